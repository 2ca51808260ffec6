#pragma once

#include <QWidget>

#include "widgets/load/rate_chart.h"

class QGridLayout;
class QLabel;

namespace stampede {

class LineField;

/// The points of the curve as exact times and rates, a line each; the last line, empty, adds one.
class CurveTable : public QWidget {
    Q_OBJECT
public:
    explicit CurveTable(Theme& theme, QWidget* parent = nullptr);
    void showPoints(const RateChart::Points& points);
    void setLocked(bool locked);
    /// Takes over what was typed, as far as it can be.
    void finish();
    bool isDirty() const;
    LineField* time(int row) const { return m_rows[static_cast<std::size_t>(row)].time; }
    LineField* rate(int row) const { return m_rows[static_cast<std::size_t>(row)].rate; }
    int count() const { return static_cast<int>(m_rows.size()); }

Q_SIGNALS:
    void edited(const stampede::RateChart::Points& points);
    void problemFound(const QString& sentence);

private:
    struct Row {
        LineField* time = nullptr;
        LineField* rate = nullptr;
        QWidget* remove = nullptr;
        QString shownTime = {}, shownRate = {};
        bool isTyped() const;
    };
    void addRow();
    void show(Row& row, const QString& time, const QString& rate);
    void finish(std::size_t row);
    void revert(std::size_t row);

    Theme& m_theme;
    QGridLayout* m_grid;
    std::vector<Row> m_rows;
    RateChart::Points m_points;
    bool m_locked = false;
};

}  // namespace stampede
