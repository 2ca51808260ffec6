#pragma once

#include <QObject>
#include <QString>

namespace stampede {

class Preferences;
class Session;
class Theme;

/// Everything about files that asks or tells the user: which one, whether what is unsaved may go, what went wrong.
class Files : public QObject {
    Q_OBJECT
public:
    /// All are borrowed; boxes stand over `window`.
    Files(Session& session, Preferences& preferences, Theme& theme, QWidget* window);

    /// False where the user keeps what is not saved yet, or could not save it.
    bool mayLeave();
    /// What becomes of what the player did in a run before it is over: its drawing is made the scenario's here, the
    /// run is saved, or it may go, and the caller ends it once nothing can call it back; false where it stays.
    bool settleRun();
    /// Makes the run's drawing the scenario's, which ends the run: it is saved before, may go, or everything stays.
    void keepDesign();
    void create();
    void chooseAndOpen();
    void open(const QString& path);
    bool save();
    bool saveAs();
    bool saveRun();
    void exportPicture();

Q_SIGNALS:
    /// Another scenario stands on the desk.
    void opened();
    /// Something worth a line and no box.
    void told(const QString& sentence);

private:
    void read(const QString& path);
    bool mayForget();
    bool settleOutdated();
    bool write(const QString& path);

    Session& m_session;
    Preferences& m_preferences;
    Theme& m_theme;
    QWidget* m_window;
};

}  // namespace stampede
