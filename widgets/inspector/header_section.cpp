#include "widgets/inspector/header_section.h"

#include <QBoxLayout>
#include <QLabel>

#include "model/cloud/parts/console_trouble.h"
#include "widgets/bridge/kind_look.h"
#include "widgets/bridge/labels.h"
#include "widgets/bridge/renaming.h"
#include "widgets/bridge/shown.h"
#include "widgets/bridge/state_words.h"
#include "widgets/fields/line_field.h"
#include "widgets/fields/problem_note.h"
#include "widgets/style/icons.h"
#include "widgets/style/numbers.h"
#include "widgets/style/theme.h"
#include "widgets/style/type.h"

namespace stampede {

namespace {

constexpr char nameDraft[] = "";  // no setting has this key

}  // namespace

HeaderSection::HeaderSection(const InspectorContext& context, ResourceId id, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_id(std::move(id)),
      m_kind(context.kindOf(m_id)),
      m_icon(new QLabel(this)),
      m_name(new LineField(this)),
      m_kindLine(wrapped(context.theme, "dim", this)),
      m_stateRow(new QWidget(this)),
      m_mark(new QLabel(m_stateRow)),
      m_state(new ElidedLabel(context.theme, m_stateRow)),
      m_status(wrapped(context.theme, "dim", this)),
      m_trouble(wrapped(context.theme, "fail", this)),
      m_problem(new ProblemNote(context.theme, this)) {
    withType(m_name, context.theme, &Type::title);
    m_name->setAccessibleName(tr("Name"));
    m_name->setToolTip(tipText(tr("Click to rename")));
    m_name->setObjectName(QStringLiteral("name"));
    as(m_name, "flat");
    m_state->setFontOf(&Type::detail);
    m_state->setObjectName(QStringLiteral("state"));
    layOut();
    connect(m_name, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_name->setEscapable(text != m_shownName); });
    connect(m_name, &LineField::left, this, [this] { finishName(); });
    connect(m_name, &LineField::escaped, this, [this] {
        m_name->showText(m_shownName);
        tellProblem({});
    });
    connect(&context.theme, &Theme::changed, this, [this] { dress(); });
    dress();
    refresh();
}

void HeaderSection::layOut() {
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_name);
    auto* kindRow = new QHBoxLayout;
    kindRow->setContentsMargins(9, 0, 0, 0);
    kindRow->addWidget(m_kindLine);
    names->addLayout(kindRow);
    auto* top = new QHBoxLayout;
    top->setSpacing(4);
    top->addWidget(m_icon, 0, Qt::AlignTop);
    top->addLayout(names, 1);
    auto* state = new QHBoxLayout(m_stateRow);
    state->setContentsMargins(2, 0, 0, 0);
    state->setSpacing(6);
    state->addWidget(m_mark);
    state->addWidget(m_state, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(top);
    layout->addWidget(m_problem);
    layout->addWidget(m_stateRow);
    layout->addWidget(m_status);
    layout->addWidget(m_trouble);
}

void HeaderSection::dress() {
    const Tokens& tokens = m_context.theme.tokens();
    m_icon->setFixedSize(30, 30);
    m_icon->setAlignment(Qt::AlignCenter);
    if (m_kind)
        m_icon->setPixmap(
            iconPixmap(KindLook::icon(*m_kind), KindLook::color(*m_kind, tokens), 24, devicePixelRatioF()));
    m_mark->setPixmap(
        iconPixmap(StateWords::icon(m_shownState), StateWords::color(m_shownState, tokens), 14, devicePixelRatioF()));
}

void HeaderSection::refresh() {
    const Resource* drawn = m_context.drawn(m_id);
    showName(drawn);
    m_kindLine->setText(m_kind ? tr("%1 · %2").arg(shown(m_kind->name), oneLine(m_id)) : oneLine(m_id));
    if (m_kind) m_kindLine->setToolTip(tipText(shown(m_kind->help)));
    showState();
}

void HeaderSection::showName(const Resource* drawn) {
    const QString name = drawn ? nameOf(*drawn) : oneLine(m_id);
    const bool typing = m_name->text() != m_shownName;
    m_shownName = name;
    if (!typing) m_name->showText(name);
    m_name->setReadOnly(!drawn);
}

void HeaderSection::showState() {
    const auto now = m_context.desk.snapshot();
    const ResourceSnapshot* there = now ? now->find(m_id) : nullptr;
    m_stateRow->setVisible(now != nullptr);
    const QString trouble = there ? shown(there->trouble, m_context.desk.drawing()) : QString();
    const bool inBox = there && there->refusal;  // which tells it better
    if (m_trouble->text() != trouble) m_trouble->setText(trouble);
    m_trouble->setVisible(!trouble.isEmpty() && !inBox);
    const QString status = there ? shown(there->status, m_context.desk.drawing()) : QString();
    if (m_status->text() != status) m_status->setText(status);
    m_status->setVisible(!status.isEmpty());
    if (!now) return;
    const State state = StateWords::of(there);
    const bool isSince = there && state == there->state;
    const QString text = isSince ? tr("%1 since %2").arg(StateWords::word(state), Numbers::clock(there->since))
                                 : StateWords::word(state);
    m_state->setText(text);
    m_state->setLook(StateWords::look(state));
    if (m_shownState == state && !m_mark->pixmap().isNull()) return;
    m_shownState = state;
    dress();
}

bool HeaderSection::tellsTroubleOfConsole() const {
    const auto now = m_context.desk.snapshot();
    const ResourceSnapshot* there = now ? now->find(m_id) : nullptr;
    return there && m_trouble->isVisibleTo(this) && isToldByConsole(there->trouble);
}

void HeaderSection::finishName() {
    const QString text = m_name->text();
    const Resource* drawn = m_context.drawn(m_id);
    if (!drawn || text == m_shownName) return;
    const QString before = m_shownName;
    m_shownName = text;  // so that what is shown from within is no longer in the way of what was typed
    RenameAction rename = renaming(*drawn, text);
    std::optional<Problem> problem;
    if (rename.name != drawn->name) problem = m_context.desk.tryPerform({{.what = std::move(rename)}});
    if (problem) m_shownName = before;
    tellProblem(problem ? tr("Not taken over: %1").arg(shown(problem->sentence)) : QString());
    if (!problem) showName(m_context.drawn(m_id));
}

void HeaderSection::tellProblem(const QString& sentence) {
    m_problem->tell(sentence);
    as(m_name, sentence.isEmpty() ? "flat" : "bad");
}

void HeaderSection::keep(Drafts& drafts) const {
    if (m_name->text() != m_shownName) drafts.typed[nameDraft] = {m_name->text(), m_problem->text()};
}

void HeaderSection::bring(const Drafts& drafts) {
    const auto found = drafts.typed.find(nameDraft);
    if (found == drafts.typed.end()) return;
    m_name->setText(found->second.text);
    tellProblem(found->second.problem);
}

}  // namespace stampede
