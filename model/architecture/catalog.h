#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "model/architecture/kind.h"
#include "model/base/money.h"

namespace stampede {

/// A number that a scenario's `limits` may override: quotas, lead times, latencies.
struct Tunable {
    std::string key = {};  ///< carries the unit, e.g. "alb_create_s"
    double value = 0;
    std::string help = {};
    char mark = 'M';
    std::string source = {};
};

/// A list price: so much for each `per` of `unit`.
struct Price {
    std::string key = {};
    Money price = {};
    std::string unit = {};  ///< "hour", "GB", "request" ...
    std::int64_t per = 1;
    std::string help = {};  ///< what is paid for; empty for a type, which its key names
    char mark = 'R';
    std::string source = {};
};

/// CPU credits of a burstable type (1 credit = 1 vCPU at 100 % for one minute).
struct Credits {
    double earnPerHour = 0;
    double most = 0;
    double atLaunch = 0;
    double baseline = 0;  ///< share of each vCPU, 0..1
    bool unlimited = false;
};

struct InstanceType {
    std::string key = {};
    int vcpus = 1;
    int memoryMib = 0;
    Money perHour = {};
    bool burstable = false;
    Credits credits = {};
    char mark = 'R';
    std::string source = {};
};

/// The numbers of the real services, from resources/tables, each with source and mark.
struct Tables {
    std::map<std::string, Tunable, std::less<>> tunables = {};
    std::map<std::string, Price, std::less<>> prices = {};
    std::map<std::string, InstanceType, std::less<>> instanceTypes = {};
    std::map<std::string, InstanceType, std::less<>> cacheNodeTypes = {};
    std::map<std::string, InstanceType, std::less<>> databaseTypes = {};

    /// Asserts that the key exists: a kind that asks for a number that no table has is a bug.
    const Tunable& tunable(std::string_view key) const;
    const Price& price(std::string_view key) const;
};

/// Every kind, in the order of the palette, and the tables they read. Made once by makeCatalog() of model/kinds, then
/// constant; everything borrows it.
class Catalog {
public:
    Catalog(std::vector<Kind> kinds, Tables tables);

    const std::vector<std::unique_ptr<const Kind>>& kinds() const { return m_kinds; }
    const Kind* find(std::string_view key) const;
    const Tables& tables() const { return m_tables; }

private:
    std::vector<std::unique_ptr<const Kind>> m_kinds;
    Tables m_tables;
};

}  // namespace stampede
