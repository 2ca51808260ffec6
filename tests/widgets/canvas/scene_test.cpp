#include "widgets/canvas/scene.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QBuffer>
#include <QGraphicsItem>
#include <QGraphicsView>
#include <QPainter>
#include <QSignalSpy>
#include <QSvgGenerator>
#include <QThread>
#include <set>

#include "tests/support/qt/canvas_bench.h"

namespace stampede {
namespace {

std::set<const QGraphicsItem*> itemsOf(const CanvasScene& scene) {
    const QList<QGraphicsItem*> items = scene.items();
    return {items.begin(), items.end()};
}

QStringList tips(const CanvasScene& scene) {
    QStringList all;
    for (const QGraphicsItem* item : scene.items())
        if (!item->toolTip().isEmpty()) all << item->toolTip();
    return all;
}

TEST(CanvasScene, FindsWhatIsUnderAPoint) {
    CanvasBench bench("01_launch_day");
    const auto centre = [&](std::string_view id) { return bench.layout().box(id)->rect.center(); };
    EXPECT_EQ(bench.scene().resourceAt(centre("i-1")), "i-1");
    EXPECT_EQ(bench.scene().resourceAt(centre("eip-1")), "eip-1");
    EXPECT_EQ(bench.scene().resourceAt(QPointF(-500, -500)), "");
    EXPECT_EQ(bench.scene().layout().containerAt(centre("i-1")), "subnet-a");
    EXPECT_EQ(bench.scene().layout().containerAt(centre("i-1"), {"subnet-a"}), "vpc-1");
    EXPECT_EQ(bench.scene().layout().containerAt(centre("i-1"), {"vpc-1"}), "");
    const Link link{"clients", "clb-1", "traffic"};
    const auto found = bench.scene().linkAt(bench.layout().route(link).pointAtPercent(0.4) + QPointF(2, 2), 5);
    ASSERT_TRUE(found);
    EXPECT_TRUE(found->same(link));
}

TEST(CanvasScene, TouchesOnlyWhatAChangeConcerns) {
    CanvasBench bench("01_launch_day");
    const auto before = itemsOf(bench.scene());
    bench.act(RenameAction{"i-1", {.plain = "Printer"}});
    EXPECT_EQ(itemsOf(bench.scene()), before);
    EXPECT_EQ(bench.facts("i-1").name, "Printer");
    bench.add("instance", "i-3", "subnet-b");
    const auto after = itemsOf(bench.scene());
    std::size_t kept = 0;
    for (const QGraphicsItem* item : before) kept += after.contains(item);
    EXPECT_EQ(kept, before.size());
    EXPECT_EQ(after.size(), before.size() + 1);
    bench.act(RemoveAction{"i-3"});
    EXPECT_EQ(itemsOf(bench.scene()), before);
}

TEST(CanvasScene, KeepsItsItemsOverSnapshots) {
    CanvasBench bench("01_launch_day");
    bench.until("0:00:10");
    const auto before = itemsOf(bench.scene());
    bench.until("0:05:00");
    EXPECT_EQ(itemsOf(bench.scene()), before);
}

TEST(CanvasScene, ShowsFreeAddressesLoadAndHealth) {
    CanvasBench bench("01_launch_day");
    EXPECT_EQ(bench.facts("subnet-a").network, "10.20.0.0/28");
    EXPECT_FALSE(bench.facts("subnet-a").addresses);
    EXPECT_EQ(bench.facts("i-1").state, std::nullopt);
    bench.until("0:20:00");
    ASSERT_TRUE(bench.facts("subnet-a").addresses);
    EXPECT_EQ(bench.facts("subnet-a").addresses->free, 7);
    EXPECT_EQ(bench.facts("subnet-a").addresses->usable, 11);
    EXPECT_TRUE(bench.facts("i-1").load);
    EXPECT_EQ(bench.facts("clb-1").state, State::active);
    EXPECT_EQ(bench.facts("clb-1").entry, Facts::Entry::entry);
}

TEST(CanvasScene, ShowsATombstoneWithRestoreForWhatIsGone) {
    CanvasBench bench("01_launch_day");
    bench.until("2:28:00");
    const Facts& facts = bench.facts("clb-1");
    EXPECT_EQ(facts.state, State::gone);
    EXPECT_TRUE(facts.status.startsWith("gone ")) << facts.status.toStdString();
    EXPECT_TRUE(facts.trouble.startsWith("DeleteLoadBalancer by ")) << facts.trouble.toStdString();
    EXPECT_EQ(facts.command, "restore");
    const QRectF card = bench.layout().box("clb-1")->rect;
    QSignalSpy spy(&bench.scene(), &CanvasScene::commandAsked);
    const auto offer = [&] {
        std::vector<QPointF> at;
        for (double x = card.left(); x < card.right(); x += 2)
            for (double y = card.top(); y < card.bottom(); y += 2)
                if (bench.scene().isClickable({x, y})) at.emplace_back(x, y);
        return at;
    };
    const std::size_t near = offer().size();
    ASSERT_GT(near, 0u);
    EXPECT_TRUE(bench.scene().clickAt(offer().front()));
    EXPECT_EQ(spy.count(), 1);
    bench.scene().setZoom(0.5);
    EXPECT_GT(offer().size(), near) << "from further away it is drawn larger";
    EXPECT_TRUE(bench.scene().clickAt(offer().back()));
    EXPECT_EQ(spy.count(), 2);
    bench.act(CommandAction{"clb-1", "restore"});
    bench.until("2:40:00");
    EXPECT_EQ(bench.facts("clb-1").state, State::active) << bench.facts("clb-1").status.toStdString();
}

TEST(CanvasScene, SaysWhyTheServiceRefusedAndOffersToTryAgain) {
    CanvasBench bench("01_launch_day");
    bench.until("0:01:00");
    bench.add("application-load-balancer", "alb-1");
    bench.link("alb-1", "subnet-a", role::placement);
    bench.until("0:01:10");
    const Facts& facts = bench.facts("alb-1");
    EXPECT_EQ(facts.state, State::refused);
    EXPECT_FALSE(facts.trouble.isEmpty());
    EXPECT_FALSE(facts.reason.isEmpty());
    EXPECT_EQ(facts.command, "retry");
    EXPECT_TRUE(facts.description().contains(facts.reason));
}

TEST(CanvasScene, MarksWhatIsNotThereAsItIsDrawn) {
    CanvasBench bench("01_launch_day");
    bench.until("0:01:00");
    EXPECT_EQ(bench.facts("clients").difference, "");
    bench.add("application-load-balancer", "alb-1");
    bench.link("alb-1", "subnet-a", role::placement);
    bench.until("0:01:10");
    bench.act(DisconnectAction{{"clients", "clb-1", "traffic"}});
    bench.act(ConnectAction{{"clients", "alb-1", "traffic"}});
    bench.until("0:01:20");
    EXPECT_EQ(bench.facts("clients").difference, "What is there has other links.");
    EXPECT_TRUE(bench.facts("clients").description().contains("What is there has other links."));
    EXPECT_EQ(bench.facts("alb-1").difference, "") << "what is refused says so by its state";
}

TEST(CanvasScene, NoticesThatADifferenceBegins) {
    CanvasBench bench("01_launch_day");
    bench.until("0:01:00");
    const Snapshot before = *bench.desk().snapshot();
    Snapshot after = before;
    EXPECT_TRUE(looksAlike(before, after, "i-1"));
    after.drift.push_back({.id = "i-1", .state = State::active, .settings = true});
    EXPECT_FALSE(looksAlike(before, after, "i-1"));
    EXPECT_TRUE(looksAlike(before, after, "i-2"));
    EXPECT_FALSE(looksAlike(before, after, "nobody"));
}

TEST(CanvasScene, TellsThatTheRequestsOfItsClientsFail) {
    CanvasBench calm("02_two_zones");
    calm.until("0:02:00");
    EXPECT_EQ(calm.facts("clients").state, State::active) << calm.facts("clients").description().toStdString();
    CanvasBench bench("01_launch_day");
    bench.until("0:20:00");
    EXPECT_EQ(bench.facts("clients").state, State::impaired);
    EXPECT_TRUE(bench.facts("clients").status.contains("% fail")) << bench.facts("clients").status.toStdString();
}

TEST(CanvasScene, ShowsMembersOfAGroupThatNobodyDrew) {
    CanvasBench bench("02_two_zones");
    bench.until("0:01:00");
    int members = 0;
    for (const Box& box : bench.layout().boxes()) {
        if (!box.member) continue;
        ++members;
        EXPECT_TRUE(bench.facts(box.id).member);
        EXPECT_FALSE(bench.facts(box.id).status.isEmpty());
    }
    EXPECT_GE(members, 1);
    EXPECT_TRUE(bench.facts("asg-1").status.contains("in service"));
}

TEST(CanvasScene, LinksAreDashedWhileAnEndIsNotThere) {
    CanvasBench bench("01_launch_day");
    bench.until("2:28:00");
    const Moment moment{bench.desk().drawing(), bench.desk().snapshot().get()};
    EXPECT_FALSE(isEffective(moment, {"clients", "clb-1", "traffic"}));
    EXPECT_TRUE(isEffective({bench.desk().drawing(), nullptr}, {"clients", "clb-1", "traffic"}));
}

TEST(CanvasScene, TellsHonestRatesOnItsLinks) {
    CanvasBench bench("02_two_zones");
    bench.until("0:02:00");
    bench.until("0:02:10");
    bool told = false;
    for (const QString& tip : tips(bench.scene())) told = told || tip.contains("req/s ok");
    EXPECT_TRUE(told) << tips(bench.scene()).join("\n").toStdString();
}

TEST(CanvasScene, KeepsRequestsOnTheirLinksWhileItIsPaused) {
    CanvasBench bench("01_launch_day");
    bench.theme().setMotion(true);
    bench.until("0:02:00");
    const auto dots = [&] {
        QList<QPointF> at;
        for (const QGraphicsItem* item : bench.scene().items())
            if (item->zValue() == 32) at << item->pos();
        return at;
    };
    bench.desk().play();
    for (int i = 0; i < 1000 && dots().size() < 2; ++i) {
        QCoreApplication::processEvents();
        QThread::msleep(2);
    }
    bench.desk().pause();
    for (int i = 0; i < 60; ++i) {
        QCoreApplication::processEvents();
        QThread::msleep(2);
    }
    bench.act(MoveAction{.id = "clients", .position = Point{-300, 700}});
    ASSERT_FALSE(dots().isEmpty());
    for (const QPointF at : dots()) EXPECT_TRUE(bench.scene().linkAt(at, 3)) << at.x() << ", " << at.y();
}

TEST(CanvasScene, ShowsHostileNamesLiterally) {
    CanvasBench bench("01_launch_day");
    bench.act(RenameAction{"i-1", {.plain = "<b>x</b><img src='file:///etc/passwd'>\u202Egnp.exe"}});
    EXPECT_EQ(bench.facts("i-1").name, QString::fromUtf8("<b>x</b><img src='file:///etc/passwd'>\uFFFDgnp.exe"));
    bool escaped = false;
    for (const QString& tip : tips(bench.scene())) {
        EXPECT_FALSE(tip.contains("<img"));
        escaped = escaped || tip.contains("&lt;img");
    }
    EXPECT_TRUE(escaped);
}

TEST(CanvasScene, FollowsTheSelection) {
    CanvasBench bench("01_launch_day");
    bench.selection().select(std::vector<ResourceId>{"i-2"});
    EXPECT_TRUE(bench.scene().isSelected("i-2"));
    EXPECT_FALSE(bench.scene().isSelected("i-1"));
}

TEST(CanvasScene, ShowsPreviewsAndForgetsThem) {
    CanvasBench bench("01_launch_day");
    const auto at = [&](std::string_view id) {
        for (const QGraphicsItem* item : bench.scene().items())
            if (item->toolTip().contains(QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()))))
                return item->pos();
        return QPointF();
    };
    const QPointF before = at(", i-1<");
    bench.scene().showMoved({"subnet-a"}, {30, 40});
    EXPECT_EQ(at(", i-1<"), before + QPointF(30, 40));
    bench.scene().showBox("vpc-1", QRectF(100, 0, 2000, 1000));
    bench.scene().showTarget("subnet-b", Verdict::refused);
    bench.scene().showGhost(*bench.desk().catalog().find("instance"), {10, 10}, Verdict::refused);
    bench.scene().showLink({0, 0}, {50, 50}, Verdict::allowed);
    bench.scene().showRubberBand({0, 0, 100, 100});
    bench.scene().clearPreview();
    EXPECT_EQ(at(", i-1<"), before);
    EXPECT_EQ(bench.layout().box("vpc-1")->rect.topLeft(), QPointF(200, 0));
}

TEST(CanvasScene, PaintsFarAndNearInBothThemes) {
    CanvasBench bench("02_two_zones");
    bench.until("0:01:00");
    for (const Theme::Choice choice : {Theme::Choice::light, Theme::Choice::dark}) {
        bench.theme().setChoice(choice);
        for (const double zoom : {0.1, 0.34, 0.36, 1.0, 3.0}) {
            QGraphicsView view(&bench.scene());
            view.resize(600, 400);
            view.scale(zoom, zoom);
            EXPECT_FALSE(view.grab().isNull());
        }
    }
}

TEST(CanvasScene, ExportsTextAsTextAndIconsAsOutlines) {
    CanvasBench bench("01_launch_day");
    bench.until("0:20:00");
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(bench.scene().sceneRect().size().toSize());
    generator.setViewBox(QRect(QPoint(), generator.size()));
    QPainter painter(&generator);
    bench.scene().render(&painter);
    painter.end();
    const QString svg = QString::fromUtf8(buffer.data());
    EXPECT_TRUE(svg.contains("Front desk"));
    EXPECT_TRUE(svg.contains("7 of 11 free"));
    EXPECT_FALSE(svg.contains("<image"));
    EXPECT_FALSE(svg.contains("clip-path"));
}

TEST(CanvasScene, FindsAFrameByItsHead) {
    CanvasBench bench("02_two_zones");
    const QRectF frame = bench.layout().box("asg-1")->rect;
    EXPECT_EQ(bench.scene().resourceAt(QPointF(frame.center().x(), frame.top() - 8)), "asg-1");
}

TEST(CanvasScene, TellsScreenReadersWhatIsOnIt) {
    CanvasBench bench("01_launch_day");
    QGraphicsView view(&bench.scene());
    QAccessibleInterface* canvas = QAccessible::queryAccessibleInterface(&view);
    ASSERT_TRUE(canvas);
    std::set<std::string> names;
    for (int i = 0; i < canvas->childCount(); ++i) {
        QAccessibleInterface* item = canvas->child(i);
        ASSERT_TRUE(item);
        EXPECT_EQ(item->role(), QAccessible::ListItem);
        EXPECT_EQ(canvas->indexOfChild(item), i);
        EXPECT_FALSE(item->text(QAccessible::Value).isEmpty());
        names.insert(item->text(QAccessible::Name).toStdString());
    }
    EXPECT_TRUE(names.contains("Press 1"));
    EXPECT_TRUE(names.contains("Front desk"));
    EXPECT_TRUE(names.contains("Quay B"));
}

}  // namespace
}  // namespace stampede
