#include "model/kinds/tables.h"

#include <array>
#include <cassert>
#include <optional>

#include "model/base/embedded.h"
#include "model/json/read.h"
#include "model/json/shape_reader.h"

namespace stampede {

namespace {

struct TunableRow {
    std::string key = {};
    double value = 0;
    std::string help = {};
    std::string mark = {};
    std::string source = {};
};

template <class Io>
void describe(Io& io, TunableRow& row) {
    io.required("key", row.key, Range{1, 64}, "Its name in a scenario's limits, with the unit.");
    io.required("value", row.value, "What it is where no scenario says otherwise.");
    io.required("help", row.help, "One line on it.");
    io.required("mark", row.mark, Range{1, 1}, "R read, D derived, M remembered, O our own.");
    io.required("source", row.source, "Where it was read, what it is remembered from, or why it is what it is.");
}

struct PriceRow {
    std::string key = {};
    double usdEach = 0;
    std::string unit = {};
    std::int64_t per = 1;
    std::string help = {};
    std::string mark = {};
    std::string source = {};
};

template <class Io>
void describe(Io& io, PriceRow& row) {
    io.required("key", row.key, Range{1, 64}, "Its name.");
    io.required("usd", row.usdEach, atLeast(0), "US dollars.");
    io.required("unit", row.unit, "What is counted.");
    io.required("per", row.per, positive(), "For how many of them the price is.");
    io.required("help", row.help, "What is paid for.");
    io.required("mark", row.mark, Range{1, 1}, "R read, D derived, M remembered, O our own.");
    io.required("source", row.source, "Where it was read, what it is remembered from, or why it is what it is.");
}

struct CreditsRow : Credits {};

template <class Io>
void describe(Io& io, CreditsRow& credits) {
    io.required("earn_per_hour", credits.earnPerHour, positive(), "Credits earned in an hour.");
    io.required("most", credits.most, positive(), "Earned credits that are kept at the most.");
    io.required("at_launch", credits.atLaunch, atLeast(0), "Credits given at each start.");
    io.required("baseline", credits.baseline, Range{0, 1}, "Share of each vCPU that earns what it spends.");
    io.required("unlimited", credits.unlimited, "Bursts on credits that are paid for.");
}

struct TypeRow {
    std::string key = {};
    int vcpus = 1;
    int memoryMib = 0;
    double usdPerHour = 0;
    std::optional<CreditsRow> credits = {};
    std::string mark = {};
    std::string source = {};
};

template <class Io>
void describe(Io& io, TypeRow& row) {
    io.required("key", row.key, Range{1, 64}, "The type's name.");
    io.required("vcpus", row.vcpus, positive(), "Virtual CPUs.");
    io.required("memory_mib", row.memoryMib, positive(), "Memory in MiB; of a cache node what its entries may take.");
    io.required("usd_per_hour", row.usdPerHour, atLeast(0), "List price of an hour in US dollars.");
    io.optional("credits", row.credits, "CPU credits of a burstable type.");
    io.required("mark", row.mark, Range{1, 1}, "R read, D derived, M remembered, O our own.");
    io.required("source", row.source, "Where it was read, what it is remembered from, or why it is what it is.");
}

struct File {
    std::vector<TunableRow> tunables = {};
    std::vector<PriceRow> prices = {};
    std::vector<TypeRow> instanceTypes = {};
    std::vector<TypeRow> cacheNodeTypes = {};
    std::vector<TypeRow> databaseTypes = {};
};

template <class Io>
void describe(Io& io, File& file) {
    io.optional("tunables", file.tunables, {}, "Numbers that a scenario's limits may override.");
    io.optional("prices", file.prices, {}, "List prices.");
    io.optional("instance_types", file.instanceTypes, {}, "What machines there are.");
    io.optional("cache_node_types", file.cacheNodeTypes, {}, "What cache nodes there are.");
    io.optional("database_types", file.databaseTypes, {}, "What databases there are.");
}

/// No key may stand in two tables.
template <class T>
void put(std::map<std::string, T, std::less<>>& table, T value) {
    const std::string key = value.key;
    const bool isNew = table.emplace(key, std::move(value)).second;
    assert(isNew);
    static_cast<void>(isNew);
}

void addTypes(const std::vector<TypeRow>& rows, std::map<std::string, InstanceType, std::less<>>& types,
              std::map<std::string, Price, std::less<>>& prices) {
    for (const TypeRow& row : rows) {
        put(types, InstanceType{.key = row.key,
                                .vcpus = row.vcpus,
                                .memoryMib = row.memoryMib,
                                .perHour = usd(row.usdPerHour),
                                .burstable = row.credits.has_value(),
                                .credits = row.credits.value_or(CreditsRow{}),
                                .mark = row.mark.front(),
                                .source = row.source});
        put(prices, Price{row.key, usd(row.usdPerHour), "hour", 1, {}, row.mark.front(), row.source});
    }
}

void addFile(const File& file, Tables& tables) {
    for (const TunableRow& row : file.tunables)
        put(tables.tunables, Tunable{row.key, row.value, row.help, row.mark.front(), row.source});
    for (const PriceRow& row : file.prices)
        put(tables.prices, Price{row.key, usd(row.usdEach), row.unit, row.per, row.help, row.mark.front(), row.source});
    addTypes(file.instanceTypes, tables.instanceTypes, tables.prices);
    addTypes(file.cacheNodeTypes, tables.cacheNodeTypes, tables.prices);
    addTypes(file.databaseTypes, tables.databaseTypes, tables.prices);
}

}  // namespace

Tables readTables() {
    constexpr std::array names = {"network", "balance", "compute", "delivery", "data", "traffic"};
    Tables tables;
    for (const char* name : names) {
        const std::string path = std::string("tables/") + name + ".json";
        addFile(readShape<File>(readJson(embedded(path), path), path), tables);
    }
    return tables;
}

}  // namespace stampede
