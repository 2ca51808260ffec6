#include "app/cli/console.h"

#include <cerrno>
#include <ostream>

#include "model/base/input_error.h"
#include "model/json/safe_save.h"

namespace stampede {

void deliver(Console& console, const std::string& path, const std::string& text) {
    if (!isStream(path)) return safeSave(path, text);
    errno = 0;
    console.out << text << std::flush;
    if (!console.out) {
        if (errno == EPIPE) throw ReaderLeft{};
        throw InputError(Trouble::io, {.file = "-"}, STAMPEDE_TEXT("cli", "Standard output takes nothing more."));
    }
}

void checkDelivery(const std::string& path) {
    if (!isStream(path)) checkSave(path);
}

}  // namespace stampede
