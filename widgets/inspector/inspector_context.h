// widgets/inspector: everything about what is selected: what it is, its settings and links, how it does, and what can
// be done. Built from the kind's own description; knows no kind.
#pragma once

#include <QWidget>

#include "widgets/bridge/desk.h"
#include "widgets/bridge/selection.h"
#include "widgets/fields/drafts.h"
#include "widgets/fields/field_context.h"

namespace stampede {

/// What every part of the inspector reads from. Held by the panel.
struct InspectorContext {
    Desk& desk;
    Selection& selection;
    Theme& theme;
    FieldContext fields;

    const Resource* drawn(const ResourceId& id) const { return desk.drawing().find(id); }
    /// Its kind, whether it is drawn or only there; null for what is neither.
    const Kind* kindOf(const ResourceId& id) const {
        if (const Resource* resource = drawn(id)) return resource->kind;
        const auto now = desk.snapshot();
        const ResourceSnapshot* there = now ? now->find(id) : nullptr;
        return there ? there->kind : nullptr;
    }
};

/// One page of the inspector. It is made for one selection and then kept in step in place.
class InspectorSheet : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    /// The drawing, the scenario or the snapshot is another one.
    virtual void refresh() = 0;
    /// Takes over what was typed, as far as it can be.
    virtual void finish() {}
    /// What was typed and not taken over, and brings it back.
    virtual void keep(Drafts&) const {}
    virtual void bring(const Drafts&) {}
};

}  // namespace stampede
