// app/desktop: the window. The composition root (session), its commands, each once, and the window that shows both.
#pragma once

#include <QObject>
#include <QString>
#include <memory>
#include <optional>
#include <vector>

#include "app/desktop/file_stamp.h"
#include "model/base/input_error.h"
#include "model/scenario/scenario.h"
#include "widgets/bridge/desk.h"
#include "widgets/bridge/selection.h"

namespace stampede {

class Document;

/// What a program that died left behind of one scenario.
struct Recovered {
    Scenario designed = {};
    std::optional<Scenario> played = {};  ///< the same with the drawing of the run, where that was another
    QString path = {};                    ///< of its file, empty where it was never saved or nobody knows where it is
    QString lostFile = {};                ///< the file as somebody typed it in a folder that nobody knows any more
    std::optional<FileStamp> stamp = {};  ///< of its file when it was read
};

/// The composition root, without a widget: the catalog, the document and its file, the desk, the selection.
class Session : public QObject {
    Q_OBJECT
public:
    explicit Session(QObject* parent = nullptr);
    ~Session() override;

    Desk& desk() { return *m_desk; }
    const Desk& desk() const { return *m_desk; }
    Selection& selection() { return *m_selection; }
    const Document& document() const { return *m_document; }

    /// The scenario's file, whole, whatever folder the program runs in; empty while it has none.
    const QString& path() const { return m_path; }
    const std::optional<FileStamp>& stamp() const { return m_stamp; }
    /// True where the run's drawing is another than the scenario's: it is lost with the run.
    bool runDiffers() const;
    /// True where the player did something in the run that is in no saved record.
    bool isRunUnsaved() const { return m_desk->stepsTaken() > m_savedSteps; }
    /// True where the scenario as it is designed is not what its file holds.
    bool isDesignUnsaved() const;
    /// True where something would be lost if the program ended now.
    bool hasUnsaved() const;
    /// The scenario with what is drawn now: the run's drawing while playing.
    Scenario drawn() const;

    /// Begins with an empty region and somebody who asks.
    void create();
    /// Opens a file. What is wrong with it: nothing happens then.
    std::vector<InputError> open(const QString& path);
    /// What was found in the file that nobody here knows, and that is kept.
    const std::vector<Note>& notes() const { return m_notes; }
    void recover(Recovered recovered);
    /// Writes the scenario as it is designed, and works on that file from then on. Why not: the old file is as it was.
    std::optional<InputError> save(const QString& path);
    /// True where another program has written the file since it was read or written here.
    bool isOutdated() const { return m_stamp && m_stamp->isOutdated(m_path); }

    /// The seed of the run, or of the next one.
    std::uint64_t seed() const { return m_seed; }
    void setSeed(std::uint64_t seed) { m_seed = seed; }
    /// Starts the day at 0:00, standing; a run before it is over.
    void startRun();
    /// Goes on, with a run that it starts where there is none.
    void play();
    /// A rival that stays out of the run: its script is not beside the file, or cannot be played on this drawing.
    struct MissingRival {
        Wording name = {};
        std::optional<InputError> problem = {};
    };
    const std::vector<MissingRival>& missingRivals() const { return m_missingRivals; }
    std::optional<InputError> saveRun(const QString& path);

Q_SIGNALS:
    void fileChanged();  ///< another file, or the same one opened or written again
    void runStarted();
    void runTouched();  ///< the player did something in it, or it was saved

private:
    std::vector<RivalScript> readRivalScripts();
    void show(QString path, std::optional<FileStamp> stamp);

    Catalog m_catalog;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Selection> m_selection;
    QString m_path;
    std::optional<FileStamp> m_stamp;
    std::vector<Note> m_notes;
    std::vector<MissingRival> m_missingRivals;
    std::uint64_t m_seed = 1;
    std::int64_t m_savedSteps = 0;  ///< how many of the run's are in a saved record
};

/// A path as the model wants it.
std::string nativePath(const QString& path);
/// A path as it is typed in the folder that the program runs in, so that it means the same file everywhere.
QString wholePath(const QString& typed);
/// The scenario that a new drawing begins with.
Scenario blankScenario(const Catalog& catalog);

}  // namespace stampede
