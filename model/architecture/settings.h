#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/architecture/parameter.h"
#include "model/base/shared.h"

namespace stampede {

struct Kind;

/// True when `path` names a setting, a field of a record, or (whatever its name) a record of a list.
bool knowsPath(const std::vector<Parameter>& parameters, std::string_view path);

/// What was set on a resource; what was not set has its kind's default. Holds no value that equals the default. Copies
/// share what they hold.
class Settings {
public:
    Settings() = default;
    /// Drops members equal to the defaults of `parameters`.
    Settings(const Record& explicitly, const std::vector<Parameter>& parameters);

    const Record& explicitly() const { return *m_explicitly; }

    /// The value at `path` ("min", "health_check/path", "routes/default/via"), the default where nothing was set, null
    /// where there is neither. In a list of records, a path segment is the record's `name`.
    Value at(const std::vector<Parameter>& parameters, std::string_view path) const;

    /// Sets the value at `path`, making records on the way; null removes a record or returns to the default.
    /// A problem when the path names nothing the parameters know or the value does not fit; then nothing changes. Its
    /// path is `path`, or goes on from there into the value.
    std::optional<Problem> set(const std::vector<Parameter>& parameters, std::string_view path, Value value);

    bool operator==(const Settings&) const = default;

private:
    Shared<Record> m_explicitly;  ///< in the order of the parameters, then what no parameter names
};

}  // namespace stampede
