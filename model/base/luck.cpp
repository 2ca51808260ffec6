#include "model/base/luck.h"

namespace stampede {

std::uint64_t draw(std::uint64_t seed, std::string_view id, Purpose purpose, std::uint64_t count) {
    // Mixing the seed first keeps neighbouring seeds from cancelling neighbouring ids.
    const std::uint64_t named = mixed((mixed(seed) ^ hashed(id)) + static_cast<std::uint64_t>(purpose));
    return mixed(named + goldenGamma * count);
}

std::uint64_t hashed(std::string_view text) {
    std::uint64_t hash = 0xcbf29ce484222325u;  // FNV-1a, 64 bits
    for (const char c : text) {
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3u;
    }
    return mixed(hash);
}

}  // namespace stampede
