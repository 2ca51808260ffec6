#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "model/base/text.h"
#include "model/base/value.h"

namespace stampede {

/// What the day teaches, and the ledger's causes in which it is felt.
struct Lesson {
    std::string id = {};
    std::int64_t event = 0;  ///< the event of the story that it belongs to, 0 for none
    std::vector<std::string> causes = {};
    std::string fault = {};  ///< the id of the chaos entry that alone can make it felt; empty: whatever has the causes
    std::string topic = {};
    Wording name = {};
    Wording text = {};
    Record unknown = {};
    bool operator==(const Lesson&) const = default;
};

}  // namespace stampede
