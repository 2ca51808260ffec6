#pragma once

#include <string_view>
#include <vector>

#include "model/base/text.h"

namespace stampede {

/// The choice that takes the fewest changed, missing, surplus or swapped letters to become `word`; empty where each
/// takes more than a third of the word (two at the least): that is no slip of the pen. Of equals the first.
std::string_view nearest(std::string_view word, const std::vector<std::string_view>& choices);

/// A sentence about a word that is not among the choices: `near` filled with the word and the nearest of them, or where
/// none is near, `all` filled with the word and the list of them.
Text amongChoices(const Text& near, const Text& all, std::string_view word,
                  const std::vector<std::string_view>& choices);

}  // namespace stampede
