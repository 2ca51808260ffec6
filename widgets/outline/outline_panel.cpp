#include "widgets/outline/outline_panel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>
#include <algorithm>

#include "widgets/bridge/composing_field.h"
#include "widgets/bridge/desk.h"
#include "widgets/bridge/selection.h"
#include "widgets/outline/outline_model.h"
#include "widgets/resource_menu/resource_menu.h"
#include "widgets/style/theme.h"
#include "widgets/style/type.h"

namespace stampede {

namespace {

/// Edits names in a field that loses no syllable.
class NameDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const override {
        auto* field = new ComposingField(parent);
        field->setFont(Type::body());
        field->setTextMargins(0, 0, 0, 0);
        as(field, "cell");
        return field;
    }
    /// What is shown may change while somebody types: that is theirs until they leave it.
    void setEditorData(QWidget* editor, const QModelIndex& index) const override {
        const auto* field = static_cast<ComposingField*>(editor);
        if (!field->isModified() && field->wholeText() == field->text())
            QStyledItemDelegate::setEditorData(editor, index);
    }
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override {
        model->setData(index, static_cast<ComposingField*>(editor)->wholeText(), Qt::EditRole);
    }
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        return {QStyledItemDelegate::sizeHint(option, index).width(), Type::scaled(26)};
    }
};

}  // namespace

OutlinePanel::OutlinePanel(Desk& desk, Selection& selection, Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_selection(selection),
      m_model(new OutlineModel(desk, theme, this)),
      m_tree(new QTreeView(this)) {
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new NameDelegate(m_tree));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(14);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(OutlineModel::nameColumn, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(OutlineModel::stateColumn, QHeaderView::ResizeToContents);
    m_tree->expandAll();
    m_tree->installEventFilter(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tree);
    setFocusProxy(m_tree);

    connect(m_model, &QAbstractItemModel::rowsInserted, this, &OutlinePanel::expandNew);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &OutlinePanel::showSelection);
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OutlinePanel::takeSelection);
    connect(&selection, &Selection::changed, this, &OutlinePanel::showSelection);
    connect(&desk, &Desk::stateChanged, this, &OutlinePanel::showStates);
    connect(m_tree, &QTreeView::doubleClicked, this, &OutlinePanel::inspectorAsked);
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &OutlinePanel::askMenu);
    connect(&theme, &Theme::changed, this, &OutlinePanel::dress);
    name();
    dress();
    showStates();
    showSelection();
}

void OutlinePanel::expandNew(const QModelIndex& parent, int first, int last) {
    if (parent.isValid() && m_model->rowCount(parent) == last - first + 1) m_tree->expand(parent);
    showSelection();
}

void OutlinePanel::showSelection() {
    if (m_showing) return;
    m_showing = true;
    QItemSelection rows;
    for (const ResourceId& id : m_selection.resources())
        if (const QModelIndex index = m_model->find(id); index.isValid()) rows.select(index, index);
    m_tree->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    const QModelIndex single = m_model->find(m_selection.single());
    if (single.isValid() && m_tree->currentIndex().siblingAtColumn(0) != single)
        m_tree->selectionModel()->setCurrentIndex(single, QItemSelectionModel::NoUpdate);
    if (single.isValid()) m_tree->scrollTo(single);
    m_showing = false;
}

void OutlinePanel::takeSelection() {
    if (m_showing) return;
    std::vector<ResourceId> ids;
    for (const QModelIndex& index : m_tree->selectionModel()->selectedRows()) ids.push_back(m_model->id(index));
    m_showing = true;
    m_selection.select(std::move(ids));
    m_showing = false;
}

void OutlinePanel::renameInPlace(const ResourceId& id) {
    const QModelIndex index = m_model->find(id);
    if (!(m_model->flags(index) & Qt::ItemIsEditable)) return;
    m_tree->setCurrentIndex(index);
    m_tree->edit(index);
}

bool OutlinePanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_tree && event->type() == QEvent::KeyPress && key(static_cast<QKeyEvent&>(*event))) return true;
    return QWidget::eventFilter(watched, event);
}

bool OutlinePanel::key(QKeyEvent& event) {
    if (event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace) {
        removeSelected(m_desk, m_selection);
        return true;
    }
    if (event.key() == Qt::Key_D && event.modifiers() == Qt::ControlModifier) {
        duplicateSelected(m_desk, m_selection);
        return true;
    }
    if (event.key() == Qt::Key_F2) {
        renameInPlace(m_model->id(m_tree->currentIndex()));
        return true;
    }
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
        Q_EMIT inspectorAsked();
        return true;
    }
    return false;
}

/// While designing nothing has a state.
void OutlinePanel::showStates() { m_tree->setColumnHidden(OutlineModel::stateColumn, !m_desk.isPlaying()); }

void OutlinePanel::askMenu(QPoint at) {
    QModelIndex index = m_tree->indexAt(at);
    if (!index.isValid()) index = m_tree->currentIndex();
    if (!index.isValid()) return;
    if (!m_selection.holds(m_model->id(index))) m_selection.select(std::vector{m_model->id(index)});
    Q_EMIT menuAsked(m_tree->viewport()->mapToGlobal(at), m_model->id(index));
}

void OutlinePanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        name();
        m_model->refresh();
    }
    QWidget::changeEvent(event);
}

void OutlinePanel::name() {
    setAccessibleName(tr("Outline"));
    m_tree->setAccessibleName(tr("Everything that is drawn"));
}

void OutlinePanel::dress() {
    m_tree->setFont(Type::body());
    m_tree->header()->setFont(Type::detail());
    m_tree->doItemsLayout();
}

}  // namespace stampede
