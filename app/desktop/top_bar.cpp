#include "app/desktop/top_bar.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>

#include "app/desktop/session.h"
#include "widgets/bridge/shown.h"
#include "widgets/style/icons.h"
#include "widgets/style/theme.h"
#include "widgets/style/type.h"

namespace stampede {

TopBar::TopBar(Session& session, Theme& theme, QWidget* parent) : QToolBar(parent), m_session(session), m_theme(theme) {
    setObjectName(QStringLiteral("top"));
    setMovable(false);
    toggleViewAction()->setEnabled(false);
    setWindowTitle(tr("Run"));
    addBrand();
    connect(&theme, &Theme::changed, this, &TopBar::dress);
    connect(&session.desk(), &Desk::changed, this, &TopBar::refresh);
    connect(&session, &Session::fileChanged, this, &TopBar::refresh);
    dress();
    refresh();
}

void TopBar::addBrand() {
    auto* brand = new QWidget(this);
    auto* layout = new QHBoxLayout(brand);
    layout->setContentsMargins(8, 0, 8, 0);
    layout->setSpacing(8);
    m_picture = new QLabel(brand);
    m_name = plainLabel(QStringLiteral("Stampede"), brand);
    m_scenario = plainLabel({}, brand);
    as(m_scenario, "dim");
    m_saved = plainLabel({}, brand);
    as(m_saved, "faint");
    for (QLabel* label : {m_picture, m_name, m_scenario, m_saved}) layout->addWidget(label);
    addWidget(brand);
}

void TopBar::refresh() {
    const QString name = shown(m_session.document().scenario().name).simplified();
    m_scenario->setText(m_scenario->fontMetrics().elidedText(name.isEmpty() ? tr("Untitled") : name, Qt::ElideRight,
                                                             Type::scaled(180)));
    const bool isSaved = m_session.document().isClean();
    m_saved->setText(isSaved ? m_session.path().isEmpty() ? QString() : tr("saved") : tr("\u25cf not saved"));
    m_saved->setToolTip(tipText(plain(m_session.path().toStdString())));
}

void TopBar::dress() {
    m_picture->setPixmap(
        iconPixmap(QStringLiteral("stampede"), m_theme.tokens().accent, Type::scaled(28), devicePixelRatioF()));
    m_name->setFont(Type::title());
    m_scenario->setFont(Type::body());
    m_saved->setFont(Type::detail());
}

}  // namespace stampede
