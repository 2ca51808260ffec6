#include <gtest/gtest.h>

#include "model/json/read.h"
#include "model/json/shape_reader.h"
#include "model/json/shape_schema.h"
#include "model/json/write.h"

namespace stampede {
namespace {

enum class Weather { calm, storm };

struct Gull {
    std::string name = {};
    std::int64_t eggs = 1;
    Record unknown = {};
};

template <class Io>
void describe(Io& io, Gull& gull) {
    io.required("name", gull.name, Range{1, 8}, "What it answers to.");
    io.optional("eggs", gull.eggs, 1, Range{0, 9}, "How many eggs.");
    io.rest(gull.unknown);
}

struct Spot {
    double x = 0, y = 0;
};
auto asPair(Spot& spot) { return std::tie(spot.x, spot.y); }

struct Beach {
    SimTime at = {};
    std::optional<SimTime> until = {};
    SimTime ramp = seconds(120);
    std::optional<SimTime> grace = {};
    Weather weather = Weather::calm;
    bool open = true;
    bool strict = false;
    double width = 1;
    std::uint16_t port = 80;
    std::optional<double> share = {};
    Wording title = {};
    Value anything = {};
    Record settings = {};
    std::vector<std::string> words = {};
    std::vector<Gull> gulls = {};
    Gull first = {.name = "Ann"};
    std::vector<std::pair<SimTime, double>> rate = {};
    std::pair<SimTime, SimTime> between = {};
    std::optional<Spot> spot = {};
    std::vector<std::pair<std::string, double>> prices = {};
    std::vector<std::string> kinds = {};
};

template <class Io>
void describe(Io& io, Beach& b) {
    io.constant("format", "beach", "The format.");
    io.constant("formatVersion", 1, "Its version.");
    io.required("at", b.at, "When.");
    io.optional("until", b.until, "");
    io.optional("ramp_s", inSeconds(b.ramp), seconds(120), Range{0, 3600}, "");
    io.optional("grace_ms", inMilliseconds(b.grace), Range{0, 500}, "");
    io.optional("weather", word(b.weather, {{"calm", Weather::calm}, {"storm", Weather::storm}}), Weather::calm, "");
    io.optional("open", b.open, true, "");
    io.optional("mode", word(b.strict, {{"strict", true}, {"loose", false}}), false, "");
    io.optional("width", b.width, 1, positive(), "");
    io.optional("port", b.port, 80, "");
    io.optional("share", b.share, Range{0, 1}, "");
    io.optional("title", b.title, {}, "");
    io.optional("anything", b.anything, {}, "");
    io.optional("settings", b.settings, {}, "");
    io.optional("words", b.words, {}, Range{0, 2}, "");
    io.optional("gulls", b.gulls, {}, "");
    io.optional("first", b.first, Gull{.name = "Ann"}, "");
    io.optional("rate", b.rate, {}, "");
    io.optional("between", b.between, {}, "");
    io.optional("spot", b.spot, "");
    io.optional("prices", byName(b.prices), {}, "");
    io.optional("kinds", oneOrMany(b.kinds), {}, "");
}

constexpr const char* everything = R"({
  "format": "beach",
  "formatVersion": 1,
  "at": "0:12:30",
  "until": "1:00:00.250",
  "ramp_s": 1.5,
  "grace_ms": 250,
  "weather": "storm",
  "open": false,
  "mode": "strict",
  "width": 2.5,
  "port": 8080,
  "share": 0,
  "title": {
    "en": "Beach",
    "ko": "바다"
  },
  "anything": [
    null,
    {
      "a": 1
    }
  ],
  "settings": {
    "z": 1,
    "a": 2
  },
  "words": [
    "x"
  ],
  "gulls": [
    {
      "name": "Bo",
      "eggs": 3,
      "later": [
        1
      ]
    }
  ],
  "first": {
    "name": "Cy"
  },
  "rate": [
    [
      "0:00:00",
      1
    ],
    [
      "0:30:00",
      1.6
    ]
  ],
  "between": [
    "0:01:00",
    "0:02:00"
  ],
  "spot": [
    1,
    -2
  ],
  "prices": {
    "t2.micro": 8
  },
  "kinds": "subnet"
}
)";

const std::string smallest = R"("format": "beach", "formatVersion": 1, "at": "0:00:00")";

Beach beach(const std::string& text) { return readShape<Beach>(readJson(text, "beach.json"), "beach.json"); }

/// "line:column (pointer): sentence" of every problem of a beach with these members.
std::string problems(const std::string& members) {
    ShapeReport report;
    readShape<Beach>(readJson("{" + smallest + ",\n" + members + "}", ""), "", report);
    std::string text;
    for (const InputError& problem : report.problems) text += (text.empty() ? "" : "\n") + std::string(problem.what());
    return text;
}

TEST(Shape, WritesBackWhatItReadInTheOrderOfTheDescription) {
    EXPECT_EQ(writeJson(writeShape(beach(everything))), everything);
}

TEST(Shape, LeavesOutWhatEqualsItsDefault) {
    EXPECT_EQ(writeJsonLine(writeShape(beach("{" + smallest +
                                             R"(, "ramp_s": 120.0, "weather": "calm", "gulls": [],)"
                                             R"("first": {"name": "Ann", "eggs": 1}, "kinds": []})"))),
              "{" + smallest + "}");
}

TEST(Shape, TakesDefaultsForWhatIsNotThere) {
    const Beach plain = beach("{" + smallest + "}");
    EXPECT_EQ(plain.ramp, seconds(120));
    EXPECT_EQ(plain.first.name, "Ann");
    EXPECT_FALSE(plain.grace.has_value());
}

TEST(Shape, ReadsFieldsInAnyOrderAndWritesUnknownMembersLast) {
    ShapeReport report;
    const Gull gull =
        readShape<Gull>(readJson(R"({"b": 1, "eggs": 2, "a": {"c": 2.0}, "name": "Bo"})", ""), "", report);
    EXPECT_EQ(writeJsonLine(writeShape(gull)), R"({"name": "Bo", "eggs": 2, "b": 1, "a": {"c": 2}})");
    ASSERT_EQ(report.unknown.size(), 2u);
    EXPECT_EQ(report.unknown[1].place.text(), "1:26 (/a)");
}

TEST(Shape, ReadsAStringOrAListOfStrings) {
    EXPECT_EQ(beach("{" + smallest + R"(, "kinds": ["a", "b"]})").kinds, (std::vector<std::string>{"a", "b"}));
    EXPECT_EQ(beach("{" + smallest + R"(, "kinds": "a"})").kinds, (std::vector<std::string>{"a"}));
}

TEST(ShapeReader, NamesWhereAndWhatIsWrong) {
    EXPECT_EQ(problems(R"("until": "1:60:00")"),
              "2:10 (/until): This must be a time such as \"0:12:30\" or \"0:12:30.250\".");
    EXPECT_EQ(problems(R"("weather": "rain")"), "2:12 (/weather): \"rain\" is none of: calm, storm.");
    EXPECT_EQ(problems(R"("open": 1)"), "2:9 (/open): This must be true or false, not a whole number.");
    EXPECT_EQ(problems(R"("ramp_s": 4000)"), "2:11 (/ramp_s): This must be from 0 to 3600.");
    EXPECT_EQ(problems(R"("ramp_s": 1e300)"), "2:11 (/ramp_s): This time is too long.");
    EXPECT_EQ(problems(R"("grace_ms": 501)"), "2:13 (/grace_ms): This must be from 0 to 500.");
    EXPECT_EQ(problems(R"("width": 0)"), "2:10 (/width): This must be more than 0.");
    EXPECT_EQ(problems(R"("port": 65536)"), "2:9 (/port): 65536 is outside what this member can hold.");
    EXPECT_EQ(problems(R"("port": 1.5)"), "2:9 (/port): This must be a whole number, not a number.");
    EXPECT_EQ(problems(R"("share": 2)"), "2:10 (/share): This must be from 0 to 1.");
    EXPECT_EQ(problems(R"("words": ["a", "b", "c"])"), "2:10 (/words): This list may have 2 items at most.");
    EXPECT_EQ(problems(R"("words": ["a\u0007"])"),
              "2:11 (/words/0): This text has control characters other than tab and new line.");
    EXPECT_EQ(problems(R"("anything": {"a/b": ["\u001b"]})"),
              "2:22 (/anything/a~1b/0): This text has control characters other than tab and new line.");
    EXPECT_EQ(problems(R"("rate": [["0:00:00"]])"), "2:10 (/rate/0): This must be a list of two.");
    EXPECT_EQ(problems(R"("rate": [["0:00:00", "x"]])"), "2:22 (/rate/0/1): This must be a number, not a text.");
    EXPECT_EQ(problems(R"("prices": {"a": true})"), "2:17 (/prices/a): This must be a number, not true or false.");
    EXPECT_EQ(problems(R"("title": {"en": 1})"), "2:17 (/title/en): This must be a text, not a whole number.");
    EXPECT_EQ(problems(R"("gulls": {})"), "2:10 (/gulls): This must be a list, not an object.");
    EXPECT_EQ(problems(R"("first": 1)"), "2:10 (/first): This must be an object, not a whole number.");
    EXPECT_EQ(problems(R"("first": {})"), "2:10 (/first): \"name\" is missing here.");
    EXPECT_EQ(problems(R"("first": {"name": ""})"), "2:19 (/first/name): This text must not be empty.");
    EXPECT_EQ(problems(R"("first": {"name": "갈매기갈매기갈매"})"), "");
    EXPECT_EQ(problems(R"("first": {"name": "갈매기갈매기갈매기"})"),
              "2:19 (/first/name): This text may have 8 characters at most.");
    EXPECT_EQ(problems(R"("new": 1)"), "2:8 (/new): \"new\" is not known here.");
}

TEST(ShapeReader, GoesOnAfterAProblem) {
    EXPECT_EQ(problems("\"open\": 1, \"gulls\": [{\"eggs\": 10},\n{\"name\": \"Bo\", \"eggs\": \"x\"}]"),
              "2:9 (/open): This must be true or false, not a whole number.\n"
              "2:22 (/gulls/0): \"name\" is missing here.\n"
              "2:31 (/gulls/0/eggs): This must be from 0 to 9.\n"
              "3:24 (/gulls/1/eggs): This must be a whole number, not a text.");
}

TEST(ShapeReader, ThrowsTheFirstProblemWhenNobodyCollects) {
    try {
        beach(R"({"format": "bay", "formatVersion": 2, "at": "0:00:00"})");
        FAIL();
    } catch (const InputError& error) {
        EXPECT_EQ(error.trouble(), Trouble::badInput);
        EXPECT_STREQ(error.what(), "beach.json:1:12 (/format): This must be \"beach\".");
    }
}

TEST(ShapeReader, AcceptsAWholeNumberWrittenAsADouble) {
    EXPECT_EQ(beach("{" + smallest + R"(, "port": 8.08e3})").port, 8080);
}

TEST(ShapeSchema, SaysWhatTheDescriptionSays) {
    EXPECT_EQ(writeJsonLine(schemaOf<Gull>()),
              R"({"type": "object", "properties": {"name": {"type": "string", "minLength": 1, "maxLength": 8, )"
              R"("description": "What it answers to."}, "eggs": {"type": "integer", "minimum": 0, "maximum": 9, )"
              R"("description": "How many eggs.", "default": 1}}, "required": ["name"]})");
}

TEST(ShapeSchema, KnowsEverySortOfField) {
    const Value schema = schemaOf<Beach>();
    const Record& properties = *schema.asRecord()->find("properties")->asRecord();
    const auto of = [&](const char* key) { return writeJsonLine(*properties.find(key)); };
    EXPECT_EQ(of("formatVersion"), R"({"const": 1, "description": "Its version."})");
    EXPECT_EQ(of("at"), R"({"type": "string", "pattern": "^[0-9]{1,6}:[0-5][0-9]:[0-5][0-9](\\.[0-9]{3})?$", )"
                        R"("description": "When."})");
    EXPECT_EQ(of("ramp_s"), R"({"type": "number", "minimum": 0, "maximum": 3600, "default": 120})");
    EXPECT_EQ(of("weather"), R"({"enum": ["calm", "storm"], "default": "calm"})");
    EXPECT_EQ(of("mode"), R"({"enum": ["strict", "loose"], "default": "loose"})");
    EXPECT_EQ(of("width"), R"({"type": "number", "exclusiveMinimum": 0, "default": 1})");
    EXPECT_EQ(of("share"), R"({"type": "number", "minimum": 0, "maximum": 1})");
    EXPECT_EQ(of("title"),
              R"({"type": ["string", "object"], "additionalProperties": {"type": "string"}, "default": ""})");
    EXPECT_EQ(of("words"),
              R"({"type": "array", "items": {"type": "string"}, "minItems": 0, "maxItems": 2, "default": []})");
    EXPECT_EQ(of("spot"), R"({"type": "array", "prefixItems": [{"type": "number"}, {"type": "number"}], )"
                          R"("minItems": 2, "maxItems": 2})");
    EXPECT_EQ(of("prices"), R"({"type": "object", "additionalProperties": {"type": "number"}, "default": {}})");
    EXPECT_EQ(of("kinds"), R"({"type": ["string", "array"], "items": {"type": "string"}, "default": []})");
    EXPECT_EQ(*schema.asRecord()->find("additionalProperties"), Value(false));
}

}  // namespace
}  // namespace stampede
