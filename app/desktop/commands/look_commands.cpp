#include <QCoreApplication>

#include "app/desktop/commands/user_command.h"
#include "app/desktop/preferences.h"
#include "widgets/style/type.h"

namespace stampede {

namespace {

constexpr double textStep = 0.125;

template <Theme::Choice choice>
void useTheme(Workspace& at) {
    at.preferences.setTheme(choice);
}

template <Theme::Choice choice>
bool isTheme(const Workspace& at) {
    return at.preferences.theme() == choice;
}

}  // namespace

const UserCommand lightCommand = {
    .id = "light",
    .text = QT_TRANSLATE_NOOP("Commands", "&Light"),
    .help = QT_TRANSLATE_NOOP("Commands", "Dark on light"),
    .menu = MenuId::theme,
    .icon = "sun",
    .run = useTheme<Theme::Choice::light>,
    .checked = isTheme<Theme::Choice::light>,
};

const UserCommand darkCommand = {
    .id = "dark",
    .text = QT_TRANSLATE_NOOP("Commands", "&Dark"),
    .help = QT_TRANSLATE_NOOP("Commands", "Light on dark"),
    .menu = MenuId::theme,
    .icon = "moon",
    .run = useTheme<Theme::Choice::dark>,
    .checked = isTheme<Theme::Choice::dark>,
};

const UserCommand systemThemeCommand = {
    .id = "system-theme",
    .text = QT_TRANSLATE_NOOP("Commands", "As the &System"),
    .help = QT_TRANSLATE_NOOP("Commands", "Light or dark as the rest of the screen"),
    .menu = MenuId::theme,
    .run = useTheme<Theme::Choice::system>,
    .checked = isTheme<Theme::Choice::system>,
};

const UserCommand englishCommand = {
    .id = "english",
    .text = QT_TRANSLATE_NOOP("Commands", "English"),
    .help = QT_TRANSLATE_NOOP("Commands", "Everything in English"),
    .menu = MenuId::language,
    .run = [](Workspace& at) { at.preferences.setLanguage(QStringLiteral("en")); },
    .checked = [](const Workspace& at) { return at.preferences.language() == QLatin1String("en"); },
};

const UserCommand koreanCommand = {
    .id = "korean",
    .text = "한국어",
    .help = QT_TRANSLATE_NOOP("Commands", "Everything in Korean"),
    .menu = MenuId::language,
    .run = [](Workspace& at) { at.preferences.setLanguage(QStringLiteral("ko")); },
    .checked = [](const Workspace& at) { return at.preferences.language() == QLatin1String("ko"); },
};

const UserCommand systemLanguageCommand = {
    .id = "system-language",
    .text = QT_TRANSLATE_NOOP("Commands", "Language of the &System"),
    .help = QT_TRANSLATE_NOOP("Commands", "Korean where the system is in Korean, else English"),
    .menu = MenuId::language,
    .run = [](Workspace& at) { at.preferences.setLanguage(QStringLiteral("system")); },
    .checked = [](const Workspace& at) { return at.preferences.language() == QLatin1String("system"); },
};

const UserCommand largerTextCommand = {
    .id = "larger-text",
    .text = QT_TRANSLATE_NOOP("Commands", "&Larger Text"),
    .help = QT_TRANSLATE_NOOP("Commands", "Every text an eighth larger"),
    .menu = MenuId::textSize,
    .shortcut = "Ctrl+Shift+=",
    .enabled = [](const Workspace& at) { return at.preferences.textScale() < Type::mostScale; },
    .run = [](Workspace& at) { at.preferences.setTextScale(at.preferences.textScale() + textStep); },
};

const UserCommand smallerTextCommand = {
    .id = "smaller-text",
    .text = QT_TRANSLATE_NOOP("Commands", "&Smaller Text"),
    .help = QT_TRANSLATE_NOOP("Commands", "Every text an eighth smaller"),
    .menu = MenuId::textSize,
    .shortcut = "Ctrl+Shift+-",
    .enabled = [](const Workspace& at) { return at.preferences.textScale() > Type::leastScale; },
    .run = [](Workspace& at) { at.preferences.setTextScale(at.preferences.textScale() - textStep); },
};

const UserCommand normalTextCommand = {
    .id = "normal-text",
    .text = QT_TRANSLATE_NOOP("Commands", "&Normal Text"),
    .help = QT_TRANSLATE_NOOP("Commands", "Text in the size it was made for"),
    .menu = MenuId::textSize,
    .shortcut = "Ctrl+Shift+0",
    .enabled = [](const Workspace& at) { return at.preferences.textScale() != 1; },
    .run = [](Workspace& at) { at.preferences.setTextScale(1); },
};

const UserCommand motionCommand = {
    .id = "reduced-motion",
    .text = QT_TRANSLATE_NOOP("Commands", "Reduced &Motion"),
    .help = QT_TRANSLATE_NOOP("Commands", "Nothing slides, fades or flows"),
    .menu = MenuId::view,
    .section = 3,
    .run = [](Workspace& at) { at.preferences.setMotion(!at.preferences.motion()); },
    .checked = [](const Workspace& at) { return !at.preferences.motion(); },
};

}  // namespace stampede
