#include <iostream>

#include "app/desktop/options.h"
#include "app/desktop/run_desktop.h"

// Arguments are read before Qt is: --help and --version, and a picture, need no display.
int main(int argc, char** argv) {
    using namespace stampede;
    const Options options = readOptions({argv + 1, argv + argc});
    if (!options.misuse.empty()) {
        std::cerr << options.misuse << ".\n\n" << usage();
        return 2;
    }
    if (options.help) {
        std::cout << usage();
        return 0;
    }
    if (options.version) {
        std::cout << "stampede " << desktopVersion() << "\n";
        return 0;
    }
    return runDesktop(options, argc, argv);
}
