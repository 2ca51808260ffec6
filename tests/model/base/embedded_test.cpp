#include "model/base/embedded.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>

#include "tests/support/project_root.h"

namespace stampede {

TEST(Embedded, IsEmptyForAPathThatWasNotCompiledIn) { EXPECT_TRUE(embedded("tables/no-such-table.json").empty()); }

TEST(Embedded, HoldsEveryTableByteForByte) {
    const std::filesystem::path resources = projectRoot() / "resources";
    if (!std::filesystem::exists(resources / "tables")) GTEST_SKIP() << "there are no tables";
    for (const auto& entry : std::filesystem::directory_iterator(resources / "tables")) {
        if (entry.path().extension() != ".json") continue;
        std::ifstream in(entry.path(), std::ios::binary);
        const std::string bytes(std::istreambuf_iterator<char>(in), {});
        EXPECT_EQ(embedded(entry.path().lexically_relative(resources).generic_string()), bytes) << entry.path();
    }
}

}  // namespace stampede
