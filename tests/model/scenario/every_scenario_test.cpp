#include <gtest/gtest.h>

#include <filesystem>

#include "model/json/read.h"
#include "model/kinds/kinds.h"
#include "model/scenario/check_actions.h"
#include "tests/support/project_root.h"

namespace stampede {

namespace {

const Catalog& kinds() {
    static const Catalog catalog = makeCatalog();
    return catalog;
}

std::filesystem::path folder() { return std::filesystem::path(projectRoot()) / "scenarios"; }

std::vector<std::filesystem::path> filesIn(const std::filesystem::path& directory) {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(directory))
        if (entry.is_regular_file()) files.push_back(entry.path());
    return files;
}

Scenario loaded(const std::filesystem::path& path) {
    return loadScenario(readFile(path.string()), path.filename().string(), kinds());
}

}  // namespace

TEST(EveryScenario, LoadsKnowsEveryMemberAndIsAFixedPointAfterOneSave) {
    const auto files = filesIn(folder());
    EXPECT_GE(files.size(), 4u);
    for (const auto& path : files) {
        SCOPED_TRACE(path.filename().string());
        const auto reading = readScenario(readFile(path.string()), path.filename().string(), kinds());
        for (const InputError& problem : reading.problems) ADD_FAILURE() << problem.what();
        for (const Note& note : reading.notes) ADD_FAILURE() << note.place.text() << english(note.sentence);
        const std::string once = writeScenario(reading.scenario);
        const Scenario again = loadScenario(once, "once.json", kinds());
        EXPECT_EQ(again, reading.scenario);
        EXPECT_EQ(writeScenario(again), once);
    }
}

TEST(EveryScenario, HasRivalsWhoseActionsCanBePlayed) {
    std::size_t rivals = 0;
    for (const auto& path : filesIn(folder())) {
        const Scenario scenario = loaded(path);
        for (const Rival& rival : scenario.rivals) {
            ++rivals;
            const auto actions = readActions(readFile((folder() / rival.actions).string()), rival.actions);
            EXPECT_NO_THROW(checkActions(scenario, actions, kinds())) << rival.actions;
        }
    }
    EXPECT_GE(rivals, 2u);
}

TEST(EverySolution, IsLegalAndWrittenCanonically) {
    std::size_t found = 0;
    const Scenario day = loaded(folder() / "01_launch_day.json");
    for (const auto& path : filesIn(folder() / "solutions/launch_day")) {
        SCOPED_TRACE(path.filename().string());
        ++found;
        const std::string text = readFile(path.string());
        const auto actions = readActions(text, path.filename().string());
        try {
            checkActions(day, actions, kinds());
        } catch (const InputError& error) {
            ADD_FAILURE() << error.what();
        }
        EXPECT_EQ(writeActions(actionsOf(actions)), text);
    }
    EXPECT_GE(found, 28u);
}

}  // namespace stampede
