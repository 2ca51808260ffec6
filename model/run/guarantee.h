#pragma once

namespace stampede {

/// Says on standard error which promise of a run was broken, and aborts.
[[noreturn]] void guaranteeBroken(const char* sentence, const char* file, int line);

/// Holds a promise of every run, release builds included: a result that breaks it must not be seen.
#define STAMPEDE_GUARANTEE(condition, sentence) \
    static_cast<void>((condition) ? 0 : (::stampede::guaranteeBroken(sentence, __FILE__, __LINE__), 0))

}  // namespace stampede
