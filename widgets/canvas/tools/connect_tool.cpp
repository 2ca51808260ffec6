#include "widgets/canvas/tools/connect_tool.h"

#include <QMenu>

#include "widgets/bridge/shown.h"
#include "widgets/canvas/view.h"

namespace stampede {

namespace {

QString nameIn(const Desk& desk, const ResourceId& id) {
    const Resource* drawn = desk.drawing().find(id);
    return drawn ? nameOf(*drawn) : oneLine(id);
}

}  // namespace

ConnectGesture::ConnectGesture(const Canvas& canvas, ResourceId from) : m_canvas(canvas), m_from(std::move(from)) {}

QString ConnectGesture::described(const LinkOffer& offer, const ResourceId& to) const {
    const QString from = nameIn(m_canvas.desk, m_from), called = nameIn(m_canvas.desk, to);
    if (!offer.instead.empty())
        return tr("%1 to %2 instead of %3").arg(from, called, nameIn(m_canvas.desk, offer.instead));
    if (offer.role == role::placement) return tr("Place %1 in %2").arg(from, called);
    if (offer.role == role::traffic) return tr("Traffic from %1 to %2").arg(from, called);
    return tr("%1 uses %2").arg(from, called);
}

/// The first there that it may be linked with, else what a click would select.
ResourceId ConnectGesture::targetAt(const Pointer& pointer) const {
    for (const ResourceId& id : m_canvas.scene.takersAt(pointer.scene))
        if (!linkOffers(m_canvas.desk.drawing(), m_from, id).empty()) return id;
    return m_canvas.scene.resourceAt(pointer.scene);
}

void ConnectGesture::drag(const Pointer& pointer) {
    const Box* box = m_canvas.scene.layout().box(m_from);
    if (!box) return;
    const QPointF start(box->rect.right(), box->rect.center().y());
    const ResourceId to = targetAt(pointer);
    if (to.empty() || to == m_from) {
        m_canvas.scene.showTarget({}, Verdict::none);
        m_canvas.scene.showLink(start, pointer.scene, Verdict::none);
        m_canvas.view.say({});
        m_canvas.view.note({}, {});
        return;
    }
    const auto offers = linkOffers(m_canvas.desk.drawing(), m_from, to);
    const Verdict verdict = offers.empty() ? Verdict::refused : Verdict::allowed;
    const QString why =
        offers.empty() ? shown(whyNoLink(m_canvas.desk.drawing(), m_from, to).sentence) : described(offers.front(), to);
    m_canvas.scene.showTarget(to, verdict);
    m_canvas.scene.showLink(start, pointer.scene, verdict);
    m_canvas.view.note(pointer.view, why, verdict);
    m_canvas.view.say(why);
}

void ConnectGesture::drop(const Pointer& pointer) {
    const ResourceId to = targetAt(pointer);
    if (to.empty() || to == m_from) return;
    const auto offers = linkOffers(m_canvas.desk.drawing(), m_from, to);
    if (offers.empty())
        m_canvas.view.refuse(pointer.view, shown(whyNoLink(m_canvas.desk.drawing(), m_from, to).sentence));
    else if (offers.size() == 1)
        m_canvas.desk.perform(offers.front().batch);
    else
        ask(offers, pointer);
}

void ConnectGesture::ask(const std::vector<LinkOffer>& offers, const Pointer& pointer) const {
    auto* menu = new QMenu(&m_canvas.view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const ResourceId to = targetAt(pointer);
    for (const LinkOffer& offer : offers)
        QObject::connect(menu->addAction(menuText(described(offer, to))), &QAction::triggered, &m_canvas.desk,
                         [&desk = m_canvas.desk, offer] { desk.perform(offer.batch); });
    menu->popup(m_canvas.view.viewport()->mapToGlobal(pointer.view));
}

std::unique_ptr<Gesture> ConnectTool::press(const Pointer& pointer) {
    const ResourceId from = m_canvas.scene.resourceAt(pointer.scene);
    if (from.empty()) return nullptr;
    if (mayCall(m_canvas.desk.drawing(), from)) return std::make_unique<ConnectGesture>(m_canvas, from);
    m_canvas.view.refuse(pointer.view, tr("%1 calls and uses nothing").arg(nameIn(m_canvas.desk, from)));
    return nullptr;
}

QString ConnectTool::help() const {
    return tr("Connecting: drag from a resource to what it calls, uses or stands in. Esc ends it.");
}

void ConnectTool::hover(const Pointer& pointer) {
    const ResourceId from = m_canvas.scene.resourceAt(pointer.scene);
    const bool may = mayCall(m_canvas.desk.drawing(), from);
    m_canvas.scene.showTarget(from, may ? Verdict::allowed : Verdict::none);
    m_canvas.view.say(may ? tr("Drag from %1 to what it calls or uses").arg(nameIn(m_canvas.desk, from)) : QString());
}

}  // namespace stampede
