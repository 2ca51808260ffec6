#include "widgets/inspector/commands_section.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

#include "model/architecture/common_commands.h"
#include "widgets/bridge/labels.h"
#include "widgets/bridge/shown.h"
#include "widgets/fields/command_form.h"
#include "widgets/fields/problem_note.h"
#include "widgets/style/theme.h"
#include "widgets/style/type.h"

namespace stampede {

CommandsSection::CommandsSection(const InspectorContext& context, ResourceId id, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_id(std::move(id)),
      m_layout(new QGridLayout(this)),
      m_problem(new ProblemNote(context.theme, this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(3);
    m_layout->setColumnStretch(0, 1);
    m_layout->setColumnStretch(1, 1);
    m_layout->addWidget(caption(context.theme, tr("Commands"), this), 0, 0, 1, 2);
    for (const ResourceCommand& command : commandsFor(context.desk, m_id)) add(command);
    m_layout->addWidget(m_problem, (m_next + 1) / 2, 0, 1, 2);
    refresh();
}

void CommandsSection::add(const ResourceCommand& command) {
    auto entry = std::make_unique<Entry>();
    entry->rule = command.rule;
    entry->button = new QPushButton(menuText(command.title), this);
    entry->button->setObjectName(oneLine(command.name));
    if (command.rule->removes) as(entry->button, "danger");
    entry->button->setMinimumWidth(1);
    entry->button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    const bool hasForm = !command.rule->args.empty();
    if (hasForm) m_next += m_next % 2;  // a row of its own
    m_layout->addWidget(entry->button, m_next / 2, m_next % 2, 1, hasForm ? 2 : 1);
    m_next += hasForm ? 2 : 1;
    if (hasForm) makeForm(*entry);
    connect(entry->button, &QPushButton::clicked, this, [this, one = entry.get()] {
        if (one->box)
            one->box->setVisible(!one->box->isVisibleTo(this));
        else
            order(*one);
    });
    m_entries.push_back(std::move(entry));
}

void CommandsSection::makeForm(Entry& entry) {
    auto* box = new QFrame(this);
    as(box, "raised");
    entry.box = box;
    entry.form = new CommandForm(*entry.rule, m_context.fields, box);
    auto* go = new QPushButton(entry.button->text(), box);
    as(go, "primary");
    go->setObjectName(QStringLiteral("order"));
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(8, 6, 8, 8);
    layout->setSpacing(4);
    layout->addWidget(entry.form);
    layout->addWidget(go, 0, Qt::AlignRight);
    m_layout->addWidget(box, m_next / 2, 0, 1, 2);
    m_next += 2;
    box->hide();
    connect(go, &QPushButton::clicked, this, [this, one = &entry] {
        if (one->form->finish()) order(*one);
    });
}

void CommandsSection::order(Entry& entry) {
    Record args = entry.form ? entry.form->args() : Record{};
    const auto problem =
        m_context.desk.tryPerform({{.what = CommandAction{m_id, std::string(entry.rule->name), std::move(args)}}});
    m_problem->tell(problem ? shown(problem->sentence) : QString());
    if (!problem && entry.box) entry.box->hide();
}

void CommandsSection::refresh() {
    const auto commands = commandsFor(m_context.desk, m_id);
    bool any = false;
    for (std::size_t i = 0; i < m_entries.size() && i < commands.size(); ++i) {
        QPushButton& button = *m_entries[i]->button;
        const ResourceCommand& command = commands[i];
        const bool offered = command.enabled || !commonCommand(command.name);
        any = any || offered;
        if (button.isVisibleTo(this) != offered) button.setVisible(offered);
        if (button.isEnabled() != command.enabled) button.setEnabled(command.enabled);
        const QString tip = tipText(command.enabled ? command.help : command.whyNot);
        if (button.toolTip() != tip) button.setToolTip(tip);
        if (!command.enabled && m_entries[i]->box) m_entries[i]->box->hide();
    }
    setVisible(m_context.desk.isPlaying() && any);
}

}  // namespace stampede
