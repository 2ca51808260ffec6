#pragma once

#include <QString>
#include <cstdint>

#include "widgets/briefing/page.h"

class QLineEdit;

namespace stampede {

class Desk;

/// Before the day: the story, what it asks for, how points are made, what is scarce, and the seed. Play and looking
/// around are signals.
class BriefingPanel : public Page {
    Q_OBJECT

public:
    /// All of them are borrowed.
    BriefingPanel(Desk& desk, Theme& theme, QWidget* parent = nullptr);

    std::uint64_t seed() const { return m_seed; }
    void setSeed(std::uint64_t seed);

Q_SIGNALS:
    void played(quint64 seed);
    void lookedAround();

protected:
    void fill(const Parts& parts) override;
    void showEvent(QShowEvent* event) override;

private:
    void addHead(QVBoxLayout& head);
    void addSeed(QBoxLayout& row);
    void addGoals(QVBoxLayout& column);
    void addRules(QVBoxLayout& column);
    void addQuotas(QVBoxLayout& column);
    void addNews(QVBoxLayout& column);
    void addButtons(QHBoxLayout& foot);

    Desk& m_desk;
    std::uint64_t m_seed = 1;
    QLineEdit* m_seedField = nullptr;
    QWidget* m_play = nullptr;
};

}  // namespace stampede
