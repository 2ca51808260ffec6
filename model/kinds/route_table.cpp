#include "model/architecture/traits.h"
#include "model/cloud/cloud.h"
#include "model/kinds/list_change.h"
#include "model/kinds/vpc_rules.h"

namespace stampede {

namespace {

std::string_view callName(const CallContext& context) {
    if (context.call.verb != Verb::update) return {};
    switch (recordChange(context, "routes")) {
        case ListChange::added: return "CreateRoute";
        case ListChange::removed: return "DeleteRoute";
        default: return "ReplaceRoute";
    }
}

}  // namespace

Kind routeTableKind(const Tables&) {
    return {
        .key = "route-table",
        .stem = "rt",
        .name = STAMPEDE_TEXT("kinds", "Route table"),
        .help = STAMPEDE_TEXT("kinds",
                              "Where packets that leave a subnet go. The VPC's own block is always local; the longest "
                              "matching prefix wins."),
        .icon = "route-table",
        .section = Section::network,
        .shape = Shape::chip,
        .foundation = true,
        .parents = {"vpc"},
        .settings = {{.key = "routes",
                      .label = STAMPEDE_TEXT("kinds", "Routes"),
                      .type = ParameterType::records,
                      .help = STAMPEDE_TEXT("kinds", "The routes besides the local one."),
                      .fallback = List{},
                      .fields = {{.key = "name",
                                  .label = STAMPEDE_TEXT("kinds", "Name"),
                                  .type = ParameterType::text,
                                  .help = STAMPEDE_TEXT("kinds", "A name of your own."),
                                  .required = true},
                                 {.key = "to",
                                  .label = STAMPEDE_TEXT("kinds", "To"),
                                  .type = ParameterType::cidr,
                                  .help = STAMPEDE_TEXT("kinds", "The destination block."),
                                  .required = true},
                                 {.key = "via",
                                  .label = STAMPEDE_TEXT("kinds", "Via"),
                                  .type = ParameterType::text,
                                  .help = STAMPEDE_TEXT("kinds", "The internet gateway."),
                                  .names = trait::internetGateway,
                                  .required = true}},
                      .source = {.mark = 'R', .where = "Amazon VPC user guide, route tables"}}},
        .offers = {"route-table"},
        .traits = {trait::routeTable},
        .refusals = {withoutVpc("CreateRouteTable"),
                     {.call = "DeleteRouteTable",
                      .code = "DependencyViolation",
                      .when = STAMPEDE_TEXT("kinds", "a subnet uses it"),
                      .source = {.mark = 'M', .where = "Amazon VPC user guide for the rule"}}},
        .calls = {"CreateRouteTable", "ReplaceRoute", "DeleteRouteTable"},
        .callName = callName,
        .admit = admitUsedInVpc,
    };
}

}  // namespace stampede
