#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "model/architecture/architecture.h"
#include "model/architecture/common_commands.h"
#include "model/architecture/ground.h"
#include "tests/support/day.h"

// What every kind must say of itself, whichever it is: a new kind is held to this by being listed.

namespace stampede {

namespace {

using KindPtr = std::unique_ptr<const Kind>;

const std::vector<KindPtr>& everyKind() { return realCatalog().kinds(); }

/// Calls `visit` for the parameter and, depth first, for what is in it.
template <class Visit>
void eachParameter(const std::vector<Parameter>& parameters, const std::string& path, const Visit& visit) {
    for (const Parameter& parameter : parameters) {
        const std::string here = path + '/' + std::string(parameter.key);
        visit(parameter, here);
        eachParameter(parameter.fields, here, visit);
    }
}

template <class Visit>
void everyParameter(const Visit& visit) {
    for (const KindPtr& kind : everyKind()) {
        eachParameter(kind->settings, std::string(kind->key), visit);
        for (const CommandRule& command : kind->commands)
            eachParameter(command.args, std::string(kind->key) + ':' + std::string(command.name), visit);
    }
}

void expectMarked(const Source& source, const std::string& path) {
    EXPECT_NE(std::string("RDMO").find(source.mark), std::string::npos) << path;
    if (source.mark != 'O') {
        EXPECT_FALSE(source.where.empty()) << path << " is from somewhere";
    }
}

bool endsWith(std::string_view text, std::string_view end) {
    return text.size() > end.size() && text.substr(text.size() - end.size()) == end;
}

/// The unit that the end of a key promises, empty for none.
std::string_view unitOfKey(std::string_view key) {
    for (const auto& [end, unit] : {std::pair{"_ms", "ms"}, {"_s", "s"}, {"_mib", "MiB"}, {"_percent", "%"}})
        if (endsWith(key, end)) return unit;
    return {};
}

/// Something that fits and is not the default, where the type alone says what that may be; else null.
Value unlikeDefault(const Parameter& parameter) {
    if (parameter.type == ParameterType::boolean) return parameter.fallback != Value(true);
    if (parameter.type == ParameterType::choice) return parameter.choices.back();
    if (parameter.type == ParameterType::integer && parameter.most) return *parameter.most;
    return {};
}

/// Draws one of `kind`, in a container of the first kind that may contain it, and returns its id.
ResourceId draw(Architecture& drawing, const Kind& kind) {
    Resource resource;
    resource.id = std::string(kind.key) + "-x";
    resource.kind = &kind;
    if (!kind.parents.empty()) resource.parent = draw(drawing, *realCatalog().find(kind.parents.front()));
    const auto problem = drawing.add(resource, realCatalog());
    EXPECT_FALSE(problem) << kind.key << ": " << problem->path << ' ' << english(problem->sentence);
    return resource.id;
}

}  // namespace

TEST(EveryKind, IsListed) { EXPECT_EQ(everyKind().size(), 19u); }

TEST(EveryKind, BeginsTheIdsOfNewOnesWithAWordOfItsOwn) {
    std::set<std::string_view> stems;
    for (const KindPtr& kind : everyKind()) {
        EXPECT_TRUE(isIdText(kind->stem)) << kind->key;
        EXPECT_TRUE(stems.insert(kind->stem).second) << kind->key;
    }
}

TEST(EveryKind, HasAKeyANameAHelpAnIconAndNamesForItsCalls) {
    std::set<std::string_view> keys;
    for (const KindPtr& kind : everyKind()) {
        EXPECT_TRUE(isIdText(kind->key)) << kind->key;
        EXPECT_TRUE(keys.insert(kind->key).second) << kind->key << " is listed twice";
        EXPECT_EQ(realCatalog().find(kind->key), kind.get());
        EXPECT_FALSE(english(kind->name).empty()) << kind->key;
        EXPECT_FALSE(english(kind->help).empty()) << kind->key;
        EXPECT_FALSE(kind->icon.empty()) << kind->key;
        EXPECT_FALSE(kind->calls.create.empty()) << kind->key;
        const bool canChange = !kind->settings.empty() || !kind->links.empty();
        EXPECT_TRUE(!canChange || !kind->calls.update.empty()) << kind->key;
        EXPECT_FALSE(kind->calls.remove.empty()) << kind->key;
    }
}

TEST(EveryKind, ExplainsEverySettingAndEveryCommand) {
    everyParameter([](const Parameter& parameter, const std::string& path) {
        EXPECT_FALSE(english(parameter.help).empty()) << path;
        expectMarked(parameter.source, path);
    });
    for (const KindPtr& kind : everyKind()) {
        for (const CommandRule& command : kind->commands)
            EXPECT_FALSE(english(command.help).empty()) << kind->key << ':' << command.name;
        for (const LinkRule& link : kind->links)
            EXPECT_FALSE(english(link.help).empty()) << kind->key << " -> " << link.to;
        for (const MetricRule& metric : kind->metrics)
            EXPECT_FALSE(english(metric.help).empty() || metric.unit.empty()) << kind->key << ' ' << metric.name;
    }
}

TEST(EveryKind, NamesEverySettingAndEveryCommandForTheWindow) {
    everyParameter([](const Parameter& parameter, const std::string& path) {
        EXPECT_FALSE(english(parameter.label).empty()) << path;
    });
    EXPECT_FALSE(english(recordName().label).empty());
    const auto expectTitled = [](const CommandRule& command) {
        EXPECT_FALSE(english(command.title).empty()) << command.name;
    };
    for (const KindPtr& kind : everyKind()) std::for_each(kind->commands.begin(), kind->commands.end(), expectTitled);
    std::for_each(commonCommands().begin(), commonCommands().end(), expectTitled);
}

TEST(EveryKind, StandsInTheLaneOfAtMostOneChoice) {
    for (const KindPtr& kind : everyKind()) {
        const auto isLane = [](const Parameter& parameter) { return parameter.lane; };
        EXPECT_LE(std::count_if(kind->settings.begin(), kind->settings.end(), isLane), 1) << kind->key;
        if (const Parameter* lane = laneSetting(*kind)) {
            EXPECT_EQ(lane->type, ParameterType::choice) << kind->key;
        }
    }
}

TEST(EveryKind, HasDefaultsThatItWouldTake) {
    everyParameter([](const Parameter& parameter, const std::string& path) {
        const bool mustBeGiven = parameter.required && parameter.fallback.isNull();
        const auto problem = mustBeGiven ? std::nullopt : check(parameter, parameter.fallback);
        EXPECT_FALSE(problem) << path << ": " << english(problem->sentence);
    });
}

TEST(EveryKind, NamesEachSettingOnceAndTheUnitThatItsKeyCarries) {
    for (const KindPtr& kind : everyKind()) {
        std::set<std::string> seen;
        eachParameter(kind->settings, std::string(kind->key), [&](const Parameter& parameter, const std::string& path) {
            EXPECT_TRUE(seen.insert(path).second) << path << " is there twice";
            if (!unitOfKey(parameter.key).empty()) {
                EXPECT_EQ(parameter.unit, unitOfKey(parameter.key)) << path;
            }
            if (parameter.least && parameter.most) {
                EXPECT_LE(*parameter.least, *parameter.most) << path;
            }
            EXPECT_EQ(parameter.type == ParameterType::choice, !parameter.choices.empty()) << path;
        });
    }
}

TEST(EveryKind, CallsOnlyWhatSomeKindOffersAndOffersOnlyWhatSomeKindCalls) {
    std::set<std::string_view> asked, offered;
    for (const KindPtr& kind : everyKind()) {
        for (const LinkRule& rule : kind->links) {
            asked.insert(rule.to);
            EXPECT_TRUE(rule.role == role::traffic || rule.role == role::placement || rule.role == role::uses)
                << kind->key << ' ' << rule.role;
        }
        offered.insert(kind->offers.begin(), kind->offers.end());
    }
    EXPECT_EQ(asked, offered);
}

TEST(EveryKind, StandsInKindsThatExistAndHasPartsThatMayStandInIt) {
    for (const KindPtr& kind : everyKind()) {
        for (const std::string_view parent : kind->parents) {
            const Kind* container = realCatalog().find(parent);
            ASSERT_TRUE(container) << kind->key << " in " << parent;
            EXPECT_EQ(container->shape, Shape::container) << parent;
        }
        for (const PartRule& part : kind->parts) {
            const Kind* partKind = realCatalog().find(part.kind);
            ASSERT_TRUE(partKind) << part.kind;
            EXPECT_NE(std::find(partKind->parents.begin(), partKind->parents.end(), kind->key), partKind->parents.end())
                << part.kind << " in " << kind->key;
        }
        EXPECT_FALSE(kind->parentOptional && kind->parents.empty()) << kind->key;
    }
}

TEST(EveryKind, NamesPricesAndLeadTimesThatTheTablesHave) {
    const Tables& tables = realCatalog().tables();
    for (const KindPtr& kind : everyKind()) {
        for (const std::string_view key : {kind->leadTimes.create, kind->leadTimes.update, kind->leadTimes.remove}) {
            EXPECT_TRUE(key.empty() || tables.tunables.count(key)) << kind->key << ": " << key;
            EXPECT_TRUE(key.empty() || endsWith(key, "_s")) << key << " is in seconds";
        }
        for (const std::string_view key : kind->prices)
            EXPECT_TRUE(tables.prices.count(key)) << kind->key << ": " << key;
        EXPECT_EQ(kind->prices.empty(), kind->bill == nullptr) << kind->key << " is billed by prices it names";
    }
}

TEST(EveryKind, SaysOfEachRefusalWhichCallMeetsItWhenAndWhereThatIsFrom) {
    for (const KindPtr& kind : everyKind()) {
        std::set<std::pair<std::string_view, std::string_view>> seen;
        for (const RefusalRule& rule : kind->refusals) {
            const std::string path = std::string(kind->key) + ' ' + std::string(rule.code);
            EXPECT_FALSE(rule.code.empty()) << path;
            EXPECT_FALSE(rule.call.empty()) << path;
            EXPECT_FALSE(english(rule.when).empty()) << path;
            EXPECT_TRUE(seen.insert({rule.call, rule.code}).second) << path << " is listed twice";
            expectMarked(rule.source, path);
            EXPECT_FALSE(rule.source.where.empty()) << path;
        }
    }
}

TEST(EveryKind, CanBeDrawnWithItsDefaultsWhereItsContainersAllow) {
    for (const KindPtr& kind : everyKind()) {
        Architecture drawing;
        const ResourceId id = draw(drawing, *kind);
        ASSERT_TRUE(drawing.find(id)) << kind->key;
        for (const PartRule& part : kind->parts)
            EXPECT_TRUE(drawing.find(id + '/' + std::string(part.suffix))) << kind->key << ' ' << part.suffix;
    }
}

TEST(EveryKind, KeepsNothingOfASettingThatIsSetToItsDefault) {
    for (const KindPtr& kind : everyKind()) {
        Settings settings;
        for (const Parameter& parameter : kind->settings) {
            if (parameter.required) continue;
            const auto problem =
                settings.set(kind->settings, parameter.key, settings.at(kind->settings, parameter.key));
            EXPECT_FALSE(problem) << kind->key << ' ' << parameter.key << ": " << english(problem->sentence);
        }
        EXPECT_EQ(settings, Settings()) << kind->key;
    }
}

TEST(EveryKind, GivesBackTheSettingsThatItWasGiven) {
    for (const KindPtr& kind : everyKind()) {
        Settings settings;
        for (const Parameter& parameter : kind->settings) {
            const Value other = unlikeDefault(parameter);
            if (!other.isNull()) {
                EXPECT_FALSE(settings.set(kind->settings, parameter.key, other)) << kind->key << ' ' << parameter.key;
            }
        }
        EXPECT_EQ(Settings(settings.explicitly(), kind->settings), settings) << kind->key;
        EXPECT_TRUE(checkAll(kind->settings, settings.explicitly(), UnknownFields::refused).empty()) << kind->key;
    }
}

}  // namespace stampede
