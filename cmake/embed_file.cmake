# Writes OUTPUT: the bytes of INPUT as an array, behind a function that NUMBER names. A literal of text would meet the
# compiler's limit of 64 KiB.
file(READ ${INPUT} bytes HEX)
string(LENGTH "${bytes}" digits)
math(EXPR size "${digits} / 2")
string(REGEX REPLACE "(..)" "0x\\1," bytes "${bytes}")
string(REGEX REPLACE "(....................................................................................................)"
       "\\1\n" bytes "${bytes}")
file(WRITE ${OUTPUT} "#include <string_view>

namespace stampede {

namespace {
constexpr unsigned char bytes[] = {
${bytes}0};
}  // namespace

std::string_view embeddedFile${NUMBER}();
std::string_view embeddedFile${NUMBER}() { return {reinterpret_cast<const char*>(bytes), ${size}}; }

}  // namespace stampede
")
