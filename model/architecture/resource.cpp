#include "model/architecture/resource.h"

#include <algorithm>

#include "model/architecture/kind.h"

namespace stampede {

Value Resource::setting(std::string_view path) const { return settings.at(kind->settings, path); }

bool holds(const std::vector<Link>& links, const Link& link) {
    return std::any_of(links.begin(), links.end(), [&](const Link& each) { return each.same(link); });
}

bool sameLinks(const std::vector<Link>& a, const std::vector<Link>& b) {
    if (a.size() != b.size()) return false;
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (!a[i].same(b[i]) && !holds(b, a[i])) return false;  // mostly in the same order: there may be many
    }
    return true;
}

bool isIdText(std::string_view text) {
    constexpr std::size_t longest = 100;  // ours: what a label, a log line and a file name still take
    if (text.empty() || text.size() > longest) return false;
    for (const char c : text) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (!letter && !(c >= '0' && c <= '9') && c != '.' && c != '_' && c != '-') return false;
    }
    return true;
}

}  // namespace stampede
