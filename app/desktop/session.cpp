#include "app/desktop/session.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <utility>

#include "model/edit/document.h"
#include "model/json/read.h"
#include "model/json/safe_save.h"
#include "model/kinds/kinds.h"
#include "model/run/record.h"
#include "model/run/rivals.h"

namespace stampede {

namespace {

std::optional<InputError> written(const QString& path, const std::string& text) {
    try {
        safeSave(nativePath(path), text);
        return std::nullopt;
    } catch (const InputError& error) {
        return error;
    }
}

}  // namespace

std::string nativePath(const QString& path) { return QFile::encodeName(path).toStdString(); }

QString wholePath(const QString& typed) {
    if (typed.isEmpty()) return typed;
    const QFileInfo info(typed);
    // What stands before ".." may be a link: the file system knows where it leads.
    const QString folder =
        typed.contains(QLatin1String("..")) ? QFileInfo(info.path()).canonicalFilePath() : info.absolutePath();
    return folder.isEmpty() ? info.absoluteFilePath() : QDir(folder).filePath(info.fileName());
}

Scenario blankScenario(const Catalog& catalog) {
    QFile file(QStringLiteral(":/scenarios/00_blank.json"));
    file.open(QIODevice::ReadOnly);
    Scenario blank = loadScenario(file.readAll().toStdString(), "00_blank.json", catalog);
    blank.name = {};
    blank.story = {};
    return blank;
}

Session::Session(QObject* parent)
    : QObject(parent),
      m_catalog(makeCatalog()),
      m_document(std::make_unique<Document>(blankScenario(m_catalog), m_catalog)),
      m_desk(std::make_unique<Desk>(*m_document)),
      m_selection(std::make_unique<Selection>()) {
    connect(m_desk.get(), &Desk::stepTaken, this, &Session::runTouched);
    connect(m_desk.get(), &Desk::stateChanged, this, [this] { m_savedSteps = 0; });
}

Session::~Session() = default;

bool Session::runDiffers() const {
    return m_desk->isPlaying() && !(m_desk->drawing() == m_document->scenario().architecture);
}

bool Session::isDesignUnsaved() const { return !m_document->isClean(); }

bool Session::hasUnsaved() const { return isDesignUnsaved() || runDiffers() || isRunUnsaved(); }

Scenario Session::drawn() const {
    Scenario scenario = m_document->scenario();
    scenario.architecture = m_desk->drawing();
    return scenario;
}

void Session::show(QString path, std::optional<FileStamp> stamp) {
    m_path = std::move(path);
    m_stamp = std::move(stamp);
    Q_EMIT fileChanged();
}

void Session::create() {
    m_desk->endRun();
    m_selection->clear();
    m_notes.clear();
    m_document->open(blankScenario(m_catalog));
    show({}, {});
}

std::vector<InputError> Session::open(const QString& path) {
    try {
        const std::string name = nativePath(path);
        // A pipe or a device may have no end, and cannot be looked at twice.
        if (const QFileInfo info(path); info.exists() && !info.isFile() && !info.isDir())
            return {InputError(Trouble::io, {.file = name}, STAMPEDE_TEXT("Session", "This is no plain file."))};
        auto stamp = FileStamp::of(path);
        ScenarioReading reading = readScenario(readFile(name), name, m_catalog);
        if (!reading.problems.empty()) return std::move(reading.problems);
        m_desk->endRun();
        m_selection->clear();
        m_notes = std::move(reading.notes);
        m_document->open(std::move(reading.scenario));
        show(wholePath(path), std::move(stamp));
        return {};
    } catch (const InputError& error) {
        return {error};
    }
}

void Session::recover(Recovered recovered) {
    m_desk->endRun();
    m_selection->clear();
    m_notes.clear();
    m_document->open(std::move(recovered.designed), false);
    if (recovered.played) m_document->replace(std::move(*recovered.played));
    show(std::move(recovered.path), std::move(recovered.stamp));
}

std::optional<InputError> Session::save(const QString& path) {
    if (auto error = written(path, writeScenario(m_document->scenario()))) return error;
    m_document->markClean();
    show(wholePath(path), FileStamp::of(path));
    return std::nullopt;
}

std::vector<RivalScript> Session::readRivalScripts() {
    m_missingRivals.clear();
    std::vector<RivalScript> scripts;
    Scenario alone = m_document->scenario();
    for (const Rival& rival : m_document->scenario().rivals) {
        alone.rivals = {rival};
        if (m_path.isEmpty()) {  // there is no folder beside which their scripts could stand
            m_missingRivals.push_back({rival.name, {}});
            continue;
        }
        try {
            std::vector<std::string> missing;
            for (RivalScript& script : readRivals(alone, nativePath(m_path), m_catalog, missing))
                scripts.push_back(std::move(script));
            if (!missing.empty()) m_missingRivals.push_back({rival.name, {}});
        } catch (const InputError& error) {
            m_missingRivals.push_back({rival.name, error});
        }
    }
    return scripts;
}

void Session::startRun() {
    m_desk->startRun(m_seed, readRivalScripts());
    Q_EMIT runStarted();
}

void Session::play() {
    if (!m_desk->isPlaying()) startRun();
    m_desk->settle();  // what is being typed belongs to what is played on
    m_desk->play();
}

std::optional<InputError> Session::saveRun(const QString& path) {
    if (!m_desk->isPlaying()) return std::nullopt;
    const std::int64_t steps = m_desk->stepsTaken();
    if (auto error = written(path, writeRecord(m_desk->record()))) return error;
    m_savedSteps = steps;
    Q_EMIT runTouched();
    return std::nullopt;
}

}  // namespace stampede
