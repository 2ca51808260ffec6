#include "model/architecture/settings.h"

#include <cmath>

#include "model/architecture/unknown_name.h"
#include "model/base/shortened.h"

namespace stampede {

namespace {

using Parameters = std::vector<Parameter>;

/// "routes/default/via" as its segments, "~1" and "~0" read back as "/" and "~".
std::vector<std::string> segments(std::string_view path) {
    std::vector<std::string> result(1);
    for (std::size_t i = 0; i < path.size(); ++i) {
        if (path[i] == '/')
            result.emplace_back();
        else if (path[i] == '~' && i + 1 < path.size() && (path[i + 1] == '0' || path[i + 1] == '1'))
            result.back() += path[++i] == '0' ? '~' : '/';
        else
            result.back() += path[i];
    }
    return result;
}

Record orderedFields(const Parameters& parameters, const Record& given, bool named, bool fill);

/// `value` with its fields in the order of the parameter; `fill` says whether what equals a default is filled in or
/// left out.
Value ordered(const Parameter& parameter, const Value& value, bool fill) {
    if (parameter.type == ParameterType::integer && value.isNumber() && !value.asInteger()) {
        const double number = value.number();
        if (std::trunc(number) == number && std::fabs(number) <= 9007199254740992.0)
            return static_cast<std::int64_t>(number);
    }
    if (const Record* record = value.asRecord(); record && parameter.type == ParameterType::record)
        return orderedFields(parameter.fields, *record, false, fill);
    if (const List* list = value.asList(); list && parameter.type == ParameterType::records) {
        List result;
        for (const Value& entry : *list) {
            const Record* record = entry.asRecord();
            result.push_back(record ? Value(orderedFields(parameter.fields, *record, true, fill)) : entry);
        }
        return result;
    }
    return value;
}

/// What holds where nothing was set, fields of a record included.
Value fallbackOf(const Parameter& parameter) {
    if (!parameter.fallback.isNull()) return ordered(parameter, parameter.fallback, true);
    if (parameter.type != ParameterType::record) return {};
    return orderedFields(parameter.fields, {}, false, true);
}

bool isFallback(const Parameter& parameter, const Value& value) {
    return value.isNull() || ordered(parameter, value, true) == fallbackOf(parameter);
}

Record orderedFields(const Parameters& parameters, const Record& given, bool named, bool fill) {
    Record result;
    const auto place = [&](const Parameter& parameter) {
        const Value* value = given.find(parameter.key);
        const bool isSet = value && !isFallback(parameter, *value);
        if (isSet)
            result.fields.push_back({std::string(parameter.key), ordered(parameter, *value, fill)});
        else if (const Value fallback = fill ? fallbackOf(parameter) : Value{}; !fallback.isNull())
            result.fields.push_back({std::string(parameter.key), fallback});
    };
    const bool namesItself = named && !findParameter(parameters, "name");
    if (namesItself) place(recordName());
    for (const Parameter& parameter : parameters) place(parameter);
    for (const Field& member : given.fields)
        if (!findParameter(parameters, member.key) && !(namesItself && member.key == recordName().key))
            result.fields.push_back(member);
    return result;
}

const Value* entryNamed(const List& list, std::string_view name) {
    for (const Value& entry : list)
        if (const Record* record = entry.asRecord(); record && nameOf(*record) == name) return &entry;
    return nullptr;
}

/// The value below `value` along path[from...], null where there is none.
Value below(const Value& value, const std::vector<std::string>& path, std::size_t from) {
    const Value* here = &value;
    for (std::size_t i = from; here && i < path.size(); ++i) {
        if (const Record* record = here->asRecord())
            here = record->find(path[i]);
        else if (const List* list = here->asList())
            here = entryNamed(*list, path[i]);
        else
            here = nullptr;
    }
    return here ? *here : Value{};
}

Problem unknownPath(std::string_view path) {
    return {std::string(path), STAMPEDE_TEXT("settings", "There is no setting \"%1\" here.").arg(shortened(path))};
}

/// Writes one value into a setting, making records on the way.
class PathSetter {
public:
    PathSetter(const std::vector<std::string>& path, Value value) : m_path(path), m_value(std::move(value)) {}

    /// False when the path names nothing that `parameter` knows.
    bool set(const Parameter& parameter, Value& place, std::size_t depth) {
        if (depth == m_path.size()) {
            m_problem = m_value.isNull() ? std::nullopt : check(parameter, m_value);
            place = m_value;
            return true;
        }
        if (parameter.type == ParameterType::record) {
            if (!place.asRecord()) place = Record{};
            return setField(parameter, *place.asRecord(), depth);
        }
        if (parameter.type != ParameterType::records) return false;
        if (!place.asList()) place = List{};
        return setEntry(parameter, *place.asList(), depth);
    }

    const std::optional<Problem>& problem() const { return m_problem; }

private:
    bool setField(const Parameter& parameter, Record& record, std::size_t depth) {
        const Parameter* field = parameter.field(m_path[depth]);
        if (!field) return false;
        Value value = fallbackOf(*field);
        if (const Value* found = record.find(field->key)) value = *found;
        if (!set(*field, value, depth + 1)) return false;
        if (value.isNull())
            record.erase(field->key);
        else
            record.set(field->key, std::move(value));
        return true;
    }

    bool setEntry(const Parameter& parameter, List& list, std::size_t depth) {
        const std::string& name = m_path[depth];
        auto entry = list.begin();
        while (entry != list.end() && !(entry->asRecord() && nameOf(*entry->asRecord()) == name)) ++entry;
        const bool whole = depth + 1 == m_path.size();
        if (whole && m_value.isNull()) {
            if (entry != list.end()) list.erase(entry);
            return true;
        }
        if (entry == list.end()) entry = list.insert(list.end(), Record{{{"name", name}}});
        if (!whole) return setField(parameter, *entry->asRecord(), depth + 1);
        if (Record* given = m_value.asRecord(); given && !given->find("name")) given->set("name", name);
        m_problem = check(parameter, List{m_value});
        *entry = m_value;
        return true;
    }

    const std::vector<std::string>& m_path;
    Value m_value;
    std::optional<Problem> m_problem;
};

}  // namespace

bool knowsPath(const std::vector<Parameter>& parameters, std::string_view path) {
    const auto keys = segments(path);
    const Parameter* parameter = findParameter(parameters, keys.front());
    for (std::size_t i = 1; parameter && i < keys.size(); ++i) {
        if (parameter->type == ParameterType::records && ++i == keys.size()) return true;
        parameter = parameter->field(keys[i]);
    }
    return parameter != nullptr;
}

Settings::Settings(const Record& explicitly, const std::vector<Parameter>& parameters)
    : m_explicitly(orderedFields(parameters, explicitly, false, false)) {}

Value Settings::at(const std::vector<Parameter>& parameters, std::string_view path) const {
    const auto keys = segments(path);
    const Parameter* parameter = findParameter(parameters, keys.front());
    const Value* found = m_explicitly->find(keys.front());
    if (!parameter) return found ? below(*found, keys, 1) : Value{};
    return below(found ? ordered(*parameter, *found, true) : fallbackOf(*parameter), keys, 1);
}

std::optional<Problem> Settings::set(const std::vector<Parameter>& parameters, std::string_view path, Value value) {
    const auto keys = segments(path);
    const Parameter* parameter = findParameter(parameters, keys.front());
    if (!parameter) return Problem{std::string(path), unknownSetting(parameters, keys.front())};

    const Value* found = m_explicitly->find(parameter->key);
    Value changed = found ? *found : fallbackOf(*parameter);
    PathSetter setter(keys, std::move(value));
    if (!setter.set(*parameter, changed, 1)) return unknownPath(path);
    if (auto problem = setter.problem()) {
        problem->path = std::string(path) + (problem->path.empty() ? "" : "/") + problem->path;
        return problem;
    }

    Record next = *m_explicitly;
    if (changed.isNull())
        next.erase(parameter->key);
    else
        next.set(parameter->key, std::move(changed));
    if (auto problems = checkAll({*parameter}, next, UnknownFields::kept); !problems.empty()) return problems.front();
    m_explicitly = orderedFields(parameters, next, false, false);
    return std::nullopt;
}

}  // namespace stampede
