#pragma once

#include <stdexcept>
#include <string>

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
    InputError(Trouble trouble, Place place, const std::string& sentence);

    Trouble trouble() const { return m_trouble; }
    const Place& place() const { return m_place; }
    const std::string& sentence() const { return m_sentence; }

private:
    Trouble m_trouble;
    Place m_place;
    std::string m_sentence;
};

}  // namespace stampede
