# stampede_embed(TARGET FILE...): compiles each file below resources/ into TARGET, where model/base/embedded.h finds it
# by its path from there ("tables/prices.json"). The array of a file is written again whenever the file changes.
function(stampede_embed target)
    set(folder ${PROJECT_BINARY_DIR}/embedded)
    set(declarations "")
    set(branches "")
    set(number 0)
    foreach(file IN LISTS ARGN)
        cmake_path(RELATIVE_PATH file BASE_DIRECTORY ${PROJECT_SOURCE_DIR}/resources OUTPUT_VARIABLE path)
        set(source ${folder}/embedded_${number}.cpp)
        add_custom_command(
            OUTPUT ${source}
            COMMAND ${CMAKE_COMMAND} -DINPUT=${file} -DOUTPUT=${source} -DNUMBER=${number}
                    -P ${PROJECT_SOURCE_DIR}/cmake/embed_file.cmake
            DEPENDS ${file} ${PROJECT_SOURCE_DIR}/cmake/embed_file.cmake
            COMMENT "Embedding ${path}" VERBATIM)
        target_sources(${target} PRIVATE ${source})
        string(APPEND declarations "std::string_view embeddedFile${number}();\n")
        string(APPEND branches "    if (path == \"${path}\") return embeddedFile${number}();\n")
        math(EXPR number "${number} + 1")
    endforeach()
    if(branches STREQUAL "")
        set(branches "    static_cast<void>(path);\n")
    endif()
    file(CONFIGURE OUTPUT ${folder}/embedded.cpp @ONLY CONTENT [[
#include "model/base/embedded.h"

namespace stampede {

@declarations@
std::string_view embedded(std::string_view path) {
@branches@    return {};
}

}  // namespace stampede
]])
    target_sources(${target} PRIVATE ${folder}/embedded.cpp)
endfunction()
