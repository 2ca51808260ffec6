#pragma once

#include <QString>
#include <optional>

#include "model/base/input_error.h"

namespace stampede {

class Session;
class Theme;

/// Draws what is on the desk into a file, by the ending of its name. Why not, where it could not be.
std::optional<InputError> writePicture(Session& session, Theme& theme, const QString& path);

}  // namespace stampede
