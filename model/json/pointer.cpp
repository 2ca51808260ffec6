#include "model/json/pointer.h"

#include <algorithm>
#include <charconv>
#include <string>
#include <vector>

#include "model/base/input_error.h"
#include "model/base/shortened.h"

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

std::string escaped(const std::string& step) {
    std::string text;
    for (const char letter : step) text += letter == '~' ? "~0" : letter == '/' ? "~1" : std::string(1, letter);
    return text;
}

/// Null where there is no such item; `Items` a List, const or not.
template <class Items>
auto itemOf(Items& items, const std::string& step) -> decltype(items.data()) {
    if (step.size() > 1 && step.front() == '0') return nullptr;
    std::size_t index = 0;
    const auto read = std::from_chars(step.data(), step.data() + step.size(), index);
    if (read.ec == std::errc() && read.ptr == step.data() + step.size())
        return index < items.size() ? &items[index] : nullptr;
    for (auto& item : items) {
        const Record* record = item.asRecord();
        const Value* id = record ? record->find("id") : nullptr;
        if (id && id->asString() && *id->asString() == step) return &item;
    }
    return nullptr;
}

template <class Parent>
Parent* childOf(Parent& parent, const std::string& step) {
    if (auto* record = parent.asRecord()) return record->find(step);
    if (auto* items = parent.asList()) return itemOf(*items, step);
    return nullptr;
}

}  // namespace

void setAt(Value& document, std::string_view pointer, Value value, std::string_view file) {
    const auto fail = [&](const std::string& step) {
        throw InputError(Trouble::badInput, Place{.file = std::string(file), .pointer = std::string(pointer)},
                         STAMPEDE_TEXT("json", "\"%1\" leads nowhere.").arg(shortened(step)));
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

std::string normalPointer(const Value& document, std::string_view pointer) {
    std::string normal;
    const Value* at = &document;
    for (std::size_t from = 1; from <= pointer.size();) {
        const std::size_t slash = std::min(pointer.find('/', from), pointer.size());
        const std::string step = unescaped(pointer.substr(from, slash - from));
        const Value* child = at ? childOf(*at, step) : nullptr;
        const List* list = child ? at->asList() : nullptr;
        normal += '/' + (list ? std::to_string(child - list->data()) : escaped(step));
        at = child;
        from = slash + 1;
    }
    return normal;
}

}  // namespace stampede
