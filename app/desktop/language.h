#pragma once

#include <QString>
#include <QTranslator>

namespace stampede {

/// The language of everything on screen, Qt's own words and the way of numbers included.
class Language {
public:
    /// "en", "ko", or "system" for the one of the two that is nearer to the system's.
    void use(const QString& name);

private:
    QTranslator m_ours;
    QTranslator m_ofQt;
};

}  // namespace stampede
