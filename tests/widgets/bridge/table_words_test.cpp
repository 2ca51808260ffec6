#include "widgets/bridge/table_words.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "model/kinds/kinds.h"

namespace stampede {
namespace {

TEST(TableWords, AreTheTextsOfTheTables) {
    const Catalog catalog = makeCatalog();
    for (const auto& [key, tunable] : catalog.tables().tunables) {
        const auto isIt = [&](const char* help) { return tunable.help == help; };
        EXPECT_TRUE(std::any_of(tableHelps().begin(), tableHelps().end(), isIt)) << key << ": " << tunable.help;
    }
    for (const std::string help : tableHelps()) {
        const auto isIt = [&](const auto& entry) { return entry.second.help == help; };
        const auto& tunables = catalog.tables().tunables;
        EXPECT_TRUE(std::any_of(tunables.begin(), tunables.end(), isIt)) << help << " is in no table any more";
    }
}

}  // namespace
}  // namespace stampede
