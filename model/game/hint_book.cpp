#include "model/game/hint_book.h"

#include "model/game/ledger.h"

namespace stampede {

const Hint* HintBook::find(std::string_view id) const {
    for (const Hint& hint : m_hints) {
        if (hint.id == id) return &hint;
    }
    return nullptr;
}

std::size_t HintBook::opened(std::string_view id) const {
    const auto found = m_opened.find(id);
    return found == m_opened.end() ? 0 : found->second;
}

const HintStep* HintBook::next(std::string_view id) const {
    const Hint* hint = find(id);
    return hint == nullptr || opened(id) >= hint->steps.size() ? nullptr : &hint->steps[opened(id)];
}

std::optional<Refusal> HintBook::open(std::string_view id, SimTime now, Ledger& ledger) {
    const HintStep* step = next(id);
    if (step == nullptr) {
        return Refusal{
            .code = "no-more-hints",
            .reason = STAMPEDE_TEXT("HintBook", "There is no further step of the hint %1.").arg(std::string(id))};
    }
    const SimTime from = find(id)->availableFrom;
    if (now < from) {
        return Refusal{.code = "hint-not-yet",
                       .reason = STAMPEDE_TEXT("HintBook", "The hint %1 can be asked for from %2 on.")
                                     .arg(std::string(id))
                                     .arg(clockText(from))};
    }
    m_opened[std::string(id)] += 1;
    ledger.tookHint(step->points);
    return {};
}

}  // namespace stampede
