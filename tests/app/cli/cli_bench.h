#pragma once

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "app/cli/program.h"

namespace stampede {

/// What the program said, and its exit code.
struct Heard {
    int code = 0;
    std::string out = {}, err = {};
};

inline Heard play(
    const std::vector<std::string>& words, bool (*interrupted)() = [] { return false; }) {
    std::ostringstream out, err;
    Console console{.out = out, .err = err, .interrupted = interrupted};
    const int code = runProgram(words, console);
    return {code, out.str(), err.str()};
}

/// A folder of its own for each test.
class CliBench : public ::testing::Test {
protected:
    void SetUp() override {
        std::string pattern = (std::filesystem::temp_directory_path() / "stampede-cli-XXXXXX").string();
        m_folder = ::mkdtemp(pattern.data());
    }
    void TearDown() override { std::filesystem::remove_all(m_folder); }

    std::filesystem::path m_folder;
};

}  // namespace stampede
