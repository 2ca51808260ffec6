#pragma once

#include <string>

#include "model/run/result.h"

namespace stampede {

/// A result for reading: one screen of 80 columns.
std::string resultText(const Result& result);

}  // namespace stampede
