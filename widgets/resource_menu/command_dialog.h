#pragma once

#include <QDialog>

#include "widgets/bridge/resource_commands.h"
#include "widgets/fields/field_context.h"

class QLabel;

namespace stampede {

class CommandForm;

/// Asks for the arguments of a command and gives it. Stays, with the reason, where it is refused.
class CommandDialog : public QDialog {
    Q_OBJECT
public:
    CommandDialog(Desk& desk, Theme& theme, ResourceId id, const ResourceCommand& command, QWidget* parent = nullptr);

    void accept() override;

private:
    Desk& m_desk;
    FieldContext m_fields;
    ResourceId m_id;
    std::string m_command;
    CommandForm* m_form;
    QLabel* m_problem;
};

}  // namespace stampede
