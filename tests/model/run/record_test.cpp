#include "model/run/record.h"

#include <gtest/gtest.h>

#include "model/json/write.h"
#include "tests/support/day.h"

namespace stampede {
namespace {

TEST(RunRecord, KeepsTheRivalsSoThatAReplayJudgesTheGoalsAsTheRunDid) {
    Day day;
    day.until("0:02:00");
    const Result result = day.simulation().result({{.id = "gulls", .name = "The Gulls", .score = points(-1234.125)},
                                                   {.id = "limpets", .name = "The Limpets", .score = points(1e6)}});
    const std::string text = writeRecord(recordOf(day.simulation(), result));
    const RunRecord record = readRecord(text, "day.record.json", realCatalog());
    EXPECT_EQ(writeRecord(record), text);
    EXPECT_EQ(writeJson(toValue(play(record, realCatalog()))), writeJson(toValue(result)));
}

}  // namespace
}  // namespace stampede
