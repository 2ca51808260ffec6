#pragma once

#include <filesystem>
#include <string_view>

namespace stampede {

/// Whether the old file stays beside the new one as "NAME~".
enum class Backup { kept, none };

/// Replaces the content of a file by `bytes`, or leaves the old file whole. The bytes are written beside the target,
/// counted, flushed to the disk, read back and compared; the old file becomes the backup "NAME~" where it is to be
/// kept; then the new one takes its name and its permissions. A symbolic link is saved through. Throws InputError:
/// cannotCreate where nothing can be made in the folder, io for everything else; nothing is left behind.
void safeSave(const std::filesystem::path& path, std::string_view bytes, Backup backup = Backup::kept);

/// Finds out beforehand that safeSave() would fail for want of a folder or a permission, and throws as it would.
void checkSave(const std::filesystem::path& path);

}  // namespace stampede
