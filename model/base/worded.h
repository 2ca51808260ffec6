#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

#include "model/base/text.h"

namespace stampede {

/// One row of a table of words: as files and results have it, and as people read it.
struct Worded {
    std::string_view word = {};
    Text text = {};
};

/// The row of `word`, null where the table has none.
template <class Table>
const Worded* rowOf(const Table& table, std::string_view word) {
    const auto known = std::find_if(table.begin(), table.end(), [&](const Worded& each) { return each.word == word; });
    return known == table.end() ? nullptr : &*known;
}

/// The row of an enumerator, for a table in the order of the enumeration.
template <class Table, class Enum>
const Worded& rowAt(const Table& table, Enum each) {
    return table.at(static_cast<std::size_t>(each));
}

/// A word that nobody has a text for reads as itself.
inline Text asItself(std::string_view word) { return STAMPEDE_TEXT("Worded", "%1").arg(std::string(word)); }

/// What people read for `word`; the word itself where the table has none.
template <class Table>
Text textOf(const Table& table, std::string_view word) {
    const Worded* row = rowOf(table, word);
    return row ? row->text : asItself(word);
}

}  // namespace stampede
