#include "widgets/console/log_model.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include "widgets/console/log_filter.h"
#include "widgets/style/theme.h"

namespace stampede {

namespace {

std::shared_ptr<const Snapshot> logOf(int entries) {
    auto snapshot = std::make_shared<Snapshot>();
    for (int i = 0; i < entries; ++i) {
        LogEntry entry{.number = static_cast<std::uint32_t>(i + 1),
                       .at = seconds(i),
                       .actor = static_cast<Actor>(i % 5),
                       .call = i % 2 ? "RunInstances" : "DeleteSubnet",
                       .resources = {"i-" + std::to_string(i % 3)}};
        if (i % 4 == 3) {
            entry.outcome = CallOutcome::refused;
            entry.code = "DependencyViolation";
            entry.reason = STAMPEDE_TEXT("test", "It has <b>%1</b>.").arg("a\nline");
        }
        snapshot->log.push(entry);
    }
    return snapshot;
}

}  // namespace

TEST(LogModel, IsAProperModelWhileItGrows) {
    Theme theme;
    LogModel model(theme);
    LogFilter filter(model);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::Warning);
    QSignalSpy inserted(&model, &LogModel::rowsInserted), reset(&model, &LogModel::modelReset);
    model.take(logOf(3));
    EXPECT_EQ(reset.count(), 1);
    for (const int size : {3, 10, 10, 700}) model.take(logOf(size));
    EXPECT_EQ(inserted.count(), 2);
    EXPECT_EQ(reset.count(), 1);
    EXPECT_EQ(model.rowCount(), 700);
    EXPECT_EQ(model.rowOf(700), 699);
    EXPECT_EQ(model.rowOf(701), -1);
    model.take(logOf(5));
    EXPECT_EQ(model.rowCount(), 5);
    model.restart(nullptr);
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(LogModel, ShowsTextAsItIsAndOnOneLine) {
    Theme theme;
    LogModel model(theme);
    model.take(logOf(4));
    EXPECT_EQ(model.index(3, LogModel::reason).data().toString(), "It has <b>a line</b>. (DependencyViolation)");
    const QString tip = model.index(3, LogModel::reason).data(Qt::ToolTipRole).toString();
    EXPECT_TRUE(tip.contains("&lt;b&gt;")) << tip.toStdString();
    EXPECT_EQ(model.index(2, LogModel::who).data().toString(), "chaos");
    EXPECT_EQ(model.index(2, LogModel::time).data().toString(), "0:00:02");
    EXPECT_FALSE(model.index(2, LogModel::who).data(Qt::DecorationRole).value<QIcon>().isNull());
}

TEST(LogFilter, KeepsWhatIsWanted) {
    Theme theme;
    LogModel model(theme);
    LogFilter filter(model);
    model.take(logOf(60));
    filter.setActorShown(Actor::chaos, false);
    EXPECT_EQ(filter.rowCount(), 48);
    filter.setActorShown(Actor::chaos, true);
    filter.setOnlyTrouble(true);
    EXPECT_EQ(filter.rowCount(), 15);
    filter.setOnlyTrouble(false);
    filter.setWords("runinst  i-2");
    EXPECT_EQ(filter.rowCount(), 10);
    filter.setWords({});
    filter.setResources({"i-0"});
    EXPECT_EQ(filter.rowCount(), 20);
    model.take(logOf(63));
    EXPECT_EQ(filter.rowCount(), 21);
    filter.setResources({});
    EXPECT_EQ(filter.rowCount(), 63);
}

TEST(LogModel, DoesNotPraiseWhatIsNoCall) {
    Theme theme;
    LogModel model(theme);
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->log.push({.number = 1, .call = "TargetUnhealthy", .reason = STAMPEDE_TEXT("test", "It fails.")});
    snapshot->log.push({.number = 2, .call = "CreateSubnet"});
    model.take(snapshot);
    EXPECT_EQ(model.index(0, LogModel::outcome).data().toString(), "note");
    EXPECT_EQ(model.index(1, LogModel::outcome).data().toString(), "ok");
}

}  // namespace stampede
