#pragma once

#include <QObject>
#include <QSettings>
#include <QStringList>

#include "widgets/style/theme.h"

namespace stampede {

/// What the user chose for every window to come, kept in the user's settings (or in `file`).
class Preferences : public QObject {
    Q_OBJECT
public:
    explicit Preferences(const QString& file = {}, QObject* parent = nullptr);

    Theme::Choice theme() const { return m_theme; }
    void setTheme(Theme::Choice theme);
    /// "en", "ko", or "system".
    const QString& language() const { return m_language; }
    void setLanguage(const QString& language);
    /// For this time only: what the command line says.
    void useOnce(const QString& theme, const QString& language);

    /// What every size of text is multiplied with.
    double textScale() const { return m_textScale; }
    void setTextScale(double scale);
    bool motion() const { return m_motion; }
    void setMotion(bool motion);

    /// Newest first, at most ten; some may be gone.
    QStringList recentFiles() const;
    void addRecentFile(const QString& path);
    void clearRecentFiles();

    /// How the window's parts are arranged; empty the first time.
    QByteArray geometry() const { return m_settings.value("window/geometry").toByteArray(); }
    QByteArray arrangement() const { return m_settings.value("window/arrangement").toByteArray(); }
    void setGeometry(const QByteArray& geometry) { keep("window/geometry", geometry); }
    void setArrangement(const QByteArray& arrangement) { keep("window/arrangement", arrangement); }

Q_SIGNALS:
    void lookChanged();  ///< theme, size of text or motion
    void languageChanged();
    void recentFilesChanged();
    /// What was chosen holds for this time only: the settings cannot be written. Once.
    void notKept(const QString& file);

private:
    void keep(const char* key, const QVariant& value);

    QSettings m_settings;
    Theme::Choice m_theme = Theme::Choice::system;
    QString m_language;
    double m_textScale = 1;
    bool m_motion = true;
    bool m_isKept = true;
};

}  // namespace stampede
