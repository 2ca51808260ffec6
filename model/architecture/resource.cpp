#include "model/architecture/resource.h"

#include "model/architecture/kind.h"

namespace stampede {

Value Resource::setting(std::string_view path) const { return settings.at(kind->settings, path); }

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
