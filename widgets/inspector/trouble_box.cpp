#include "widgets/inspector/trouble_box.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "widgets/bridge/drift_words.h"
#include "widgets/bridge/labels.h"
#include "widgets/bridge/resource_commands.h"
#include "widgets/bridge/shown.h"
#include "widgets/fields/pieces.h"
#include "widgets/fields/problem_note.h"
#include "widgets/inspector/differences.h"
#include "widgets/inspector/ways_out.h"
#include "widgets/inspector/wrapped_button.h"
#include "widgets/style/theme.h"
#include "widgets/style/type.h"

namespace stampede {

TroubleBox::TroubleBox(const InspectorContext& context, ResourceId id, QWidget* parent)
    : QFrame(parent),
      m_context(context),
      m_id(std::move(id)),
      m_title(wrapped(context.theme, "fail", this)),
      m_reason(wrapped(context.theme, "dim", this)),
      m_differences(wrapped(context.theme, "late", this)),
      m_problem(new ProblemNote(context.theme, this)),
      m_buttons(new QVBoxLayout) {
    as(this, "warning");
    m_title->setFont(Type::strong(Type::detail()));
    connect(&context.theme, &Theme::changed, m_title, [this] { m_title->setFont(Type::strong(Type::detail())); });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(4);
    m_buttons->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(m_reason);
    layout->addWidget(m_differences);
    layout->addLayout(m_buttons);
    layout->addWidget(m_problem);
    refresh();
}

std::optional<TroubleBox::Trouble> TroubleBox::trouble() const {
    const auto now = m_context.desk.snapshot();
    if (!now) return {};
    const ResourceSnapshot* there = now->find(m_id);
    if (there && there->refusal) {
        Trouble result{.title = tr("Refused: %1").arg(oneLine(there->refusal->code)),
                       .reason = shown(there->refusal->reason),
                       .differences = differencesOf(m_context, m_id)};
        for (const ResourceId& each : there->refusal->resources)
            if (each != m_id) result.concerned.push_back(each);
        return result;
    }
    const auto difference = differenceOf(*now, m_id);
    if (!difference) return {};
    const DriftWords words(*difference);
    return Trouble{.title = words.title, .reason = words.sentence, .differences = differencesOf(m_context, m_id)};
}

void TroubleBox::refresh() {
    const auto now = trouble();
    setVisible(now.has_value());
    if (now && now != m_shown) {
        m_title->setText(now->title);
        m_reason->setText(now->reason);
        setAccessibleName(now->title);
        m_differences->setText(now->differences.join(u'\n'));
        m_differences->setVisible(!now->differences.isEmpty());
        setAccessibleDescription((QStringList{now->reason} + now->differences).join(u'\n'));
        m_problem->tell({});
        m_shownButtons = QString();
    }
    m_shown = now;
    if (now) showButtons(*now);
}

void TroubleBox::showButtons(const Trouble& trouble) {
    std::vector<WayOut> ways = waysOut(m_context.desk, m_id);
    QString signature;
    for (const WayOut& way : ways) signature += way.title + u'\n';
    for (const ResourceId& id : trouble.concerned) signature += oneLine(id) + u'\r';
    if (signature == m_shownButtons) return;
    m_shownButtons = signature;
    clear(*m_buttons);
    const auto add = [this](const QString& title, const QString& help, auto action) {
        auto* button = new WrappedButton(m_context.theme, title, this);
        button->setToolTip(tipText(help));
        m_buttons->addWidget(button);
        connect(button, &QPushButton::clicked, this, action);
    };
    for (const WayOut& way : ways)
        add(way.title, way.help, [this, batch = way.batch] {
            const auto problem = m_context.desk.tryPerform(batch);
            m_problem->tell(problem ? shown(problem->sentence) : QString());
        });
    for (const ResourceId& id : trouble.concerned)
        if (m_context.kindOf(id))
            add(tr("Show %1").arg(oneLine(id)), tr("Select it"),
                [this, id] { m_context.selection.select(std::vector<ResourceId>{id}); });
}

}  // namespace stampede
