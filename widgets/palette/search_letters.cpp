#include "widgets/palette/search_letters.h"

#include <array>

namespace stampede {

namespace {

constexpr char16_t firstSyllable = 0xAC00, lastSyllable = 0xD7A3;
constexpr int vowelCount = 21, finalCount = 28;

// Keys of a Korean keyboard, in the order in which Unicode composes syllables; what takes two keys has two letters.
constexpr std::array initials{u"ㄱ", u"ㄲ", u"ㄴ", u"ㄷ", u"ㄸ", u"ㄹ", u"ㅁ", u"ㅂ", u"ㅃ", u"ㅅ",
                              u"ㅆ", u"ㅇ", u"ㅈ", u"ㅉ", u"ㅊ", u"ㅋ", u"ㅌ", u"ㅍ", u"ㅎ"};
constexpr std::array vowels{u"ㅏ",   u"ㅐ", u"ㅑ", u"ㅒ",   u"ㅓ",   u"ㅔ",   u"ㅕ", u"ㅖ", u"ㅗ",   u"ㅗㅏ", u"ㅗㅐ",
                            u"ㅗㅣ", u"ㅛ", u"ㅜ", u"ㅜㅓ", u"ㅜㅔ", u"ㅜㅣ", u"ㅠ", u"ㅡ", u"ㅡㅣ", u"ㅣ"};
constexpr std::array finals{u"",     u"ㄱ",   u"ㄲ",   u"ㄱㅅ", u"ㄴ",   u"ㄴㅈ", u"ㄴㅎ", u"ㄷ", u"ㄹ",   u"ㄹㄱ",
                            u"ㄹㅁ", u"ㄹㅂ", u"ㄹㅅ", u"ㄹㅌ", u"ㄹㅍ", u"ㄹㅎ", u"ㅁ",   u"ㅂ", u"ㅂㅅ", u"ㅅ",
                            u"ㅆ",   u"ㅇ",   u"ㅈ",   u"ㅊ",   u"ㅋ",   u"ㅌ",   u"ㅍ",   u"ㅎ"};
static_assert(vowels.size() == vowelCount && finals.size() == finalCount);

}  // namespace

QString searchLetters(const QString& text) {
    QString letters;
    for (const QChar c : text.normalized(QString::NormalizationForm_C).toLower()) {
        const char16_t code = c.unicode();
        if (code >= firstSyllable && code <= lastSyllable) {
            const int number = code - firstSyllable;
            letters += QStringView(initials[static_cast<std::size_t>(number / (vowelCount * finalCount))]);
            letters += QStringView(vowels[static_cast<std::size_t>(number / finalCount % vowelCount)]);
            letters += QStringView(finals[static_cast<std::size_t>(number % finalCount)]);
        } else if (!c.isSpace() && code != u'-') {
            letters += c;
        }
    }
    return letters;
}

}  // namespace stampede
