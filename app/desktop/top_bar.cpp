#include "app/desktop/top_bar.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <algorithm>

#include "app/desktop/commands/command_actions.h"
#include "app/desktop/session.h"
#include "model/edit/document.h"
#include "widgets/bridge/shown.h"
#include "widgets/fields/pieces.h"
#include "widgets/scoreboard/score_board.h"
#include "widgets/style/icons.h"
#include "widgets/style/theme.h"
#include "widgets/style/type.h"
#include "widgets/transport/transport_bar.h"

namespace stampede {

TopBar::TopBar(Workspace& workspace, Theme& theme, const CommandActions& actions, QWidget* parent)
    : QToolBar(parent), m_workspace(workspace), m_session(workspace.session), m_theme(theme) {
    setObjectName(QStringLiteral("top"));
    setMovable(false);
    toggleViewAction()->setEnabled(false);
    auto* row = new QWidget(this);  // one widget, so that it gets narrower and nothing falls off the bar's end
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(8, 0, 8, 0);
    layout->setSpacing(16);
    layout->addWidget(makeBrand());
    layout->addStretch(1);
    layout->addWidget(makeTransport(actions), 2);
    layout->addStretch(1);
    layout->addWidget(new ScoreBoard(m_session.desk(), m_theme, row));
    addWidget(row);
    connect(&theme, &Theme::changed, this, &TopBar::dress);
    connect(&m_session.desk(), &Desk::changed, this, &TopBar::refresh);
    connect(&m_session.desk(), &Desk::stateChanged, this, &TopBar::refresh);
    connect(&m_session, &Session::fileChanged, this, &TopBar::refresh);
    connect(&m_session, &Session::runTouched, this, &TopBar::refresh);
    dress();
}

QWidget* TopBar::makeBrand() {
    auto* brand = new QWidget(this);
    auto* layout = new QHBoxLayout(brand);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    m_picture = new QLabel(brand);
    m_name = plainLabel(QStringLiteral("Stampede"), brand);
    m_scenario = new ElidedLabel(m_theme, brand);
    m_scenario->setLook("dim");
    m_scenario->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_scenario->setMinimumWidth(32);
    m_saved = plainLabel({}, brand);
    as(m_saved, "faint");
    for (QWidget* part : std::initializer_list<QWidget*>{m_picture, m_name, m_scenario, m_saved})
        layout->addWidget(part);
    return brand;
}

QWidget* TopBar::makeTransport(const CommandActions& actions) {
    m_transport = new TransportBar(m_session.desk(), m_theme, this);
    using Control = TransportBar::Control;
    const std::pair<Control, const UserCommand*> commands[] = {{Control::restart, &restartCommand},
                                                               {Control::newSeed, &newSeedCommand},
                                                               {Control::play, &playCommand},
                                                               {Control::step, &stepCommand},
                                                               {Control::toTheEnd, &toTheEndCommand},
                                                               {Control::stop, &stopCommand},
                                                               {Control::keepDesign, &keepDesignCommand},
                                                               {Control::saveRun, &saveRunCommand},
                                                               {Control::backToDesigning, &backToDesigningCommand}};
    for (const auto& [control, command] : commands) m_transport->setAction(control, actions.action(*command));
    return m_transport;
}

void TopBar::refresh() {
    setWindowTitle(tr("Run"));
    const QString name = shown(m_session.document().scenario().name).simplified();
    m_scenario->setText(name.isEmpty() ? tr("Untitled") : name);
    const QString saved = tr("saved"), unsaved = tr("\u25cf not saved");
    m_saved->setText(m_session.hasUnsaved() ? unsaved : m_session.path().isEmpty() ? QString() : saved);
    // As wide as either, so that nothing beside it moves when something is drawn.
    const QFontMetrics metrics(Type::detail());
    m_saved->setMinimumWidth(std::max(metrics.horizontalAdvance(saved), metrics.horizontalAdvance(unsaved)) + 2);
    m_saved->setToolTip(tipText(plain(m_session.path().toStdString())));
}

bool TopBar::isWide() const { return width() >= Type::scaled(1400); }

void TopBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) refresh();
    QToolBar::changeEvent(event);
}

/// Where room is scarce, the name of the program gives way first.
void TopBar::resizeEvent(QResizeEvent* event) {
    QToolBar::resizeEvent(event);
    m_name->setVisible(isWide());
    refresh();
}

void TopBar::dress() {
    m_picture->setPixmap(
        iconPixmap(QStringLiteral("stampede"), m_theme.tokens().accent, Type::scaled(28), devicePixelRatioF()));
    m_name->setFont(Type::title());
    m_saved->setFont(Type::detail());
    refresh();
}

}  // namespace stampede
