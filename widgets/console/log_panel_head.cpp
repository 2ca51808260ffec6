// The filters above the log: what they say, look like and let through.
#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>
#include <QToolButton>

#include "widgets/bridge/composing_field.h"
#include "widgets/bridge/log_words.h"
#include "widgets/bridge/shown.h"
#include "widgets/console/log_filter.h"
#include "widgets/console/log_model.h"
#include "widgets/console/log_panel.h"
#include "widgets/style/icons.h"
#include "widgets/style/theme.h"
#include "widgets/style/type.h"

namespace stampede {

QWidget* LogPanel::buildHead() {
    auto* row = new QWidget(this);
    auto* head = new QHBoxLayout(row);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(8);
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(Type::scaled(90));
    m_search->setMaximumWidth(Type::scaled(280));
    m_search->setObjectName(QStringLiteral("log.search"));
    connect(m_search, &ComposingField::wholeTextChanged, m_filter, &LogFilter::setWords);
    head->addWidget(m_search, 1);
    buildChips();
    for (QToolButton* actor : m_actors) head->addWidget(actor);
    head->addWidget(m_trouble);
    head->addWidget(m_selected);
    head->addStretch();
    return row;
}

void LogPanel::buildChips() {
    const auto prepare = [](QToolButton* chip, const char* name) {
        chip->setCheckable(true);
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setObjectName(QStringLiteral("log.") + QLatin1String(name));
    };
    for (std::size_t i = 0; i < m_actors.size(); ++i) {
        const auto actor = static_cast<Actor>(i);
        m_actors[i] = new QToolButton(this);
        prepare(m_actors[i], std::string(actorWord(actor)).c_str());
        m_actors[i]->setChecked(true);
        connect(m_actors[i], &QToolButton::toggled, this, [this, actor](bool isOn) {
            m_filter->setActorShown(actor, isOn);
            redress();
        });
    }
    prepare(m_trouble, "trouble");
    prepare(m_selected, "selected");
    connect(m_trouble, &QToolButton::toggled, this, [this](bool isOn) {
        m_filter->setOnlyTrouble(isOn);
        redress();
    });
    connect(m_selected, &QToolButton::toggled, this, [this] {
        readSelection();
        redress();
    });
}

QSize LogPanel::minimumSizeHint() const { return {Type::scaled(380), Type::scaled(120)}; }

void LogPanel::fitHead() {
    const auto show = [this](Qt::ToolButtonStyle style) {
        for (QToolButton* actor : m_actors) actor->setToolButtonStyle(style);
        m_trouble->setToolButtonStyle(style);
        m_selected->setToolButtonStyle(style);
    };
    if (m_fullWidth == 0) {
        show(Qt::ToolButtonTextBesideIcon);
        m_fullWidth = m_head->sizeHint().width() + 32;
    }
    show(width() < m_fullWidth ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

void LogPanel::retranslate() {
    setAccessibleName(tr("Log"));
    m_table->setAccessibleName(tr("Calls of the run"));
    m_table->actions().front()->setText(tr("Copy rows"));
    m_search->setPlaceholderText(tr("Search the log"));
    m_search->setAccessibleName(tr("Search the log"));
    for (std::size_t i = 0; i < m_actors.size(); ++i) {
        const QString name = actorName(static_cast<Actor>(i));
        m_actors[i]->setText(menuText(name));
        m_actors[i]->setAccessibleName(tr("Show what was done by: %1").arg(name));
        m_actors[i]->setToolTip(m_actors[i]->accessibleName());
    }
    m_trouble->setText(tr("Only trouble"));
    m_trouble->setToolTip(tr("Only calls that were refused or failed"));
    m_selected->setText(tr("Only selected"));
    m_selected->setToolTip(tr("Only what concerns the selected resources"));
    m_model->refresh();
    showCount();
}

void LogPanel::redress() {
    const Tokens& tokens = m_theme.tokens();
    const auto dress = [&](QToolButton* chip, const QString& name, const QColor& color) {
        chip->setIcon(icon(name, color, 14));
        chip->setIconSize({Type::scaled(14), Type::scaled(14)});
        chip->setFont(Type::detail());
    };
    for (std::size_t i = 0; i < m_actors.size(); ++i) {
        const auto actor = static_cast<Actor>(i);
        dress(m_actors[i], actorIcon(actor), m_actors[i]->isChecked() ? actorColor(actor, tokens) : tokens.faint);
    }
    dress(m_trouble, QStringLiteral("warning"), tokens.fail);
    dress(m_selected, QStringLiteral("select"), tokens.accent);
    m_table->verticalHeader()->setDefaultSectionSize(Type::scaled(24));
    m_table->setIconSize({Type::scaled(16), Type::scaled(16)});
    m_fullWidth = 0;
    fitHead();
    fitRows();
    const int widths[] = {64, 164, 180, 180, 84};
    for (int i = 0; i < 5; ++i) m_table->setColumnWidth(i, Type::scaled(widths[i]));
}

void LogPanel::clearFilters() {
    m_search->clear();
    for (QToolButton* actor : m_actors) actor->setChecked(true);
    m_trouble->setChecked(false);
    m_selected->setChecked(false);
}

}  // namespace stampede
