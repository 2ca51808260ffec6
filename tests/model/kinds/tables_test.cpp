#include "model/kinds/tables.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>

#include "tests/support/project_root.h"

namespace stampede {

TEST(Tables, NameTheMarkAndTheSourceOfEveryNumber) {
    const Tables tables = readTables();
    EXPECT_GE(tables.tunables.size(), 30u);
    for (const auto& [key, tunable] : tables.tunables) {
        EXPECT_NE(std::string("RDMO").find(tunable.mark), std::string::npos) << key;
        EXPECT_FALSE(tunable.help.empty()) << key;
        EXPECT_FALSE(tunable.source.empty()) << key;
    }
    for (const auto& [key, price] : tables.prices) {
        EXPECT_NE(std::string("RDMO").find(price.mark), std::string::npos) << key;
        EXPECT_GT(price.per, 0) << key;
        EXPECT_FALSE(price.source.empty()) << key;
    }
}

TEST(Tables, HoldNoTunableThatNothingReads) {
    std::string sources;
    for (const auto& file : std::filesystem::recursive_directory_iterator(projectRoot() / "model")) {
        if (file.path().extension() != ".cpp") continue;
        std::ifstream in(file.path());
        sources.append(std::istreambuf_iterator<char>(in), {});
    }
    for (const auto& [key, tunable] : readTables().tunables)
        EXPECT_NE(sources.find('"' + key + '"'), std::string::npos) << key;
}

TEST(Tables, HoldTheTypesOfMachinesWithTheirCredits) {
    const Tables tables = readTables();
    EXPECT_EQ(tables.instanceTypes.size(), 22u);
    const InstanceType& micro = tables.instanceTypes.at("t2.micro");
    EXPECT_EQ(micro.vcpus, 1);
    EXPECT_EQ(micro.memoryMib, 1024);
    EXPECT_EQ(micro.perHour, usd(0.0116));
    EXPECT_DOUBLE_EQ(micro.credits.atLaunch, 30);
    EXPECT_FALSE(micro.credits.unlimited);
    EXPECT_TRUE(tables.instanceTypes.at("t3.micro").credits.unlimited);
    EXPECT_FALSE(tables.instanceTypes.at("c5.large").burstable);
}

TEST(Tables, EarnCreditsAtTheBaselineAndKeepThoseOfADay) {
    // EC2 user guide, CPU credits: earned per hour = baseline x vCPUs x 60; at most 24 hours of them are kept.
    for (const auto& [key, type] : readTables().instanceTypes) {
        if (!type.burstable) continue;
        EXPECT_NEAR(type.credits.earnPerHour, type.credits.baseline * type.vcpus * 60, 1e-9) << key;
        EXPECT_NEAR(type.credits.most, 24 * type.credits.earnPerHour, 1e-9) << key;
    }
}

TEST(Tables, PriceAnHourOfEveryType) {
    const Tables tables = readTables();
    EXPECT_EQ(tables.price("t2.micro").price, usd(0.0116));
    EXPECT_EQ(tables.price("cache.t2.micro").price, usd(0.017));
    EXPECT_EQ(tables.cacheNodeTypes.at("cache.t2.micro").memoryMib, 555);
}

}  // namespace stampede
