#include "widgets/bridge/renaming.h"

#include "widgets/bridge/shown.h"

namespace stampede {

RenameAction renaming(const Resource& resource, const QString& typed) {
    const std::string text = oneLine(typed.toStdString()).trimmed().toStdString();
    if (text.empty() || (resource.name.empty() && text == resource.id)) return {resource.id, {}};
    Wording name = resource.name;
    if (name.byLanguage.empty()) {
        name.plain = text;
        return {resource.id, name};
    }
    for (auto& [language, wording] : name.byLanguage) {
        if (language != languageTag()) continue;
        wording = text;
        return {resource.id, name};
    }
    name.byLanguage.emplace_back(std::string(languageTag()), text);
    return {resource.id, name};
}

}  // namespace stampede
