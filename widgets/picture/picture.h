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

/// The whole canvas as it stands, nothing selected, as the bytes of a file: PNG with two pixels for each of the
/// canvas, SVG whose text is text, PDF with one page of the size of the drawing.
QByteArray picture(Desk& desk, Theme& theme, PictureFormat format);

}  // namespace stampede
