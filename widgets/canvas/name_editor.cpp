#include "widgets/canvas/name_editor.h"

#include <QKeyEvent>

#include "widgets/bridge/desk.h"
#include "widgets/bridge/renaming.h"
#include "widgets/bridge/shown.h"

namespace stampede {

NameEditor::NameEditor(Desk& desk, ResourceId id, QWidget* parent)
    : ComposingField(parent), m_desk(desk), m_id(std::move(id)) {
    setAccessibleName(tr("Name"));
    if (const Resource* resource = desk.drawing().find(m_id)) setText(nameOf(*resource));
    selectAll();
}

void NameEditor::end(bool keep) {
    if (m_ended) return;
    m_ended = true;
    const QString typed = wholeText();
    hide();
    deleteLater();
    const Resource* resource = m_desk.drawing().find(m_id);
    if (!keep || !resource || typed == nameOf(*resource)) return;
    const RenameAction action = renaming(*resource, typed);
    if (action.name != resource->name) m_desk.perform(action);
}

void NameEditor::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter && event->key() != Qt::Key_Escape) return ComposingField::keyPressEvent(event);
    QWidget* canvas = parentWidget()->parentWidget();
    end(enter);
    canvas->setFocus(Qt::OtherFocusReason);
}

void NameEditor::focusOutEvent(QFocusEvent* event) {
    ComposingField::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason) end(true);
}

}  // namespace stampede
