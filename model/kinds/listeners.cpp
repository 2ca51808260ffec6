#include "model/kinds/listeners.h"

namespace stampede {

namespace {

Parameter port(std::string_view key, Text label, Text help) {
    return {.key = key,
            .label = std::move(label),
            .type = ParameterType::integer,
            .help = std::move(help),
            .fallback = 80,
            .least = 1,
            .most = 65535};
}

}  // namespace

Parameter listenersSetting(InstancePort instancePort, Source source) {
    Record http{{{"name", "http"}, {"port", 80}}};
    std::vector<Parameter> fields = {
        {.key = "name",
         .label = STAMPEDE_TEXT("kinds", "Name"),
         .type = ParameterType::text,
         .help = STAMPEDE_TEXT("kinds", "A name of your own."),
         .required = true},
        port("port", STAMPEDE_TEXT("kinds", "Port"), STAMPEDE_TEXT("kinds", "The port of clients."))};
    if (instancePort == InstancePort::own) {
        http.set("instance_port", 80);
        fields.push_back(port("instance_port", STAMPEDE_TEXT("kinds", "Instance port"),
                              STAMPEDE_TEXT("kinds", "The port of the targets.")));
    }
    return {.key = "listeners",
            .label = STAMPEDE_TEXT("kinds", "Listeners"),
            .type = ParameterType::records,
            .help = STAMPEDE_TEXT("kinds", "The ports it takes requests on."),
            .fallback = List{std::move(http)},
            .fields = std::move(fields),
            .source = source};
}

}  // namespace stampede
