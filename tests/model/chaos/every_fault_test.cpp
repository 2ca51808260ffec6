#include <gtest/gtest.h>

#include <map>
#include <set>

#include "model/chaos/chaos_player.h"
#include "model/chaos/fault.h"
#include "model/json/write.h"
#include "model/kinds/kinds.h"
#include "model/scenario/scenario.h"
#include "tests/support/small_cloud.h"

namespace stampede {

namespace {

const Catalog& kinds() {
    static const Catalog catalog = makeCatalog();
    return catalog;
}

/// What one fault does to the box of a small cloud, and what the log calls it.
struct Example {
    Record details = {};
    std::string_view call = {};
};

const std::map<std::string_view, Example>& examples() {
    static const std::map<std::string_view, Example> all = {
        {"set", {{{{"key", "requests"}, {"value", 7}}}, "ModifyBox"}},
        {"remove", {{}, "EndBox"}},
        {"command", {{{{"command", "knock"}}}, "KnockBox"}},
        {"connect", {{{{"to", "door"}, {"role", "uses"}}}, "ModifyBox"}},
        {"disconnect", {{{{"to", "bell"}, {"role", "uses"}}}, "ModifyBox"}},
    };
    return all;
}

/// What a scenario is told whose plan has one entry: this fault with these details.
std::vector<std::string> complaints(const Fault& fault, const Record& details) {
    Record entry{{{"id", "one"}, {"at", "0:01:00"}, {"do", fault.word}, {"target", "box"}}};
    for (const Field& field : details.fields) entry.set(field.key, field.value);
    const Record file{{{"format", "stampede/scenario"}, {"formatVersion", 1}, {"chaos", List{entry}}}};
    std::vector<std::string> sentences;
    for (const InputError& problem : problemsOf(writeJson(file), "plan.json", kinds()))
        sentences.push_back(problem.sentence());
    return sentences;
}

}  // namespace

TEST(EveryFault, IsOneOfFive) {
    EXPECT_EQ(allFaults().size(), 5u);
    EXPECT_EQ(examples().size(), allFaults().size());
}

TEST(EveryFault, HasAWordOfItsOwnAndTellsOfItsMembers) {
    std::set<std::string_view> words;
    std::map<std::string_view, FaultMember::Type> types;
    for (const Fault* fault : allFaults()) {
        EXPECT_TRUE(words.insert(fault->word).second) << fault->word;
        for (const FaultMember& member : fault->members) {
            EXPECT_STRNE(member.help, "") << fault->word << " " << member.name;
            const auto [known, isNew] = types.emplace(member.name, member.type);
            EXPECT_EQ(known->second, member.type) << "faults disagree on " << member.name;
        }
    }
    EXPECT_EQ(allFaultMembers().size(), types.size());
}

TEST(EveryFault, IsRefusedWithoutAMemberItNeeds) {
    for (const Fault* fault : allFaults()) {
        const Record whole = examples().at(fault->word).details;
        EXPECT_EQ(complaints(*fault, whole), std::vector<std::string>{}) << fault->word;
        for (const FaultMember& member : fault->members) {
            Record without = whole;
            without.erase(member.name);
            std::vector<std::string> told;
            if (member.needed) told.push_back("This fault needs a member \"" + std::string(member.name) + "\".");
            EXPECT_EQ(complaints(*fault, without), told) << fault->word;
        }
    }
}

TEST(EveryFault, MakesItsCallOnWhatIsThere) {
    for (const Fault* fault : allFaults()) {
        SmallCloud day;
        day.add("yard", "yard").add("lane", "lane", "yard").add("box", "box", "lane");
        day.add("fence", "door", "yard").add("fence", "bell", "yard").connect("box", "bell", role::uses).settle();
        ChaosEntry entry;
        entry.id = "one";
        entry.at = minutes(1);
        entry.fault = fault;
        entry.target = "box";
        entry.details = examples().at(fault->word).details;
        ChaosPlayer chaos({entry}, day.cloud);
        chaos.schedule();
        day.runUntil(minutes(2));
        const LogEntry& last = day.log().back();
        EXPECT_EQ(last.call, examples().at(fault->word).call);
        EXPECT_EQ(last.actor, Actor::chaos);
        EXPECT_EQ(last.outcome, CallOutcome::ok) << fault->word << ": " << english(last.reason);
    }
}

TEST(EveryFault, MakesNoCallWhereThereIsNothingToDoItOn) {
    SmallCloud day;
    day.add("yard", "yard").settle();
    for (const Fault* fault : allFaults()) {
        // A command is always called: the control plane refuses what the kind does not have.
        if (fault->members.empty() || fault == &commandFault) continue;
        ChaosEntry entry;
        entry.fault = fault;
        entry.details = examples().at(fault->word).details;
        EXPECT_FALSE(faultCall(day.cloud, entry, *day.cloud.there("yard"))) << fault->word;
    }
}

TEST(EveryFault, LeavesItToTheCloudToRefuseACommandThatItsTargetDoesNotHave) {
    SmallCloud day;
    day.add("yard", "yard").settle();
    ChaosEntry entry;
    entry.fault = &commandFault;
    entry.target = "yard";
    entry.at = minutes(1);
    entry.details = examples().at("command").details;
    ChaosPlayer chaos({entry}, day.cloud);
    chaos.schedule();
    day.runUntil(minutes(2));
    EXPECT_EQ(day.log().back().outcome, CallOutcome::refused);
    EXPECT_EQ(day.log().back().code, "unknown-command");
}

}  // namespace stampede
