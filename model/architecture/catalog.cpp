#include "model/architecture/catalog.h"

#include <cstdio>
#include <cstdlib>

namespace stampede {

namespace {

/// Asking for a number that no table has is a bug of the kind that asks, in release builds too.
template <class Map>
const typename Map::mapped_type& existing(const Map& table, std::string_view key) {
    const auto found = table.find(key);
    if (found == table.end()) {
        std::fprintf(stderr, "No table has \"%.*s\".\n", static_cast<int>(key.size()), key.data());
        std::abort();
    }
    return found->second;
}

}  // namespace

const Tunable& Tables::tunable(std::string_view key) const { return existing(tunables, key); }

const Price& Tables::price(std::string_view key) const { return existing(prices, key); }

Catalog::Catalog(std::vector<Kind> kinds, Tables tables) : m_tables(std::move(tables)) {
    for (Kind& kind : kinds)
        for (const std::string_view parent : kind.parents)
            for (const Kind& each : kinds)
                if (each.key == parent) kind.parentNames.push_back(each.displayName());
    for (Kind& kind : kinds) m_kinds.push_back(std::make_unique<const Kind>(std::move(kind)));
}

const Kind* Catalog::find(std::string_view key) const {
    for (const auto& kind : m_kinds)
        if (kind->key == key) return kind.get();
    return nullptr;
}

}  // namespace stampede
