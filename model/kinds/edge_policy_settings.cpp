#include "model/kinds/edge_policy_settings.h"

#include <array>

#include "model/cloud/cloud.h"

namespace stampede {

namespace {

constexpr Source guide{.mark = 'R', .where = "CloudFront developer guide, \"Control the cache key with a policy\""};

struct NameSetting {
    std::string_view which, names;
};
constexpr std::array<NameSetting, 3> nameSettings{
    {{"query_strings", "query_string_names"}, {"cookies", "cookie_names"}, {"headers", "header_names"}}};

Parameter which(std::string_view key, Text label, std::vector<std::string_view> choices, Text help) {
    return {.key = key,
            .label = std::move(label),
            .type = ParameterType::choice,
            .help = std::move(help),
            .fallback = "none",
            .choices = std::move(choices),
            .source = guide};
}

Parameter names(std::string_view key, Text label, Text help) {
    return {
        .key = key, .label = std::move(label), .type = ParameterType::texts, .help = std::move(help), .source = guide};
}

}  // namespace

std::vector<Parameter> nameRuleSettings() {
    return {
        which("query_strings", STAMPEDE_TEXT("kinds", "Query strings"), {"none", "listed", "all", "all-except"},
              STAMPEDE_TEXT("kinds", "Which query-string parameters of a request are meant.")),
        names("query_string_names", STAMPEDE_TEXT("kinds", "Query string names"),
              STAMPEDE_TEXT("kinds", "The parameters that \"listed\" or \"all-except\" names.")),
        which("cookies", STAMPEDE_TEXT("kinds", "Cookies"), {"none", "listed", "all", "all-except"},
              STAMPEDE_TEXT("kinds", "Which cookies are meant. A visitor's cookie is another one for each visitor.")),
        names("cookie_names", STAMPEDE_TEXT("kinds", "Cookie names"),
              STAMPEDE_TEXT("kinds", "The cookies that \"listed\" or \"all-except\" names.")),
        which("headers", STAMPEDE_TEXT("kinds", "Headers"), {"none", "listed"},
              STAMPEDE_TEXT("kinds",
                            "Which headers are meant. All visitors of a day send the same ones, so they tell no "
                            "request from another.")),
        names("header_names", STAMPEDE_TEXT("kinds", "Header names"),
              STAMPEDE_TEXT("kinds", "The headers that \"listed\" names.")),
    };
}

std::optional<Refusal> refuseNameRules(const CallContext& context) {
    const Call& call = context.call;
    for (const NameSetting& setting : nameSettings) {
        const Value word = call.setting(setting.which);
        const Value list = call.setting(setting.names);
        const std::size_t count = list.asList() ? list.asList()->size() : 0;
        const bool needsNames = word == Value("listed") || word == Value("all-except");
        if (needsNames && count == 0)
            return Refusal{
                "InvalidArgument",
                STAMPEDE_TEXT("kinds", "\"%1\" of \"%2\" names nothing.").arg(std::string(setting.names)).arg(call.id),
                {call.id}};
        const auto most = static_cast<std::size_t>(context.cloud.tunable("cache_policy_query_strings"));
        if (needsNames && count > most)
            return Refusal{"InvalidArgument",
                           STAMPEDE_TEXT("kinds", "\"%1\" of \"%2\" may name %3 at the most.")
                               .arg(std::string(setting.names))
                               .arg(call.id)
                               .arg(static_cast<std::int64_t>(most)),
                           {call.id}};
    }
    return {};
}

}  // namespace stampede
