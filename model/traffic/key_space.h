#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "model/base/luck.h"
#include "model/base/zipf.h"
#include "model/traffic/workload.h"

namespace stampede {

/// What one class of requests asks for. Popularity belongs to ranks; at evenly spaced moments a rank drawn at random
/// gets a key that nobody has asked for before. Keys count from 1; 0 is the key of a class without a parameter.
class KeySpace {
public:
    KeySpace(const RequestClass& requestClass, std::uint64_t seed);

    bool hasKeys() const { return m_hasKeys; }
    /// The key that a request with this luck asks for. `now` must not go back.
    std::uint32_t key(Luck luck, SimTime now) { return m_hasKeys ? keyByRank(luck, now) : 0; }

private:
    std::uint32_t keyByRank(Luck luck, SimTime now);
    SimTime moment(std::uint64_t replacement) const;
    void replaceUpTo(SimTime now);

    std::string m_class;
    std::uint64_t m_seed;
    double m_replacedPerMinute;
    bool m_hasKeys;
    Zipf m_popularity;
    std::vector<std::uint32_t> m_keys;  ///< by rank; none where each has the key that counts its rank from 1
    std::uint64_t m_replaced = 0;
};

}  // namespace stampede
