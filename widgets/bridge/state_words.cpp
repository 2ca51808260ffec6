#include "widgets/bridge/state_words.h"

#include "widgets/style/tokens.h"

namespace stampede {

State StateWords::of(const ResourceSnapshot* there) {
    if (!there) return State::drawn;
    const bool hurt = there->state == State::active && !there->trouble.empty() && there->kind->shape != Shape::frame;
    return hurt ? State::impaired : there->state;
}

QString StateWords::word(State state) {
    switch (state) {
        case State::drawn: return tr("drawn, not there");
        case State::provisioning: return tr("provisioning");
        case State::active: return tr("active");
        case State::impaired: return tr("impaired");
        case State::stopped: return tr("stopped");
        case State::updating: return tr("updating");
        case State::refused: return tr("refused");
        case State::draining: return tr("draining");
        case State::deleting: return tr("deleting");
        case State::gone: return tr("gone");
    }
    return {};
}

QString StateWords::icon(State state) {
    const std::string_view word = stateWord(state);
    return QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size()));
}

QColor StateWords::color(State state, const Tokens& tokens) {
    switch (state) {
        case State::active: return tokens.ok;
        case State::draining:
        case State::deleting: return tokens.late;
        case State::impaired:
        case State::refused:
        case State::gone: return tokens.fail;
        case State::drawn:
        case State::provisioning:
        case State::updating:
        case State::stopped: break;
    }
    return tokens.dim;
}

const char* StateWords::look(State state) {
    switch (state) {
        case State::active: return "ok";
        case State::draining:
        case State::deleting: return "late";
        case State::impaired:
        case State::refused:
        case State::gone: return "fail";
        case State::drawn:
        case State::provisioning:
        case State::updating:
        case State::stopped: break;
    }
    return "dim";
}

}  // namespace stampede
