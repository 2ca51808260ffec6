#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace stampede {

/// "10.20.0.7".
std::string addressText(std::uint32_t address);

/// A block of IPv4 addresses, such as 10.20.0.0/16. The bits behind the prefix are always zero: 10.0.0.5/24 is
/// 10.0.0.0/24, as the real service reads it.
class Cidr {
public:
    /// The whole address space, 0.0.0.0/0.
    Cidr() = default;

    /// nullopt unless `text` is a dotted address, a slash and a prefix from 0 to 32.
    static std::optional<Cidr> parse(std::string_view text);

    std::uint32_t first() const { return m_first; }
    std::uint32_t last() const { return static_cast<std::uint32_t>(m_first + (size() - 1)); }
    int prefix() const { return m_prefix; }
    /// How many addresses the block has, those included that a service keeps for itself.
    std::uint64_t size() const { return std::uint64_t{1} << (32 - m_prefix); }

    bool contains(std::uint32_t address) const { return address >= first() && address <= last(); }
    bool contains(const Cidr& other) const { return contains(other.first()) && other.m_prefix >= m_prefix; }
    /// Two blocks overlap only where one contains the other.
    bool overlaps(const Cidr& other) const { return contains(other) || other.contains(*this); }

    /// "10.20.0.0/16".
    std::string text() const;

    auto operator<=>(const Cidr&) const = default;

private:
    std::uint32_t m_first = 0;
    int m_prefix = 0;
};

}  // namespace stampede
