#include "model/json/pointer.h"

#include <charconv>
#include <string>
#include <vector>

#include "model/base/input_error.h"

namespace stampede {

namespace {

std::string unescaped(std::string_view step) {
    std::string text;
    for (std::size_t i = 0; i < step.size(); ++i) {
        const bool escaped = step[i] == '~' && i + 1 < step.size() && (step[i + 1] == '0' || step[i + 1] == '1');
        text += escaped ? (step[++i] == '0' ? '~' : '/') : step[i];
    }
    return text;
}

Value* itemOf(List& items, const std::string& step) {
    if (step.size() > 1 && step.front() == '0') return nullptr;
    std::size_t index = 0;
    const auto read = std::from_chars(step.data(), step.data() + step.size(), index);
    if (read.ec == std::errc() && read.ptr == step.data() + step.size())
        return index < items.size() ? &items[index] : nullptr;
    for (Value& item : items) {
        const Record* record = item.asRecord();
        const Value* id = record ? record->find("id") : nullptr;
        if (id && id->asString() && *id->asString() == step) return &item;
    }
    return nullptr;
}

Value* childOf(Value& parent, const std::string& step) {
    if (Record* record = parent.asRecord()) return record->find(step);
    if (List* items = parent.asList()) return itemOf(*items, step);
    return nullptr;
}

}  // namespace

void setAt(Value& document, std::string_view pointer, Value value, std::string_view file) {
    const auto fail = [&](const std::string& step) {
        throw InputError(Trouble::badInput, Place{.file = std::string(file), .pointer = std::string(pointer)},
                         STAMPEDE_TEXT("json", "\"%1\" leads nowhere.").arg(step));
    };
    if (pointer.empty() || pointer.front() != '/') fail(std::string(pointer));
    Value* at = &document;
    for (std::size_t from = 1;;) {
        const std::size_t slash = pointer.find('/', from);
        const std::string step = unescaped(pointer.substr(from, slash - from));
        Value* child = childOf(*at, step);
        if (slash == std::string_view::npos) {
            if (child)
                *child = std::move(value);
            else if (Record* record = at->asRecord())
                record->set(step, std::move(value));
            else
                fail(step);
            return;
        }
        if (!child) fail(step);
        at = child;
        from = slash + 1;
    }
}

}  // namespace stampede
