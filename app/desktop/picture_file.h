#pragma once

#include <QString>
#include <optional>

#include "model/base/input_error.h"

namespace stampede {

class Session;
class Theme;

/// What became of a picture.
struct PictureWriting {
    std::optional<InputError> problem = {};  ///< why there is none
    double scale = 1;                        ///< less where it is drawn smaller than it is otherwise
};

/// Draws what is on the desk into a file, by the ending of its name.
PictureWriting writePicture(Session& session, Theme& theme, const QString& path);

}  // namespace stampede
