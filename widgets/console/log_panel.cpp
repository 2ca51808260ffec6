#include "widgets/console/log_panel.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "widgets/bridge/desk.h"
#include "widgets/bridge/log_words.h"
#include "widgets/bridge/selection.h"
#include "widgets/bridge/shown.h"
#include "widgets/console/log_filter.h"
#include "widgets/console/log_model.h"
#include "widgets/style/icons.h"
#include "widgets/style/theme.h"
#include "widgets/style/type.h"

namespace stampede {

LogPanel::LogPanel(Desk& desk, Selection& selection, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_selection(selection),
      m_theme(theme),
      m_model(new LogModel(theme, this)),
      m_filter(new LogFilter(*m_model, this)),
      m_table(new QTableView(this)),
      m_search(new QLineEdit(this)),
      m_empty(plainLabel({}, this)),
      m_trouble(new QToolButton(this)),
      m_selected(new QToolButton(this)) {
    build(theme);
    buildTable();
    connect(&desk, &Desk::arrived, this, [this] {
        m_model->take(m_desk.snapshot());
        showCount();
    });
    connect(&desk, &Desk::stateChanged, this, &LogPanel::startAfresh);
    connect(&selection, &Selection::changed, this, &LogPanel::readSelection);
    connect(&theme, &Theme::changed, this, &LogPanel::redress);
    retranslate();
    redress();
    startAfresh();
}

void LogPanel::build(const Theme&) {
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(Type::scaled(280));
    m_search->setObjectName(QStringLiteral("log.search"));
    connect(m_search, &QLineEdit::textChanged, m_filter, &LogFilter::setWords);
    head->addWidget(m_search, 1);
    const auto addChip = [&](QToolButton* chip, const char* name) {
        chip->setCheckable(true);
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setObjectName(QStringLiteral("log.") + QLatin1String(name));
        head->addWidget(chip);
    };
    for (std::size_t i = 0; i < m_actors.size(); ++i) {
        const auto actor = static_cast<Actor>(i);
        m_actors[i] = new QToolButton(this);
        addChip(m_actors[i], std::string(actorWord(actor)).c_str());
        m_actors[i]->setChecked(true);
        connect(m_actors[i], &QToolButton::toggled, this, [this, actor](bool isOn) {
            m_filter->setActorShown(actor, isOn);
            redress();
        });
    }
    addChip(m_trouble, "trouble");
    addChip(m_selected, "selected");
    head->addStretch();
    connect(m_trouble, &QToolButton::toggled, this, [this](bool isOn) {
        m_filter->setOnlyTrouble(isOn);
        redress();
    });
    connect(m_selected, &QToolButton::toggled, this, [this] {
        readSelection();
        redress();
    });
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(16, 8, 16, 8);
    all->setSpacing(8);
    all->addLayout(head);
    all->addWidget(m_table, 1);
    all->addWidget(m_empty, 1);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    as(m_empty, "dim");
    as(this, "panel");
    setAttribute(Qt::WA_StyledBackground);
}

void LogPanel::buildTable() {
    m_table->setModel(m_filter);
    m_table->setObjectName(QStringLiteral("log.table"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    auto* copyRows = new QAction(m_table);
    copyRows->setShortcut(QKeySequence::Copy);
    copyRows->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    copyRows->setObjectName(QStringLiteral("log.copy"));
    connect(copyRows, &QAction::triggered, this, &LogPanel::copy);
    m_table->addAction(copyRows);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_table, &QTableView::clicked, this, &LogPanel::ask);
    connect(m_table, &QTableView::activated, this, &LogPanel::ask);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this,
            [this](int value) { m_isAtEnd = value >= m_table->verticalScrollBar()->maximum(); });
    connect(m_table->verticalScrollBar(), &QScrollBar::rangeChanged, this, &LogPanel::keepToTheEnd);
    connect(m_filter, &LogFilter::rowsInserted, this, &LogPanel::showCount);
    connect(m_filter, &LogFilter::rowsRemoved, this, &LogPanel::showCount);
}

void LogPanel::keepToTheEnd() {
    if (m_isAtEnd) m_table->verticalScrollBar()->setValue(m_table->verticalScrollBar()->maximum());
}

void LogPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        redress();
    }
    QWidget::changeEvent(event);
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
    const int widths[] = {64, 120, 190, 190, 90};
    for (int i = 0; i < 5; ++i) m_table->setColumnWidth(i, Type::scaled(widths[i]));
}

void LogPanel::startAfresh() {
    m_isAtEnd = true;
    m_model->restart(m_desk.snapshot());
    showCount();
}

void LogPanel::showCount() {
    const bool isEmpty = m_filter->rowCount() == 0;
    m_table->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_empty->setText(!m_desk.isPlaying()        ? tr("Press Play to see what happens, call by call")
                     : m_model->rowCount() == 0 ? tr("Nothing has happened yet")
                                                : tr("No row of the log is left by these filters"));
}

void LogPanel::readSelection() {
    m_filter->setResources(m_selected->isChecked() ? m_selection.resources() : std::vector<ResourceId>{});
    showCount();
}

void LogPanel::ask(const QModelIndex& index) {
    if (!index.isValid()) return;
    const LogEntry entry = m_model->entry(m_filter->mapToSource(index).row());
    if (entry.resources.empty() || m_selected->isChecked()) return;
    m_selection.select(entry.resources);
    Q_EMIT resourcesAsked();
}

void LogPanel::clearFilters() {
    m_search->clear();
    for (QToolButton* actor : m_actors) actor->setChecked(true);
    m_trouble->setChecked(false);
    m_selected->setChecked(false);
}

void LogPanel::showEntry(std::uint32_t number) {
    const int row = m_model->rowOf(number);
    if (row < 0) return;
    if (!m_filter->mapFromSource(m_model->index(row, 0)).isValid()) clearFilters();
    const QModelIndex index = m_filter->mapFromSource(m_model->index(row, 0));
    m_table->setCurrentIndex(index);
    m_table->selectRow(index.row());
    m_table->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

void LogPanel::copy() const {
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty()) return;
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex& row : rows) {
        QStringList cells;
        for (int column = 0; column < LogModel::columns; ++column)
            cells << row.siblingAtColumn(column).data().toString();
        lines << cells.join(QLatin1Char('\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

}  // namespace stampede
