#include "model/kinds/list_change.h"

#include <algorithm>

namespace stampede {

namespace {

const Record* recordNamed(const List& list, const std::string& name) {
    for (const Value& each : list)
        if (const Record* record = each.asRecord(); record && nameOf(*record) == name) return record;
    return nullptr;
}

bool hasAnotherIn(const List& list, const List& others) {
    return std::any_of(list.begin(), list.end(), [&](const Value& each) {
        return each.asRecord() && !recordNamed(others, nameOf(*each.asRecord()));
    });
}

bool differs(const List& before, const List& after) {
    return std::any_of(after.begin(), after.end(), [&](const Value& each) {
        const Record* old = each.asRecord() ? recordNamed(before, nameOf(*each.asRecord())) : nullptr;
        return old && !(*old == *each.asRecord());
    });
}

using Ids = std::vector<ResourceId>;

template <class Counts>
Ids linkedBy(const CallContext& context, const std::vector<Link>& links, std::string_view role, const Counts& counts) {
    Ids ids;
    for (const Link& link : links)
        if (link.role == role && counts(context.cloud.find(link.to))) ids.push_back(link.to);
    return ids;
}

bool lacksOne(const Ids& ids, const Ids& of) {
    return std::any_of(of.begin(), of.end(),
                       [&](const ResourceId& id) { return std::find(ids.begin(), ids.end(), id) == ids.end(); });
}

/// Of the links to what `counts`.
template <class Counts>
ListChange linkChangeWhere(const CallContext& context, std::string_view role, const Counts& counts) {
    if (!context.there) return ListChange::none;
    const Ids before = linkedBy(context, context.there->linksToBe(), role, counts);
    const Ids after = linkedBy(context, context.call.links, role, counts);
    const bool added = lacksOne(before, after), removed = lacksOne(after, before);
    if (added) return removed ? ListChange::changed : ListChange::added;
    return removed ? ListChange::removed : ListChange::none;
}

}  // namespace

ListChange recordChange(const CallContext& context, std::string_view key) {
    if (!context.there) return ListChange::none;
    const Value before = context.there->accepted.at(context.call.kind->settings, key);
    const Value after = context.call.setting(key);
    const List none, &old = before.asList() ? *before.asList() : none, &now = after.asList() ? *after.asList() : none;
    if (hasAnotherIn(now, old)) return ListChange::added;
    if (differs(old, now)) return ListChange::changed;
    if (hasAnotherIn(old, now)) return ListChange::removed;
    if (before == after) return ListChange::none;
    return after.isNull() ? ListChange::added : ListChange::removed;
}

ListChange linkChange(const CallContext& context, std::string_view role, std::string_view offer) {
    return linkChangeWhere(
        context, role, [offer](const CloudResource* to) { return offer.empty() || (to && to->kind->offersTo(offer)); });
}

ListChange linkChangeOf(const CallContext& context, std::string_view role, std::string_view trait) {
    return linkChangeWhere(context, role, [trait](const CloudResource* to) { return to && to->kind->has(trait); });
}

}  // namespace stampede
