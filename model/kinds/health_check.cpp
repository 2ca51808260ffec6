#include "model/kinds/health_check.h"

namespace stampede {

namespace {

Parameter times(std::string_view key, Text label, Text help, int fallback) {
    return {.key = key,
            .label = std::move(label),
            .type = ParameterType::integer,
            .help = std::move(help),
            .fallback = fallback,
            .least = 2,
            .most = 10};
}

Parameter span(std::string_view key, Text label, Text help, int fallback, int least, int most) {
    return {.key = key,
            .label = std::move(label),
            .type = ParameterType::integer,
            .help = std::move(help),
            .fallback = fallback,
            .unit = "s",
            .least = least,
            .most = most};
}

}  // namespace

Parameter healthCheckSetting(const HealthCheckRules& rules) {
    std::vector<Parameter> fields = {{.key = "protocol",
                                      .label = STAMPEDE_TEXT("kinds", "Protocol"),
                                      .type = ParameterType::choice,
                                      .help = STAMPEDE_TEXT("kinds", "How it asks."),
                                      .fallback = rules.protocols.front(),
                                      .choices = rules.protocols}};
    if (rules.ownPort)
        fields.push_back({.key = "port",
                          .label = STAMPEDE_TEXT("kinds", "Port"),
                          .type = ParameterType::integer,
                          .help = STAMPEDE_TEXT("kinds", "The port that is checked."),
                          .fallback = 80,
                          .least = 1,
                          .most = 65535});
    fields.push_back({.key = "path",
                      .label = STAMPEDE_TEXT("kinds", "Path"),
                      .type = ParameterType::text,
                      .help = STAMPEDE_TEXT("kinds", "The path that an HTTP check asks for."),
                      .fallback = "/"});
    fields.push_back(span("interval_s", STAMPEDE_TEXT("kinds", "Interval"),
                          STAMPEDE_TEXT("kinds", "Between two checks."), 30, 5, 300));
    fields.push_back(span("timeout_s", STAMPEDE_TEXT("kinds", "Timeout"),
                          STAMPEDE_TEXT("kinds", "How long a check may take."), 5, 2, rules.longestTimeoutS));
    fields.push_back(times("healthy", STAMPEDE_TEXT("kinds", "Healthy"),
                           STAMPEDE_TEXT("kinds", "Successes in a row until healthy again."), rules.healthy));
    fields.push_back(times("unhealthy", STAMPEDE_TEXT("kinds", "Unhealthy"),
                           STAMPEDE_TEXT("kinds", "Failures in a row until unhealthy."), 2));
    if (rules.codes)
        fields.push_back(
            {.key = "codes",
             .label = STAMPEDE_TEXT("kinds", "Codes"),
             .type = ParameterType::ports,
             .help = STAMPEDE_TEXT("kinds", "The status codes of success: one, or a range such as 200-399."),
             .fallback = "200"});
    return {.key = "health_check",
            .label = STAMPEDE_TEXT("kinds", "Health check"),
            .type = ParameterType::record,
            .help = rules.help,
            .fields = std::move(fields),
            .source = rules.source};
}

}  // namespace stampede
