#include "model/cloud/parts/boot_script.h"

#include <gtest/gtest.h>

namespace stampede {

namespace {

using Action = BootStep::Action;

BootStep only(std::string_view line) {
    const std::vector<BootStep> steps = readBootScript(line);
    EXPECT_EQ(steps.size(), 1u) << line;
    return steps.empty() ? BootStep{} : steps.front();
}

}  // namespace

TEST(BootScript, LeavesOutTheShebangCommentsAndBlankLines) {
    const auto steps = readBootScript("#!/bin/bash\n\n  # prepare\nsleep 5 # a moment\r\n");
    ASSERT_EQ(steps.size(), 1u);
    EXPECT_EQ(steps[0].action, Action::sleep);
    EXPECT_EQ(steps[0].pause, seconds(5));
    EXPECT_EQ(steps[0].line, 4);
}

TEST(BootScript, InstallsByYumAndAptGet) {
    EXPECT_EQ(only("yum -y install wget").action, Action::install);
    EXPECT_EQ(only("sudo apt-get install -y wget").action, Action::install);
    EXPECT_EQ(only("yum").action, Action::complaint);
}

TEST(BootScript, KnowsWhereADownloadGoes) {
    EXPECT_EQ(only("wget https://a.example/app -O /opt/app").path, "/opt/app");
    EXPECT_EQ(only("wget -O /opt/app https://a.example/app").url, "https://a.example/app");
    EXPECT_EQ(only("wget https://a.example/app").path, "/app");
    EXPECT_EQ(only("curl -s -o app https://a.example/one").path, "/app");
    EXPECT_EQ(only("curl https://a.example/app -O").path, "/app");
    EXPECT_EQ(only("curl https://a.example/app").path, "");
    EXPECT_EQ(only("wget").action, Action::complaint);
}

TEST(BootScript, MakesAFileExecutable) {
    EXPECT_EQ(only("chmod +x ./app").path, "/app");
    EXPECT_EQ(only("chmod 755 /opt/app").action, Action::makeExecutable);
    EXPECT_EQ(only("chmod -x /opt/app").action, Action::complaint);
    EXPECT_EQ(only("chmod +x").action, Action::complaint);
}

TEST(BootScript, StartsAProgramInTheForegroundOrBehind) {
    const BootStep front = only("/opt/app -port 8080 -memcache-server cache-1:11211");
    EXPECT_EQ(front.action, Action::start);
    EXPECT_EQ(front.path, "/opt/app");
    EXPECT_EQ(front.port, 8080);
    EXPECT_FALSE(front.background);
    EXPECT_EQ(flagValue(front.args, "-memcache-server"), "cache-1:11211");
    EXPECT_TRUE(only("./app -port 80 &").background);
    EXPECT_EQ(only("./app -port 80&").port, 80);
    EXPECT_EQ(only("./app").port, 80);
    EXPECT_EQ(only("./app -port 99999").action, Action::complaint);
}

TEST(BootScript, FansOutToARangeOfPorts) {
    const BootStep step = only("fanout -listen 80 -to 8081-8088 -policy least-connections");
    EXPECT_EQ(step.action, Action::fanout);
    EXPECT_EQ(step.port, 80);
    EXPECT_EQ(step.firstTo, 8081);
    EXPECT_EQ(step.lastTo, 8088);
    EXPECT_TRUE(step.leastConnections);
    EXPECT_FALSE(only("fanout -listen 80 -to 8081-8088 -policy round-robin").leastConnections);
    EXPECT_EQ(only("fanout -listen 80 -to 8088-8081").action, Action::complaint);
    EXPECT_EQ(only("fanout -listen 80 -to 8081-8088 -policy best").action, Action::complaint);
}

TEST(BootScript, ComplainsAsTheShellDoesAndGoesOn) {
    const auto steps = readBootScript("dockerd\nshutdown -h now\n");
    ASSERT_EQ(steps.size(), 2u);
    EXPECT_EQ(steps[0].action, Action::complaint);
    EXPECT_EQ(steps[0].text, "dockerd: command not found");
    EXPECT_EQ(steps[1].action, Action::shutdown);
}

TEST(BootScript, ReadsTheHostAndPortOfAUrl) {
    EXPECT_EQ(hostOf("https://releases.example/app"), "releases.example");
    EXPECT_EQ(hostOf("app"), "");
    EXPECT_EQ(portOf("https://releases.example/app"), 443);
    EXPECT_EQ(portOf("http://releases.example/app"), 80);
}

}  // namespace stampede
