// widgets/console: what happened in a run, call by call.
#pragma once

#include <QWidget>
#include <array>
#include <cstdint>

class QLabel;
class QTableView;
class QToolButton;

namespace stampede {

class ComposingField;
class Desk;
class LogFilter;
class LogModel;
class Selection;
class Theme;

/// The log of the run with filters. It follows the end as long as nobody scrolls away from it; a click on a row selects
/// the resources concerned; what is selected can be copied as text.
class LogPanel : public QWidget {
    Q_OBJECT
public:
    /// All are borrowed.
    LogPanel(Desk& desk, Selection& selection, const Theme& theme, QWidget* parent = nullptr);
    ~LogPanel() override;

    /// Goes to the entry of that number; filters that hide it are taken off.
    void showEntry(std::uint32_t number);
    LogModel* model() const { return m_model; }
    LogFilter* filter() const { return m_filter; }
    QTableView* table() const { return m_table; }
    /// Puts the selected rows into the clipboard, columns apart by tabs.
    void copy() const;

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A row was clicked and its resources are selected: time to bring them into view.
    void resourcesAsked();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    QWidget* buildHead();
    void buildChips();
    void buildTable();
    void retranslate();
    void redress();
    void startAfresh();
    void ask(const QModelIndex& index);
    void readSelection();
    void clearFilters();
    void showCount();
    void keepToTheEnd();
    void fitHead();
    void fitRows();

    Desk& m_desk;
    Selection& m_selection;
    const Theme& m_theme;
    LogModel* m_model;
    LogFilter* m_filter;
    QTableView* m_table;
    QWidget* m_head = nullptr;
    int m_fullWidth = 0;  ///< of the head with all its texts
    ComposingField* m_search;
    QLabel* m_empty;
    std::array<QToolButton*, 5> m_actors = {};
    QToolButton* m_trouble;
    QToolButton* m_selected;
    bool m_isAtEnd = true;
};

}  // namespace stampede
