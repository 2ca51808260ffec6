#pragma once

#include <QString>
#include <QStringList>
#include <vector>

#include "model/base/text.h"
#include "widgets/briefing/page.h"

namespace stampede {

/// A scenario that comes with the program.
struct ShippedScenario {
    QString path = {};
    Wording name = {};
    Wording story = {};
};

/// No document is open yet: what was open lately, what comes with the program, a new one, any other. Signals only.
class WelcomePanel : public Page {
    Q_OBJECT

public:
    explicit WelcomePanel(Theme& theme, QWidget* parent = nullptr);

    /// Names and stories come from files, paths from the disk: shown as plain text, whatever they hold.
    void setScenarios(std::vector<ShippedScenario> scenarios);
    void setRecentFiles(const QStringList& paths);

Q_SIGNALS:
    void newChosen();
    void openChosen();
    void fileChosen(const QString& path);

protected:
    void fill(const Parts& parts) override;

private:
    void addHead(QVBoxLayout& head);
    void addScenarios(QVBoxLayout& column);
    void addFiles(QVBoxLayout& column);

    std::vector<ShippedScenario> m_scenarios;
    QStringList m_recent;
};

}  // namespace stampede
