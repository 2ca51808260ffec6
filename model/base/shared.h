#pragma once

#include <memory>
#include <utility>

namespace stampede {

/// A value that never changes: its copies are one and the same, whatever thread they are in.
template <class T>
class Shared {
public:
    /// An empty one.
    Shared() = default;
    Shared(T value) : m_value(value.empty() ? nullptr : std::make_shared<const T>(std::move(value))) {}

    const T& operator*() const {
        static const T empty = {};
        return m_value ? *m_value : empty;
    }
    const T* operator->() const { return &**this; }
    bool operator==(const Shared& other) const { return m_value == other.m_value || **this == *other; }

private:
    std::shared_ptr<const T> m_value;  ///< null: empty
};

}  // namespace stampede
