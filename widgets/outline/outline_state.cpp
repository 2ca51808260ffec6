#include "widgets/outline/outline_state.h"

namespace stampede {

QString OutlineState::word(State state) {
    switch (state) {
        case State::drawn: return tr("drawn");
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

}  // namespace stampede
