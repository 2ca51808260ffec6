#pragma once

namespace stampede {

/// Registers what resources/stampede.qrc lists; a static library's resources are not there before. Any number of times.
void loadResources();

}  // namespace stampede
