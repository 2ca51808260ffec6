#include "widgets/palette/palette_panel.h"

#include <QDrag>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>
#include <functional>
#include <utility>

#include "widgets/bridge/composing_field.h"
#include "widgets/bridge/desk.h"
#include "widgets/bridge/shown.h"
#include "widgets/palette/palette_delegate.h"
#include "widgets/palette/palette_model.h"
#include "widgets/style/theme.h"
#include "widgets/style/type.h"

namespace stampede {

namespace {

/// A list whose entries hang on the pointer as small cards while they are dragged.
class EntryList : public QListView {
public:
    EntryList(const Theme& theme, std::function<void()> dropped, QWidget* parent)
        : QListView(parent), m_theme(theme), m_dropped(std::move(dropped)) {}

protected:
    void startDrag(Qt::DropActions) override {
        QMimeData* dragged = model()->mimeData({currentIndex()});
        if (!dragged) return;
        auto* drag = new QDrag(this);
        drag->setMimeData(dragged);
        drag->setPixmap(dragPicture(currentIndex(), m_theme, devicePixelRatioF()));
        drag->setHotSpot({16, 16});
        if (drag->exec(Qt::CopyAction) == Qt::CopyAction) m_dropped();
    }

private:
    const Theme& m_theme;
    std::function<void()> m_dropped;
};

}  // namespace

PalettePanel::PalettePanel(Desk& desk, Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_model(new PaletteModel(desk.catalog(), theme, this)),
      m_search(new ComposingField(this)),
      m_list(new EntryList(
          theme, [this] { clearSearch(); }, this)),
      m_nothing(plainLabel({}, this)) {
    as(this, "panel");
    as(m_nothing, "dim");
    setAttribute(Qt::WA_StyledBackground);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(14, 8, 14, 8);
    m_nothing->hide();
    prepareList();
    layOut();
    connect(m_search, &ComposingField::wholeTextChanged, this, &PalettePanel::search);
    connect(&m_theme, &Theme::changed, this, &PalettePanel::dress);
    setFocusProxy(m_search);
    name();
    dress();
}

void PalettePanel::prepareList() {
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setDragEnabled(true);
    m_list->setDragDropMode(QAbstractItemView::DragOnly);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    m_list->installEventFilter(this);
    connect(m_list, &QListView::doubleClicked, this, &PalettePanel::choose);
}

void PalettePanel::layOut() {
    auto* field = new QVBoxLayout;
    field->setContentsMargins(12, 12, 12, 8);
    field->addWidget(m_search);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(field);
    column->addWidget(m_nothing, 1, Qt::AlignTop);
    column->addWidget(m_list, 1);
}

/// As wide as the longest name asks for.
QSize PalettePanel::sizeHint() const {
    return {std::max(Type::scaled(216), widestEntry(*m_model) + m_list->verticalScrollBar()->sizeHint().width()),
            Type::scaled(560)};
}

void PalettePanel::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void PalettePanel::clearSearch() { m_search->clear(); }

void PalettePanel::search(const QString& text) {
    m_model->search(text);
    const QModelIndex first = m_model->firstEntry();
    m_list->setCurrentIndex(text.isEmpty() ? QModelIndex() : first);
    m_list->setVisible(first.isValid());
    m_nothing->setVisible(!first.isValid());
}

void PalettePanel::choose(const QModelIndex& index) {
    const Kind* kind = m_model->kind(index);
    if (!kind) return;
    Q_EMIT kindChosen(*kind);
    clearSearch();
}

bool PalettePanel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        auto& pressed = static_cast<QKeyEvent&>(*event);
        if (watched == m_search && keyInSearch(pressed.key())) return true;
        if (watched == m_list && keyInList(pressed)) return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool PalettePanel::keyInSearch(int key) {
    switch (key) {
        case Qt::Key_Down:
            if (!m_list->currentIndex().isValid()) m_list->setCurrentIndex(m_model->firstEntry());
            m_list->setFocus(Qt::OtherFocusReason);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            m_search->commitComposed();
            if (!m_search->text().isEmpty()) choose(m_list->currentIndex());
            return true;
        case Qt::Key_Escape:
            if (m_search->text().isEmpty()) return false;
            m_search->clear();
            return true;
        default: return false;
    }
}

bool PalettePanel::keyInList(QKeyEvent& event) {
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
        choose(m_list->currentIndex());
        return true;
    }
    const bool onFirst = m_list->currentIndex() == m_model->firstEntry();
    if (event.key() == Qt::Key_Up && onFirst) {
        focusSearch();
        return true;
    }
    const QString typed = event.text();
    if (typed.isEmpty() || !typed.front().isPrint() || (event.modifiers() & ~Qt::ShiftModifier)) return false;
    focusSearch();
    if (typed != QStringLiteral(" ")) m_search->setText(typed);
    return true;
}

void PalettePanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        name();
        search(m_search->wholeText());
    }
    QWidget::changeEvent(event);
}

void PalettePanel::name() {
    setAccessibleName(tr("Palette"));
    m_search->setPlaceholderText(tr("Add... (space)"));
    m_search->setAccessibleName(tr("Search what can be added"));
    m_list->setAccessibleName(tr("What can be added"));
    m_nothing->setText(tr("Nothing is called that"));
}

void PalettePanel::dress() {
    m_search->setFont(Type::body());
    m_nothing->setFont(Type::body());
    m_list->doItemsLayout();
    m_list->viewport()->update();
}

}  // namespace stampede
