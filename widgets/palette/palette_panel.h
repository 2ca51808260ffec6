#pragma once

#include <QWidget>

class QLabel;
class QListView;
class QModelIndex;

namespace stampede {

class ComposingField;
class Desk;
class PaletteModel;
class Theme;
struct Kind;

/// The list of everything that can be drawn: dragged onto the canvas, or chosen with Enter or a double click.
class PalettePanel : public QWidget {
    Q_OBJECT
public:
    PalettePanel(Desk& desk, Theme& theme, QWidget* parent = nullptr);

    /// Where typing finds a kind.
    void focusSearch();
    void clearSearch();
    QSize sizeHint() const override;

Q_SIGNALS:
    void kindChosen(const stampede::Kind& kind);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void prepareList();
    void layOut();
    void search(const QString& text);
    void choose(const QModelIndex& index);
    bool keyInSearch(int key);
    bool keyInList(class QKeyEvent& event);
    void name();
    void dress();

    Theme& m_theme;
    PaletteModel* m_model;
    ComposingField* m_search;
    QListView* m_list;
    QLabel* m_nothing;
};

}  // namespace stampede
