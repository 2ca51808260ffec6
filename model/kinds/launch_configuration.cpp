#include "model/architecture/traits.h"
#include "model/kinds/launch_rules.h"
#include "model/kinds/packet_rules.h"

namespace stampede {

namespace {

std::optional<Refusal> admit(const CallContext& context) {
    const Call& call = context.call;
    if (call.verb == Verb::create) return notOnOffer(context.cloud, call);
    if (call.verb == Verb::update)
        return Refusal{"not-modifiable",
                       STAMPEDE_TEXT("kinds",
                                     "A launch configuration cannot be changed: make a new one and set it on the "
                                     "group. What runs already keeps the old one."),
                       {call.id}};
    if (call.verb != Verb::remove) return {};
    for (const CloudResource* user : context.cloud.callers(call.id, role::uses)) {
        if (user->state == State::deleting) continue;
        return Refusal{"ResourceInUse",
                       STAMPEDE_TEXT("kinds",
                                     "Cannot delete launch configuration %1 because it is attached to "
                                     "AutoScalingGroup %2")
                           .arg(call.id)
                           .arg(user->id),
                       {user->id}};
    }
    return {};
}

}  // namespace

Kind launchConfigurationKind(const Tables& tables) {
    return {
        .key = "launch-configuration",
        .stem = "lc",
        .name = STAMPEDE_TEXT("kinds", "Launch configuration"),
        .help = STAMPEDE_TEXT("kinds",
                              "What a group launches its machines from. It cannot be changed, and machines that run "
                              "already keep what they were launched from."),
        .icon = "launch-configuration",
        .section = Section::compute,
        .shape = Shape::chip,
        .settings = launchSettings(tables, true),
        .offers = {"launch-configuration"},
        .links = {securityGroupsLink(STAMPEDE_TEXT("kinds", "Decides what may reach the machines."))},
        .traits = {trait::launchRecipe},
        .refusals = {{.call = "set",
                      .code = "not-modifiable",
                      .when = STAMPEDE_TEXT("kinds", "anything of it is changed: the service has no such call"),
                      .source = {.mark = 'R', .where = "Amazon EC2 Auto Scaling user guide, launch configurations"}},
                     {.call = "DeleteLaunchConfiguration",
                      .code = "ResourceInUse",
                      .when = STAMPEDE_TEXT("kinds", "a group uses it"),
                      .source = {.mark = 'M', .where = "EC2 Auto Scaling API reference, DeleteLaunchConfiguration"}},
                     {.call = "CreateLaunchConfiguration",
                      .code = "not-on-offer",
                      .when = STAMPEDE_TEXT("kinds", "the scenario leaves the type out"),
                      .source = {.mark = 'O', .where = "a rule of the scenario, not of the service"}}},
        .calls = {"CreateLaunchConfiguration", "set", "DeleteLaunchConfiguration"},
        .admit = admit,
    };
}

}  // namespace stampede
