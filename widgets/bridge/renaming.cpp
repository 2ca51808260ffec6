#include "widgets/bridge/renaming.h"

#include <algorithm>

#include "widgets/bridge/shown.h"

namespace stampede {

Wording reworded(Wording before, const QString& typed) {
    const std::string text = typed.toStdString();
    if (before.byLanguage.empty()) return {.plain = text};
    const std::string language = languageTag();
    const auto mine = std::find_if(before.byLanguage.begin(), before.byLanguage.end(),
                                   [&](const auto& each) { return each.first == language; });
    if (mine != before.byLanguage.end())
        mine->second = text;
    else
        before.byLanguage.emplace_back(language, text);
    return before;
}

RenameAction renaming(const Resource& resource, const QString& typed) {
    const QString text = oneLine(typed).trimmed();
    if (text.isEmpty() || (resource.name.empty() && text.toStdString() == resource.id)) return {resource.id, {}};
    return {resource.id, reworded(resource.name, text)};
}

}  // namespace stampede
