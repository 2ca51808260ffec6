#include "model/cloud/billing.h"

#include <algorithm>

#include "model/cloud/cloud.h"

namespace stampede {

namespace {

constexpr SimTime hour = hours(1);

// The charge holds from 2024-02-01 on (AWS News Blog, 2023-07-28).
constexpr int publicAddressesChargedSince = 2024;

SimTime lengthOf(const Usage::Span& span, SimTime now) { return std::min(span.to, now) - span.from; }

void cutAt(std::vector<Usage::Span>& spans, SimTime now) {
    std::erase_if(spans, [now](const Usage::Span& span) { return span.from >= now; });
    for (Usage::Span& span : spans) {
        if (span.to > now) span.to = never;
    }
}

}  // namespace

Usage usageUntil(Usage usage, SimTime now) {
    usage.now = now;
    cutAt(usage.running, now);
    cutAt(usage.addresses, now);
    return usage;
}

std::vector<BillLine> billOf(const Cloud& cloud, const CloudResource& resource, SimTime now) {
    if (resource.kind->bill == nullptr) return {};
    return resource.kind->bill(cloud, resource, usageUntil(resource.usage, now));
}

Money listPrice(const Cloud& cloud, const CloudResource& resource, SimTime now) {
    Money sum;
    for (const BillLine& line : billOf(cloud, resource, now)) sum += line.cost;
    return sum;
}

Money listPrice(const Cloud& cloud, SimTime now) {
    Money sum;
    for (const auto& [id, resource] : cloud.resources()) sum += listPrice(cloud, *resource, now);
    return sum;
}

BillLine startedHours(const Tables& tables, std::string_view price, const Usage& usage) {
    const Price& entry = tables.price(price);
    std::int64_t started = 0;
    for (const Usage::Span& span : usage.running) started += startedBlocks(lengthOf(span, usage.now), hour);
    return {.price = price, .quantity = static_cast<double>(started), .cost = cost(started, entry.price, entry.per)};
}

BillLine startedSeconds(std::string_view price, Money perHour, const Usage& usage, std::int64_t leastS) {
    std::int64_t total = 0;
    for (const Usage::Span& span : usage.running) {
        const std::int64_t started = startedBlocks(lengthOf(span, usage.now), seconds(1));
        if (started > 0) total += std::max(started, leastS);
    }
    return {.price = price,
            .quantity = static_cast<double>(total) / 3600.0,
            .cost = cost(total, perHour, hour.wholeSeconds())};
}

bool chargesPublicAddresses(const Cloud& cloud) { return cloud.world().year >= publicAddressesChargedSince; }

void addPublicAddresses(std::vector<BillLine>& lines, const Cloud& cloud, const std::vector<Usage::Span>& spans,
                        SimTime now) {
    if (!chargesPublicAddresses(cloud) || spans.empty()) return;
    const Price& price = cloud.catalog().tables().price("public_ipv4_hour");
    constexpr std::int64_t leastS = 60;
    lines.push_back(startedSeconds(price.key, price.price, {.running = spans, .now = now}, leastS));
}

BillLine counted(const Tables& tables, std::string_view price, std::int64_t count, std::int64_t countsPerUnit) {
    const Price& entry = tables.price(price);
    return {.price = price,
            .quantity = static_cast<double>(count) / static_cast<double>(countsPerUnit),
            .cost = cost(count, entry.price, entry.per * countsPerUnit)};
}

}  // namespace stampede
