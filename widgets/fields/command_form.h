#pragma once

#include <vector>

#include "model/architecture/kind.h"
#include "widgets/fields/field_context.h"
#include "widgets/fields/parameter_editor.h"

namespace stampede {

class FieldRow;

/// The arguments of a command, a row each. Keeps what is given; whoever shows it gives the order.
class CommandForm : public QWidget {
    Q_OBJECT
public:
    /// Both are borrowed.
    CommandForm(const CommandRule& rule, const FieldContext& context, QWidget* parent = nullptr);

    /// Takes over what was typed; false where a field refused it, which says why.
    bool finish();
    /// What is given, and the default of what is not.
    Record args() const;

private:
    std::optional<Problem> take(const std::string& path, const Value& value);

    const CommandRule& m_rule;
    Record m_given;
    std::vector<FieldRow*> m_rows;
};

}  // namespace stampede
