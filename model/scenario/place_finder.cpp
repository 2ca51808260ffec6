#include "model/scenario/place_finder.h"

namespace stampede {

namespace {

std::string unescaped(std::string_view segment) {
    std::string text;
    for (std::size_t i = 0; i < segment.size(); ++i) {
        const bool escape = segment[i] == '~' && i + 1 < segment.size();
        if (escape && (segment[i + 1] == '0' || segment[i + 1] == '1'))
            text += segment[++i] == '0' ? '~' : '/';
        else
            text += segment[i];
    }
    return text;
}

/// The records of a setting are told apart by name; elsewhere a name is only what is shown.
bool holdsSettings(std::string_view member) { return member == "settings" || member == "value" || member == "args"; }

/// The index that `segment` names in a list: of the item with that name (where names count), else the number it is.
std::optional<std::size_t> indexIn(const JsonNode::Items& items, const std::string& segment, bool byName) {
    for (std::size_t i = 0; byName && i < items.size(); ++i) {
        const JsonNode* name = items[i].find("name");
        if (name && name->asString() && *name->asString() == segment) return i;
    }
    if (segment.empty() || segment.size() > 9) return std::nullopt;
    std::size_t number = 0;
    for (const char c : segment) {
        if (c < '0' || c > '9') return std::nullopt;
        number = number * 10 + static_cast<std::size_t>(c - '0');
    }
    if (number < items.size()) return number;
    return std::nullopt;
}

}  // namespace

Place PlaceFinder::at(std::string_view path) const {
    const JsonNode* here = &m_root;
    std::string pointer = m_pointer;
    bool byName = false;
    while (!path.empty()) {
        const auto slash = path.find('/');
        const std::string segment = unescaped(path.substr(0, slash));
        path.remove_prefix(slash == std::string_view::npos ? path.size() : slash + 1);
        const JsonNode* next = nullptr;
        std::string step = segment;
        if (const JsonNode::Items* items = here->asItems()) {
            const auto index = indexIn(*items, segment, byName);
            if (index) next = &(*items)[*index], step = std::to_string(*index);
        } else {
            next = here->find(segment);
        }
        if (!next) break;
        here = next;
        byName = byName || holdsSettings(segment);
        pointer += '/' + pathSegment(step);
    }
    return {m_file, here->line, here->column, pointer};
}

}  // namespace stampede
