#pragma once

#include <QString>
#include <QTranslator>

namespace stampede {

/// Qt's own words. What it calls sorts of files ("Folder") its translations still have under the name of the dialog.
class WordsOfQt : public QTranslator {
public:
    QString translate(const char* context, const char* text, const char* meaning, int number) const override;
};

/// The language of everything on screen, Qt's own words and the way of numbers included.
class Language {
public:
    /// "en", "ko", or "system" for the one of the two that is nearer to the system's.
    void use(const QString& name);

private:
    QTranslator m_ours;
    WordsOfQt m_ofQt;
};

}  // namespace stampede
