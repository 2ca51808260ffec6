#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QPushButton>
#include <QToolButton>

#include "model/json/read.h"
#include "model/run/record.h"
#include "tests/app/desktop/hands_bench.h"
#include "tests/support/day.h"
#include "widgets/briefing/announcement_banner.h"
#include "widgets/canvas/facts.h"
#include "widgets/fields/choice_editors.h"

namespace stampede {

namespace {

/// Whether the clock stands or goes on while somebody works on the cloud.
enum class Clock { stands, goesOn };

/// The launch day with somebody at the window.
struct DayBench : HandsBench {
    explicit DayBench(Clock how) : clock(how) {}

    /// Goes to that moment of the day and does it there.
    void at(std::string_view moment, const std::function<void()>& act) {
        stepTo(moment);
        readNews();
        if (clock == Clock::stands) return act();
        clickTransport(TransportBar::Control::play);
        const SimTime before = now();
        await([&] { return now() > before; }, "a clock that goes on");
        act();
        clickTransport(TransportBar::Control::play);
        await([&] { return !desk().isMoving(); }, "a pause");
    }
    /// What was announced is put away: it lies over the canvas.
    void readNews() {
        AnnouncementBanner& banner = *workbench().findChild<AnnouncementBanner*>();
        for (QToolButton* button : banner.findChildren<QToolButton*>())
            if (banner.isVisible() && button->accessibleName() == QStringLiteral("Close")) hands.click(button);
    }
    void undo() { hands.press(Qt::Key_Z, Qt::ControlModifier); }
    void redo() { hands.press(Qt::Key_Z, Qt::KeyboardModifiers(Qt::ControlModifier | Qt::ShiftModifier)); }

    const Clock clock;
};

/// Eight moments of work, each with the mouse and the keys.
void playTheDay(DayBench& bench) {
    Hands& hands = bench.hands;
    ResourceId recipe, group, quay, balancer;
    bench.at("0:02:00", [&] {
        hands.select("lc-1");
        recipe = bench.mendBootScript();
    });
    bench.at("0:05:00", [&] {
        group = hands.drop("auto-scaling-group", hands.ground("subnet-a"));
        hands.connect(group, recipe);
        hands.connect("clb-1", group);
        hands.select(group);
        hands.fill(bench.editor("desired").findChild<LineField*>(), "3");
    });
    bench.at("0:12:00", [&] {
        quay = hands.drop("subnet", hands.ground("vpc-1"));
        bench.fit();
        hands.connect("clb-1", quay);
        hands.connect(quay, "rt-1");
        bench.undo();
        bench.redo();
        bench.undo();
    });
    bench.at("0:40:00", [&] {
        balancer = hands.drop("application-load-balancer", hands.ground(quay));
        bench.fit();
        hands.connect(balancer, "subnet-b");
        hands.select(balancer);
        hands.click(dynamic_cast<BooleanEditor&>(bench.editor("deletion_protection")).box());
    });
    bench.at("1:50:00", [&] {
        bench.fit();
        hands.select("rt-1");
        hands.clickText(QStringLiteral("Restore"), bench.window.findChild<InspectorPanel*>());
    });
    bench.at("2:32:00", [&] {
        EXPECT_EQ(bench.facts("clb-1").state, State::gone);
        hands.click(hands.offer("clb-1"));
    });
    bench.at("2:40:00", [&] {
        EXPECT_EQ(bench.state("clb-1"), State::refused) << "the subnet has too few addresses by now";
        hands.select("clb-1");
        for (QPushButton* way : bench.sheet().findChildren<QPushButton*>()) {
            if (!way->isVisible() || !way->text().endsWith(QStringLiteral("and place it there"))) continue;
            hands.click(way);
            break;
        }
    });
    hands.press(Qt::Key_4, Qt::AltModifier);
    EXPECT_EQ(bench.desk().pace(), Desk::paceOf(600));
    bench.at("3:30:00", [&] {
        EXPECT_EQ(bench.state("clb-1"), State::active);
        hands.select(group);
        hands.fill(bench.editor("desired").findChild<LineField*>(), "2");
    });
    hands.press(Qt::Key_F8);
    bench.await([&] { return bench.window.stage().page() == Stage::Page::result; }, "the end of the day");

    EXPECT_TRUE(bench.script(recipe).ends_with("-port 80"));
    const Architecture& drawing = bench.desk().drawing();
    EXPECT_TRUE(drawing.has({group, recipe, "uses", {}}));
    EXPECT_TRUE(drawing.has({"clb-1", group, "traffic", {}}));
    EXPECT_TRUE(drawing.has({"clb-1", quay, "placement", {}}));
    EXPECT_FALSE(drawing.has({quay, "rt-1", "uses", {}})) << "which was undone";
    EXPECT_TRUE(drawing.has({balancer, "subnet-b", "placement", {}}));
    EXPECT_EQ(bench.drawn(balancer).setting("deletion_protection"), Value(true));
    EXPECT_EQ(bench.drawn(group).setting("desired"), Value(2));
}

/// By the button of the result screen and its dialog.
RunRecord savedRun(DayBench& bench) {
    const QString path = bench.inFolder("run.json");
    chooseNextFile(path);
    bench.hands.clickText(QStringLiteral("Save Run"));
    EXPECT_TRUE(QFile::exists(path));
    return readRecord(readFile(path.toStdString()), "run.json", realCatalog());
}

std::vector<std::string> wordsOf(const RunRecord& record) {
    std::vector<std::string> words;
    for (const Action& action : record.actions) words.emplace_back(action.word());
    return words;
}

void expectTheSame(const RunRecord& record, const Result& again) {
    EXPECT_EQ(fingerprintText(again.trajectory), fingerprintText(record.trajectory));
    EXPECT_EQ(fingerprintText(resultsFingerprint(again)), fingerprintText(record.results));
}

/// What was played by hand, what its record replays to, and what a day without a window comes to that gets nothing but
/// the same actions at the same moments.
RunRecord expectTheSameThreeTimes(Clock clock) {
    DayBench bench(clock);
    bench.open(WindowBench::scenario("01_launch_day.json"));
    bench.clickTransport(TransportBar::Control::play);
    bench.await([&] { return bench.desk().isPlaying() && bench.now() > SimTime{}; }, "a run");
    bench.clickTransport(TransportBar::Control::play);
    bench.await([&] { return !bench.desk().isMoving(); }, "a run that stands");
    playTheDay(bench);
    const RunRecord record = savedRun(bench);
    EXPECT_EQ(record.simulated, minutes(270));
    expectTheSame(record, play(record, realCatalog()));

    Day headless("01_launch_day", record.seed);
    headless.simulation().schedule(record.actions);
    headless.simulation().advanceTo(headless.simulation().duration());
    expectTheSame(record, headless.result());
    EXPECT_NE(Day("01_launch_day", record.seed).until("4:30:00").result().trajectory, record.trajectory)
        << "what was done by hand is felt";
    return record;
}

}  // namespace

TEST(DayByHand, ComesToTheSameWithoutAWindow) {
    const RunRecord stepped = expectTheSameThreeTimes(Clock::stands);
    const RunRecord paced = expectTheSameThreeTimes(Clock::goesOn);
    EXPECT_EQ(wordsOf(stepped), wordsOf(paced)) << "the same was done";
    std::size_t sameMoments = 0;
    for (std::size_t i = 0; i < std::min(stepped.actions.size(), paced.actions.size()); ++i)
        sameMoments += stepped.actions[i].at == paced.actions[i].at;
    EXPECT_LT(sameMoments, stepped.actions.size()) << "but not at the same moments";
    EXPECT_THAT(wordsOf(stepped), testing::IsSupersetOf({"add", "connect", "set", "undo", "redo", "command"}));
}

}  // namespace stampede
