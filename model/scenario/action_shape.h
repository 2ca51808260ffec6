#pragma once

#include "model/actions/action.h"
#include "model/scenario/drawing_shape.h"

namespace stampede {

/// An action of one sort as a file has it.
template <class What>
struct Timed {
    SimTime at = {};
    What what = {};
    Record unknown = {};
};

template <class Io, class What>
void describe(Io& io, Timed<What>& t) {
    io.required("at", t.at, "When, to the millisecond.");
    io.constant("do", Value(Action{.what = What{}}.word()), "The sort of action.");
    describe(io, t.what);
    io.rest(t.unknown);
}

template <class Io>
void describe(Io& io, AddAction& a) {
    io.required("kind", a.kind, "The service's own term.");
    io.required("id", a.id, "Short readable text, unique over the scenario.");
    io.optional("name", a.name, {}, "What the canvas shows.");
    io.optional("parent", a.parent, {}, "The id of what contains it.");
    io.optional("settings", a.settings, {}, "By the kind; what is left out has the kind's default.");
    io.optional("position", a.position, "[x, y], relative to the parent's corner.");
    io.optional("size", a.size, "[width, height], of a container.");
}

template <class Io>
void describe(Io& io, RemoveAction& a) {
    io.required("id", a.id, "What is removed, with all that it contains.");
}

template <class Io>
void describe(Io& io, SetAction& a) {
    io.required("id", a.id, "A resource; \"scenario\" for what is not the drawing (while designing only).");
    io.required("key", a.key, "A setting, or a path such as routes/default/via.");
    io.required("value", a.value, "The new value; null removes a record or returns to the default.");
}

template <class Io>
void describe(Io& io, RenameAction& a) {
    io.required("id", a.id, "What is renamed.");
    io.required("name", a.name, "What the canvas shows.");
}

template <class Io>
void describe(Io& io, MoveAction& a) {
    io.required("id", a.id, "What is moved, with all that it contains.");
    io.optional("parent", a.parent, "Into this container; empty text: out of every one.");
    io.optional("position", a.position, "[x, y], relative to the parent's corner.");
    io.optional("size", a.size, "[width, height], of a container.");
}

template <class Io>
void describe(Io& io, ConnectAction& a) {
    describeEnds(io, a.link);
}

template <class Io>
void describe(Io& io, DisconnectAction& a) {
    describeEnds(io, a.link);
}

template <class Io>
void describe(Io& io, EntryAction& a) {
    io.required("to", a.to, "Where the clients' only traffic link leads from now on.");
}

template <class Io>
void describe(Io& io, CommandAction& a) {
    io.required("id", a.id, "A resource, or a member of a group such as asg-1/3.");
    io.required("command", a.command, "One of its kind's commands, retry, or restore.");
    io.optional("args", a.args, {}, "By the command.");
}

template <class Io>
void describe(Io& io, HintAction& a) {
    io.required("id", a.id, "The hint whose next step is asked for.");
}

template <class Io>
void describe(Io& io, NoteAction& a) {
    io.required("text", a.text, "For whoever reads the record.");
}

template <class Io>
void describe(Io&, UndoAction&) {}

template <class Io>
void describe(Io&, RedoAction&) {}

}  // namespace stampede
