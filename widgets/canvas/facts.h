#pragma once

#include <QCoreApplication>
#include <QString>
#include <cstdint>
#include <optional>

#include "model/run/snapshot.h"
#include "widgets/canvas/layout.h"

namespace stampede {

/// What the canvas says of one resource: plain text that has passed the gate, and numbers.
struct Facts {
    Q_DECLARE_TR_FUNCTIONS(Facts)

public:
    enum class Entry : std::uint8_t { none, entry, notYet, still };

    ResourceId id = {};
    const Kind* kind = nullptr;
    QString name = {};
    QString network = {};  ///< of a container
    QString status = {};   ///< one line of live facts
    QString note = {};     ///< of a frame: its sentence, where nothing is wrong
    QString trouble = {};
    QString reason = {};              ///< of a refusal, with its code, for the tooltip
    QString difference = {};          ///< in what it is not there as it is drawn, where nothing else says so
    std::optional<State> state = {};  ///< as the mark in the corner says it; empty while designing
    Entry entry = Entry::none;
    std::optional<double> load = {};
    std::int64_t queue = 0;
    std::optional<AddressCount> addresses = {};
    QString offer = {};        ///< what can be clicked: "restore"
    std::string command = {};  ///< which that asks for
    bool member = false;
    bool implied = false;
    bool unattached = false;  ///< could be placed and is not

    bool isGone() const { return state == State::gone || state == State::drawn; }
    bool operator==(const Facts& other) const;

    QString entryLabel() const;
    /// All of it, one fact a line, for tooltips (through tipText) and screen readers.
    QString description() const;
};

/// What facts are read from: the drawing, and the run where there is one.
struct Moment {
    const Architecture& drawing;
    const Snapshot* snapshot = nullptr;
};

/// Its name; of a part that came with its owner and has none, what it is.
QString labelOf(const Resource& resource);
/// Its block of addresses, empty where it has none.
QString networkOf(const Resource& resource);
Facts factsOf(const Moment& moment, const Box& box);
/// True when nothing that the canvas shows of it differs; not for what either does not know.
bool looksAlike(const Snapshot& before, const Snapshot& after, const ResourceId& id);
/// What is there, or left a tombstone a short while ago, without being drawn.
std::vector<Member> membersOf(const Moment& moment);
/// False for a link that carries nothing because an end is not there, or because what is there is linked otherwise.
bool isEffective(const Moment& moment, const Link& link);

}  // namespace stampede
