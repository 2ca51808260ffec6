#include "app/desktop/preferences.h"

#include <QFileInfo>
#include <QMetaEnum>
#include <algorithm>
#include <cmath>
#include <utility>

#include "widgets/style/type.h"

namespace stampede {

namespace {

constexpr int mostRecentFiles = 10;

QMetaEnum choices() { return QMetaEnum::fromType<Theme::Choice>(); }

Theme::Choice themeNamed(const QString& name) {
    bool known = false;
    const int value = choices().keyToValue(name.toLatin1().constData(), &known);
    return known ? static_cast<Theme::Choice>(value) : Theme::Choice::system;
}

/// A number that a file may hold and nothing can be sized with is no choice.
double sensibleScale(double scale) {
    return std::isfinite(scale) ? std::clamp(scale, Type::leastScale, Type::mostScale) : 1;
}

QString languageNamed(const QString& name) {
    return name == QLatin1String("en") || name == QLatin1String("ko") ? name : QStringLiteral("system");
}

}  // namespace

Preferences::Preferences(const QString& file, QObject* parent)
    : QObject(parent),
      m_settings(file.isEmpty()
                     ? QSettings(QSettings::IniFormat, QSettings::UserScope, "stampede", "stampede").fileName()
                     : file,
                 QSettings::IniFormat),
      m_theme(themeNamed(m_settings.value("theme").toString())),
      m_language(languageNamed(m_settings.value("language").toString())),
      m_textScale(sensibleScale(m_settings.value("text_scale", 1.0).toDouble())),
      m_motion(m_settings.value("motion", true).toBool()) {}

void Preferences::keep(const char* key, const QVariant& value) {
    m_settings.setValue(key, value);
    m_settings.sync();
    if (m_settings.status() == QSettings::NoError) {
        m_isKept = true;
    } else if (std::exchange(m_isKept, false)) {
        Q_EMIT notKept(m_settings.fileName());
    }
}

void Preferences::setTheme(Theme::Choice theme) {
    m_theme = theme;
    keep("theme", QString::fromLatin1(choices().valueToKey(static_cast<int>(theme))));
    Q_EMIT lookChanged();
}

void Preferences::setLanguage(const QString& language) {
    m_language = languageNamed(language);
    keep("language", m_language);
    Q_EMIT languageChanged();
}

void Preferences::useOnce(const QString& theme, const QString& language) {
    if (!theme.isEmpty()) m_theme = themeNamed(theme);
    if (!language.isEmpty()) m_language = languageNamed(language);
}

void Preferences::setTextScale(double scale) {
    m_textScale = sensibleScale(scale);
    keep("text_scale", m_textScale);
    Q_EMIT lookChanged();
}

void Preferences::setMotion(bool motion) {
    m_motion = motion;
    keep("motion", motion);
    Q_EMIT lookChanged();
}

QStringList Preferences::recentFiles() const {
    return m_settings.value("recent_files").toStringList().mid(0, mostRecentFiles);
}

void Preferences::addRecentFile(const QString& path) {
    const QString whole = QFileInfo(path).absoluteFilePath();
    QStringList files = recentFiles();
    files.removeAll(whole);
    files.prepend(whole);
    keep("recent_files", files.mid(0, mostRecentFiles));
    Q_EMIT recentFilesChanged();
}

void Preferences::clearRecentFiles() {
    m_settings.remove("recent_files");
    Q_EMIT recentFilesChanged();
}

}  // namespace stampede
