#include "tests/support/small_cloud.h"

#include <gtest/gtest.h>

#include "model/architecture/traits.h"
#include "model/cloud/billing.h"
#include "tests/support/legal_drawing.h"

namespace stampede {

namespace {

class Quiet : public Running {
public:
    explicit Quiet(CloudResource& resource) : m_resource(resource) {}
    std::uint64_t recentRequests() const override { return static_cast<std::uint64_t>(m_resource.number("requests")); }

private:
    CloudResource& m_resource;
};

std::unique_ptr<Running> runQuietly(Cloud&, CloudResource& resource) { return std::make_unique<Quiet>(resource); }

std::optional<Refusal> unlessProtected(const CallContext& context) {
    if (context.call.verb != Verb::remove || !context.there->flag("protected")) return {};
    return Refusal{.code = "OperationNotPermitted", .reason = STAMPEDE_TEXT("test", "It is protected.")};
}

void openLane(const CallContext& context, CloudResource& lane) {
    if (!context.cloud.addresses().has(lane.id)) {
        context.cloud.addresses().open(lane.id, *Cidr::parse(lane.text("cidr")));
    }
}

void standInParent(const CallContext& context, CloudResource& box) {
    if (box.interfaces.empty()) context.cloud.addInterface(box, box.parent, true);
}

std::vector<BillLine> billBox(const Cloud&, const CloudResource&, const Usage& usage) {
    return {startedSeconds("box_hour", usd(0.01), usage, 60)};
}

Parameter integer(std::string_view key) {
    return {.key = key, .type = ParameterType::integer, .fallback = 0, .least = 0};
}

Parameter listOf(std::string_view key, std::string_view field) {
    return {.key = key, .type = ParameterType::records, .fields = {{.key = field, .type = ParameterType::text}}};
}

std::vector<Kind> smallKinds() {
    return {
        {.key = "visitors", .links = {{.role = role::traffic, .to = "entry", .most = 1}}, .traits = {trait::clients}},
        {.key = "yard", .shape = Shape::container, .traits = {trait::vpc}},
        {.key = "paths",
         .parents = {"yard"},
         .settings = {listOf("routes", "to")},
         .offers = {"paths"},
         .traits = {trait::routeTable}},
        {.key = "fence",
         .parents = {"yard"},
         .settings = {listOf("inbound", "from")},
         .offers = {"fence"},
         .traits = {trait::networkAcl}},
        {.key = "lane",
         .shape = Shape::container,
         .parents = {"yard"},
         .settings = {{.key = "cidr", .type = ParameterType::cidr, .fallback = "10.0.0.0/28", .ownBlock = true}},
         .links = {{.role = role::uses, .to = "paths", .most = 1}, {.role = role::uses, .to = "fence", .most = 1}},
         .traits = {trait::subnet},
         .hold = openLane},
        {.key = "front",
         .settings = {{.key = "protected", .type = ParameterType::boolean, .fallback = false}, integer("requests")},
         .offers = {"entry"},
         .links = {{.role = role::traffic, .to = "target"}},
         .traits = {trait::balancer},
         .calls = {.create = "CreateFront", .update = "ModifyFront", .remove = "DeleteFront"},
         .admit = unlessProtected,
         .run = runQuietly},
        {.key = "box",
         .parents = {"lane"},
         .settings = {{.key = "type", .type = ParameterType::text, .fallback = "small"}, integer("requests")},
         .offers = {"entry", "target"},
         .links = {{.role = role::uses, .to = "fence"}},
         .commands = {{.name = "knock", .call = "KnockBox"}},
         .traits = {trait::machine},
         .metrics = {{.name = "CPUCreditBalance"}},
         .calls = {.create = "RunBox", .update = "ModifyBox", .remove = "EndBox"},
         .hold = standInParent,
         .run = runQuietly,
         .bill = billBox},
    };
}

}  // namespace

const Catalog& smallCatalog() {
    static const Catalog catalog(smallKinds(), Tables{});
    return catalog;
}

SmallCloud::SmallCloud(std::uint64_t seed, Workload work)
    : workload(std::move(work)),
      cloud(World{.engine = engine,
                  .catalog = smallCatalog(),
                  .workload = workload,
                  .book = m_book,
                  .seed = seed,
                  .duration = hours(5)}),
      plane(cloud) {}

SmallCloud& SmallCloud::add(std::string_view kind, std::string_view id, std::string_view parent, Record settings) {
    draw(drawing, smallCatalog(), kind, id, parent, std::move(settings));
    return *this;
}

SmallCloud& SmallCloud::connect(std::string_view from, std::string_view to, std::string_view role) {
    link(drawing, from, to, role);
    return *this;
}

SmallCloud& SmallCloud::settle() {
    plane.settle(drawing);
    return *this;
}

std::uint32_t SmallCloud::call(Verb verb, std::string_view id, Actor actor) {
    const Resource* drawn = drawing.find(id);
    Call call;
    call.verb = verb;
    call.id = id;
    call.kind = drawn->kind;
    call.actor = actor;
    call.parent = drawn->parent;
    call.settings = drawn->settings;
    call.links = drawing.linksFrom(id);
    return cloud.issue(call);
}

}  // namespace stampede
