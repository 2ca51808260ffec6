#pragma once

/// The help of a member that a window shows too: lupdate reads it, a file's description has it as it is.
#define STAMPEDE_HELP(context, source) (source)
