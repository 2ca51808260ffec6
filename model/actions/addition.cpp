#include "model/actions/addition.h"

#include <algorithm>

#include "model/architecture/ground.h"

namespace stampede {

namespace {

constexpr int narrowest = 28;  // Amazon VPC user guide, subnet sizing: /16 to /28
constexpr std::uint64_t mostTries = 4096;

Value legalDefault(const Parameter& parameter) {
    switch (parameter.type) {
        case ParameterType::boolean: return false;
        case ParameterType::integer: return static_cast<std::int64_t>(parameter.least.value_or(0));
        case ParameterType::number: return parameter.least.value_or(0);
        case ParameterType::choice: return parameter.choices.empty() ? Value() : Value(parameter.choices.front());
        case ParameterType::cidr: return "10.0.0.0/24";
        case ParameterType::ports: return "80";
        case ParameterType::records:
        case ParameterType::texts: return List{};
        case ParameterType::record: {
            Record record;
            for (const Parameter& field : parameter.fields)
                if (field.required) record.set(field.key, legalDefault(field));
            return record;
        }
        case ParameterType::text:
        case ParameterType::script: return std::string(parameter.key);
    }
    return {};
}

std::vector<Cidr> blocksIn(const Architecture& drawing, std::string_view parent, const std::vector<std::string>& more) {
    std::vector<Cidr> result;
    for (const Resource* sibling : drawing.children(parent))
        if (const auto block = addressBlockOf(*sibling)) result.push_back(*block);
    for (const std::string& text : more)
        if (const auto block = Cidr::parse(text)) result.push_back(*block);
    return result;
}

std::string firstFree(const Cidr& room, int prefix, const std::vector<Cidr>& taken) {
    const std::uint64_t size = std::uint64_t{1} << (32 - prefix);
    for (std::uint64_t i = 0; i < mostTries && (i + 1) * size <= room.size(); ++i) {
        const auto first = static_cast<std::uint32_t>(room.first() + i * size);
        const auto block = Cidr::parse(addressText(first) + '/' + std::to_string(prefix));
        const auto overlaps = [&](const Cidr& other) { return other.overlaps(*block); };
        if (std::none_of(taken.begin(), taken.end(), overlaps)) return block->text();
    }
    return {};
}

}  // namespace

std::string freeBlock(const Architecture& drawing, std::string_view parent, const std::string& wanted,
                      const std::vector<std::string>& taken) {
    const auto first = Cidr::parse(wanted);
    if (!first) return {};
    const auto others = blocksIn(drawing, parent, taken);
    const Resource* container = drawing.find(parent);
    const auto whole = container ? addressBlockOf(*container) : std::nullopt;
    const auto overlaps = [&](const Cidr& other) { return other.overlaps(*first); };
    if ((!whole || whole->contains(*first)) && std::none_of(others.begin(), others.end(), overlaps)) return wanted;
    const Cidr room = whole ? *whole : *Cidr::parse("10.0.0.0/8");
    for (int prefix = std::max(first->prefix(), room.prefix()); prefix <= narrowest; ++prefix)
        if (std::string block = firstFree(room, prefix, others); !block.empty()) return block;
    return {};
}

Record settingsForNew(const Architecture& drawing, const Kind& kind, std::string_view parent) {
    Record settings;
    const Parameter* addresses = addressBlockSetting(kind);
    for (const Parameter& parameter : kind.settings) {
        if (&parameter == addresses && !parameter.fallback.isNull()) {
            const std::string& usual = *parameter.fallback.asString();
            const std::string block = freeBlock(drawing, parent, usual);
            if (!block.empty() && block != usual) settings.set(parameter.key, block);
        } else if (parameter.required && parameter.fallback.isNull()) {
            settings.set(parameter.key, legalDefault(parameter));
        }
    }
    return settings;
}

std::optional<ResourceId> homeFor(const Architecture& drawing, const Kind& kind, const ResourceId& near) {
    for (const Resource* each = drawing.find(near); each; each = drawing.find(each->parent))
        if (!mayContain(drawing, kind, each->id)) return each->id;
    if (kind.parents.empty()) return ResourceId{};
    for (const auto& each : drawing.resources())
        if (!mayContain(drawing, kind, each->id)) return each->id;
    if (kind.parentOptional) return ResourceId{};
    return {};
}

}  // namespace stampede
