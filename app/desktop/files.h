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
    /// What becomes of a run's drawing that is not the scenario's: it is made the scenario's here, or may go with the
    /// run, which the caller ends once nothing can call it back; false where it stays as it is.
    bool settleRun();
    void create();
    void chooseAndOpen();
    void open(const QString& path);
    bool save();
    bool saveAs();
    void saveRun();
    void exportPicture();

Q_SIGNALS:
    /// Another scenario stands on the desk.
    void opened();
    /// Something worth a line and no box.
    void told(const QString& sentence);

private:
    void read(const QString& path);
    bool settleOutdated();
    bool write(const QString& path);

    Session& m_session;
    Preferences& m_preferences;
    Theme& m_theme;
    QWidget* m_window;
};

}  // namespace stampede
