#include "widgets/inspector/state_words.h"

namespace stampede {

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

const char* StateWords::look(State state) {
    switch (state) {
        case State::active: return "ok";
        case State::impaired:
        case State::provisioning:
        case State::updating:
        case State::draining: return "late";
        case State::refused:
        case State::deleting:
        case State::gone: return "fail";
        default: return "dim";
    }
}

}  // namespace stampede
