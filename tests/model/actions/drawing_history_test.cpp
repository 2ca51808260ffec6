#include "model/actions/drawing_history.h"

#include <gtest/gtest.h>

#include "tests/support/test_catalog.h"

namespace stampede {

namespace {

class History {
public:
    void at(int second, Action::What what) {
        const auto problem = m_history.apply({seconds(second), std::move(what), {}}, testCatalog());
        EXPECT_FALSE(problem) << english(problem->sentence);
    }
    void add(int second, const char* id) { at(second, AddAction{.kind = "balancer", .id = id}); }
    std::string drawn() const {
        std::string ids;
        for (const auto& resource : m_history.drawing().resources()) ids += resource->id;
        return ids;
    }

private:
    DrawingHistory m_history{Architecture{}};
};

}  // namespace

TEST(DrawingHistory, TakesEditsOfOneMomentAsOneStep) {
    History history;
    history.add(1, "a");
    history.add(1, "b");
    history.add(2, "c");
    history.at(3, UndoAction{});
    EXPECT_EQ(history.drawn(), "ab");
    history.at(3, UndoAction{});
    EXPECT_EQ(history.drawn(), "");
    history.at(4, RedoAction{});
    EXPECT_EQ(history.drawn(), "ab");
}

TEST(DrawingHistory, GoesNoFurtherThanTheStartAndTheEnd) {
    History history;
    history.at(1, UndoAction{});
    history.add(2, "a");
    history.at(3, RedoAction{});
    EXPECT_EQ(history.drawn(), "a");
}

TEST(DrawingHistory, ForgetsWhatWasUndoneWhenSomethingElseIsDone) {
    History history;
    history.add(1, "a");
    history.at(1, UndoAction{});
    history.add(1, "b");
    history.at(2, RedoAction{});
    EXPECT_EQ(history.drawn(), "b");
    history.at(2, UndoAction{});
    EXPECT_EQ(history.drawn(), "");
}

TEST(DrawingHistory, RefusesAnIllegalEditWithoutAStep) {
    DrawingHistory history{Architecture{}};
    EXPECT_TRUE(history.apply({seconds(1), RemoveAction{"a"}, {}}, testCatalog()));
    EXPECT_FALSE(history.canUndo());
}

}  // namespace stampede
