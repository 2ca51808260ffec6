// widgets/picture: what is drawn as a file to keep: PNG, SVG and PDF.
#pragma once

#include <QByteArray>
#include <optional>
#include <string_view>

namespace stampede {

class Desk;
class Theme;

enum class PictureFormat { png, svg, pdf };

/// By the ending of a file's name, in capitals or not; empty for any other.
std::optional<PictureFormat> pictureFormat(std::string_view path);

/// The bytes of a file, and how large the drawing is in it.
struct Picture {
    QByteArray bytes = {};
    double scale = 1;  ///< less where it would have too many pixels otherwise
};

/// The whole canvas as it stands, nothing selected: PNG with two pixels for each of the canvas, as long as that comes
/// to 32 million at the most; SVG whose text is text, PDF with one page of the size of the drawing.
Picture picture(Desk& desk, Theme& theme, PictureFormat format);

}  // namespace stampede
