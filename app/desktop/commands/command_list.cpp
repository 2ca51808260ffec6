#include "app/desktop/commands/command_list.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "app/desktop/commands/command_actions.h"
#include "widgets/bridge/composing_field.h"
#include "widgets/bridge/shown.h"

namespace stampede {

namespace {

QString keysOf(const QAction& action) { return action.shortcut().toString(QKeySequence::NativeText); }

QTreeWidgetItem* itemOf(const UserCommand& command, const QAction& action) {
    return new QTreeWidgetItem({withoutKeyMark(command.shownText()), keysOf(action), command.shownHelp()});
}

QTreeWidget* makeList(QWidget* parent) {
    auto* list = new QTreeWidget(parent);
    list->setColumnCount(3);
    list->setHeaderHidden(true);
    list->setRootIsDecorated(false);
    list->setAllColumnsShowFocus(true);
    list->setUniformRowHeights(true);
    return list;
}

void fitColumns(QTreeWidget& list) {
    list.header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    list.header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
}

bool holdsAll(const QString& text, const QString& search) {
    for (const QString& word : search.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        if (!text.contains(word, Qt::CaseInsensitive)) return false;
    return true;
}

/// Those whose texts hold all words of the search; first those whose names do. English words find in every language.
std::vector<const UserCommand*> found(const QString& search) {
    std::vector<const UserCommand*> byName, byHelp;
    for (const UserCommand* command : userCommands()) {
        const QString name =
            withoutKeyMark(command->shownText()) + QLatin1Char(' ') + withoutKeyMark(QString::fromUtf8(command->text));
        if (holdsAll(name, search))
            byName.push_back(command);
        else if (holdsAll(name + QLatin1Char(' ') + command->shownHelp(), search))
            byHelp.push_back(command);
    }
    byName.insert(byName.end(), byHelp.begin(), byHelp.end());
    return byName;
}

}  // namespace

CommandList::CommandList(const CommandActions& actions, QWidget* parent)
    : QDialog(parent), m_actions(actions), m_field(new ComposingField(this)), m_list(makeList(this)) {
    setWindowTitle(tr("Find a Command"));
    m_field->setPlaceholderText(tr("What do you want to do?"));
    m_field->setAccessibleName(tr("Search for a command"));
    m_field->installEventFilter(this);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    connect(m_field, &ComposingField::wholeTextChanged, this, &CommandList::filter);
    connect(m_field, &ComposingField::returnPressed, this, &CommandList::runCurrent);
    connect(m_list, &QTreeWidget::itemClicked, this, &CommandList::runCurrent);
    filter();
    fitColumns(*m_list);
    resize(640, 420);
}

void CommandList::filter() {
    m_list->clear();
    for (const UserCommand* command : found(m_field->wholeText())) {
        const QAction* action = m_actions.action(*command);
        QTreeWidgetItem* item = itemOf(*command, *action);
        item->setDisabled(!action->isEnabled());
        item->setData(0, Qt::UserRole, QVariant::fromValue(command));
        m_list->addTopLevelItem(item);
    }
    for (int row = 0; row < m_list->topLevelItemCount() && !m_list->currentItem(); ++row)
        if (!m_list->topLevelItem(row)->isDisabled()) m_list->setCurrentItem(m_list->topLevelItem(row));
}

void CommandList::runCurrent() {
    const QTreeWidgetItem* item = m_list->currentItem();
    if (!item || item->isDisabled()) return;
    m_chosen = m_actions.action(*item->data(0, Qt::UserRole).value<const UserCommand*>());
    accept();
}

bool CommandList::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Up && key != Qt::Key_Down && key != Qt::Key_PageUp && key != Qt::Key_PageDown)
        return QDialog::eventFilter(watched, event);
    QCoreApplication::sendEvent(m_list, event);
    return true;
}

ShortcutsDialog::ShortcutsDialog(const CommandActions& actions, QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("Keyboard Shortcuts"));
    QTreeWidget* list = makeList(this);
    list->setAccessibleName(tr("Shortcuts by menu"));
    list->setRootIsDecorated(true);
    for (const MenuPlace& place : menuPlaces()) {
        auto* group = new QTreeWidgetItem({withoutKeyMark(actions.menu(place.id)->title())});
        group->setFirstColumnSpanned(true);
        for (const UserCommand* command : userCommands())
            if (command->menu == place.id) group->addChild(itemOf(*command, *actions.action(*command)));
        list->addTopLevelItem(group);
    }
    list->expandAll();
    fitColumns(*list);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(list);
    layout->addWidget(buttons);
    resize(720, 640);
}

}  // namespace stampede
