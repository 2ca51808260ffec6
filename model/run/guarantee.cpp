#include "model/run/guarantee.h"

#include <cstdio>
#include <cstdlib>

namespace stampede {

void guaranteeBroken(const char* sentence, const char* file, int line) {
    std::fprintf(stderr, "stampede: %s (%s:%d)\n", sentence, file, line);
    std::abort();
}

}  // namespace stampede
