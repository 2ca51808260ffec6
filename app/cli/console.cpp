#include "app/cli/console.h"

#include <ostream>

#include "model/base/input_error.h"
#include "model/json/safe_save.h"

namespace stampede {

void deliver(Console& console, const std::string& path, const std::string& text) {
    if (!isStream(path)) return safeSave(path, text);
    console.out << text << std::flush;
    if (!console.out) {
        throw InputError(Trouble::io, {.file = "-"}, STAMPEDE_TEXT("cli", "Standard output takes nothing more."));
    }
}

void checkDelivery(const std::string& path) {
    if (!isStream(path)) checkSave(path);
}

}  // namespace stampede
