#include "model/base/nearest.h"

#include <algorithm>

#include "model/base/shortened.h"

namespace stampede {

namespace {

/// The Damerau-Levenshtein distance, with each letter swapped once at most.
std::size_t distance(std::string_view a, std::string_view b) {
    std::vector<std::vector<std::size_t>> steps(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
    for (std::size_t i = 0; i <= a.size(); ++i) {
        for (std::size_t j = 0; j <= b.size(); ++j) {
            if (i == 0 || j == 0) {
                steps[i][j] = i + j;
                continue;
            }
            const std::size_t changed = steps[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            steps[i][j] = std::min({changed, steps[i - 1][j] + 1, steps[i][j - 1] + 1});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                steps[i][j] = std::min(steps[i][j], steps[i - 2][j - 2] + 1);
            }
        }
    }
    return steps[a.size()][b.size()];
}

}  // namespace

std::string_view nearest(std::string_view word, const std::vector<std::string_view>& choices) {
    constexpr std::size_t longest = 100;  // no name of ours is longer
    std::string_view best;
    if (word.size() > longest) return best;
    std::size_t least = std::max<std::size_t>(2, word.size() / 3) + 1;
    for (const std::string_view choice : choices) {
        if (choice.empty() || choice.size() > longest) continue;
        const std::size_t steps = distance(word, choice);
        if (steps >= least || steps >= choice.size()) continue;
        least = steps;
        best = choice;
    }
    return best;
}

Text amongChoices(const Text& near, const Text& all, std::string_view word,
                  const std::vector<std::string_view>& choices) {
    const std::string_view likely = nearest(word, choices);
    if (!likely.empty()) return near.arg(std::string(word)).arg(std::string(likely));
    std::string list;
    for (const std::string_view choice : choices) list += (list.empty() ? "" : ", ") + std::string(choice);
    return all.arg(shortened(word)).arg(list);
}

}  // namespace stampede
