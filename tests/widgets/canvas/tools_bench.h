#pragma once

#include <gtest/gtest.h>

#include <QApplication>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>

#include "model/edit/document.h"
#include "model/kinds/kinds.h"
#include "model/scenario/scenario.h"
#include "widgets/bridge/shown.h"
#include "widgets/canvas/view.h"
#include "widgets/style/theme.h"

namespace stampede {

/// A canvas to work on with real events: clients, a VPC with two subnets, a machine in each, a balancer.
struct ToolsBench {
    ToolsBench() {
        theme.apply(*qApp);
        view.resize(1400, 1000);
        view.show();
        view.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&view));
        add({.kind = "clients", .id = "clients", .position = Point{0, 0}});
        add({.kind = "vpc", .id = "vpc-1", .position = Point{300, 0}, .size = Size{900, 600}});
        add({.kind = "subnet", .id = "subnet-1", .parent = "vpc-1", .settings = record("zone", "a")});
        Record second = record("zone", "b");
        second.set("cidr", "10.0.1.0/24");
        add({.kind = "subnet", .id = "subnet-2", .parent = "vpc-1", .settings = second});
        add({.kind = "instance", .id = "i-1", .parent = "subnet-1"});
        add({.kind = "instance", .id = "i-2", .parent = "subnet-2"});
        add({.kind = "classic-load-balancer", .id = "clb-1", .position = Point{0, 240}});
        QObject::connect(&view, &CanvasView::hinted, &view, [this](const QString& text) {
            if (!text.isEmpty()) hint = text;
        });
        view.setFocus();
        fit();
    }

    static Record record(std::string_view key, Value value) {
        Record result;
        result.set(key, std::move(value));
        return result;
    }
    void add(AddAction action) { perform({{.what = std::move(action)}}); }
    void perform(std::vector<Action> batch) {
        const auto problem = desk.perform(std::move(batch));
        ASSERT_FALSE(problem) << english(problem->sentence);
    }
    void connect(const char* from, const char* to, std::string_view role) {
        perform({{.what = ConnectAction{{from, to, std::string(role)}}}});
    }

    const Architecture& drawing() const { return desk.drawing(); }
    const Resource& drawn(const char* id) const { return *desk.drawing().find(id); }
    QRectF rect(std::string_view id) const { return scene.layout().box(id)->rect; }
    QPoint toView(QPointF at) const { return view.mapFromScene(at); }
    QPoint middle(std::string_view id) const { return toView(rect(id).center()); }
    /// A place in a container with nothing on it: near its lower right corner.
    QPoint ground(std::string_view id) const { return toView(rect(id).bottomRight() - QPointF(14, 14)); }
    /// Where a container is held.
    QPoint title(std::string_view id) const { return toView(rect(id).topLeft() + QPointF(12, 10)); }
    void fit() {
        view.fit();
        view.zoomTo(1);
        view.panBy(view.mapFromScene(scene.layout().bounds().topLeft()) - QPoint(60, 60));
    }

    void press(QPoint at, Qt::KeyboardModifiers keys = {}) {
        QTest::mousePress(view.viewport(), Qt::LeftButton, keys, at);
    }
    void moveTo(QPoint at, Qt::KeyboardModifiers keys = {}, Qt::MouseButtons buttons = Qt::LeftButton) {
        QMouseEvent event(QEvent::MouseMove, at, view.viewport()->mapToGlobal(at), Qt::NoButton, buttons, keys);
        QApplication::sendEvent(view.viewport(), &event);
    }
    void release(QPoint at, Qt::KeyboardModifiers keys = {}) {
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, keys, at);
    }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers keys = {}) {
        press(from, keys);
        moveTo((from + to) / 2, keys);
        moveTo(to, keys);
        release(to, keys);
    }
    void click(QPoint at, Qt::KeyboardModifiers keys = {}) {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, keys, at);
    }
    void key(int code, Qt::KeyboardModifiers keys = {}) { QTest::keyClick(&view, Qt::Key(code), keys); }
    std::string bytes() const { return writeScenario(document.scenario()); }

    Theme theme;
    Catalog catalog = makeCatalog();
    Document document{Scenario{}, catalog};
    Desk desk{document};
    Selection selection;
    CanvasScene scene{desk, selection, theme};
    CanvasView view{scene, desk, selection};
    QString hint;
};

}  // namespace stampede
