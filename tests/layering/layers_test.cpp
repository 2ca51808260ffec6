#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <regex>
#include <sstream>
#include <string>
#include <vector>

#include "tests/support/project_root.h"

namespace stampede {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

/// One line of layers.txt: what `folder` may include besides itself.
struct Row {
    std::string folder;
    std::vector<std::string> mayInclude;
};

std::vector<Row> readLayers(std::istream& in) {
    std::vector<Row> rows;
    for (std::string line; std::getline(in, line);) {
        const std::size_t colon = line.find(':');
        if (line.starts_with('#') || colon == std::string::npos) continue;
        Row row{.folder = line.substr(0, colon), .mayInclude = {}};
        std::istringstream entries(line.substr(colon + 1));
        for (std::string entry; entries >> entry;) row.mayInclude.push_back(entry);
        rows.push_back(std::move(row));
    }
    return rows;
}

/// The folder that a layer is: two steps deep, but tests and bench are one layer each.
std::string layerOf(const std::filesystem::path& path) {
    auto step = path.begin();
    std::string top = step->string();
    if (top == "tests" || top == "bench" || ++step == path.end()) return top;
    return top + "/" + step->string();
}

const Row* rowOf(const std::vector<Row>& rows, const std::string& layer) {
    const auto called = [&](const std::string& name) {
        const auto found = std::find_if(rows.begin(), rows.end(), [&](const Row& row) { return row.folder == name; });
        return found == rows.end() ? nullptr : &*found;
    };
    if (const Row* row = called(layer)) return row;
    return called(layer.substr(0, layer.find('/')) + "/*");
}

bool allows(const Row& row, const std::string& from, const std::string& to) {
    return from == to || std::any_of(row.mayInclude.begin(), row.mayInclude.end(), [&](const std::string& entry) {
               return entry == "*" || entry == to || to.starts_with(entry + "/");
           });
}

/// A sentence "path:line: ..." for each include line of `source`, which stands at `path`, that breaks a rule.
std::vector<std::string> violations(const std::vector<Row>& rows, const std::string& path, std::istream& source) {
    static const std::regex includeLine(R"re(^\s*#\s*include\s*"([^"]+)")re");
    static const std::regex fromRoot("^(model|widgets|app|tests|bench)/[^.].*");
    const std::string layer = layerOf(path);
    const Row* row = rowOf(rows, layer);
    if (!row) return {path + ":1: the folder " + layer + " has no row in layers.txt"};

    std::vector<std::string> found;
    int number = 0;
    for (std::string line; std::getline(source, line);) {
        ++number;
        std::smatch match;
        if (!std::regex_search(line, match, includeLine)) continue;
        const std::string target = match[1];
        const std::string where = path + ":" + std::to_string(number) + ": ";
        if (!std::regex_match(target, fromRoot)) {
            found.push_back(where + target + " is not written from the root");
        } else if (!allows(*row, layer, layerOf(target))) {
            found.push_back(where + layer + " may not include " + layerOf(target));
        }
    }
    return found;
}

std::vector<Row> projectLayers() {
    std::ifstream in(projectRoot() / "tests/layering/layers.txt");
    return readLayers(in);
}

std::vector<std::string> inMadeUp(const std::string& path, const std::string& source) {
    std::istringstream in(source);
    return violations(projectLayers(), path, in);
}

TEST(Layers, EverySourceIncludesOnlyWhatItsFolderMay) {
    const std::filesystem::path root = projectRoot();
    const std::vector<Row> rows = projectLayers();
    int seen = 0;
    for (const char* top : {"model", "widgets", "app", "tests", "bench"}) {
        if (!std::filesystem::exists(root / top)) continue;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(root / top)) {
            if (entry.path().extension() != ".h" && entry.path().extension() != ".cpp") continue;
            std::ifstream source(entry.path());
            const std::string path = entry.path().lexically_relative(root).generic_string();
            EXPECT_THAT(violations(rows, path, source), IsEmpty());
            ++seen;
        }
    }
    EXPECT_GT(seen, 0);
}

TEST(Layers, NameOnlyFoldersThatHaveARow) {
    const std::vector<Row> rows = projectLayers();
    EXPECT_GT(rows.size(), 20u);
    for (const Row& row : rows) {
        for (const std::string& entry : row.mayInclude) {
            if (entry == "*" || entry == "model") continue;
            EXPECT_NE(rowOf(rows, entry), nullptr) << row.folder << " names " << entry;
        }
    }
}

TEST(Layers, RefuseAnIncludeThatTheRowDoesNotName) {
    EXPECT_THAT(inMadeUp("model/base/x.h", "#pragma once\n#include \"model/cloud/y.h\"\n"),
                ElementsAre("model/base/x.h:2: model/base may not include model/cloud"));
    EXPECT_THAT(inMadeUp("model/run/x.cpp", "#include \"model/report/y.h\"\n"),
                ElementsAre(HasSubstr("model/run may not include model/report")));
}

TEST(Layers, RefuseASiblingPanel) {
    EXPECT_THAT(inMadeUp("widgets/charts/x.cpp", "#include \"widgets/canvas/y.h\"\n"),
                ElementsAre(HasSubstr("widgets/charts may not include widgets/canvas")));
}

TEST(Layers, RefuseAPathThatIsNotWrittenFromTheRoot) {
    EXPECT_THAT(inMadeUp("model/base/x.cpp", "#include \"../json/y.h\"\n#include \"x.h\"\n"),
                ElementsAre(HasSubstr("not written from the root"), HasSubstr("not written from the root")));
}

TEST(Layers, RefuseAFolderThatHasNoRow) {
    EXPECT_THAT(inMadeUp("model/elsewhere/x.cpp", ""), ElementsAre(HasSubstr("model/elsewhere has no row")));
}

TEST(Layers, AllowTheOwnFolderItsPartsAndWhatTheRowNames) {
    EXPECT_THAT(inMadeUp("model/cloud/parts/x.cpp",
                         "#include <vector>\n"
                         "#include \"model/cloud/y.h\"\n"
                         "#include \"model/engine/z.h\"\n"),
                IsEmpty());
    EXPECT_THAT(inMadeUp("widgets/canvas/x.cpp", "#include \"widgets/style/y.h\"\n#include \"model/run/z.h\"\n"),
                IsEmpty());
    EXPECT_THAT(inMadeUp("app/desktop/x.cpp", "#include \"widgets/canvas/y.h\"\n"), IsEmpty());
}

}  // namespace
}  // namespace stampede
