#include "app/desktop/shipped.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include "app/desktop/session.h"
#include "model/json/read.h"

namespace stampede {

namespace {

constexpr QLatin1String blankName("00_blank.json");

}  // namespace

QString shippedFolder() {
    const QString here = QCoreApplication::applicationDirPath();
    for (const char* candidate : {"/../share/stampede/scenarios", "/../../scenarios", "/../../../scenarios"}) {
        const QFileInfo folder(here + QLatin1String(candidate));
        if (QFileInfo::exists(folder.filePath() + QLatin1Char('/') + blankName)) return folder.canonicalFilePath();
    }
    return {};
}

bool isShipped(const QString& path) {
    const QString folder = shippedFolder();
    return !folder.isEmpty() && QFileInfo(path).canonicalPath() == folder;
}

std::vector<ShippedScenario> shippedScenarios(const Catalog& catalog) {
    std::vector<ShippedScenario> scenarios;
    if (shippedFolder().isEmpty()) return scenarios;
    const QDir folder(shippedFolder());
    for (const QString& name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        if (name == blankName) continue;
        const QString path = folder.filePath(name);
        try {
            const Scenario scenario = loadScenario(readFile(nativePath(path)), nativePath(path), catalog);
            scenarios.push_back({path, scenario.name, scenario.story});
        } catch (const InputError&) {  // somebody else's file in our folder is not offered
        }
    }
    return scenarios;
}

}  // namespace stampede
