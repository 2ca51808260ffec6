#include "widgets/canvas/clipboard.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMimeData>
#include <optional>

#include "model/actions/copying.h"
#include "model/scenario/action_json.h"
#include "widgets/bridge/desk.h"
#include "widgets/bridge/selection.h"
#include "widgets/bridge/shown.h"

namespace stampede {

namespace {

constexpr double offset = 24;
constexpr qsizetype longest = 4'000'000;  // characters: far more than any drawing

QString words(const char* text) { return QCoreApplication::translate("Clipboard", text); }

QString whyNot(const Text& sentence) {
    return words(QT_TRANSLATE_NOOP("Clipboard", "This cannot be pasted here: %1")).arg(shown(sentence));
}

/// The Actions in the text; a problem instead where it holds none.
std::optional<QString> read(const QString& text, std::vector<Action>& into) {
    if (text.trimmed().isEmpty()) return words(QT_TRANSLATE_NOOP("Clipboard", "There is nothing to paste"));
    if (text.size() > longest) return words(QT_TRANSLATE_NOOP("Clipboard", "This is too long to be pasted"));
    try {
        into = actionsOf(readActions(text.toStdString(), "clipboard"));
    } catch (const InputError& error) {
        return whyNot(error.text());
    }
    if (into.empty()) return words(QT_TRANSLATE_NOOP("Clipboard", "There is nothing to paste"));
    return {};
}

}  // namespace

void copyToClipboard(const Desk& desk, const Selection& selection) {
    const auto copy = copied(desk.drawing(), selection.resources());
    if (!copy.empty()) QGuiApplication::clipboard()->setText(QString::fromStdString(writeActions(copy)));
}

QString pasteFromClipboard(Desk& desk, Selection& selection, int step) {
    std::vector<Action> copy;
    if (auto why = read(QGuiApplication::clipboard()->text(), copy)) return *why;
    const auto fresh = [&](const Kind& kind, const std::vector<ResourceId>& taken) {
        return desk.freshId(kind, taken);
    };
    const Point by{offset * step, offset * step};
    Pasting pasting = pasted(desk.drawing(), desk.catalog(), copy, selection.single(), by, fresh);
    auto problem = pasting.problem ? pasting.problem : desk.check(pasting.batch);
    if (problem) return whyNot(problem->sentence);
    if (!desk.perform(pasting.batch)) selection.select(pasting.outer);
    return {};
}

}  // namespace stampede
