#include "widgets/load/limits_section.h"

#include <QBoxLayout>
#include <QMenu>
#include <QToolButton>

#include "widgets/bridge/shown.h"
#include "widgets/bridge/table_words.h"
#include "widgets/fields/field_row.h"
#include "widgets/fields/pieces.h"
#include "widgets/fields/setting_words.h"

namespace stampede {

LimitsSection::LimitsSection(const Desk& desk, const FieldContext& context, Set set, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_context(context),
      m_set(std::move(set)),
      m_types(std::make_unique<Parameter>(
          Parameter{.key = "instance_types",
                    .label = STAMPEDE_TEXT("Load", "Instance types"),
                    .type = ParameterType::texts,
                    .help = STAMPEDE_TEXT("Load", "The instance types on offer; left out: all."),
                    .fallback = List{}})),
      m_typesRow(new FieldRow(
          *m_types, context,
          [this](const std::string&, const Value& value) { return m_set("limits/instance_types", value); }, this)),
      m_list(new QVBoxLayout),
      m_add(nullptr) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_list->setSpacing(4);
    layout->addLayout(m_list);
    m_add = iconButton(context.theme, QStringLiteral("plus"), tr("Let another limit differ"), this);
    layout->addWidget(m_add);
    layout->addWidget(m_typesRow);
    connect(m_add, &QToolButton::clicked, this, [this] {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillMenu(*menu);
        menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height())));
    });
}

FieldRow* LimitsSection::row(const std::string& key) const {
    const auto found = m_lines.find(key);
    return found == m_lines.end() ? nullptr : found->second.row;
}

std::vector<FieldRow*> LimitsSection::rows() const {
    std::vector<FieldRow*> all;
    for (const auto& [key, line] : m_lines) all.push_back(line.row);
    all.push_back(m_typesRow);
    return all;
}

void LimitsSection::add(const Tunable& tunable) {
    if (m_lines.contains(tunable.key)) return;
    Line line;
    const Text help{"Tables", tunable.help.c_str(), {}};
    line.parameter = std::make_unique<Parameter>(Parameter{.key = tunable.key,
                                                           .label = help,
                                                           .type = ParameterType::number,
                                                           .help = help,
                                                           .fallback = tunable.value,
                                                           .source = {tunable.mark, tunable.source}});
    const std::string path = "limits/" + pathSegment(tunable.key);
    line.row = new FieldRow(
        *line.parameter, m_context, [this, path](const std::string&, const Value& value) { return m_set(path, value); },
        this);
    line.row->showValue(tunable.value);
    m_list->addWidget(line.row);
    m_lines.emplace(tunable.key, std::move(line));
}

void LimitsSection::refresh(const QString& lock) {
    const Limits& limits = m_desk.scenario().limits;
    const auto& tunables = m_desk.catalog().tables().tunables;
    for (const auto& [key, value] : limits.numbers)
        if (const auto tunable = tunables.find(key); tunable != tunables.end()) add(tunable->second);
    for (auto& [key, line] : m_lines) {
        const auto given = limits.numbers.find(key);
        line.row->setLocked(lock);
        line.row->showValue(given == limits.numbers.end() ? line.parameter->fallback : Value(given->second));
    }
    List types;
    for (const std::string& type : limits.instanceTypes) types.emplace_back(type);
    m_typesRow->setLocked(lock);
    m_typesRow->showValue(types);
    m_add->setVisible(lock.isEmpty());
}

void LimitsSection::fillMenu(QMenu& menu) {
    menu.setToolTipsVisible(true);
    for (const auto& [key, tunable] : m_desk.catalog().tables().tunables) {
        if (m_lines.contains(key)) continue;
        QAction* action = menu.addAction(menuText(shownTableHelp(tunable.help)));
        action->setToolTip(tipText(sourceWords(tunable.mark, tunable.source)));
        connect(action, &QAction::triggered, this, [this, one = &tunable] { add(*one); });
    }
}

}  // namespace stampede
