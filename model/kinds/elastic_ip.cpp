#include <algorithm>

#include "model/architecture/traits.h"
#include "model/cloud/billing.h"
#include "model/cloud/cloud.h"
#include "model/kinds/quota.h"

namespace stampede {

namespace {

bool isInUse(const Cloud& cloud, std::string_view id) {
    const auto users = cloud.callers(id, role::uses);
    return std::any_of(users.begin(), users.end(),
                       [](const CloudResource* user) { return user->kind->has(trait::machine) && user->isUp(); });
}

/// Keeps the times for which an address is charged: before 2024 only while no running machine has it.
class Address : public Running {
public:
    Address(Cloud& cloud, CloudResource& resource) : m_cloud(cloud), m_resource(resource) {}

    void begin(bool) override { rewired(); }
    void rewired() override {
        std::vector<Usage::Span>& spans = m_resource.usage.running;
        const bool isCharged = chargesPublicAddresses(m_cloud) || !isInUse(m_cloud, m_resource.id);
        const bool wasCharged = !spans.empty() && spans.back().to == never;
        if (isCharged == wasCharged) return;
        if (isCharged)
            spans.push_back({m_cloud.now(), never});
        else if (spans.back().from == m_cloud.now())
            spans.pop_back();
        else
            spans.back().to = m_cloud.now();
    }
    Text status() const override {
        return isInUse(m_cloud, m_resource.id) ? STAMPEDE_TEXT("kinds", "In use") : STAMPEDE_TEXT("kinds", "Idle");
    }

private:
    Cloud& m_cloud;
    CloudResource& m_resource;
};

std::unique_ptr<Running> run(Cloud& cloud, CloudResource& resource) {
    return std::make_unique<Address>(cloud, resource);
}

std::optional<Refusal> admit(const CallContext& context) {
    const Cloud& cloud = context.cloud;
    if (context.call.verb == Verb::create) {
        if (auto refusal = refuseBeyondQuota(context, "elastic_ips", "AddressLimitExceeded")) return refusal;
    }
    if (context.call.verb == Verb::remove) {
        for (const CloudResource* user : cloud.callers(context.call.id, role::uses)) {
            if (user->state == State::deleting) continue;
            return Refusal{"InvalidIPAddress.InUse",
                           STAMPEDE_TEXT("kinds", "\"%1\" is in use by \"%2\".").arg(context.call.id).arg(user->id),
                           {user->id}};
        }
    }
    return {};
}

std::vector<BillLine> bill(const Cloud& cloud, const CloudResource&, const Usage& usage) {
    if (chargesPublicAddresses(cloud)) {
        std::vector<BillLine> lines;
        addPublicAddresses(lines, cloud, usage.running, usage.now);
        return lines;
    }
    return {
        startedSeconds("elastic_ip_idle_hour", cloud.catalog().tables().price("elastic_ip_idle_hour").price, usage, 0)};
}

}  // namespace

Kind elasticIpKind(const Tables&) {
    return {
        .key = "elastic-ip",
        .stem = "eip",
        .name = STAMPEDE_TEXT("kinds", "Elastic IP address"),
        .help = STAMPEDE_TEXT("kinds",
                              "A public address that stays when its machine goes. Nobody inherits it, and an idle one "
                              "is charged."),
        .icon = "elastic-ip",
        .section = Section::network,
        .shape = Shape::chip,
        .foundation = true,
        .offers = {"entry", "elastic-ip"},
        .traits = {trait::elasticIp},
        .refusals = {{.call = "AllocateAddress",
                      .code = "AddressLimitExceeded",
                      .when = STAMPEDE_TEXT("kinds", "the quota of addresses is used up"),
                      .source = {.mark = 'M', .where = "Amazon VPC user guide for the rule"}},
                     {.call = "ReleaseAddress",
                      .code = "InvalidIPAddress.InUse",
                      .when = STAMPEDE_TEXT("kinds", "a machine still has it"),
                      .source = {.mark = 'M', .where = "Amazon EC2 user guide for the rule"}}},
        .prices = {"elastic_ip_idle_hour", "public_ipv4_hour"},
        .calls = {"AllocateAddress", "", "ReleaseAddress"},
        .admit = admit,
        .run = run,
        .bill = bill,
    };
}

}  // namespace stampede
