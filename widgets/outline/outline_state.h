#pragma once

#include <QCoreApplication>
#include <QString>

#include "model/run/snapshot.h"

namespace stampede {

/// A state in a word.
struct OutlineState {
    Q_DECLARE_TR_FUNCTIONS(OutlineState)

public:
    static QString word(State state);
};

}  // namespace stampede
