#pragma once

#include <QColor>
#include <QCoreApplication>
#include <QString>

#include "model/run/snapshot.h"

namespace stampede {

struct Tokens;

/// How a state is told, the same wherever it is: in a word, with a mark, in a colour, and in one of the looks of
/// labels.
struct StateWords {
    Q_DECLARE_TR_FUNCTIONS(StateWords)

public:
    /// The state to be told of what a run has there, null for nothing: in trouble it is impaired, though the cloud
    /// calls it active; a frame tells its trouble in a sentence of its own.
    static State of(const ResourceSnapshot* there);
    static QString word(State state);
    static QString icon(State state);
    static QColor color(State state, const Tokens& tokens);
    static const char* look(State state);  ///< of as(), in that colour
};

}  // namespace stampede
