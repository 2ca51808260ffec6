#pragma once

#include <QCoreApplication>
#include <QString>

#include "model/run/snapshot.h"

namespace stampede {

/// How a state is told: in a word, with a mark, and in one of the looks of labels.
struct StateWords {
    Q_DECLARE_TR_FUNCTIONS(StateWords)

public:
    static QString word(State state);
    static QString icon(State state);
    static const char* look(State state);
};

}  // namespace stampede
