#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace stampede {

/// A sentence of the model: a literal template with %1 %2 ... and its arguments. The desktop translates the template,
/// the command line fills the English. Always made with STAMPEDE_TEXT, so that lupdate finds the template.
struct Text {
    const char* context = "";
    const char* source = "";
    std::vector<std::string> args = {};
    std::vector<Text> texts = {};  ///< for the arguments that are texts themselves, at their place; else empty ones
    std::uint32_t resources = 0;   ///< bit n is set where argument n is the id of a resource

    Text arg(std::string value) const;
    Text arg(std::int64_t value) const;
    /// A text in the text, which is translated too.
    Text arg(const Text& value) const;
    /// A word that files have and its name in the window: English sentences keep the word.
    Text arg(std::string word, const Text& name) const;
    /// The same as arg() for the name of a thing, which begins small within an English sentence unless it is a proper
    /// one: "subnet", "VPC", "Auto Scaling group".
    Text noun(const Text& name) const;
    /// The id of a resource, for which a window shows its name. Not for what the cloud's service says itself: it knows
    /// ids only.
    Text resource(std::string id) const;
    bool empty() const { return *source == '\0'; }
    bool operator==(const Text& other) const;
};

/// `lupdate -tr-function-alias QT_TRANSLATE_NOOP+=STAMPEDE_TEXT` reads the two literals.
#define STAMPEDE_TEXT(context, source) (::stampede::Text{context, source})

/// `source` with %1, %2 ... replaced by `args` in one pass (an argument that holds "%1" is not read again).
std::string fill(std::string_view source, const std::vector<std::string>& args);

inline std::string english(const Text& text) { return fill(text.source, text.args); }

/// A text of a scenario: one string for everybody, or one for each language tag ("en", "ko").
struct Wording {
    std::string plain = {};
    std::vector<std::pair<std::string, std::string>> byLanguage = {};

    /// The text in `language`, else English, else the first there is.
    std::string_view in(std::string_view language) const;
    bool empty() const { return plain.empty() && byLanguage.empty(); }
    bool operator==(const Wording&) const = default;
};

/// True for well-formed UTF-8 without NUL and without control characters other than tab and line feed.
bool isPlainText(std::string_view text);

}  // namespace stampede
