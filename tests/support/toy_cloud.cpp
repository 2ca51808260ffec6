#include "tests/support/toy_cloud.h"

#include <stdexcept>

#include "model/architecture/traits.h"
#include "model/kinds/tables.h"
#include "tests/support/legal_drawing.h"

namespace stampede {

#define STAMPEDE_TOY_KINDS(each)                                                                    \
    each(clientsKind) each(vpcKind) each(subnetKind) each(internetGatewayKind) each(routeTableKind) \
        each(networkAclKind) each(securityGroupKind) each(elasticIpKind)
#define DECLARE(function) Kind function(const Tables& tables);
STAMPEDE_TOY_KINDS(DECLARE)
#undef DECLARE

namespace {

class Server : public Running, public Station {
public:
    explicit Server(Cloud& cloud) : m_cloud(cloud), m_station(cloud.engine().add(*this)) {}
    StationIndex station() const override { return m_station; }
    void end(std::uint32_t) override { m_cloud.engine().remove(m_station); }
    void arrive(RequestRef request) override {
        m_cloud.engine().answer(request, {.status = 200, .key = m_cloud.engine().request(request).key});
    }
    void answered(RequestRef, const Answer&) override {}
    void wake(std::uint64_t) override {}

private:
    Cloud& m_cloud;
    StationIndex m_station;
};

std::unique_ptr<Running> serve(Cloud& cloud, CloudResource&) { return std::make_unique<Server>(cloud); }

Kind front() {
    return {.key = "front",
            .offers = {"entry"},
            .links = {{.role = role::placement, .to = "subnet"}, {.role = role::uses, .to = "security-group"}},
            .traits = {trait::named},
            .calls = {"CreateFront", "UpdateFront", "DeleteFront"},
            .leadTimes = {.create = "front_create_s"},
            .hold =
                [](const CallContext& context, CloudResource& resource) {
                    for (const ResourceId& subnet : context.call.linked(role::placement))
                        context.cloud.addInterface(resource, subnet, true);
                },
            .run = serve};
}

Kind box() {
    return {.key = "box",
            .parents = {"subnet"},
            .settings = {{.key = "public", .type = ParameterType::boolean, .fallback = true}},
            .offers = {"entry"},
            .links = {{.role = role::uses, .to = "security-group"}, {.role = role::uses, .to = "elastic-ip"}},
            .traits = {trait::machine},
            .calls = {"RunInstances", "ModifyInstanceAttribute", "TerminateInstances"},
            .hold =
                [](const CallContext& context, CloudResource& resource) {
                    context.cloud.addInterface(resource, context.call.parent, resource.flag("public"));
                },
            .run = serve};
}

/// Stands for what is reached outside every VPC.
Kind edge() { return {.key = "edge", .offers = {"entry"}, .traits = {trait::named, trait::edge}, .run = serve}; }

Catalog makeToyCatalog() {
    Tables tables = readTables();
    tables.tunables["front_create_s"] = {.key = "front_create_s", .value = 100};
    std::vector<Kind> kinds;
#define PUSH(function) kinds.push_back(function(tables));
    STAMPEDE_TOY_KINDS(PUSH)
#undef PUSH
    for (Kind (*make)() : {front, box, edge}) kinds.push_back(make());
    return Catalog(std::move(kinds), std::move(tables));
}

void expectLegal(const std::optional<Problem>& problem) {
    if (problem) throw std::logic_error(problem->path + ": " + english(problem->sentence));
}

}  // namespace

const Catalog& toyCatalog() {
    static const Catalog catalog = makeToyCatalog();
    return catalog;
}

ToyCloud::ToyCloud(double requestsPerS, int simulatedYear) : year(simulatedYear) {
    workload.classes = {{.id = "mark", .path = "/mark", .parameter = "name", .keys = {.distinct = 10}}};
    workload.arrivals = Arrivals::deterministic;
    workload.rate.requestsPerS = {{SimTime{}, requestsPerS}};
}

ToyCloud& ToyCloud::add(std::string_view kind, const ResourceId& id, const ResourceId& parent, Record settings) {
    draw(drawing, toyCatalog(), kind, id, parent, std::move(settings));
    return *this;
}

ToyCloud& ToyCloud::connect(const ResourceId& from, const ResourceId& to, std::string_view role) {
    link(drawing, from, to, role);
    return *this;
}

ToyCloud& ToyCloud::disconnect(const ResourceId& from, const ResourceId& to, std::string_view role) {
    expectLegal(drawing.disconnect({from, to, std::string(role), {}}));
    return *this;
}

ToyCloud& ToyCloud::remove(const ResourceId& id) {
    expectLegal(drawing.remove(id));
    return *this;
}

ToyCloud& ToyCloud::set(const ResourceId& id, std::string_view path, Value value) {
    expectLegal(drawing.set(id, path, std::move(value)));
    m_sets.push_back({id, std::string(path)});
    return *this;
}

ToyCloud& ToyCloud::publicSubnet() {
    const Record open{{{"name", "http"}, {"from", "0.0.0.0/0"}}};
    const Record out{{{"name", "default"}, {"to", "0.0.0.0/0"}, {"via", "igw"}}};
    add("vpc", "v");
    add("internet-gateway", "igw", "v");
    add("security-group", "sg", "v", {{{"inbound", List{open}}}});
    add("route-table", "rt", "v", {{{"routes", List{out}}}});
    add("subnet", "s", "v");
    return connect("s", "rt", role::uses);
}

void ToyCloud::settle() {
    cloud.emplace(World{.engine = engine, .catalog = toyCatalog(), .workload = workload, .book = *this, .year = year});
    plane.emplace(*cloud);
    plane->settle(drawing);
    m_applied = drawing;
    m_sets.clear();
}

void ToyCloud::apply() {
    plane->follow(m_applied, drawing, m_sets);
    m_applied = drawing;
    m_sets.clear();
}

std::uint32_t ToyCloud::takeAway(const ResourceId& id) {
    Call call;
    call.verb = Verb::remove;
    call.id = id;
    call.kind = cloud->find(id)->kind;
    call.actor = Actor::chaos;
    return plane->issue(call);
}

int ToyCloud::count(Outcome outcome, Cause cause) const {
    int result = 0;
    for (const Finish& end : ends) result += end.outcome == outcome && end.cause == cause ? 1 : 0;
    return result;
}

std::map<Cause, int> ToyCloud::causes(SimTime from, SimTime to) const {
    std::map<Cause, int> result;
    for (const Finish& end : ends)
        if (end.born > from && end.born <= to) ++result[end.cause];
    return result;
}

}  // namespace stampede
