#pragma once

#include <QDialog>
#include <functional>
#include <vector>

#include "model/architecture/kind.h"

namespace stampede {

/// Asks for the arguments of a command, each in the field that its type needs.
class CommandForm : public QDialog {
    Q_OBJECT
public:
    CommandForm(const CommandRule& rule, const QString& title, QWidget* parent = nullptr);

    Record args() const;

private:
    std::vector<std::pair<std::string, std::function<Value()>>> m_fields;
};

}  // namespace stampede
