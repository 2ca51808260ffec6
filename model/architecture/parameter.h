// model/architecture: what can be drawn. Kinds describe themselves, an Architecture is a value made of Resources and
// Links, and difference() says what an edit changed. Knows no time, no file and no running cloud.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/base/text.h"
#include "model/base/value.h"

namespace stampede {

/// Where a number or a rule comes from. `mark` is R (read in the source named), D (derived from such figures),
/// M (remembered: treat as a tunable) or O (our own choice).
struct Source {
    char mark = 'O';
    std::string_view where = {};
};

enum class ParameterType { boolean, integer, number, text, choice, cidr, script, ports, texts, record, records };

/// A field of a record that counts only where another field of it has one of these words.
struct UsedWith {
    std::string_view key = {};  ///< of the other field; empty: always used
    std::vector<std::string_view> words = {};
};

/// One setting of a kind, one field of a record, or one argument of a command. A list of records is keyed by `name`.
struct Parameter {
    std::string_view key = {};
    Text label = {};  ///< what the window calls it: "Idle timeout"
    ParameterType type = ParameterType::text;
    Text help = {};
    Value fallback = {};  ///< the default; null means not set
    Text unset = {};      ///< what holds while it is not set: "Everything may go out."
    std::string_view unit = {};
    std::optional<double> least = {};  ///< with `most`, a text too: it is then a whole number within both
    std::optional<double> most = {};
    std::vector<std::string_view> choices = {};
    std::vector<Parameter> fields = {};  ///< of a record, or of each record of a list
    std::string_view names = {};         ///< a trait: the text is the id of a resource that has it
    UsedWith usedWith = {};
    bool required = false;
    bool fixed = false;     ///< cannot be changed once there: the service has no such call
    bool ownBlock = false;  ///< the addresses of the resource itself, of which what stands in it takes some
    bool lane = false;      ///< what differs in it stands apart in its container: the zone of a subnet
    Source source = {};

    const Parameter* field(std::string_view fieldKey) const;
};

/// Why a value does not fit its parameter, and where inside the value (a path such as "routes/default/via").
struct Problem {
    std::string path = {};
    Text sentence = {};
};

/// True where the field counts in that record, whose absent fields have their defaults among `fields`.
bool isUsed(const Parameter& field, const std::vector<Parameter>& fields, const Record& record);

/// nullopt when `value` fits. Null fits every parameter that is not required. Fields that the parameter does not
/// name are a problem too.
std::optional<Problem> check(const Parameter& parameter, const Value& value);

/// What becomes of fields that no parameter names: a file keeps them (a later version may know them), input is refused.
enum class UnknownFields { kept, refused };

/// Everything in `values` that does not fit, in the order of `parameters`.
std::vector<Problem> checkAll(const std::vector<Parameter>& parameters, const Record& values, UnknownFields unknown);

const Parameter* findParameter(const std::vector<Parameter>& parameters, std::string_view key);

/// `name` as one segment of a path: "~" and "/" inside it are written "~0" and "~1", as in JSON pointers.
std::string pathSegment(std::string_view name);

/// The `name` of a record of a list, empty where it has none.
std::string nameOf(const Record& record);

/// The `name` that tells the records of a list apart, where its fields do not describe one themselves.
const Parameter& recordName();

/// The word that files and the catalog use for a type: "boolean", "integer", "list of records" ...
std::string_view typeWord(ParameterType type);

}  // namespace stampede
