#include "model/cloud/parts/boot_script.h"

#include <algorithm>
#include <array>
#include <optional>

namespace stampede {

namespace {

using Words = std::vector<std::string>;
using Action = BootStep::Action;

/// Splits at blanks; quotes only keep blanks together.
Words split(std::string_view line) {
    Words words;
    std::string word;
    char quote = 0;
    bool inWord = false;
    for (const char c : line) {
        if (quote != 0) {
            if (c == quote)
                quote = 0;
            else
                word += c;
        } else if (c == '"' || c == '\'') {
            quote = c;
            inWord = true;
        } else if (c == ' ' || c == '\t' || c == '\r') {
            if (inWord) words.push_back(std::move(word));
            word.clear();
            inWord = false;
        } else if (c == '#' && !inWord) {
            break;
        } else {
            word += c;
            inWord = true;
        }
    }
    if (inWord) words.push_back(std::move(word));
    return words;
}

/// The whole number from 0 to `most` that `text` is.
std::optional<std::int64_t> wholeNumber(std::string_view text, std::int64_t most) {
    if (text.empty() || text.size() > 9) return std::nullopt;
    std::int64_t number = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') return std::nullopt;
        number = number * 10 + (c - '0');
    }
    return number <= most ? std::optional(number) : std::nullopt;
}

std::uint16_t portNumber(std::string_view text) {
    return static_cast<std::uint16_t>(wholeNumber(text, 65535).value_or(0));
}

std::string absolute(std::string_view path) {
    if (path.substr(0, 2) == "./") path.remove_prefix(2);
    return path.empty() || path.front() == '/' ? std::string(path) : "/" + std::string(path);
}

void complain(BootStep& step, std::string text) {
    step.action = Action::complaint;
    step.text = std::move(text);
}

void readInstall(const Words& words, BootStep& step) {
    const auto isVerb = [](const std::string& word) {
        return word == "install" || word == "update" || word == "upgrade";
    };
    if (std::any_of(words.begin() + 1, words.end(), isVerb))
        step.action = Action::install;
    else
        complain(step, words.front() + ": you need to give some command");
}

/// wget and curl name the file differently, and curl without a name prints what it got.
void readDownload(const Words& words, BootStep& step, std::string_view fileFlag, bool keepsName) {
    for (std::size_t i = 1; i < words.size(); ++i) {
        if (words[i] == fileFlag && i + 1 < words.size())
            step.path = absolute(words[++i]);
        else if (words[i] == "-O")
            keepsName = true;  // curl's; wget's took its file above
        else if (words[i].substr(0, 1) != "-" && step.url.empty())
            step.url = words[i];
    }
    if (step.url.empty()) return complain(step, words.front() + ": missing URL");
    step.action = Action::download;
    const std::size_t slash = step.url.rfind('/');
    if (step.path.empty() && keepsName && slash != std::string::npos && slash + 1 < step.url.size()) {
        step.path = absolute(step.url.substr(slash + 1));
    }
}

void readWget(const Words& words, BootStep& step) { readDownload(words, step, "-O", true); }
void readCurl(const Words& words, BootStep& step) { readDownload(words, step, "-o", false); }

void readChmod(const Words& words, BootStep& step) {
    if (words.size() < 3) return complain(step, "chmod: missing operand");
    const std::string& mode = words[1];
    const bool letters = mode.find('+') != std::string::npos && mode.find('x') != std::string::npos;
    const bool digits = !mode.empty() && (mode.back() == '5' || mode.back() == '7' || mode.back() == '1');
    if (!letters && !digits) return complain(step, "chmod: invalid mode: '" + mode + "'");
    step.action = Action::makeExecutable;
    step.path = absolute(words[2]);
}

void readSleep(const Words& words, BootStep& step) {
    const auto pause = words.size() == 2 ? wholeNumber(words[1], 86400) : std::nullopt;
    if (!pause) return complain(step, "sleep: invalid time interval '" + (words.size() > 1 ? words[1] : "") + "'");
    step.action = Action::sleep;
    step.pause = seconds(*pause);
}

void readShutdown(const Words&, BootStep& step) { step.action = Action::shutdown; }

void readFanout(const Words& words, BootStep& step) {
    const std::string to = flagValue(words, "-to");
    const std::string policy = flagValue(words, "-policy");
    const std::size_t dash = to.find('-');
    step.port = portNumber(flagValue(words, "-listen"));
    step.firstTo = portNumber(to.substr(0, dash));
    step.lastTo = dash == std::string::npos ? step.firstTo : portNumber(to.substr(dash + 1));
    step.leastConnections = policy == "least-connections";
    if (step.port == 0 || step.firstTo == 0 || step.lastTo < step.firstTo ||
        !(policy.empty() || policy == "round-robin" || step.leastConnections)) {
        return complain(step, "usage: fanout -listen N -to A-B -policy round-robin|least-connections");
    }
    step.action = Action::fanout;
}

void readProgram(const Words& words, BootStep& step) {
    constexpr std::uint16_t web = 80;
    step.action = Action::start;
    step.path = absolute(words.front());
    const std::string port = flagValue(words, "-port");
    step.port = port.empty() ? web : portNumber(port);
    step.args.assign(words.begin() + 1, words.end());
    if (step.port == 0) complain(step, words.front() + ": invalid value \"" + port + "\" for flag -port");
}

struct Command {
    std::string_view word;
    void (*read)(const Words&, BootStep&);
};

constexpr std::array commands = {
    Command{"yum", readInstall},   Command{"dnf", readInstall}, Command{"apt-get", readInstall},
    Command{"apt", readInstall},   Command{"wget", readWget},   Command{"curl", readCurl},
    Command{"chmod", readChmod},   Command{"sleep", readSleep}, Command{"shutdown", readShutdown},
    Command{"fanout", readFanout},
};

BootStep readLine(Words words, int line) {
    BootStep step;
    step.line = line;
    if (words.back() == "&") {
        step.background = true;
        words.pop_back();
    } else if (words.back().size() > 1 && words.back().back() == '&') {
        step.background = true;
        words.back().pop_back();
    }
    while (words.size() > 1 && (words.front() == "sudo" || words.front() == "nohup")) words.erase(words.begin());
    if (words.empty()) {
        complain(step, "syntax error near unexpected token '&'");
        return step;
    }
    step.program = words.front();
    for (const Command& command : commands) {
        if (command.word != words.front()) continue;
        command.read(words, step);
        return step;
    }
    if (words.front().find('/') != std::string::npos)
        readProgram(words, step);
    else
        complain(step, words.front() + ": command not found");
    return step;
}

}  // namespace

std::vector<BootStep> readBootScript(std::string_view userData) {
    std::vector<BootStep> steps;
    int line = 0;
    while (!userData.empty()) {
        const std::size_t end = userData.find('\n');
        Words words = split(userData.substr(0, end));
        userData.remove_prefix(end == std::string_view::npos ? userData.size() : end + 1);
        ++line;
        if (!words.empty()) steps.push_back(readLine(std::move(words), line));
    }
    return steps;
}

ProgramAddress programAddress(std::string_view text) {
    const std::size_t colon = text.rfind(':');
    if (colon == std::string_view::npos) return {.id = std::string(text)};
    return {.id = std::string(text.substr(0, colon)), .port = portNumber(text.substr(colon + 1))};
}

std::string flagValue(const std::vector<std::string>& args, std::string_view flag) {
    const auto found = std::find(args.begin(), args.end(), flag);
    return found == args.end() || found + 1 == args.end() ? std::string() : *(found + 1);
}

std::string_view hostOf(std::string_view url) {
    const std::size_t scheme = url.find("://");
    if (scheme == std::string_view::npos) return {};
    url.remove_prefix(scheme + 3);
    return url.substr(0, url.find_first_of("/:"));
}

int portOf(std::string_view url) { return url.substr(0, 8) == "https://" ? 443 : 80; }

}  // namespace stampede
