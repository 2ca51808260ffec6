#include "model/json/read.h"

#include <gtest/gtest.h>

#include <clocale>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "model/base/input_error.h"

namespace stampede {
namespace {

/// "line:column (pointer): sentence", or "" where the text is read.
std::string complaint(std::string_view text) {
    try {
        readJson(text, "");
        return "";
    } catch (const InputError& error) {
        EXPECT_EQ(error.trouble(), Trouble::badInput);
        return error.what();
    }
}

std::string repeated(std::size_t times, std::string_view what) {
    std::string text;
    for (std::size_t i = 0; i < times; ++i) text += what;
    return text;
}

TEST(ReadJson, KeepsKindsOrderAndPlaces) {
    const JsonNode root = readJson("{\n  \"b\": [1, -2.5, true],\n  \"가\": null, \"a\": {\"s\": \"x\"}\n}", "f");
    ASSERT_TRUE(root.asMembers());
    const auto& members = *root.asMembers();
    EXPECT_EQ(root.line, 1);
    EXPECT_EQ(members[0].first, "b");
    const auto& items = *members[0].second.asItems();
    EXPECT_EQ(members[0].second.column, 8);
    EXPECT_EQ(*items[0].asInteger(), 1);
    EXPECT_EQ(items[1].number(), -2.5);
    EXPECT_EQ(items[1].column, 12);
    EXPECT_TRUE(*items[2].asBool());
    EXPECT_EQ(items[2].line, 2);
    EXPECT_EQ(items[2].column, 18);
    EXPECT_TRUE(members[1].second.isNull());
    EXPECT_EQ(members[1].second.column, 8);  // columns count characters
    EXPECT_EQ(root.find("a")->find("s")->line, 3);
    EXPECT_EQ(root.find("a")->find("s")->column, 25);
    EXPECT_EQ(root.find("c"), nullptr);
}

TEST(ReadJson, IsNotConfusedByBracketsAndQuotesInsideStrings) {
    const JsonNode root = readJson(R"(["a\"[{\\", "]", 12 ])", "");
    EXPECT_EQ(*root.asItems()->at(0).asString(), "a\"[{\\");
    EXPECT_EQ(root.asItems()->at(1).column, 13);
    EXPECT_EQ(root.asItems()->at(2).column, 18);
}

TEST(ReadJson, KeepsIntegersExact) {
    const JsonNode root = readJson("[9223372036854775807, -9223372036854775808, -0, 1.0, 1e2]", "");
    const auto& items = *root.asItems();
    EXPECT_EQ(*items[0].asInteger(), INT64_MAX);
    EXPECT_EQ(*items[1].asInteger(), INT64_MIN);
    EXPECT_EQ(*items[2].asInteger(), 0);
    EXPECT_EQ(items[3].kind(), JsonNode::Kind::number);
    EXPECT_EQ(items[4].number(), 100);
}

TEST(ReadJson, SaysWhatIsWrongAndWhere) {
    EXPECT_EQ(complaint(""), "1:1: The file is empty.");
    EXPECT_EQ(complaint(" \n "), "1:1: The file is empty.");
    EXPECT_EQ(complaint("\xef\xbb\xbf{}"),
              "1:1: The file begins with a byte order mark; save it as UTF-8 without one.");
    EXPECT_EQ(complaint(std::string_view("{\n \0}", 5)), "2:2: The file holds a NUL byte.");
    EXPECT_EQ(complaint(R"({"a": ["x", "\u0000"]})"), "1:13 (/a/1): This text holds a NUL character.");
    EXPECT_EQ(complaint("{\"id\": 1,\n \"id\": 2}"), "2:2: The key \"id\" stands twice in this object.");
    EXPECT_EQ(complaint(R"({"a/b": [{"c": 1, "c": 2}]})"),
              "1:19 (/a~1b/0): The key \"c\" stands twice in this object.");
    EXPECT_EQ(complaint(R"({"a": 9223372036854775808})"), "1:7 (/a): This whole number does not fit into 64 bits.");
    EXPECT_EQ(complaint("[-9223372036854775809]"), "1:2 (/0): This whole number does not fit into 64 bits.");
    EXPECT_EQ(complaint("[123456789012345678901234567890]"), "1:2 (/0): This whole number does not fit into 64 bits.");
    EXPECT_EQ(complaint("[1e999]"), "1:2 (/0): This number is too large.");
    EXPECT_EQ(complaint("{\"a\": 1"), "1:7: The file ends in the middle of the document.");
    EXPECT_EQ(complaint("[\"abc"), "1:5 (/0): The file ends in the middle of the document.");
    EXPECT_EQ(complaint("{} {}"), "1:4: Something stands behind the end of the document.");
    EXPECT_EQ(complaint("1 x"), "1:3: Something stands behind the end of the document.");
    EXPECT_EQ(complaint("[\"\xff\"]"), "1:3 (/0): This is not well-formed UTF-8.");
    EXPECT_EQ(complaint("[\"\xed\xa0\x80\"]"), "1:3 (/0): This is not well-formed UTF-8.");
}

TEST(ReadJson, RefusesWhatIsNoJson) {
    for (const char* text :
         {"[1,]",       "{\"a\" 1}", "{a: 1}",     "[01]",      "[1.]",          "[.5]",          "[+1]", "[NaN]",
          "[Infinity]", "['a']",     "[\"a\nb\"]", "[\"\\x\"]", "[\"\\ud800\"]", "[\"\\udc00\"]", "tru",  "[1 2]",
          "// a\n1",    "]",         "{\"a\":1,}", "[\"\t\"]",  "[-]",           "{\"a\":}"}) {
        EXPECT_NE(complaint(text), "") << text;
    }
    EXPECT_EQ(complaint("[1,]"), "1:4 (/1): There is a comma too many before this \"]\".");
}

TEST(ReadJson, NeverRepeatsRawBytesOfTheFile) {
    EXPECT_EQ(complaint("[\"\x1b[31m\"]").find('\x1b'), std::string::npos);
    EXPECT_EQ(complaint("[\x1b]").find('\x1b'), std::string::npos);
}

TEST(ReadJson, NestsSixtyFourDeepAndNoDeeper) {
    EXPECT_EQ(complaint(repeated(64, "[") + repeated(64, "]")), "");
    EXPECT_EQ(complaint(repeated(65, "[")),
              "1:65 (" + repeated(64, "/0") + "): Lists and objects are nested more than 64 deep here.");
    EXPECT_NE(complaint(repeated(1'000'000, "{\"a\":")), "");
}

TEST(ReadJson, TakesTextsOfSixtyFourKiBAndNoLonger) {
    EXPECT_EQ(complaint("[\"" + repeated(65536, "a") + "\"]"), "");
    EXPECT_EQ(complaint("[\"" + repeated(65537, "a") + "\"]"), "1:2 (/0): This text is longer than 64 KiB.");
    EXPECT_EQ(complaint("{\"" + repeated(65537, "a") + "\":1}"), "1:2: This text is longer than 64 KiB.");
}

TEST(ReadJson, TakesAMillionSiblings) {
    std::string text = "{\"k0\":0";
    for (int i = 1; i < 100'000; ++i) text += ",\"k" + std::to_string(i) + "\":0";
    EXPECT_EQ(readJson(text + "}", "").asMembers()->size(), 100'000u);
    EXPECT_EQ(readJson("[0" + repeated(999'999, ",0") + "]", "").asItems()->size(), 1'000'000u);
}

TEST(ReadJson, RefusesMoreThanFiveMillionValues) {
    EXPECT_NE(complaint("[" + repeated(5'000'000, "0,") + "0]").find("more than 5 million values"), std::string::npos);
}

TEST(ReadJson, RefusesMoreThanSixtyFourMiB) {
    EXPECT_EQ(complaint(std::string((64u << 20) + 1, ' ')), "1:1: The file is larger than 64 MiB.");
}

TEST(ReadJson, ReadsAPointWhateverTheLocaleSays) {
    const std::string before = std::setlocale(LC_ALL, nullptr);
    const bool comma = std::setlocale(LC_ALL, "de_DE.UTF-8") != nullptr;
    const double number = readJson("[1.5]", "").asItems()->at(0).number();
    std::setlocale(LC_ALL, before.c_str());
    EXPECT_EQ(number, 1.5);
    if (!comma) GTEST_SKIP() << "this machine has no locale with a decimal comma";
}

TEST(ReadJsonList, ReadsAnArrayOrOneValueALine) {
    EXPECT_EQ(readJsonList("[{\"a\": 1}, {\"a\": 2}]", "").asItems()->size(), 2u);
    const JsonNode lines = readJsonList("{\"a\": 1}\n\r\n  {\"a\": 2}\r\n", "");
    ASSERT_EQ(lines.asItems()->size(), 2u);
    EXPECT_EQ(lines.asItems()->at(1).line, 3);
    EXPECT_EQ(lines.asItems()->at(1).column, 3);
}

TEST(ReadJsonList, SaysOnWhichLineItWentWrong) {
    try {
        readJsonList("{\"a\": 1}\n{\"a\" 2}\n", "x");
        FAIL();
    } catch (const InputError& error) {
        EXPECT_EQ(error.place().line, 2);
    }
    EXPECT_THROW(readJsonList("3", "x"), InputError);
}

TEST(ReadFile, GivesTheBytes) {
    const auto path = std::filesystem::temp_directory_path() / "stampede_read_file_test.txt";
    std::ofstream(path, std::ios::binary) << "a\r\nb";
    EXPECT_EQ(readFile(path), "a\r\nb");
    std::filesystem::remove(path);
}

TEST(ReadFile, SaysWhyItCannot) {
    const auto trouble = [](const std::string& path) {
        try {
            readFile(path);
        } catch (const InputError& error) {
            EXPECT_EQ(error.place().file, path);
            return error.trouble();
        }
        return Trouble::badInput;
    };
    EXPECT_EQ(trouble("/nowhere/at/all.json"), Trouble::missing);
    EXPECT_EQ(trouble("/"), Trouble::io);
    EXPECT_THROW(readFile("/dev/zero"), InputError);
}

}  // namespace
}  // namespace stampede
