#include "app/desktop/picture_file.h"

#include "app/desktop/session.h"
#include "model/json/safe_save.h"
#include "widgets/picture/picture.h"

namespace stampede {

PictureWriting writePicture(Session& session, Theme& theme, const QString& path) {
    const std::string name = nativePath(path);
    const auto format = pictureFormat(path.toStdString());
    if (!format) {
        return {InputError(Trouble::cannotCreate, {.file = name},
                           STAMPEDE_TEXT("Picture", "A picture is a .png, .svg or .pdf."))};
    }
    try {
        checkSave(name);
        const Picture drawn = picture(session.desk(), theme, *format);
        safeSave(name, drawn.bytes.toStdString());
        return {.scale = drawn.scale};
    } catch (const InputError& error) {
        return {error};
    }
}

}  // namespace stampede
