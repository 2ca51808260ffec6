#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "model/architecture/kind.h"
#include "model/game/hint.h"

namespace stampede {

class Ledger;

/// The hints of a scenario and how far each has been read in this run. Each step is paid once, when it is opened.
class HintBook {
public:
    explicit HintBook(std::vector<Hint> hints) : m_hints(std::move(hints)) {}

    const std::vector<Hint>& hints() const { return m_hints; }
    const Hint* find(std::string_view id) const;
    /// How many steps of it have been opened.
    std::size_t opened(std::string_view id) const;
    /// The next step that would be opened, null when there is none.
    const HintStep* next(std::string_view id) const;

    /// Opens the next step and books its price. Refused with `hint-not-yet` before it is available and with
    /// `no-more-hints` when every step is open (or the scenario has no such hint).
    std::optional<Refusal> open(std::string_view id, SimTime now, Ledger& ledger);

private:
    std::vector<Hint> m_hints;
    std::map<std::string, std::size_t, std::less<>> m_opened;
};

}  // namespace stampede
