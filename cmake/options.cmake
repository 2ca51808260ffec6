# What every target of ours is compiled with. Results must not depend on the machine: no contraction into fused
# multiply-add, no -march, no -ffast-math.
add_library(stampede_options INTERFACE)
target_include_directories(stampede_options INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_options(stampede_options INTERFACE
    -ffp-contract=off -ffile-prefix-map=${PROJECT_SOURCE_DIR}/=
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion
    # GCC 12 sees overlapping copies in std::string's operator+ that are not there (GCC bug 105651).
    $<$<AND:$<CXX_COMPILER_ID:GNU>,$<VERSION_LESS:$<CXX_COMPILER_VERSION>,13>>:-Wno-restrict>)
if(STAMPEDE_WARNINGS_ARE_ERRORS)
    target_compile_options(stampede_options INTERFACE -Werror)
endif()
