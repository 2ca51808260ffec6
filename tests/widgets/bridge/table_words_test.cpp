#include "widgets/bridge/table_words.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

#include "model/kinds/kinds.h"

namespace stampede {
namespace {

TEST(TableWords, AreTheTextsOfTheTables) {
    const Catalog catalog = makeCatalog();
    std::set<std::string> inTables, known(tableHelps().begin(), tableHelps().end());
    for (const auto& [key, tunable] : catalog.tables().tunables) inTables.insert(tunable.help);
    for (const auto& [key, price] : catalog.tables().prices)
        if (!price.help.empty()) inTables.insert(price.help);
    EXPECT_EQ(inTables, known);
}

}  // namespace
}  // namespace stampede
