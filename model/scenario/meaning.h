#pragma once

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "model/base/shortened.h"
#include "model/scenario/scenario.h"

namespace stampede {

/// Collects contradictions of a scenario, in the order in which they are noted.
struct Contradictions {
    std::vector<Problem> problems = {};

    void note(std::string path, Text sentence) { problems.push_back({std::move(path), std::move(sentence)}); }
    /// Notes what is no id, and what stands in the list already.
    template <class Items>
    void noteBadIds(const std::string& list, const Items& items);
};

// One for each part of a scenario; problemsOfMeaning() asks them all. Borrowed.
void problemsOfLoad(const Scenario& scenario, Contradictions& found);  ///< workload and announcements
void problemsOfChaos(const Scenario& scenario, const Catalog& catalog, Contradictions& found);
void problemsOfGame(const Scenario& scenario, const Catalog& catalog,
                    Contradictions& found);  ///< score, goals, lessons

/// "chaos/2", the path of an item.
inline std::string itemPath(const std::string& list, std::size_t index) { return list + '/' + std::to_string(index); }

template <class Items>
bool holdsId(const Items& items, const std::string& id) {
    return std::any_of(items.begin(), items.end(), [&](const auto& item) { return item.id == id; });
}

template <class Items>
void Contradictions::noteBadIds(const std::string& list, const Items& items) {
    std::set<std::string> seen;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (!isIdText(items[i].id))
            note(itemPath(list, i) + "/id", STAMPEDE_TEXT("scenario",
                                                          "\"%1\" cannot be an id: use up to 100 letters, digits, "
                                                          "\".\", \"_\" and \"-\".")
                                                .arg(shortened(items[i].id)));
        else if (!seen.insert(items[i].id).second)
            note(itemPath(list, i) + "/id",
                 STAMPEDE_TEXT("scenario", "The id \"%1\" stands in this list already.").arg(shortened(items[i].id)));
    }
}

}  // namespace stampede
