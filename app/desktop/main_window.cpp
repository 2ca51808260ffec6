#include "app/desktop/main_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QFileInfo>
#include <QGuiApplication>
#include <QInputMethod>
#include <QMenuBar>
#include <QMimeData>
#include <QPointer>
#include <QStatusBar>
#include <QToolBar>
#include <utility>

#include "app/desktop/commands/command_actions.h"
#include "app/desktop/commands/command_list.h"
#include "app/desktop/journal.h"
#include "app/desktop/messages.h"
#include "app/desktop/preferences.h"
#include "app/desktop/stage.h"
#include "app/desktop/top_bar.h"
#include "app/desktop/window_place.h"
#include "app/desktop/workbench.h"
#include "model/edit/document.h"
#include "widgets/bridge/shown.h"
#include "widgets/style/icons.h"
#include "widgets/timeline/timeline_panel.h"
#include "widgets/transport/transport_bar.h"

namespace stampede {

namespace {

constexpr int tellMs = 8000;

/// The one local file that is dragged; empty for anything else.
QString fileIn(const QMimeData& data) {
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 ? urls.front().toLocalFile() : QString();
}

}  // namespace

MainWindow::MainWindow(Session& session, Preferences& preferences, Theme& theme, Journal& journal, QWidget* parent)
    : QMainWindow(parent),
      m_session(session),
      m_preferences(preferences),
      m_theme(theme),
      m_journal(journal),
      m_files(session, preferences, theme, this),
      m_workspace{session, preferences, m_files, *this} {
    setAcceptDrops(true);
    setWindowIcon(icon(QStringLiteral("stampede"), theme.tokens().accent, 64));
    resize(1440, 900);
    build();
    restoreGeometry(preferences.geometry());
    keepOnScreen(*this);

    connect(&m_files, &Files::opened, this, &MainWindow::open);
    connect(&m_files, &Files::told, this, [this](const QString& sentence) { tell(sentence); });
    connect(statusBar(), &QStatusBar::messageChanged, this, [this] { statusBar()->setToolTip({}); });
    connect(&session.desk(), &Desk::refused, this, [this](const Problem& problem) { tell(shown(problem.sentence)); });
    connect(&session.desk(), &Desk::changed, this, &MainWindow::showState);
    connect(&session.desk(), &Desk::stateChanged, this, &MainWindow::showState);
    connect(&session, &Session::runStarted, this, &MainWindow::tellMissingRivals);
    connect(&session, &Session::fileChanged, this, &MainWindow::showState);
    connect(&session, &Session::runTouched, this, &MainWindow::showState);
    connect(&preferences, &Preferences::notKept, this, [this](const QString& file) {
        tell(tr("What you choose holds for this time only: %1 cannot be written.").arg(oneLine(file)));
    });
    connect(&journal, &Journal::failed, this, [this](const InputError& error) {
        tell(tr("What is not saved cannot be kept for a crash: %1").arg(shown(error)));
    });
}

MainWindow::~MainWindow() { m_preferences.setGeometry(saveGeometry()); }

void MainWindow::build() {
    setMenuBar(new QMenuBar(this));
    m_actions = new CommandActions(m_workspace, m_theme, *this);
    m_top = new TopBar(m_workspace, m_theme, *m_actions, this);
    addToolBar(m_top);
    addToolBarBreak();
    m_day = addToolBar(tr("Timeline"));
    m_day->setObjectName(QStringLiteral("day"));
    m_day->setMovable(false);
    auto* timeline = new TimelinePanel(m_session.desk(), m_session.selection(), m_theme, m_day);
    m_day->addWidget(timeline);
    m_stage = new Stage(m_workspace, m_theme, *m_actions, this);
    setCentralWidget(m_stage);
    connect(&m_session.desk(), &Desk::arrived, m_actions, [this] {
        if (!m_isBlocked) m_actions->refreshSoon();  // what can be done with a held day is what could be before
    });
    connect(&m_session.selection(), &Selection::changed, m_actions, &CommandActions::refresh);
    connect(timeline, &TimelinePanel::logAsked, m_stage,
            [this](std::uint32_t number) { m_stage->workbench().showLog(number); });
    connect(timeline, &TimelinePanel::announcementAsked, m_stage,
            [this](std::size_t notice) { m_stage->workbench().showAnnouncement(notice); });
    connect(m_stage, &Stage::turned, this, &MainWindow::turn);
    m_unblocked.setSingleShot(true);
    connect(&m_unblocked, &QTimer::timeout, this, &MainWindow::letGo);
    connect(m_stage, &Stage::hinted, statusBar(),
            [this](const QString& sentence) { statusBar()->showMessage(sentence); });
}

TransportBar& MainWindow::transport() { return m_top->transport(); }

bool MainWindow::event(QEvent* event) {
    if (event->type() == QEvent::WindowBlocked) hold();
    const bool isDone = QMainWindow::event(event);
    // Later: the next box of the same question may stand by then.
    if (event->type() == QEvent::WindowUnblocked) m_unblocked.start();
    return isDone;
}

/// Who is asked something loses nothing of the day meanwhile.
void MainWindow::hold() {
    if (m_isBlocked) return;  // one question after the other
    Desk& desk = m_session.desk();
    m_goOn = desk.isRushing() ? &Desk::toTheEnd : desk.isMoving() ? &Desk::play : nullptr;
    m_isBlocked = true;
    desk.pause();
}

void MainWindow::letGo() {
    if (!m_isBlocked || QApplication::activeModalWidget()) return;
    m_isBlocked = false;
    activateWindow();  // without a window manager nobody else gives the keyboard back
    if (const auto goOn = std::exchange(m_goOn, nullptr)) (m_session.desk().*goOn)();
    m_actions->refreshSoon();
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) return;
    m_actions->retranslate();
    m_day->setWindowTitle(tr("Timeline"));
    statusBar()->clearMessage();
    showState();
}

void MainWindow::keepTyped() {
    QWidget* editor = focusWidget();
    if (!editor) return;
    QGuiApplication::inputMethod()->commit();
    if (editor->hasFocus()) return editor->clearFocus();
    QFocusEvent left(QEvent::FocusOut, Qt::OtherFocusReason);  // another window has the keyboard
    QCoreApplication::sendEvent(editor, &left);
}

void MainWindow::open() {
    const bool tellsAStory = !m_session.document().scenario().story.empty();
    m_stage->show(tellsAStory ? Stage::Page::briefing : Stage::Page::workbench);
}

void MainWindow::turn() {
    m_top->setVisible(m_stage->page() == Stage::Page::workbench);
    m_day->setVisible(m_top->isVisibleTo(this));
    statusBar()->clearMessage();  // it was about the page before
    showState();
}

void MainWindow::showState() {
    const QString path = m_session.path();
    QString name = path.isEmpty() ? tr("Untitled") : oneLine(QFileInfo(path).fileName());
    name.replace(QStringLiteral("[*]"), QStringLiteral("[*][*]"));  // not the mark of changes
    const QString program = QCoreApplication::applicationName();
    setWindowTitle(m_session.isRunUnsaved() ? tr("%1[*] - run not saved - %2").arg(name, program)
                                            : tr("%1[*] - %2").arg(name, program));
    setWindowModified(m_session.isDesignUnsaved());
    m_actions->refresh();
}

void MainWindow::tell(const QString& sentence, const QString& whole) {
    statusBar()->showMessage(sentence, tellMs);
    if (!whole.isEmpty()) statusBar()->setToolTip(tipText(whole));
}

void MainWindow::tellMissingRivals() {
    QStringList reasons;
    for (const Session::MissingRival& rival : m_session.missingRivals()) {
        const QString why = rival.problem ? shown(*rival.problem) : tr("no script of theirs stands beside the file");
        reasons << tr("%1 (%2)").arg(shown(rival.name), why).simplified();
    }
    if (!reasons.isEmpty())
        tell(tr("Playing without %1").arg(reasons.join(QStringLiteral(", "))), reasons.join(QLatin1Char('\n')));
}

/// Where the keyboard was before, it is afterwards, unless the command has put it somewhere or there is no such place.
void MainWindow::showCommandList() {
    const QPointer<QWidget> before = focusWidget();
    CommandList list(*m_actions, this);
    list.exec();
    letGo();  // before the command, which may be to pause
    if (QAction* chosen = list.chosen()) chosen->trigger();
    if (before && before->isVisible() && !focusWidget()) before->setFocus(Qt::OtherFocusReason);
    if (!focusWidget() || (before && !before->isVisible())) m_stage->takeKeyboard();
}

void MainWindow::showShortcuts() { ShortcutsDialog(*m_actions, this).exec(); }

void MainWindow::showAbout() {
    const std::unique_ptr<QMessageBox> box(plainBox(
        this, QMessageBox::NoIcon,
        tr("Stampede %1\n\nA sandbox in which a drawn cloud meets its herd of requests.\n\nFree software under the GNU "
           "General Public License, version 3 or later. It comes with no warranty. It stands on Qt %2; the font is "
           "under the SIL Open Font License.")
            .arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion()))));
    box->setIconPixmap(iconPixmap(QStringLiteral("stampede"), m_theme.tokens().accent, 48, devicePixelRatioF()));
    box->exec();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!m_files.mayLeave()) return event->ignore();
    m_journal.discard();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (fileIn(*event->mimeData()).endsWith(QLatin1String(".json"), Qt::CaseInsensitive)) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    m_files.open(fileIn(*event->mimeData()));
}

}  // namespace stampede
