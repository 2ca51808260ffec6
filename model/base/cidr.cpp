#include "model/base/cidr.h"

#include <boost/asio/ip/network_v4.hpp>

namespace stampede {

std::string addressText(std::uint32_t address) { return boost::asio::ip::address_v4(address).to_string(); }

std::optional<Cidr> Cidr::parse(std::string_view text) {
    // Asio reads a prefix with atoi, which overflows, and an address up to the first NUL.
    const std::size_t slash = text.find('/');
    if (slash == std::string_view::npos || text.size() - slash > 3) return std::nullopt;
    if (text.find('\0') != std::string_view::npos) return std::nullopt;
    boost::system::error_code error;
    const auto network = boost::asio::ip::make_network_v4(std::string(text), error);
    if (error) return std::nullopt;
    Cidr block;
    block.m_first = network.canonical().address().to_uint();
    block.m_prefix = network.prefix_length();
    return block;
}

std::string Cidr::text() const { return addressText(m_first) + "/" + std::to_string(m_prefix); }

}  // namespace stampede
