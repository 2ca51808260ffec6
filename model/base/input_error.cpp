#include "model/base/input_error.h"

namespace stampede {

namespace {

std::string whole(const Place& place, const std::string& sentence) {
    const std::string where = place.text();
    return where.empty() ? sentence : where + ": " + sentence;
}

}  // namespace

std::string Place::text() const {
    std::string text = file;
    if (line > 0) text += (text.empty() ? "" : ":") + std::to_string(line);
    if (line > 0 && column > 0) text += ":" + std::to_string(column);
    if (!pointer.empty()) text += (text.empty() ? "(" : " (") + pointer + ")";
    return text;
}

InputError::InputError(Trouble trouble, Place place, Text sentence)
    : std::runtime_error(whole(place, english(sentence))),
      m_trouble(trouble),
      m_place(std::move(place)),
      m_text(std::move(sentence)) {}

InputError::InputError(Trouble trouble, Place place, const std::string& sentence)
    : InputError(trouble, std::move(place), Text{"InputError", "%1", {sentence}}) {}

}  // namespace stampede
