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

namespace {

constexpr int betweenParts = 16, inBrand = 8;

}  // namespace

TopBar::TopBar(Workspace& workspace, Theme& theme, const CommandActions& actions, QWidget* parent)
    : QToolBar(parent), m_workspace(workspace), m_session(workspace.session), m_theme(theme) {
    setObjectName(QStringLiteral("top"));
    setMovable(false);
    toggleViewAction()->setEnabled(false);
    m_row = new QWidget(this);  // one widget, so that it gets narrower and nothing falls off the bar's end
    auto* layout = new QHBoxLayout(m_row);
    layout->setContentsMargins(8, 0, 8, 0);
    layout->setSpacing(betweenParts);
    layout->addWidget(makeBrand());
    layout->addStretch(1);
    layout->addWidget(makeTransport(actions), 2);
    layout->addStretch(1);
    m_score = new ScoreBoard(m_session.desk(), m_theme, m_row);
    layout->addWidget(m_score);
    addWidget(m_row);
    m_row->installEventFilter(this);
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
    layout->setSpacing(inBrand);
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
    tellSaved();
}

/// How the file stands, where room is scarce only by the mark.
void TopBar::tellSaved() {
    const QString mark = QStringLiteral("\u25cf"), unsaved = tr("\u25cf not saved");
    const QString told = m_session.hasUnsaved() ? unsaved : m_session.path().isEmpty() ? QString() : tr("saved");
    m_saved->setText(!m_isTight ? told : m_session.hasUnsaved() ? mark : QString());
    m_saved->setAccessibleName(told);
    m_saved->setMinimumWidth(m_isTight ? QFontMetrics(Type::detail()).horizontalAdvance(mark) + 2 : savedWidth());
    QStringList tips;
    if (m_isTight && m_session.hasUnsaved()) tips << unsaved;
    if (!m_session.path().isEmpty()) tips << plain(m_session.path().toStdString());
    m_saved->setToolTip(tips.isEmpty() ? QString() : tipText(tips.join(QLatin1Char('\n'))));
}

/// As wide as either, so that nothing beside it moves when something is drawn.
int TopBar::savedWidth() const {
    const QFontMetrics metrics(Type::detail());
    return std::max(metrics.horizontalAdvance(tr("saved")), metrics.horizontalAdvance(tr("\u25cf not saved"))) + 2;
}

void TopBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) refresh();
    QToolBar::changeEvent(event);
}

bool TopBar::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) shareRoom();
    return QToolBar::eventFilter(watched, event);
}

/// Where room is scarce, the words of the buttons give way first, then what stands beside the figures, then the name
/// of the program, then how the file stands, and last the name of the day.
void TopBar::shareRoom() {
    const int room = m_row->contentsRect().width() - 2 * 8 - 2 * betweenParts;
    const int brand = m_picture->sizeHint().width() + m_scenario->sizeHint().width() + savedWidth() + 2 * inBrand;
    const int transport = m_transport->minimumSizeHint().width(), figures = m_score->minimumSizeHint().width();
    const int name = m_name->sizeHint().width() + inBrand;
    const bool hasName = room >= brand + name + transport + figures, isTight = room < brand + transport + figures;
    if (isTight != m_isTight) {
        m_isTight = isTight;
        tellSaved();
    }
    m_name->setVisible(hasName);
    const int left = room - brand - (hasName ? name : 0);
    const int forFigures = std::clamp(left - transport, figures, std::max(figures, m_score->sizeHint().width()));
    m_score->setMaximumWidth(forFigures);
    m_transport->setMaximumWidth(std::max(transport, left - forFigures));
}

void TopBar::dress() {
    m_picture->setPixmap(
        iconPixmap(QStringLiteral("stampede"), m_theme.tokens().accent, Type::scaled(28), devicePixelRatioF()));
    m_name->setFont(Type::title());
    m_saved->setFont(Type::detail());
    refresh();
}

}  // namespace stampede
