#pragma once

#include <QWidget>
#include <memory>
#include <vector>

#include "model/run/snapshot.h"
#include "widgets/bridge/ledger_words.h"

namespace stampede {

class Desk;
class Theme;

/// A bar for each cause, as long as its points are many, with name and number: green for what came in, the colours of
/// the outcomes for what was lost, grey for costs.
class LedgerBars : public QWidget {
    Q_OBJECT
public:
    static constexpr int most = 8;

    /// Both are borrowed.
    LedgerBars(const Desk& desk, const Theme& theme, QWidget* parent = nullptr);

    void take(std::vector<CauseSum> sums);
    const std::vector<CauseSum>& sums() const { return m_sums; }
    /// What is shown where there is no sum. The language may be another one than before.
    void setEmptyText(const QString& text);
    /// How many there is room for, `most` at the most.
    std::size_t capacity() const;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void capacityChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void tell();
    QString nameOf(const CauseSum& sum) const;
    QString told(const CauseSum& sum) const;
    double rowHeight() const;

    const Desk& m_desk;
    const Theme& m_theme;
    std::vector<CauseSum> m_sums;
    std::size_t m_capacity = 0;
    QString m_empty;
};

/// The last two lines of the log, the newest first.
class LastLines : public QWidget {
    Q_OBJECT
public:
    explicit LastLines(const Theme& theme, QWidget* parent = nullptr);
    void take(const Snapshot* snapshot);
    /// In the language that it is now.
    void retell(const Snapshot* snapshot);
    const QStringList& lines() const { return m_lines; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {40, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    std::size_t m_seen = 0;
    QStringList m_lines;
};

}  // namespace stampede
