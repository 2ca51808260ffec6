#pragma once

#include <QWidget>
#include <map>
#include <memory>

#include "widgets/bridge/desk.h"
#include "widgets/fields/field_context.h"
#include "widgets/fields/parameter_editor.h"

class QVBoxLayout;
class QToolButton;
class QMenu;

namespace stampede {

class FieldRow;

/// The quotas, lead times and latencies in which this day differs from the service's own, and a way to let it differ
/// in another.
class LimitsSection : public QWidget {
    Q_OBJECT
public:
    using Set = std::function<std::optional<Problem>(const std::string& path, const Value& value)>;
    LimitsSection(const Desk& desk, const FieldContext& context, Set set, QWidget* parent);
    void refresh(const QString& lock);
    FieldRow* row(const std::string& key) const;
    std::vector<FieldRow*> rows() const;
    /// Every limit there is and that is not shown.
    void fillMenu(QMenu& menu);

private:
    struct Line {
        std::unique_ptr<Parameter> parameter;
        FieldRow* row = nullptr;
    };
    void add(const Tunable& tunable);

    const Desk& m_desk;
    const FieldContext& m_context;
    Set m_set;
    std::map<std::string, Line, std::less<>> m_lines;
    std::unique_ptr<Parameter> m_types;
    FieldRow* m_typesRow;
    QVBoxLayout* m_list;
    QToolButton* m_add;
};

}  // namespace stampede
