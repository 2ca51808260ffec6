#include "tests/support/test_catalog.h"

#include "model/architecture/traits.h"

namespace stampede {

namespace {

Parameter integer(std::string_view key, int fallback, double least, double most) {
    return {.key = key, .type = ParameterType::integer, .fallback = fallback, .least = least, .most = most};
}

std::vector<Parameter> ruleFields() {
    return {{.key = "action", .type = ParameterType::choice, .fallback = "allow", .choices = {"allow", "deny"}},
            {.key = "ports", .type = ParameterType::ports, .fallback = "all"},
            {.key = "from", .type = ParameterType::text, .required = true}};
}

std::vector<Kind> testKinds() {
    return {
        {.key = "clients",
         .settings = {integer("ttl_s", 60, 0, 86400)},
         .links = {{.role = role::traffic, .to = "entry", .most = 1}},
         .traits = {trait::clients}},
        {.key = "field",
         .shape = Shape::container,
         .settings = {{.key = "cidr", .type = ParameterType::cidr, .fallback = "10.0.0.0/16", .ownBlock = true}},
         .offers = {"house"},
         .parts = {{.suffix = "rules", .kind = "rules"}}},
        {.key = "plot",
         .shape = Shape::container,
         .parents = {"field"},
         .settings = {{.key = "cidr", .type = ParameterType::cidr, .required = true, .ownBlock = true},
                      {.key = "public", .type = ParameterType::boolean, .fallback = false}},
         .offers = {"place"},
         .links = {{.role = role::uses, .to = "rules", .most = 1}}},
        {.key = "rules",
         .shape = Shape::chip,
         .parents = {"field"},
         .settings = {{.key = "inbound",
                       .type = ParameterType::records,
                       .fallback = List{Record{{{"name", "100"}, {"from", "0.0.0.0/0"}}}},
                       .fields = ruleFields()}},
         .offers = {"rules"}},
        {.key = "gate", .shape = Shape::chip, .parents = {"field"}, .parentOptional = true},
        {.key = "machine",
         .section = Section::compute,
         .parents = {"plot"},
         .settings = {{.key = "type", .type = ParameterType::text, .fallback = "small"},
                      {.key = "script", .type = ParameterType::script, .fallback = ""},
                      {.key = "tags", .type = ParameterType::texts}},
         .offers = {"entry", "target"},
         .links = {{.role = role::uses, .to = "recipe"}},
         .commands = {{.name = "reboot", .args = {{.key = "hard", .type = ParameterType::boolean}}}},
         .traits = {trait::machine}},
        {.key = "group",
         .section = Section::compute,
         .settings = {integer("desired", 1, 0, 100)},
         .offers = {"target"},
         .links = {{.role = role::placement, .to = "place"}, {.role = role::uses, .to = "recipe", .most = 1}},
         .commands = {{.name = "resize", .args = {{.key = "value", .type = ParameterType::integer, .required = true}}}},
         .traits = {trait::group}},
        {.key = "recipe",
         .shape = Shape::chip,
         .settings = {{.key = "script", .type = ParameterType::script, .fallback = ""}},
         .offers = {"recipe"}},
        {.key = "balancer",
         .section = Section::balance,
         .settings = {integer("idle_s", 60, 1, 4000),
                      {.key = "factor", .type = ParameterType::number, .fallback = 1.5},
                      {.key = "health_check",
                       .type = ParameterType::record,
                       .fields = {{.key = "path", .type = ParameterType::text, .fallback = "/"},
                                  integer("interval_s", 30, 5, 300)}}},
         .offers = {"entry"},
         .links = {{.role = role::traffic, .to = "target"}, {.role = role::placement, .to = "place"}},
         .traits = {trait::balancer}},
    };
}

}  // namespace

const Catalog& testCatalog() {
    static const Catalog catalog(
        testKinds(), {.tunables = {{"boot_s", {.key = "boot_s", .value = 30}}, {"plots", {.key = "plots", .value = 3}}},
                      .instanceTypes = {{"small", {.key = "small"}}, {"big", {.key = "big"}}}});
    return catalog;
}

Resource testResource(std::string_view kind, std::string_view id, std::string_view parent, Record settings) {
    Resource resource;
    resource.id = id;
    resource.kind = testCatalog().find(kind);
    resource.parent = parent;
    resource.settings = Settings(std::move(settings), resource.kind->settings);
    return resource;
}

}  // namespace stampede
