#pragma once

#include <string>

#include "model/base/number_text.h"
#include "model/base/value.h"

namespace stampede {

/// A plain value as one would type it: numbers as short as they can be, texts as they are.
inline std::string typedText(const Value& value) {
    if (const std::string* text = value.asString()) return *text;
    if (const std::int64_t* whole = value.asInteger()) return std::to_string(*whole);
    if (const bool* flag = value.asBool()) return *flag ? "true" : "false";
    return value.isNumber() ? numberText(value.number()) : std::string();
}

}  // namespace stampede
