#include "app/desktop/top_bar.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <algorithm>

#include "app/desktop/commands/command_actions.h"
#include "app/desktop/session.h"
#include "model/edit/document.h"
#include "widgets/bridge/labels.h"
#include "widgets/bridge/shown.h"
#include "widgets/scoreboard/score_board.h"
#include "widgets/style/icons.h"
#include "widgets/style/theme.h"
#include "widgets/style/type.h"
#include "widgets/transport/transport_bar.h"

namespace stampede {

namespace {

constexpr int betweenParts = 12, inBrand = 8;

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
    m_brand = new QWidget(this);
    auto* layout = new QHBoxLayout(m_brand);
    layout->setContentsMargins({});
    layout->setSpacing(inBrand);
    m_picture = new QLabel(m_brand);
    m_name = plainLabel(QStringLiteral("Stampede"), m_brand);
    m_scenario = new ElidedLabel(m_theme, m_brand);
    m_scenario->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_saved = new ElidedLabel(m_theme, m_brand);
    m_saved->setLook("dim");
    m_saved->setFontOf(&Type::detail);
    m_saved->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    auto* file = new QVBoxLayout;
    file->setSpacing(0);
    file->addStretch();
    file->addWidget(m_scenario);
    file->addWidget(m_saved);
    file->addStretch();
    layout->addWidget(m_picture);
    layout->addWidget(m_name);
    layout->addLayout(file, 1);
    return m_brand;
}

QWidget* TopBar::makeTransport(const CommandActions& actions) {
    m_transport = new TransportBar(m_session.desk(), m_theme, this);
    using Control = TransportBar::Control;
    const std::pair<Control, const UserCommand*> commands[] = {{Control::restart, &restartCommand},
                                                               {Control::newSeed, &newSeedCommand},
                                                               {Control::play, &playCommand},
                                                               {Control::step, &stepCommand},
                                                               {Control::toTheEnd, &toTheEndCommand},
                                                               {Control::pause, &pauseCommand},
                                                               {Control::keepDesign, &keepDesignCommand},
                                                               {Control::saveRun, &saveRunCommand},
                                                               {Control::leaveRun, &leaveRunCommand}};
    for (const auto& [control, command] : commands) m_transport->setAction(control, actions.action(*command));
    return m_transport;
}

void TopBar::refresh() {
    setWindowTitle(tr("Run"));
    const QString name = shown(m_session.document().scenario().name).simplified();
    m_scenario->setText(name.isEmpty() ? tr("Untitled") : name);
    tellSaved();
}

/// What would be lost: of the design, which the file holds, and of the run, which it does not.
QString TopBar::stateOfFile() const {
    const bool isDesign = m_session.isDesignUnsaved();
    if (m_session.isRunUnsaved()) return isDesign ? tr("\u25cf design and run not saved") : tr("\u25cf run not saved");
    if (isDesign) return tr("\u25cf design not saved");
    if (m_session.runDiffers()) return tr("\u25cf run's design not kept");
    return m_session.path().isEmpty() ? tr("in no file yet") : tr("saved");
}

void TopBar::tellSaved() {
    m_saved->setText(stateOfFile());
    m_saved->setHelp(plain(m_session.path().toStdString()));
}

/// As wide as any of what it may say, so that nothing beside it moves when something is drawn.
int TopBar::savedWidth() const {
    const QFontMetrics metrics(Type::detail());
    int width = 0;
    for (const QString& text :
         {tr("saved"), tr("in no file yet"), tr("\u25cf design not saved"), tr("\u25cf run not saved"),
          tr("\u25cf design and run not saved"), tr("\u25cf run's design not kept")})
        width = std::max(width, metrics.horizontalAdvance(text));
    return width + 2;
}

void TopBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) refresh();
    QToolBar::changeEvent(event);
}

bool TopBar::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) shareRoom();
    return QToolBar::eventFilter(watched, event);
}

/// Everything in it has its place whatever state this is. Where room is scarce, the full words of the buttons give way
/// first, then what stands beside the figures, then the name of the program, then the words below the buttons, and last
/// the name of the day.
void TopBar::shareRoom() {
    using Naming = TransportBar::Naming;
    const int room = m_row->contentsRect().width() - 2 * 8 - 2 * betweenParts;
    const int brand = m_picture->sizeHint().width() + inBrand + std::max(m_scenario->sizeHint().width(), savedWidth());
    const int name = m_name->sizeHint().width() + inBrand;
    const int figures = m_score->minimumSizeHint().width(), allFigures = m_score->sizeHint().width();
    const auto left = [&](Naming naming) { return room - brand - m_transport->widthFor(naming); };
    const Naming naming = left(Naming::beside) >= name + allFigures ? Naming::beside
                          : left(Naming::below) >= figures          ? Naming::below
                                                                    : Naming::none;
    const bool hasName = left(naming) >= name + figures;
    m_name->setVisible(hasName);
    m_score->setFixedWidth(std::clamp(left(naming) - (hasName ? name : 0), figures, std::max(figures, allFigures)));
    m_transport->setFixedWidth(m_transport->widthFor(naming));
    const int wanted = brand + (hasName ? name : 0);
    m_brand->setFixedWidth(std::min(wanted, std::max(0, brand + left(naming) - m_score->minimumWidth())));
}

void TopBar::dress() {
    m_picture->setPixmap(
        iconPixmap(QStringLiteral("stampede"), m_theme.tokens().accent, Type::scaled(28), devicePixelRatioF()));
    m_name->setFont(Type::title());
    refresh();
}

}  // namespace stampede
