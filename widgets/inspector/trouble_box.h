#pragma once

#include <QFrame>
#include <QStringList>

#include "widgets/inspector/inspector_context.h"

class QBoxLayout;
class QLabel;
class QPushButton;

namespace stampede {

class ProblemNote;

/// Why the last call was refused, or that it is gone or differs, and the ways out: every one a real action.
class TroubleBox : public QFrame {
    Q_OBJECT
public:
    TroubleBox(const InspectorContext& context, ResourceId id, QWidget* parent);
    void refresh();

private:
    struct Trouble {
        QString title = {};
        QString reason = {};
        std::vector<ResourceId> concerned = {};
        QStringList differences = {};  ///< of what is there from what is drawn
        bool operator==(const Trouble&) const = default;
    };
    std::optional<Trouble> trouble() const;
    void showButtons(const Trouble& trouble);

    const InspectorContext& m_context;
    ResourceId m_id;
    std::optional<Trouble> m_shown;
    QString m_shownButtons;
    QLabel* m_title;
    QLabel* m_reason;
    QLabel* m_differences;
    ProblemNote* m_problem;
    QBoxLayout* m_buttons;
};

}  // namespace stampede
