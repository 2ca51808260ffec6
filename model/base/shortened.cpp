#include "model/base/shortened.h"

namespace stampede {

std::string shortened(std::string_view text) {
    constexpr std::size_t most = 60;
    std::size_t characters = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool begins = (static_cast<unsigned char>(text[i]) & 0xC0u) != 0x80u;
        if (begins && ++characters > most) return std::string(text.substr(0, i)) + "...";
    }
    return std::string(text);
}

}  // namespace stampede
