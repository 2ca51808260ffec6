#include "widgets/canvas/accessible.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QGraphicsView>
#include <map>

#include "widgets/canvas/facts.h"
#include "widgets/canvas/scene.h"

namespace stampede {

namespace {

class AccessibleCanvas;

/// One resource of the canvas.
class AccessibleItem : public QAccessibleInterface {
public:
    AccessibleItem(const AccessibleCanvas& canvas, ResourceId id) : m_canvas(canvas), m_id(std::move(id)) {}

    bool isValid() const override { return facts() != nullptr; }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessibleInterface* parent() const override;
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    void setText(QAccessible::Text, const QString&) override {}
    QString text(QAccessible::Text which) const override;
    QRect rect() const override;
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override;

private:
    const Facts* facts() const;

    const AccessibleCanvas& m_canvas;
    ResourceId m_id;
};

/// The canvas: a list of what is on it.
class AccessibleCanvas : public QAccessibleWidget {
public:
    explicit AccessibleCanvas(QGraphicsView* view) : QAccessibleWidget(view, QAccessible::List) {}
    ~AccessibleCanvas() override {
        for (const auto& [id, child] : m_children) QAccessible::deleteAccessibleInterface(child);
    }

    const QGraphicsView* view() const { return static_cast<const QGraphicsView*>(widget()); }
    const CanvasScene* scene() const { return qobject_cast<const CanvasScene*>(view()->scene()); }

    int childCount() const override { return static_cast<int>(ids().size()); }
    QAccessibleInterface* child(int index) const override {
        const std::vector<ResourceId> all = ids();
        if (index < 0 || index >= static_cast<int>(all.size())) return nullptr;
        const ResourceId& id = all[static_cast<std::size_t>(index)];
        const auto known = m_children.find(id);
        if (known != m_children.end()) return QAccessible::accessibleInterface(known->second);
        auto* item = new AccessibleItem(*this, id);
        m_children[id] = QAccessible::registerAccessibleInterface(item);
        return item;
    }
    int indexOfChild(const QAccessibleInterface* wanted) const override {
        for (int i = 0; i < childCount(); ++i)
            if (child(i) == wanted) return i;
        return -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override {
        if (!scene()) return nullptr;
        const QPoint local = view()->viewport()->mapFromGlobal(QPoint(x, y));
        const ResourceId at = scene()->resourceAt(view()->mapToScene(local));
        const std::vector<ResourceId> all = ids();
        for (std::size_t i = 0; i < all.size(); ++i)
            if (all[i] == at) return child(static_cast<int>(i));
        return nullptr;
    }

private:
    std::vector<ResourceId> ids() const {
        std::vector<ResourceId> result;
        if (!scene()) return result;
        for (const Box& box : scene()->layout().boxes())
            if (scene()->layout().box(box.id) == &box) result.push_back(box.id);
        return result;
    }

    mutable std::map<ResourceId, QAccessible::Id> m_children;
};

const Facts* AccessibleItem::facts() const { return m_canvas.scene() ? m_canvas.scene()->facts(m_id) : nullptr; }

QAccessibleInterface* AccessibleItem::parent() const { return const_cast<AccessibleCanvas*>(&m_canvas); }

QString AccessibleItem::text(QAccessible::Text which) const {
    const Facts* known = facts();
    if (!known) return {};
    if (which == QAccessible::Name) return known->name;
    if (which == QAccessible::Value) return known->status;
    if (which == QAccessible::Description) return known->description();
    return {};
}

QRect AccessibleItem::rect() const {
    const Box* box = m_canvas.scene() ? m_canvas.scene()->layout().box(m_id) : nullptr;
    if (!box) return {};
    const QRect local = m_canvas.view()->mapFromScene(box->rect).boundingRect();
    return {m_canvas.view()->viewport()->mapToGlobal(local.topLeft()), local.size()};
}

QAccessible::State AccessibleItem::state() const {
    QAccessible::State state;
    state.selectable = true;
    state.selected = m_canvas.scene() && m_canvas.scene()->isSelected(m_id);
    return state;
}

QAccessibleInterface* makeFor(const QString&, QObject* object) {
    auto* view = qobject_cast<QGraphicsView*>(object);
    return view && qobject_cast<CanvasScene*>(view->scene()) ? new AccessibleCanvas(view) : nullptr;
}

}  // namespace

void makeCanvasAccessible() {
    static const bool installed = [] {
        QAccessible::installFactory(makeFor);
        return true;
    }();
    (void)installed;
}

}  // namespace stampede
