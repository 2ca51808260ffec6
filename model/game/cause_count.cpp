#include "model/game/cause_count.h"

namespace stampede {

void CauseCount::addRows(std::vector<LedgerRow>& rows) const {
    for (const auto& [key, count] : m_counts) {
        const auto& [cause, because] = key;
        rows.push_back({.cause = std::string(causeWord(cause)),
                        .group = m_group,
                        .count = count,
                        .points = m_each * count,
                        .because = because});
    }
}

std::vector<std::string_view> causeWords(bool wrong) {
    std::vector<std::string_view> words;
    for (auto i = static_cast<int>(Cause::none) + 1; i < static_cast<int>(Cause::count); ++i) {
        const auto cause = static_cast<Cause>(i);
        if (isWrong(cause) == wrong) words.push_back(causeWord(cause));
    }
    return words;
}

}  // namespace stampede
