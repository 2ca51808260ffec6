#pragma once

#include <string_view>
#include <vector>

#include "model/cloud/cloud_resource.h"

namespace stampede {

struct Tables;
class Cloud;

/// The provider's bill for one resource from the beginning of the run until `now`, by its kind; empty where the service
/// charges nothing for it. Computed from what was used, whenever it is read.
std::vector<BillLine> billOf(const Cloud& cloud, const CloudResource& resource, SimTime now);
/// The sum of those lines: what the resource costs at the provider's list prices.
Money listPrice(const Cloud& cloud, const CloudResource& resource, SimTime now);
/// The same over everything that ever was there.
Money listPrice(const Cloud& cloud, SimTime now);

/// `usage` as it stood at `now`: spans cut there, later ones left out. Counters have no past; they stay as they are.
Usage usageUntil(Usage usage, SimTime now);

// What the bills of kinds are made of. `price` is a key of the price table.

/// Each span in whole started hours (balancers, cache nodes, gateways: a partial hour counts as a full one).
BillLine startedHours(const Tables& tables, std::string_view price, const Usage& usage);
/// Each start by the second, `leastS` seconds at the least, at a price per hour (EC2: 60 s).
BillLine startedSeconds(std::string_view price, Money perHour, const Usage& usage, std::int64_t leastS);
/// From 2024 on every public IPv4 address is charged, idle or in use; before, only an idle Elastic IP.
bool chargesPublicAddresses(const Cloud& cloud);
/// Where they are charged and there were any: a line for the public addresses that were held in `spans`, each by the
/// second, a minute at the least.
void addPublicAddresses(std::vector<BillLine>& lines, const Cloud& cloud, const std::vector<Usage::Span>& spans,
                        SimTime now);
/// `count` of something whose price is for `per` of its unit (requests, bytes as GB of 10^9).
BillLine counted(const Tables& tables, std::string_view price, std::int64_t count, std::int64_t countsPerUnit = 1);

}  // namespace stampede
