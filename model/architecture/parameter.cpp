#include "model/architecture/parameter.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <set>

#include "model/architecture/unknown_name.h"
#include "model/base/cidr.h"
#include "model/base/number_text.h"
#include "model/base/shortened.h"

namespace stampede {

namespace {

bool allDigits(std::string_view text, std::size_t most) {
    if (text.empty() || text.size() > most) return false;
    for (const char c : text)
        if (c < '0' || c > '9') return false;
    return true;
}

int small(std::string_view digits) {
    int number = 0;
    for (const char c : digits) number = number * 10 + (c - '0');
    return number;
}

bool isWithin(std::string_view digits, int most) { return allDigits(digits, 5) && small(digits) <= most; }

bool isPorts(std::string_view text) {
    if (text == "all") return true;
    const auto dash = text.find('-');
    if (dash == std::string_view::npos) return isWithin(text, 65535);
    const auto from = text.substr(0, dash), to = text.substr(dash + 1);
    return isWithin(from, 65535) && isWithin(to, 65535) && small(from) <= small(to);
}

/// Addresses that need not be its own: where something goes, or comes from.
bool isAnyBlock(const Parameter& parameter) { return parameter.type == ParameterType::cidr && !parameter.ownBlock; }

/// Walks one value along its parameter and notes what does not fit.
class Checker {
public:
    Checker(UnknownFields unknown, std::vector<Problem>& problems) : m_unknown(unknown), m_problems(problems) {}

    void value(const Parameter& parameter, const Value& value, const std::string& path) {
        if (value.isNull()) {
            if (parameter.required && parameter.fallback.isNull())
                note(path,
                     isAnyBlock(parameter)
                         ? STAMPEDE_TEXT("settings", "\"%1\" must be given; \"0.0.0.0/0\" is everywhere.")
                         : STAMPEDE_TEXT("settings", "\"%1\" must be given."),
                     parameter);
            return;
        }
        switch (parameter.type) {
            case ParameterType::boolean:
                if (!value.asBool()) note(path, STAMPEDE_TEXT("settings", "\"%1\" must be true or false."), parameter);
                return;
            case ParameterType::integer:
            case ParameterType::number: return number(parameter, value, path);
            case ParameterType::texts: return texts(parameter, value, path);
            case ParameterType::record:
                if (const Record* record = value.asRecord()) return fields(parameter.fields, *record, path, false);
                return note(path, STAMPEDE_TEXT("settings", "\"%1\" must be an object."), parameter);
            case ParameterType::records: return records(parameter, value, path);
            default: return text(parameter, value, path);
        }
    }

    void fields(const std::vector<Parameter>& parameters, const Record& record, const std::string& path, bool named) {
        const bool namesItself = named && !findParameter(parameters, "name");
        if (namesItself) field(recordName(), record, path);
        for (const Parameter& parameter : parameters) field(parameter, record, path);
        if (m_unknown == UnknownFields::kept) return;
        for (const Field& member : record.fields)
            if (!findParameter(parameters, member.key) && !(namesItself && member.key == recordName().key))
                m_problems.push_back({below(path, member.key), unknownSetting(parameters, member.key)});
    }

private:
    void field(const Parameter& parameter, const Record& record, const std::string& path) {
        const Value* found = record.find(parameter.key);
        value(parameter, found ? *found : Value{}, below(path, parameter.key));
    }

    void note(const std::string& path, const Text& sentence, const Parameter& parameter) {
        m_problems.push_back({path, sentence.arg(std::string(parameter.key), parameter.label)});
    }

    static std::string below(const std::string& path, std::string_view key) {
        return path.empty() ? pathSegment(key) : path + '/' + pathSegment(key);
    }

    void number(const Parameter& parameter, const Value& value, const std::string& path) {
        const double amount = value.number();
        if (!value.isNumber() || !std::isfinite(amount))
            return note(path,
                        parameter.type == ParameterType::integer
                            ? STAMPEDE_TEXT("settings", "\"%1\" must be a whole number.")
                            : STAMPEDE_TEXT("settings", "\"%1\" must be a number."),
                        parameter);
        // Beyond 2^53 a double no longer tells whole numbers apart.
        if (parameter.type == ParameterType::integer && !value.asInteger() &&
            !(std::trunc(amount) == amount && std::fabs(amount) <= 9007199254740992.0))
            return note(path, STAMPEDE_TEXT("settings", "\"%1\" must be a whole number."), parameter);
        if (parameter.least && amount < *parameter.least)
            m_problems.push_back({path, STAMPEDE_TEXT("settings", "\"%1\" must be at least %2.")
                                            .arg(std::string(parameter.key), parameter.label)
                                            .arg(numberText(*parameter.least))});
        if (parameter.most && amount > *parameter.most)
            m_problems.push_back({path, STAMPEDE_TEXT("settings", "\"%1\" must be at most %2.")
                                            .arg(std::string(parameter.key), parameter.label)
                                            .arg(numberText(*parameter.most))});
    }

    void text(const Parameter& parameter, const Value& value, const std::string& path) {
        const std::string* text = value.asString();
        if (!text || !isPlainText(*text))
            return note(path, STAMPEDE_TEXT("settings", "\"%1\" must be a text without control characters."),
                        parameter);
        if (parameter.type == ParameterType::cidr && !Cidr::parse(*text))
            note(path,
                 isAnyBlock(parameter)
                     ? STAMPEDE_TEXT("settings", "\"%1\" must be an IPv4 block such as \"0.0.0.0/0\" (everywhere).")
                     : STAMPEDE_TEXT("settings", "\"%1\" must be an IPv4 block such as \"10.0.0.0/16\"."),
                 parameter);
        if (parameter.type == ParameterType::ports && !isPorts(*text))
            note(path, STAMPEDE_TEXT("settings", "\"%1\" must be a port, a range such as \"80-90\", or \"all\"."),
                 parameter);
        if (!parameter.choices.empty()) choice(parameter, *text, path);
        if (parameter.least && parameter.most) digits(parameter, *text, path);
    }

    /// A text with limits is a whole number within them: what is told apart by a number has it as its name.
    void digits(const Parameter& parameter, const std::string& text, const std::string& path) {
        const double amount = allDigits(text, 9) ? small(text) : -1;
        if (amount >= *parameter.least && amount <= *parameter.most) return;
        m_problems.push_back({path, STAMPEDE_TEXT("settings", "\"%1\" must be a whole number from %2 to %3.")
                                        .arg(std::string(parameter.key), parameter.label)
                                        .arg(numberText(*parameter.least))
                                        .arg(numberText(*parameter.most))});
    }

    void choice(const Parameter& parameter, const std::string& text, const std::string& path) {
        std::string words;
        for (const std::string_view choice : parameter.choices) {
            if (choice == text) return;
            words += (words.empty() ? "" : ", ") + std::string(choice);
        }
        m_problems.push_back({path, STAMPEDE_TEXT("settings", "\"%1\" must be one of %2, not \"%3\".")
                                        .arg(std::string(parameter.key), parameter.label)
                                        .arg(words)
                                        .arg(shortened(text))});
    }

    void texts(const Parameter& parameter, const Value& value, const std::string& path) {
        const List* list = value.asList();
        if (!list) return note(path, STAMPEDE_TEXT("settings", "\"%1\" must be a list of texts."), parameter);
        for (std::size_t i = 0; i < list->size(); ++i) {
            if (const std::string* entry = (*list)[i].asString(); entry && isPlainText(*entry)) continue;
            note(below(path, std::to_string(i)), STAMPEDE_TEXT("settings", "\"%1\" must be a list of texts."),
                 parameter);
        }
    }

    void records(const Parameter& parameter, const Value& value, const std::string& path) {
        const List* list = value.asList();
        if (!list) return note(path, STAMPEDE_TEXT("settings", "\"%1\" must be a list of objects."), parameter);
        std::set<std::string, std::less<>> names;
        for (std::size_t i = 0; i < list->size(); ++i) {
            const Record* record = (*list)[i].asRecord();
            if (!record) {
                note(below(path, std::to_string(i)), STAMPEDE_TEXT("settings", "\"%1\" must be a list of objects."),
                     parameter);
                continue;
            }
            const std::string name = nameOf(*record);
            const bool twice = !name.empty() && !names.insert(name).second;
            const std::string here = below(path, name.empty() || twice ? std::to_string(i) : name);
            fields(parameter.fields, *record, here, true);
            if (twice)
                m_problems.push_back(
                    {below(here, "name"), STAMPEDE_TEXT("settings", "Two entries of \"%1\" have the name \"%2\".")
                                              .arg(std::string(parameter.key), parameter.label)
                                              .arg(shortened(name))});
            else if (const Value* given = record->find("name"); given && given->asString() && name.empty())
                note(below(here, "name"), STAMPEDE_TEXT("settings", "An entry of \"%1\" has an empty name."),
                     parameter);
        }
    }

    UnknownFields m_unknown;
    std::vector<Problem>& m_problems;
};

}  // namespace

std::string pathSegment(std::string_view name) {
    std::string segment;
    for (const char c : name) {
        if (c == '~')
            segment += "~0";
        else if (c == '/')
            segment += "~1";
        else
            segment += c;
    }
    return segment;
}

std::string nameOf(const Record& record) {
    const Value* name = record.find("name");
    return name && name->asString() ? *name->asString() : std::string();
}

bool isUsed(const Parameter& field, const std::vector<Parameter>& fields, const Record& record) {
    if (field.usedWith.key.empty()) return true;
    const Parameter* other = findParameter(fields, field.usedWith.key);
    const Value* given = record.find(field.usedWith.key);
    const std::string* word = given ? given->asString() : other ? other->fallback.asString() : nullptr;
    const auto& words = field.usedWith.words;
    return word && std::find(words.begin(), words.end(), *word) != words.end();
}

const Parameter* findParameter(const std::vector<Parameter>& parameters, std::string_view key) {
    for (const Parameter& parameter : parameters)
        if (parameter.key == key) return &parameter;
    return nullptr;
}

const Parameter* Parameter::field(std::string_view fieldKey) const {
    if (const Parameter* found = findParameter(fields, fieldKey)) return found;
    return type == ParameterType::records && fieldKey == "name" ? &recordName() : nullptr;
}

const Parameter& recordName() {
    static const Parameter name{.key = "name",
                                .label = STAMPEDE_TEXT("settings", "Name"),
                                .type = ParameterType::text,
                                .help = STAMPEDE_TEXT("settings", "Tells this entry of the list from the others."),
                                .required = true};
    return name;
}

std::optional<Problem> check(const Parameter& parameter, const Value& value) {
    std::vector<Problem> problems;
    Checker(UnknownFields::refused, problems).value(parameter, value, "");
    if (problems.empty()) return std::nullopt;
    return problems.front();
}

std::vector<Problem> checkAll(const std::vector<Parameter>& parameters, const Record& values, UnknownFields unknown) {
    std::vector<Problem> problems;
    Checker(unknown, problems).fields(parameters, values, "", false);
    return problems;
}

std::string_view typeWord(ParameterType type) {
    switch (type) {
        case ParameterType::boolean: return "boolean";
        case ParameterType::integer: return "integer";
        case ParameterType::number: return "number";
        case ParameterType::text: return "text";
        case ParameterType::choice: return "choice";
        case ParameterType::cidr: return "cidr";
        case ParameterType::script: return "script";
        case ParameterType::ports: return "ports";
        case ParameterType::texts: return "list of texts";
        case ParameterType::record: return "record";
        case ParameterType::records: return "list of records";
    }
    return "text";
}

}  // namespace stampede
