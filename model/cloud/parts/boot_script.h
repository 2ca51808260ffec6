#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/cloud/parts/console_line.h"

namespace stampede {

/// One command of a boot script.
struct BootStep {
    enum class Action : std::uint8_t {
        install,         ///< yum or apt-get install: needs a way to the internet
        download,        ///< `url` becomes the file `path`; no path: printed and lost
        makeExecutable,  ///< chmod +x `path`
        start,           ///< the program `path` listening on `port`
        fanout,          ///< a proxy from `port` to the ports `firstTo` to `lastTo` of the same machine
        sleep,           ///< `pause`
        shutdown,        ///< the machine stops
        complaint,       ///< does nothing but print `text`
    };
    Action action = Action::complaint;
    int line = 0;              ///< of the script, from 1
    std::string program = {};  ///< the word it began with
    std::string path = {};     ///< absolute: a script runs in /
    std::string url = {};
    std::uint16_t port = 0;
    std::uint16_t firstTo = 0, lastTo = 0;
    bool leastConnections = false;
    bool background = false;  ///< the line ended with &: the script does not wait for it
    SimTime pause = {};
    std::vector<std::string> args = {};  ///< of a program, all of them
    std::string text = {};
};

/// Reads user data line by line by a small table of commands. Comments, blank lines and the first line's #! are left
/// out; a word that is no command becomes a complaint as the shell words it, and the script goes on.
std::vector<BootStep> readBootScript(std::string_view userData);

/// The value that follows `flag` among the arguments of a program ("-memcache-server", "HOST:PORT"), empty for none.
std::string flagValue(const std::vector<std::string>& args, std::string_view flag);

/// Where a program is told to find another, written "ID:PORT".
struct ProgramAddress {
    std::string id = {};
    std::uint16_t port = 0;  ///< 0: none that there could be
};
ProgramAddress programAddress(std::string_view text);

/// "releases.example" of "https://releases.example/one", empty where `url` has no host.
std::string_view hostOf(std::string_view url);
/// 443 for https, 80 for everything else.
int portOf(std::string_view url);

}  // namespace stampede
