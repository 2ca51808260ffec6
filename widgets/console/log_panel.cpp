#include "widgets/console/log_panel.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "widgets/bridge/composing_field.h"
#include "widgets/bridge/desk.h"
#include "widgets/bridge/selection.h"
#include "widgets/bridge/shown.h"
#include "widgets/console/log_filter.h"
#include "widgets/console/log_model.h"
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
      m_search(new ComposingField(this)),
      m_empty(plainLabel({}, this)),
      m_trouble(new QToolButton(this)),
      m_selected(new QToolButton(this)) {
    build();
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

// The table changes once more while it goes, when there is no panel any longer to follow it.
LogPanel::~LogPanel() { m_table->verticalScrollBar()->disconnect(this); }

void LogPanel::build() {
    m_head = buildHead();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(16, 8, 16, 8);
    all->setSpacing(8);
    all->addWidget(m_head);
    all->addWidget(m_table, 1);
    all->addWidget(m_empty, 1);
    all->addStretch();  // what is less than a row
    m_head->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
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
    connect(m_table->horizontalScrollBar(), &QScrollBar::rangeChanged, this, &LogPanel::fitRows);
    connect(m_filter, &LogFilter::rowsInserted, this, &LogPanel::showCount);
    connect(m_filter, &LogFilter::rowsRemoved, this, &LogPanel::showCount);
}

void LogPanel::keepToTheEnd() {
    if (m_isAtEnd) m_table->verticalScrollBar()->setValue(m_table->verticalScrollBar()->maximum());
}

/// As high as whole rows are: scrolled to its end, it would begin with a part of one.
void LogPanel::fitRows() {
    const QMargins margins = layout()->contentsMargins();
    const int room = height() - margins.top() - margins.bottom() - m_head->sizeHint().height() - layout()->spacing();
    const QScrollBar* across = m_table->horizontalScrollBar();
    const int around = m_table->horizontalHeader()->sizeHint().height() + 2 * m_table->frameWidth() +
                       (across->maximum() > 0 ? across->sizeHint().height() : 0);
    const int row = m_table->verticalHeader()->defaultSectionSize();
    m_table->setMaximumHeight(around + std::max(1, (room - around) / row) * row);
}

void LogPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitHead();
    fitRows();
}

void LogPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        redress();
    }
    QWidget::changeEvent(event);
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
