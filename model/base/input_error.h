#pragma once

#include <stdexcept>
#include <string>

#include "model/base/text.h"

namespace stampede {

/// Where in a file something stands. Lines and columns count from 1; 0 means unknown.
struct Place {
    std::string file = {};
    int line = 0;
    int column = 0;
    std::string pointer = {};  ///< JSON pointer (RFC 6901), empty for the whole document

    /// "file:line:column (pointer)", leaving out what is unknown.
    std::string text() const;
};

/// What kind of trouble the outside world made; the number is the exit code of a program that ends with it.
enum class Trouble { badInput = 65, missing = 66, cannotCreate = 73, io = 74 };

/// The one exception of the outside world (files, JSON, disk), caught in one place per program.
class InputError : public std::runtime_error {
public:
    InputError(Trouble trouble, Place place, Text sentence);
    /// For a sentence that is not ours to translate (the operating system's, say).
    InputError(Trouble trouble, Place place, const std::string& sentence);

    Trouble trouble() const { return m_trouble; }
    const Place& place() const { return m_place; }
    /// What is wrong, translatable, without the place.
    const Text& text() const { return m_text; }
    /// The same in English.
    std::string sentence() const { return english(m_text); }

private:
    Trouble m_trouble;
    Place m_place;
    Text m_text;
};

}  // namespace stampede
