#include "widgets/canvas/facts.h"

#include <algorithm>

#include "model/architecture/common_commands.h"
#include "model/architecture/ground.h"
#include "model/architecture/traits.h"
#include "model/run/remedies.h"
#include "widgets/bridge/drift_words.h"
#include "widgets/bridge/log_words.h"
#include "widgets/bridge/shown.h"
#include "widgets/bridge/state_words.h"
#include "widgets/style/numbers.h"

namespace stampede {

namespace {

constexpr SimTime tombstoneOfMember = seconds(300);

const LogEntry* entryOf(const Snapshot& snapshot, std::uint32_t number) {
    return number > 0 && number <= snapshot.log.size() ? &snapshot.log[number - 1] : nullptr;
}

QString firstSentence(const QString& text) {
    const qsizetype end = text.indexOf(QLatin1String(". "));
    return end < 0 ? text : text.left(end + 1);
}

/// "0:42", and "1:02:03" from an hour on.
QString spanShown(SimTime span) {
    if (span >= minutes(60)) return Numbers::clock(seconds(span.wholeSeconds()));
    return QStringLiteral("%1:%2").arg(span.wholeSeconds() / 60).arg(span.wholeSeconds() % 60, 2, 10, QLatin1Char('0'));
}

/// How many of those that it launched are in which state.
QString countsOf(const Snapshot& snapshot, const ResourceId& owner) {
    int inService = 0, pending = 0, leaving = 0;
    for (const ResourceSnapshot& each : snapshot.resources) {
        if (each.owner != owner || each.state == State::gone || each.state == State::refused) continue;
        if (each.state == State::provisioning)
            ++pending;
        else if (each.state == State::draining || each.state == State::deleting)
            ++leaving;
        else
            ++inService;
    }
    QStringList parts{Facts::tr("in service %1").arg(inService)};
    if (pending > 0) parts << Facts::tr("pending %1").arg(pending);
    if (leaving > 0) parts << Facts::tr("leaving %1").arg(leaving);
    return parts.join(QStringLiteral(" · "));
}

void tellGone(Facts& facts, const Snapshot& snapshot, const ResourceSnapshot& there) {
    facts.status = Facts::tr("gone %1 ago").arg(spanShown(snapshot.now - there.since));
    if (const LogEntry* entry = entryOf(snapshot, there.lastCall))
        facts.trouble = Facts::tr("%1 by %2", "a call of the cloud's service by somebody")
                            .arg(oneLine(entry->call), whoDid(*entry));
}

/// What is missing says so by its state.
QString differenceShown(const Snapshot& snapshot, const ResourceId& id) {
    const auto difference = differenceOf(snapshot, id);
    if (!difference || difference == Difference::gone || difference == Difference::neverMade) return {};
    return DriftWords(*difference).sentence;
}

void tellThere(Facts& facts, const Moment& moment, const ResourceSnapshot& there, bool isDrawn) {
    const Snapshot& snapshot = *moment.snapshot;
    facts.status = shown(there.status, moment.drawing).simplified();
    facts.trouble = shown(there.trouble, moment.drawing).simplified();
    facts.load = there.load;
    facts.queue = there.queue.value_or(0);
    facts.addresses = there.addresses;
    facts.difference = differenceShown(snapshot, there.id);
    if (there.refusal) {
        const QString reason = shown(there.refusal->reason).simplified();
        facts.reason = Facts::tr("%1 (%2)", "a reason and its code").arg(reason, oneLine(there.refusal->code));
        if (there.state == State::refused) {
            facts.status = Facts::tr("refused");
            facts.trouble = firstSentence(reason);
        }
    }
    if (there.state == State::gone) tellGone(facts, snapshot, there);
    if (there.kind->shape == Shape::frame && there.state != State::gone && there.state != State::refused) {
        // Its numbers on the upper edge, its sentence below: why it does not scale, else what it does.
        if (facts.trouble.isEmpty()) facts.note = facts.status;
        facts.status = countsOf(snapshot, there.id);
    }
    if (!isDrawn || there.exists()) return;  // what is there and differs is mended beside its settings
    const Remedies remedies = remediesFor(snapshot, there.id);
    if (remedies.restore) {
        facts.offer = Facts::tr("restore");
        facts.command = common_command::restore;
    } else if (remedies.retry) {
        facts.offer = Facts::tr("retry");
        facts.command = common_command::retry;
    }
}

Facts::Entry entryFor(const Moment& moment, const ResourceId& id) {
    bool drawn = false;
    for (const Link& link : moment.drawing.linksTo(id)) {
        const Resource* from = moment.drawing.find(link.from);
        drawn = drawn || (link.role == role::traffic && from->kind->has(trait::clients));
    }
    if (!moment.snapshot) return drawn ? Facts::Entry::entry : Facts::Entry::none;
    const bool felt = moment.snapshot->entry == id;
    // A name that leads nowhere is the trouble of what is not there, and is said there.
    if (drawn) return felt || moment.snapshot->entry.empty() ? Facts::Entry::entry : Facts::Entry::notYet;
    return felt ? Facts::Entry::still : Facts::Entry::none;
}

}  // namespace

bool Facts::operator==(const Facts& other) const {
    return id == other.id && kind == other.kind && name == other.name && network == other.network &&
           status == other.status && note == other.note && trouble == other.trouble && reason == other.reason &&
           difference == other.difference && state == other.state && entry == other.entry && load == other.load &&
           queue == other.queue && addresses == other.addresses && offer == other.offer && command == other.command &&
           member == other.member && implied == other.implied && unattached == other.unattached;
}

QString Facts::entryLabel() const {
    switch (entry) {
        case Entry::none: return {};
        case Entry::entry: return tr("entry");
        case Entry::notYet: return tr("entry, no request comes here yet");
        case Entry::still: return tr("requests still come here");
    }
    return {};
}

QString Facts::description() const {
    if (!kind) return name;
    QStringList lines{name};
    lines << tr("%1, %2", "kind and id").arg(shown(kind->name), oneLine(id));
    if (!network.isEmpty()) lines << network;
    if (state && StateWords::word(*state) != status) lines << StateWords::word(*state);
    if (!status.isEmpty() && status != shown(kind->name)) lines << status;
    if (!note.isEmpty()) lines << note;
    if (addresses) lines << tr("%1 of %2 addresses free").arg(addresses->free).arg(addresses->usable);
    if (load) lines << tr("load %1").arg(Numbers::percent(*load));
    if (queue > 0) lines << tr("%1 requests wait").arg(queue);
    if (unattached) lines << tr("It is placed in no subnet.");
    if (!trouble.isEmpty()) lines << trouble;
    if (!reason.isEmpty() && !reason.startsWith(trouble)) lines << reason;
    if (!trouble.isEmpty() && reason.startsWith(trouble)) lines.back() = reason;
    if (!difference.isEmpty()) lines << difference;
    if (entry != Entry::none) lines << entryLabel();
    return lines.join(QLatin1Char('\n'));
}

QString labelOf(const Resource& resource) {
    return resource.implied && resource.name.empty() ? shown(resource.kind->name) : nameOf(resource);
}

QString networkOf(const Resource& resource) {
    const auto block = addressBlockOf(resource);
    return block ? oneLine(block->text()) : QString();
}

Facts factsOf(const Moment& moment, const Box& box) {
    Facts facts;
    facts.id = box.id;
    facts.member = box.member;
    const Resource* drawn = moment.drawing.find(box.id);
    const ResourceSnapshot* there = moment.snapshot ? moment.snapshot->find(box.id) : nullptr;
    if (!drawn && !there) return facts;  // nothing to show: it has just gone from both
    facts.kind = drawn ? drawn->kind : there->kind;
    facts.name = drawn ? labelOf(*drawn) : oneLine(box.id);
    if (drawn) {
        facts.network = networkOf(*drawn);
        facts.implied = drawn->implied;
        facts.unattached = mayBePlaced(*drawn->kind) && moment.drawing.linked(drawn->id, role::placement).empty();
    }
    if (moment.snapshot) facts.state = StateWords::of(there);
    if (there) tellThere(facts, moment, *there, drawn != nullptr);
    if (facts.status.isEmpty()) facts.status = shown(facts.kind->name);
    facts.entry = entryFor(moment, box.id);
    return facts;
}

bool looksAlike(const Snapshot& earlier, const Snapshot& later, const ResourceId& id) {
    const ResourceSnapshot *before = earlier.find(id), *after = later.find(id);
    if (!before || !after) return false;
    const auto percent = [](const std::optional<double>& load) { return load ? static_cast<int>(*load * 100) : -1; };
    return before->state == after->state && before->since == after->since && before->lastCall == after->lastCall &&
           before->queue == after->queue && percent(before->load) == percent(after->load) &&
           before->addresses == after->addresses && before->status == after->status &&
           before->trouble == after->trouble && before->refusal.has_value() == after->refusal.has_value() &&
           (!before->refusal || before->refusal->code == after->refusal->code) &&
           differenceOf(earlier, id) == differenceOf(later, id);
}

std::vector<Member> membersOf(const Moment& moment) {
    std::vector<Member> members;
    if (!moment.snapshot) return members;
    for (const ResourceSnapshot& there : moment.snapshot->resources) {
        if (there.kind->shape != Shape::card || moment.drawing.find(there.id)) continue;
        if (there.state == State::drawn || there.state == State::refused) continue;
        if (there.state == State::gone) {
            // What scaling in removed just leaves; what somebody else ended leaves a tombstone for a while.
            const LogEntry* entry = entryOf(*moment.snapshot, there.lastCall);
            const bool isNews = entry && entry->actor != Actor::autoScaling && entry->actor != Actor::player;
            if (there.owner.empty() || !isNews || moment.snapshot->now - there.since > tombstoneOfMember) continue;
        }
        members.push_back({there.id, there.owner, there.parent, there.kind});
    }
    return members;
}

bool isEffective(const Moment& moment, const Link& link) {
    if (!moment.snapshot) return true;
    for (const ResourceId& id : {link.from, link.to}) {
        const ResourceSnapshot* there = moment.snapshot->find(id);
        if (!there || !there->isThere() || there->state == State::stopped) return false;
    }
    const auto& drift = moment.snapshot->drift;
    return std::none_of(drift.begin(), drift.end(),
                        [&](const Drift& each) { return each.id == link.from && each.links; });
}

}  // namespace stampede
