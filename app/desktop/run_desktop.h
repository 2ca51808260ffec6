#pragma once

namespace stampede {

struct Options;

/// The program from here to its exit code: a window, or a picture.
int runDesktop(const Options& options, int& argc, char** argv);
const char* desktopVersion();

}  // namespace stampede
