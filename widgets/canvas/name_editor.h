#pragma once

#include "model/architecture/resource.h"
#include "widgets/bridge/composing_field.h"

namespace stampede {

class Desk;

/// Edits a name where it stands. Enter and leaving it keep what is typed, Escape does not; then it is gone.
class NameEditor : public ComposingField {
    Q_OBJECT
public:
    NameEditor(Desk& desk, ResourceId id, QWidget* parent);

    /// Ends it, once.
    void end(bool keep);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    Desk& m_desk;
    ResourceId m_id;
    bool m_ended = false;
};

}  // namespace stampede
