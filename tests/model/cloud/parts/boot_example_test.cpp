#include "model/cloud/parts/boot_example.h"

#include <gtest/gtest.h>

#include "model/cloud/parts/boot_script.h"

namespace stampede {

TEST(BootExample, IsUnderstoodLineByLineAndStartsTheApplication) {
    const Application shop{.id = "shop-1", .artifact = "https://releases.example/shop-1"};
    std::vector<BootStep::Action> actions;
    const auto steps = readBootScript(bootExample(shop, 8080));
    for (const BootStep& step : steps) actions.push_back(step.action);
    using Action = BootStep::Action;
    EXPECT_EQ(actions, (std::vector{Action::install, Action::download, Action::makeExecutable, Action::start}));
    EXPECT_EQ(steps[1].url, shop.artifact);
    EXPECT_EQ(steps[3].path, steps[1].path);
    EXPECT_EQ(steps[3].port, 8080);
}

}  // namespace stampede
