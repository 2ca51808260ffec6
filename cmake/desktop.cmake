# The desktop: widgets and the application, on Qt 6.
file(GLOB_RECURSE widgets_sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/widgets/*.cpp ${PROJECT_SOURCE_DIR}/widgets/*.h)
file(GLOB_RECURSE desktop_sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/app/desktop/*.cpp
     ${PROJECT_SOURCE_DIR}/app/desktop/*.h)
file(GLOB qt_resources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/*.qrc)
file(GLOB translations CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/translations/*.ts)
find_package(Qt6 6.4 REQUIRED COMPONENTS Widgets Svg Charts LinguistTools)

add_library(widgets STATIC ${widgets_sources} ${qt_resources})
set_target_properties(widgets PROPERTIES AUTOMOC ON AUTORCC ON)
target_compile_definitions(widgets PUBLIC QT_NO_KEYWORDS)
target_link_libraries(widgets PUBLIC model Qt6::Widgets Qt6::Svg Qt6::Charts)
# Every translation as :/i18n/NAME.qm. ./dev translations brings the .ts files up to date; a build changes no source.
if(translations)
    qt_add_lrelease(widgets TS_FILES ${translations} QM_FILES_OUTPUT_VARIABLE compiled_translations)
    qt_add_resources(widgets translations PREFIX /i18n BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${compiled_translations})
endif()
# Qt's own words (its file dialog, OK and Cancel) beside them, so that they are there where Qt's translations are not.
get_target_property(qmake Qt6::qmake IMPORTED_LOCATION)
execute_process(COMMAND ${qmake} -query QT_INSTALL_TRANSLATIONS OUTPUT_VARIABLE words_of_qt OUTPUT_STRIP_TRAILING_WHITESPACE)
if(EXISTS ${words_of_qt}/qtbase_ko.qm)
    qt_add_resources(widgets words_of_qt PREFIX /i18n BASE ${words_of_qt} FILES ${words_of_qt}/qtbase_ko.qm)
else()
    message(STATUS "There is no ${words_of_qt}/qtbase_ko.qm (Debian: qt6-translations-l10n): Qt's own words stay English")
endif()

if(desktop_sources)
    list(REMOVE_ITEM desktop_sources ${PROJECT_SOURCE_DIR}/app/desktop/main.cpp)
    add_library(desktop STATIC ${desktop_sources})
    set_target_properties(desktop PROPERTIES AUTOMOC ON)
    target_compile_definitions(desktop PRIVATE STAMPEDE_VERSION="${PROJECT_VERSION}")
    target_link_libraries(desktop PUBLIC widgets)
    # What a new drawing begins with, as :/scenarios/00_blank.json.
    qt_add_resources(desktop scenarios PREFIX / BASE ${PROJECT_SOURCE_DIR} FILES ${PROJECT_SOURCE_DIR}/scenarios/00_blank.json)
    add_executable(stampede ${PROJECT_SOURCE_DIR}/app/desktop/main.cpp)
    target_link_libraries(stampede PRIVATE desktop)
endif()
