#include "tests/support/group_bench.h"

#include <stdexcept>

#include "model/architecture/traits.h"
#include "model/kinds/launch_rules.h"
#include "model/kinds/tables.h"

namespace stampede {

Kind vpcKind(const Tables& tables);
Kind subnetKind(const Tables& tables);
Kind securityGroupKind(const Tables& tables);
Kind routeTableKind(const Tables& tables);
Kind networkAclKind(const Tables& tables);
Kind autoScalingGroupKind(const Tables& tables);

namespace {

class IdleMachine : public Running {};

class CheckedTargets : public Running {
public:
    CheckedTargets(Cloud& cloud, CloudResource& resource) : m_set(cloud, resource) { m_set.rules.drain = seconds(30); }
    void begin(bool) override { m_set.refresh(); }
    void rewired() override { m_set.refresh(); }
    TargetSet* targets() override { return &m_set; }

private:
    TargetSet m_set;
};

class Nobody : public TrafficBook {
public:
    void offered(std::uint64_t, std::uint16_t, SimTime) override {}
    void finished(const Finish&) override {}
};

Kind machineKind() {
    Kind kind;
    kind.key = "instance";
    kind.parents = {"subnet"};
    kind.settings = {{.key = "type", .type = ParameterType::text, .fallback = "small"},
                     {.key = "detailed_monitoring", .type = ParameterType::boolean, .fallback = false}};
    kind.offers = {"target"};
    kind.links = {{.role = role::uses, .to = "security-group"}};
    kind.traits = {trait::machine};
    kind.metrics = {{.name = "CPUUtilization"}};
    kind.calls = {"RunInstances", "ModifyInstanceAttribute", "TerminateInstances"};
    kind.admit = [](const CallContext& context) -> std::optional<Refusal> {
        if (context.call.verb != Verb::create) return {};
        if (auto refusal = groupOfOtherVpc(context.cloud, context.call, context.call.parent)) return refusal;
        return noFreeAddress(context.cloud, context.call.parent);
    };
    kind.hold = [](const CallContext& context, CloudResource& machine) {
        if (context.call.verb == Verb::create) context.cloud.addInterface(machine, context.call.parent, false);
    };
    kind.leadTime = [](const CallContext&, std::uint32_t) { return seconds(10); };
    kind.run = [](Cloud&, CloudResource&) -> std::unique_ptr<Running> { return std::make_unique<IdleMachine>(); };
    return kind;
}

Kind recipeKind() {
    Kind kind;
    kind.key = "launch-configuration";
    kind.settings = {{.key = "type", .type = ParameterType::text, .fallback = "small"},
                     {.key = "detailed_monitoring", .type = ParameterType::boolean, .fallback = true}};
    kind.offers = {"launch-configuration"};
    kind.links = {{.role = role::uses, .to = "security-group"}};
    kind.traits = {trait::launchRecipe};
    kind.calls = {"CreateLaunchConfiguration", "", "DeleteLaunchConfiguration"};
    return kind;
}

Kind targetGroupFake() {
    Kind kind;
    kind.key = "target-group";
    kind.offers = {"target-group"};
    kind.links = {{.role = role::traffic, .to = "target"}};
    kind.traits = {trait::targetGroup};
    kind.metrics = {{.name = "RequestCountPerTarget"}};
    kind.calls = {"CreateTargetGroup", "ModifyTargetGroup", "DeleteTargetGroup"};
    kind.run = [](Cloud& cloud, CloudResource& resource) -> std::unique_ptr<Running> {
        return std::make_unique<CheckedTargets>(cloud, resource);
    };
    return kind;
}

Kind balancerFake() {
    Kind kind;
    kind.key = "application-load-balancer";
    kind.links = {{.role = role::traffic, .to = "target-group"}};
    kind.traits = {trait::balancer};
    kind.metrics = {{.name = "SurgeQueueLength"}};
    kind.calls = {"CreateLoadBalancer", "ModifyLoadBalancer", "DeleteLoadBalancer"};
    return kind;
}

const Catalog& benchCatalog() {
    static const Catalog catalog = [] {
        Tables tables = readTables();
        std::vector<Kind> kinds;
        kinds.push_back(vpcKind(tables));
        kinds.push_back(subnetKind(tables));
        kinds.push_back(routeTableKind(tables));
        kinds.push_back(networkAclKind(tables));
        kinds.push_back(securityGroupKind(tables));
        kinds.push_back(balancerFake());
        kinds.push_back(targetGroupFake());
        kinds.push_back(machineKind());
        kinds.push_back(autoScalingGroupKind(tables));
        kinds.push_back(recipeKind());
        return Catalog(std::move(kinds), std::move(tables));
    }();
    return catalog;
}

void expectLegal(const std::optional<Problem>& problem) {
    if (problem) throw std::logic_error(problem->path + ": " + english(problem->sentence));
}

void join(Architecture& drawing, std::string_view from, std::string_view to, std::string_view role) {
    expectLegal(drawing.connect({.from = std::string(from), .to = std::string(to), .role = std::string(role)}));
}

}  // namespace

Resource GroupBench::resource(std::string_view kind, std::string_view id, std::string_view parent, Record settings) {
    Resource made;
    made.id = id;
    made.kind = m_catalog.find(kind);
    made.parent = parent;
    made.settings = Settings(std::move(settings), made.kind->settings);
    return made;
}

GroupBench::GroupBench(Options options) : m_catalog(benchCatalog()), m_book(std::make_unique<Nobody>()) {
    m_cloud = std::make_unique<Cloud>(World{.engine = m_engine,
                                            .catalog = m_catalog,
                                            .workload = m_workload,
                                            .book = *m_book,
                                            .limits = std::move(options.limits)});
    m_control = std::make_unique<ControlPlane>(*m_cloud);
    const auto add = [&](Resource made) { expectLegal(m_drawing.add(std::move(made), m_catalog)); };
    add(resource("vpc", "vpc"));
    add(resource("subnet", "subnet-a", "vpc", {{{"cidr", options.subnet}, {"zone", "a"}}}));
    add(resource("subnet", "subnet-b", "vpc", {{{"cidr", options.subnetB}, {"zone", "b"}}}));
    add(resource("security-group", "sg", "vpc"));
    add(resource("launch-configuration", "lc"));
    add(resource("auto-scaling-group", "g", {}, std::move(options.settings)));
    add(resource("target-group", "tg"));
    add(resource("application-load-balancer", "alb"));
    join(m_drawing, "lc", "sg", role::uses);
    join(m_drawing, "g", "lc", role::uses);
    for (const ResourceId& subnet : options.placement) join(m_drawing, "g", subnet, role::placement);
    join(m_drawing, "tg", "g", role::traffic);
    join(m_drawing, "alb", "tg", role::traffic);
    m_control->settle(m_drawing);
}

GroupBench::~GroupBench() = default;

TargetSet& GroupBench::targets() { return *m_cloud->find("tg")->running->targets(); }

void GroupBench::runTo(SimTime until) {
    while (m_cloud->now() < until) {
        const SimTime next = seconds(m_cloud->now().wholeSeconds() + 1);
        if (next.wholeSeconds() % 60 == 0) {
            m_engine.runUntil(next - nanoseconds(1));
            const int minute = static_cast<int>(next.wholeSeconds() / 60) - 1;
            m_engine.call(next, EventClass::playerCall, 0, [this, minute] { m_cloud->minuteOver(minute); });
            CloudResource* targetGroup = m_cloud->there("tg");
            const int inService = group().running ? fleet().inService() : 0;
            if (targetGroup && m_cloud->there("alb") && requestsPerTarget)
                if (const auto value = requestsPerTarget(inService))
                    m_cloud->record(*targetGroup, "RequestCountPerTarget", minute, *value);
            if (CloudResource* balancer = m_cloud->there("alb"); balancer && queue)
                m_cloud->record(*balancer, "SurgeQueueLength", minute, queue(inService));
            if (cpu)
                for (CloudResource* member : m_cloud->members("g"))
                    if (const auto value = cpu(inService);
                        value && (member->flag("detailed_monitoring") || minute % 5 == 4))
                        m_cloud->record(*member, "CPUUtilization", minute, *value);
        }
        m_engine.runUntil(next);
    }
}

void GroupBench::edit(const std::function<void(Architecture&)>& change, std::vector<ControlPlane::SetKey> sets) {
    const Architecture before = m_drawing;
    change(m_drawing);
    m_control->follow(before, m_drawing, sets);
    m_engine.runUntil(m_cloud->now());
}

void GroupBench::set(std::string_view key, Value value) {
    edit([&](Architecture& drawing) { expectLegal(drawing.set("g", key, std::move(value))); },
         {{"g", std::string(key)}});
}

void GroupBench::command(const ResourceId& id, const std::string& name, Record args) {
    m_control->command(m_drawing, id, name, args, Actor::player);
    m_engine.runUntil(m_cloud->now());
}

const LogEntry* GroupBench::last(std::string_view call) const {
    const auto& entries = m_cloud->log().entries();
    for (std::size_t i = entries.size(); i-- > 0;)
        if (entries[i].call == call) return &entries[i];
    return nullptr;
}

int GroupBench::countOf(std::string_view call) const {
    int count = 0;
    for (const LogEntry& entry : m_cloud->log().entries())
        if (entry.call == call) ++count;
    return count;
}

std::vector<ResourceId> GroupBench::ids() const {
    std::vector<ResourceId> result;
    for (const GroupMember& member : static_cast<AutoScaler&>(*m_cloud->find("g")->running).fleet().members())
        if (!member.leaving) result.push_back(member.machine->id);
    return result;
}

Record byRequests(double target, Record more) {
    Record policy{{{"name", "by-requests"},
                   {"type", "target-tracking"},
                   {"metric", "ALBRequestCountPerTarget"},
                   {"target_group", "tg"},
                   {"target_value", target}}};
    for (Field& field : more.fields) policy.set(field.key, std::move(field.value));
    return policy;
}

}  // namespace stampede
