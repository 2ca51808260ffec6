#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
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

std::vector<std::string> split(const std::string& text, const std::string& separator) {
    std::vector<std::string> parts;
    std::size_t from = 0;
    for (std::size_t end; (end = text.find(separator, from)) != std::string::npos; from = end + separator.size())
        parts.push_back(text.substr(from, end - from));
    parts.push_back(text.substr(from));
    return parts;
}

/// What a cell of the README's table, in words, lets `folder` include.
std::set<std::string> fromWords(const std::string& folder, std::string words, const std::vector<Row>& rows) {
    const std::string top = folder.substr(0, folder.find('/') + 1);
    words = words.substr(0, words.find(';'));  // what follows only explains
    if (words == "nothing") return {};
    if (words == "everything") return {"*"};
    if (words == "all of model") return {"model"};
    std::set<std::string> all;
    if (const std::string start = "all of model but "; words.starts_with(start)) {
        for (const Row& row : rows)
            if (row.folder.starts_with("model/") && row.folder != folder) all.insert(row.folder);
        for (const std::string& word : split(words.substr(start.size()), " and ")) all.erase("model/" + word);
        return all;
    }
    for (const std::string& word : split(words, ", "))
        all.insert(word == "model" || word.find('/') != std::string::npos ? word : top + word);
    return all;
}

/// The table of the README, a row for each folder.
std::map<std::string, std::set<std::string>> shownLayers(std::istream& readme, const std::vector<Row>& rows) {
    static const std::regex tableRow(R"(^\| ([^|]+) \| ([^|]+) \|$)");
    std::map<std::string, std::set<std::string>> shown;
    std::string line;
    while (std::getline(readme, line) && line != "| folder | may include |") continue;
    std::getline(readme, line);  // the rule below the heading
    for (std::smatch cells; std::getline(readme, line) && std::regex_match(line, cells, tableRow);)
        for (std::string folder : split(cells[1], ", ")) {
            if (folder == "widgets/(panel)") folder = "widgets/*";
            shown[folder] = fromWords(folder, cells[2], rows);
        }
    return shown;
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

TEST(Layers, AreThoseThatTheReadmeShows) {
    const std::vector<Row> rows = projectLayers();
    std::map<std::string, std::set<std::string>> layers;
    for (const Row& row : rows) layers[row.folder] = {row.mayInclude.begin(), row.mayInclude.end()};
    std::ifstream readme(projectRoot() / "README.md");
    EXPECT_EQ(shownLayers(readme, rows), layers);
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
