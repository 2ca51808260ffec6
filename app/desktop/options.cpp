#include "app/desktop/options.h"

#include <algorithm>
#include <charconv>
#include <initializer_list>

#include "widgets/picture/picture.h"

namespace stampede {

namespace {

constexpr const char* endings = ": the name must end in .png, .svg or .pdf";

bool isOneOf(const std::string& word, std::initializer_list<const char*> words) {
    return std::any_of(words.begin(), words.end(), [&](const char* one) { return word == one; });
}

std::optional<std::uint64_t> seedIn(const std::string& text) {
    std::uint64_t seed = 0;
    const char* end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, seed);
    if (read.ec != std::errc() || read.ptr != end) return std::nullopt;
    return seed;
}

void take(Options& options, const std::string& name, const std::string& value) {
    if (name == "--lang" && isOneOf(value, {"en", "ko"}))
        options.language = value;
    else if (name == "--theme" && isOneOf(value, {"light", "dark", "system"}))
        options.theme = value;
    else if (name == "--seed" && seedIn(value))
        options.seed = seedIn(value);
    else if (name == "--export" && pictureFormat(value))
        options.exported = value;
    else
        options.misuse =
            name + " cannot be " + (value.empty() ? "nothing" : value) + (name == "--export" ? endings : "");
}

}  // namespace

Options readOptions(const std::vector<std::string>& words) {
    Options options;
    bool onlyFiles = false;
    for (std::size_t i = 0; i < words.size() && options.misuse.empty(); ++i) {
        const std::string& word = words[i];
        const std::string name = word.substr(0, word.find('='));
        if (!onlyFiles && word == "--") {
            onlyFiles = true;
        } else if (!onlyFiles && isOneOf(word, {"-h", "--help"})) {
            options.help = true;
        } else if (!onlyFiles && word == "--version") {
            options.version = true;
        } else if (!onlyFiles && isOneOf(name, {"--lang", "--theme", "--seed", "--export"})) {
            const bool joined = name.size() < word.size();
            const bool follows = !joined && i + 1 < words.size();
            take(options, name, joined ? word.substr(name.size() + 1) : follows ? words[++i] : std::string());
        } else if (!onlyFiles && word.size() > 1 && word.front() == '-') {
            options.misuse = "There is no option " + word;
        } else if (!options.file.empty()) {
            options.misuse = "One file can be opened, not two: " + word;
        } else {
            options.file = word;
        }
    }
    if (options.misuse.empty() && !options.help && !options.version && !options.exported.empty() &&
        options.file.empty())
        options.misuse = "--export needs the FILE to draw";
    return options;
}

const char* usage() {
    return R"(usage: stampede [OPTION...] [FILE]

Draw a cloud, let the herd of requests loose on it, and see what the drawing is worth.

  FILE                   a scenario, opened in the window
  --export OUT FILE      draw FILE into OUT (.png, .svg or .pdf) without a window
  --lang en|ko           the language of the window, this time
  --theme light|dark|system
  --seed N               the seed of the day: the same seed is the same day
  --help, --version

Example: stampede --theme dark scenarios/01_launch_day.json
)";
}

}  // namespace stampede
