#include "widgets/canvas/tools/move_gesture.h"

#include <QCoreApplication>
#include <algorithm>

#include "model/actions/copying.h"
#include "model/architecture/ground.h"
#include "widgets/bridge/shown.h"
#include "widgets/canvas/measures.h"
#include "widgets/canvas/tools/adding.h"
#include "widgets/canvas/tools/free_place.h"
#include "widgets/canvas/tools/moving.h"
#include "widgets/canvas/view.h"

namespace stampede {

MoveGesture::MoveGesture(const Canvas& canvas, ResourceId pressed, QPointF from)
    : m_canvas(canvas),
      m_pressed(std::move(pressed)),
      m_from(from),
      m_moved(outermost(canvas.desk.drawing(), canvas.selection.resources())),
      m_carried(standingOn(canvas.desk.drawing(), canvas.scene.layout(), m_moved)) {}

/// A card makes way for what is there; what is moved with it keeps its distance.
QPointF MoveGesture::cornerFor(const Resource& resource, const Landing& landing, QPointF by) const {
    const Box* box = m_canvas.scene.layout().box(resource.id);
    const QRectF wanted = box->rect.translated(by);
    const bool isAlone = m_moved.size() == 1 && resource.kind->shape == Shape::card;
    if (!isAlone || by.isNull() || box->rect.size() != Measures::card) return wanted.topLeft();
    return placeBeside(m_canvas.desk.drawing(), m_canvas.scene.layout(), *resource.kind, wanted, landing.parent,
                       m_moved);
}

void MoveGesture::addMove(const Resource& resource, const Landing& landing, QPointF by,
                          std::vector<Action>& batch) const {
    MoveAction move{.id = resource.id};
    if (landing.parent != resource.parent) move.parent = landing.parent;
    if (hasPlace(m_canvas.scene.layout(), m_canvas.desk.drawing(), resource)) {
        const QPointF corner = cornerFor(resource, landing, by) - cornerOf(m_canvas.scene.layout(), landing.parent);
        move.position = Point{corner.x(), corner.y()};
    }
    if (move.parent || move.position) batch.push_back({.what = std::move(move)});
}

/// Whoever is put into another lane is in another zone; what is there already cannot change it.
std::optional<Problem> MoveGesture::addZone(const Resource& resource, const Landing& landing, QPointF at,
                                            std::vector<Action>& batch) const {
    const std::string zone = zoneOfLane(m_canvas.scene, *resource.kind, landing.parent, at);
    if (zone.empty() || laneOf(resource) == zone) return {};
    const Parameter* setting = laneSetting(*resource.kind);
    const auto now = m_canvas.desk.snapshot();
    if (now && now->find(resource.id) && setting->fixed)
        return Problem{"", STAMPEDE_TEXT("MoveGesture", "\"%1\" is in zone %2 and cannot go to another.")
                               .arg(resource.id)
                               .arg(laneOf(resource))};
    batch.push_back({.what = SetAction{resource.id, std::string(setting->key), zone}});
    return {};
}

std::optional<Problem> MoveGesture::land(QPointF at, QPointF by, std::vector<Action>& batch, ResourceId& target) const {
    const Architecture& drawing = m_canvas.desk.drawing();
    const ResourceId container = m_canvas.scene.layout().containerAt(at, m_moved);
    std::vector<ResourceId> under;
    if (m_moved.size() == 1) under = m_canvas.scene.takersAt(at);
    std::erase(under, m_moved.front());
    target = container;
    for (const ResourceId& id : m_moved) {
        const Landing landing = landingOf(drawing, id, container, under);
        if (landing.problem) return landing.problem;
        target = landing.target;
        addMove(*drawing.find(id), landing, by, batch);
        if (auto problem = addZone(*drawing.find(id), landing, at, batch)) return problem;
        batch.insert(batch.end(), landing.links.begin(), landing.links.end());
    }
    for (const ResourceId& id : m_carried) batch.push_back({.what = carriedBy(m_canvas.scene.layout(), id, by)});
    return m_canvas.desk.check(batch);
}

/// What is dragged may have gone from the drawing meanwhile: removed, undone, or drawn in a run that has ended.
void MoveGesture::forgetWhatIsGone() {
    const auto isGone = [&](const ResourceId& id) { return !m_canvas.desk.drawing().find(id); };
    std::erase_if(m_moved, isGone);
    std::erase_if(m_carried, isGone);
}

void MoveGesture::drag(const Pointer& pointer) {
    forgetWhatIsGone();
    if (m_moved.empty()) {
        m_canvas.scene.clearPreview();
        return;
    }
    const QPointF by = snapped(pointer.scene - m_from);
    std::vector<Action> batch;
    ResourceId target;
    const auto problem = land(pointer.scene, by, batch, target);
    m_canvas.scene.showMoved(m_moved, by);
    const auto same = [&](const ResourceId& id) { return m_canvas.desk.drawing().find(id)->parent == target; };
    const bool stays = std::all_of(m_moved.begin(), m_moved.end(), same);
    m_canvas.scene.showTarget(target, problem ? Verdict::refused : stays ? Verdict::none : Verdict::allowed);
    m_canvas.view.say(problem ? shown(problem->sentence) : QString());
    const Box* held = m_canvas.scene.layout().box(m_pressed);
    const QRect about = held ? m_canvas.view.mapFromScene(held->rect.translated(by)).boundingRect() : QRect();
    m_canvas.view.note(pointer.view, problem ? shown(problem->sentence) : QString(), Verdict::refused, about);
}

void MoveGesture::drop(const Pointer& pointer) {
    forgetWhatIsGone();
    if (m_moved.empty()) return;
    const QPointF by = snapped(pointer.scene - m_from);
    std::vector<Action> batch;
    ResourceId target;
    const auto problem = land(pointer.scene, by, batch, target);
    if (problem)
        m_canvas.view.refuse(pointer.view, shown(problem->sentence));
    else if (!by.isNull())
        m_canvas.desk.perform(std::move(batch));
}

void MoveGesture::click(const Pointer& pointer) {
    if (!pointer.adds()) m_canvas.selection.select(std::vector{m_pressed});
}

}  // namespace stampede
