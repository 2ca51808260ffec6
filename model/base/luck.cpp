#include "model/base/luck.h"

#include <Random123/philox.h>

namespace stampede {

namespace {

std::uint32_t low(std::uint64_t word) { return static_cast<std::uint32_t>(word); }
std::uint32_t high(std::uint64_t word) { return static_cast<std::uint32_t>(word >> 32); }

std::uint64_t philox(const r123::Philox4x32::ctr_type& counter, std::uint64_t key) {
    const r123::Philox4x32::key_type keys = {{low(key), high(key)}};
    const r123::Philox4x32::ctr_type bits = r123::Philox4x32()(counter, keys);
    return (std::uint64_t{bits[1]} << 32) | bits[0];
}

}  // namespace

Luck requestLuck(std::uint64_t seed, std::uint64_t source, std::uint64_t number) {
    return {philox({{low(number), high(number), low(source), high(source)}}, seed)};
}

std::uint64_t draw(Luck luck, Purpose purpose, std::uint32_t attempt) {
    return philox({{static_cast<std::uint32_t>(purpose), attempt, 0, 0}}, luck.word);
}

std::uint64_t draw(std::uint64_t seed, std::string_view id, Purpose purpose, std::uint64_t count) {
    // The key holds seed and id; mixing the seed first keeps neighbouring seeds from cancelling neighbouring ids.
    return philox({{low(count), high(count), static_cast<std::uint32_t>(purpose), 1}}, mixed(seed) ^ hashed(id));
}

std::uint64_t hashed(std::string_view text) {
    std::uint64_t hash = 0xcbf29ce484222325u;  // FNV-1a, 64 bits
    for (const char c : text) {
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3u;
    }
    return mixed(hash);
}

}  // namespace stampede
