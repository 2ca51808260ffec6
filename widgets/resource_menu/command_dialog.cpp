#include "widgets/resource_menu/command_dialog.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QPushButton>

#include "widgets/bridge/desk.h"
#include "widgets/bridge/labels.h"
#include "widgets/bridge/shown.h"
#include "widgets/fields/command_form.h"
#include "widgets/style/type.h"

namespace stampede {

CommandDialog::CommandDialog(Desk& desk, Theme& theme, ResourceId id, const ResourceCommand& command, QWidget* parent)
    : QDialog(parent),
      m_desk(desk),
      m_fields{theme, desk.catalog().tables()},
      m_id(std::move(id)),
      m_command(command.name),
      m_form(new CommandForm(*command.rule, m_fields, this)),
      m_problem(wrapped(theme, "fail", this)) {
    setWindowTitle(command.title);
    auto* about = wrapped(theme, "dim", this);
    about->setText(command.help);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(menuText(command.title));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    for (QWidget* each : std::initializer_list<QWidget*>{about, m_form, m_problem, buttons}) column->addWidget(each);
    m_problem->hide();
    setMinimumWidth(Type::scaled(320));
}

void CommandDialog::accept() {
    if (!m_form->finish()) return;
    const auto problem = m_desk.tryPerform({{.what = CommandAction{m_id, m_command, m_form->args()}}});
    m_problem->setText(problem ? shown(problem->sentence) : QString());
    m_problem->setVisible(problem.has_value());
    if (!problem) QDialog::accept();
}

}  // namespace stampede
