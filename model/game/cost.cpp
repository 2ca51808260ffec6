#include "model/game/cost.h"

#include <algorithm>

#include "model/base/exact.h"
#include "model/cloud/billing.h"
#include "model/cloud/cloud.h"

namespace stampede {

namespace {

bool names(const CostRule& rule, const CloudResource& resource) {
    return std::any_of(rule.kinds.begin(), rule.kinds.end(),
                       [&](const std::string& word) { return isEveryKind(word) || word == resource.kind->key; });
}

/// What one block costs: by the resource's type where the rule tells types apart and knows this one.
Money blockPrice(const CostRule& rule, const CloudResource& resource) {
    const std::string type = rule.usdByType.empty() ? std::string{} : resource.text("type");
    for (const auto& [name, amount] : rule.usdByType) {
        if (name == type) return usd(amount);
    }
    return usd(rule.usd.value_or(0));
}

Money times(Money money, double factor) {
    constexpr std::int64_t million = 1'000'000;
    return {mulDiv(money.nanoUsd, static_cast<std::int64_t>(factor * million + (factor < 0 ? -0.5 : 0.5)), million)};
}

}  // namespace

const CostRule* costRuleFor(const CostRules& rules, const CloudResource& resource) {
    for (const CostRule& rule : rules.rules) {
        if (names(rule, resource)) return &rule;
    }
    return nullptr;
}

std::int64_t startedBlocks(const Usage& usage, SimTime block, SimTime now) {
    std::int64_t blocks = 0;
    for (const Usage::Span& span : usage.running) blocks += startedBlocks(std::min(span.to, now) - span.from, block);
    return blocks;
}

namespace {

/// What the rules make of a resource's list price.
Money costOf(const CostRules& rules, const CloudResource& resource, Money listPrice, SimTime now) {
    const CostRule* rule = costRuleFor(rules, resource);
    if (rule == nullptr) return {};
    if (rule->perStarted) return blockPrice(*rule, resource) * startedBlocks(resource.usage, *rule->perStarted, now);
    return times(listPrice, rule->catalogPriceTimes.value_or(0));
}

}  // namespace

Money costOf(const CostRules& rules, const Cloud& cloud, const CloudResource& resource, SimTime now) {
    return costOf(rules, resource, listPrice(cloud, resource, now), now);
}

Money costPerHour(const CostRules& rules, const Cloud& cloud, const CloudResource& resource) {
    const bool isBilled = !resource.usage.running.empty() && resource.usage.running.back().to == never;
    const CostRule* rule = isBilled ? costRuleFor(rules, resource) : nullptr;
    if (rule == nullptr) return {};
    if (rule->perStarted) return {mulDiv(blockPrice(*rule, resource).nanoUsd, hours(1).ns, rule->perStarted->ns)};
    if (resource.kind->bill == nullptr) return {};
    // The bill of a resource that has run for just one hour, with the addresses it has, and was not used.
    Usage oneHour{.running = {Usage::Span{}}, .now = hours(1)};
    for (const Usage::Span& span : resource.usage.addresses)
        if (span.to == never) oneHour.addresses.push_back(Usage::Span{});
    Money sum;
    for (const BillLine& line : resource.kind->bill(cloud, resource, oneHour)) sum += line.cost;
    return times(sum, rule->catalogPriceTimes.value_or(0));
}

Money costPerHour(const CostRules& rules, const Cloud& cloud) {
    Money sum;
    for (const auto& [id, resource] : cloud.resources()) sum += costPerHour(rules, cloud, *resource);
    return sum;
}

CostSheet costSheet(const CostRules& rules, const Cloud& cloud, SimTime now) {
    CostSheet sheet;
    for (const auto& [id, resource] : cloud.resources()) {
        const Money price = listPrice(cloud, *resource, now);
        sheet.listPrice += price;
        const Money cost = costOf(rules, *resource, price, now);
        if (cost == Money{}) continue;
        sheet.byResource[resource->owner.empty() ? id : resource->owner] += cost;
        if (!resource->owner.empty()) sheet.byMember[id] += cost;
        CostSheet::OfKind& ofKind = sheet.byKind[std::string(resource->kind->key)];
        ofKind.cost += cost;
        ofKind.resources += 1;
        sheet.total += cost;
    }
    return sheet;
}

}  // namespace stampede
