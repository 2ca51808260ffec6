#include "tests/support/qt/hands.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QApplication>
#include <QDragEnterEvent>
#include <QInputMethodEvent>
#include <QMimeData>
#include <QScrollArea>
#include <QTest>
#include <QWindow>
#include <algorithm>
#include <set>

namespace stampede {

namespace {

/// Of a container, below which a press finds ground.
constexpr double titleHeight = 32;
/// As far from an edge as a hand keeps that does not want to resize.
constexpr double edge = 12;

std::set<ResourceId> idsOf(const Architecture& drawing) {
    std::set<ResourceId> ids;
    for (const auto& resource : drawing.resources()) ids.insert(resource->id);
    return ids;
}

}  // namespace

Hands::Hands(QWidget& window, std::function<CanvasView&()> view, std::function<CanvasScene&()> scene, Desk& desk)
    : m_window(window), m_view(std::move(view)), m_scene(std::move(scene)), m_desk(desk) {
    window.activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
}

void Hands::mouse(QWidget* on, QPoint at) {
    QWidget* window = on->window();
    QTest::mouseClick(window->windowHandle(), Qt::LeftButton, {}, on->mapTo(window, at));
}

void Hands::click(QWidget* what) {
    ASSERT_NE(what, nullptr);
    ASSERT_TRUE(clickIfThere(what)) << "it went before it was clicked";
}

bool Hands::clickIfThere(QPointer<QWidget> what) {
    QApplication::processEvents();  // what is laid out later is laid out now, and what is made anew is gone
    if (!what) return false;
    for (QWidget* up = what->parentWidget(); up; up = up->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(up)) area->ensureWidgetVisible(what, 0, 40);
    QApplication::processEvents();
    if (!what) return false;
    const QRect seen = what->visibleRegion().boundingRect();
    EXPECT_FALSE(seen.isEmpty()) << what->metaObject()->className() << " is not in sight";
    mouse(what,
          qobject_cast<QAbstractButton*>(what) && what->height() > 40 ? seen.topLeft() + QPoint(8, 8) : seen.center());
    return true;
}

void Hands::clickText(const QString& text, QWidget* in) {
    const QPointer<QWidget> within = in ? in : &m_window;
    const auto says = [&](const QAbstractButton* button) {
        return button->isVisible() && button->text().remove(QLatin1Char('&')) == text;
    };
    for (int attempt = 0; attempt < 10 && within; ++attempt) {
        const auto buttons = within->findChildren<QAbstractButton*>();
        const auto found = std::find_if(buttons.begin(), buttons.end(), says);
        if (found != buttons.end() && clickIfThere(*found)) return;
        QApplication::processEvents();
    }
    FAIL() << "no button says " << text.toStdString();
}

void Hands::press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    if (!QApplication::focusWindow()) {  // a dialog is gone; a window manager hands the focus back, here nobody does
        m_window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&m_window));
    }
    QTest::keyClick(QApplication::focusWindow(), key, modifiers);
}

void Hands::type(const QString& text) {
    for (const QChar letter : text) {
        if (letter == QLatin1Char('\n'))
            press(Qt::Key_Return);
        else
            QTest::keyClick(QApplication::focusWindow(), letter.toLatin1());
    }
}

void Hands::fill(QWidget* field, const QString& text, Qt::Key end) {
    click(field);
    press(Qt::Key_A, Qt::ControlModifier);
    type(text);
    press(end);
}

void Hands::compose(const QString& done, const QString& begun) {
    QObject* composer = QApplication::focusObject();
    ASSERT_NE(composer, nullptr);
    if (!done.isEmpty()) {
        QInputMethodEvent commit;
        commit.setCommitString(done);
        QApplication::sendEvent(composer, &commit);
    }
    QInputMethodEvent preedit(begun, {});
    QApplication::sendEvent(composer, &preedit);
}

QPoint Hands::find(QRectF scene, const std::function<bool(QPointF)>& suits, const char* what) {
    CanvasView& view = m_view();
    const QRect inside = view.viewport()->rect().adjusted(4, 4, -4, -4);
    const auto fits = [&](QPointF at) {
        const QPoint pixel = view.mapFromScene(at);
        return inside.contains(pixel) && !view.viewport()->childAt(pixel) && view.handleAt(pixel).empty() &&
               suits(view.mapToScene(pixel));
    };
    if (fits(scene.center())) return view.mapFromScene(scene.center());
    for (double y = scene.top(); y <= scene.bottom(); y += 4)
        for (double x = scene.left(); x <= scene.right(); x += 4)
            if (fits({x, y})) return view.mapFromScene(QPointF(x, y));
    ADD_FAILURE() << "no place on the canvas for " << what;
    return {};
}

QPoint Hands::on(const ResourceId& id) {
    CanvasScene& scene = m_scene();
    const Box* box = scene.layout().box(id);
    if (!box) {
        ADD_FAILURE() << id << " is not on the canvas";
        return {};
    }
    QRectF rect = box->rect.adjusted(4, 4, -4, -4);
    if (box->shape == Shape::container) rect = QRectF(rect.left() + edge, rect.top() + 8, rect.width() - 4 * edge, 18);
    return find(
        rect, [&](QPointF at) { return scene.resourceAt(at) == id && !scene.isClickable(at); }, id.c_str());
}

QPoint Hands::ground(const ResourceId& id) {
    CanvasScene& scene = m_scene();
    const Box* box = scene.layout().box(id);
    const CanvasView& view = m_view();
    const QRectF rect = box ? box->rect.adjusted(edge, titleHeight, -edge, -edge)
                            : QRectF(view.mapToScene(0, 0), view.mapToScene(view.viewport()->rect().bottomRight()));
    const auto isFree = [&](QPointF at) {
        return scene.layout().containerAt(at) == id && scene.resourceAt(at) == id && !scene.linkAt(at, 8);
    };
    return find(rect, isFree, "new things");
}

QPoint Hands::offer(const ResourceId& id) {
    CanvasScene& scene = m_scene();
    const Box* box = scene.layout().box(id);
    if (!box) {
        ADD_FAILURE() << id << " is not on the canvas";
        return {};
    }
    return find(
        box->rect, [&](QPointF at) { return scene.isClickable(at) && scene.isClickable(at + QPointF(3, 3)); },
        id.c_str());
}

QPoint Hands::inWindow(QPoint at) { return m_view().viewport()->mapTo(&m_window, at); }

void Hands::click(QPoint at) { mouse(m_view().viewport(), at); }

void Hands::drag(QPoint from, QPoint to) {
    QWindow* window = m_window.windowHandle();
    QTest::mousePress(window, Qt::LeftButton, {}, inWindow(from));
    for (int i = 1; i <= 4; ++i) QTest::mouseMove(window, inWindow(from + (to - from) * i / 4));
    QTest::mouseRelease(window, Qt::LeftButton, {}, inWindow(to));
}

void Hands::connect(const ResourceId& from, const ResourceId& to) {
    press(Qt::Key_C);
    EXPECT_EQ(m_view().tool(), ToolId::connect) << "the key of the tool";
    drag(on(from), on(to));
    press(Qt::Key_V);
    EXPECT_EQ(m_view().tool(), ToolId::select);
}

void Hands::wheel(QPoint at, int notches, Qt::KeyboardModifiers modifiers) {
    QWidget* viewport = m_view().viewport();
    QWheelEvent event(at, viewport->mapToGlobal(at), {}, {0, 120 * notches}, Qt::NoButton, modifiers, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(viewport, &event);
}

void Hands::bring(const char* kind, QPoint at) {
    QMimeData data;
    data.setData(QStringLiteral("application/x-stampede-kind"), kind);
    QWidget* viewport = m_view().viewport();
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(viewport, &enter);
    QDragMoveEvent move(at, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(viewport, &move);
}

ResourceId Hands::drop(const char* kind, QPoint at) {
    const std::set<ResourceId> before = idsOf(m_desk.drawing());
    bring(kind, at);
    QMimeData data;
    data.setData(QStringLiteral("application/x-stampede-kind"), kind);
    QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_view().viewport(), &drop);
    for (const auto& resource : m_desk.drawing().resources())
        if (!before.contains(resource->id) && resource->kind->key == kind) return resource->id;
    return {};
}

}  // namespace stampede
