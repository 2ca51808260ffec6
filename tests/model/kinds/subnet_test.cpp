#include <gtest/gtest.h>

#include "tests/support/toy_cloud.h"

namespace stampede {

namespace {

Record block(std::string_view cidr) { return {{{"cidr", cidr}}}; }

/// The code that refuses a subnet of that block in 10.0.0.0/16, where 10.0.1.0/24 is taken already.
std::string refusalOf(std::string_view cidr) {
    ToyCloud day;
    day.add("vpc", "v").add("subnet", "taken", "v", block("10.0.1.0/24")).add("subnet", "s", "v", block(cidr));
    day.settle();
    const CloudResource& subnet = *day.cloud->find("s");
    EXPECT_EQ(subnet.state, subnet.refusal ? State::refused : State::active) << cidr;
    EXPECT_EQ(day.cloud->addresses().has("s"), !subnet.refusal) << cidr;
    return subnet.refusal ? subnet.refusal->code : std::string();
}

}  // namespace

TEST(SubnetKind, IsABlockOfItsVpcThatOverlapsNoOther) {
    struct Case {
        const char* cidr;
        const char* code;
    };
    for (const Case& each : {Case{"10.0.2.0/24", ""},
                             {"10.0.0.0/24", ""},
                             {"10.0.2.0/28", ""},
                             {"10.0.1.128/25", "InvalidSubnet.Conflict"},
                             {"10.0.0.0/23", "InvalidSubnet.Conflict"},
                             {"10.0.0.0/16", "InvalidSubnet.Conflict"},
                             {"10.0.1.5/24", "InvalidSubnet.Conflict"},  // host bits are cleared: 10.0.1.0/24
                             {"10.0.0.0/15", "InvalidSubnet.Range"},
                             {"10.0.2.0/29", "InvalidSubnet.Range"},
                             {"10.1.0.0/24", "InvalidSubnet.Range"}})
        EXPECT_EQ(refusalOf(each.cidr), each.code) << each.cidr;
}

TEST(SubnetKind, ClearsTheHostBitsOfItsBlock) {
    ToyCloud day;
    day.add("vpc", "v").add("subnet", "s", "v", block("10.0.0.5/24")).add("box", "b", "s").settle();
    EXPECT_EQ(day.cloud->find("b")->interfaces.front().address, (10u << 24) + 4);
    EXPECT_EQ(day.cloud->addresses().usable("s"), 251);
}

TEST(SubnetKind, IsRefusedWhereItsVpcIsNotThere) {
    ToyCloud day;
    day.add("vpc", "v", {}, block("10.0.0.0/8")).add("subnet", "s", "v").settle();
    EXPECT_EQ(day.cloud->find("s")->refusal->code, "InvalidVpcID.NotFound");
}

TEST(SubnetKind, IsNotDeletedWhileSomethingHoldsAnAddressInIt) {
    ToyCloud day;
    day.publicSubnet().add("box", "b", "s").settle();
    day.takeAway("s");
    EXPECT_EQ(day.lastLog().call, "DeleteSubnet");
    EXPECT_EQ(day.lastLog().code, "DependencyViolation");
    EXPECT_EQ(day.lastLog().resources, (std::vector<ResourceId>{"s", "b"}));
    day.takeAway("b");
    day.takeAway("s");
    EXPECT_EQ(day.lastLog().outcome, CallOutcome::ok);
    EXPECT_FALSE(day.cloud->addresses().has("s"));
}

TEST(SubnetKind, GivesItsBlockBackWhenItIsGone) {
    ToyCloud day;
    day.add("vpc", "v").add("subnet", "old", "v", block("10.0.1.0/24")).settle();
    day.remove("old").apply();
    day.add("subnet", "new", "v", block("10.0.1.0/24")).apply();
    EXPECT_EQ(day.cloud->find("new")->state, State::active);
}

TEST(SubnetKind, StaysInItsZoneAndItsBlock) {
    ToyCloud day;
    day.publicSubnet().settle();
    for (const auto& [key, value] : {std::pair{"zone", "b"}, {"cidr", "10.0.0.0/25"}}) {
        day.set("s", key, value).apply();
        EXPECT_EQ(day.lastLog().code, "not-modifiable") << key;
    }
    EXPECT_EQ(day.cloud->find("s")->text("zone"), "a");
}

TEST(SubnetKind, NamesItsCallsByWhatChanges) {
    ToyCloud day;
    day.publicSubnet().add("route-table", "rt2", "v").add("network-acl", "acl", "v").settle();
    day.set("s", "public_ip_on_launch", true).apply();
    EXPECT_EQ(day.lastLog().call, "ModifySubnetAttribute");
    day.disconnect("s", "rt", role::uses).connect("s", "rt2", role::uses).apply();
    EXPECT_EQ(day.lastLog().call, "ReplaceRouteTableAssociation");
    day.connect("s", "acl", role::uses).apply();
    EXPECT_EQ(day.lastLog().call, "ReplaceNetworkAclAssociation");
    day.disconnect("s", "rt2", role::uses).apply();
    EXPECT_EQ(day.lastLog().call, "DisassociateRouteTable");
    day.connect("s", "rt", role::uses).apply();
    EXPECT_EQ(day.lastLog().call, "AssociateRouteTable");
    day.disconnect("s", "acl", role::uses).apply();
    EXPECT_EQ(day.lastLog().call, "ReplaceNetworkAclAssociation") << "the default one takes its place";
}

}  // namespace stampede
