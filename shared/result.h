// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace snug {

//! What went wrong, for three readers: `code` (snake_case, stable) for programs, `text` (one sentence in the
//! person's language) for people, `detail` for the log. `cause` tells programs more than the code does, where
//! more was measured (snake_case, stable), and is empty elsewhere. None of them ever holds a secret.
struct Error {
    QString code;
    QString text;
    QString detail = {};
    QString cause = {};

    bool operator==(const Error &) const = default;
};

//! Either a value or the Error that kept it from being made. The C++20 stand-in for std::expected.
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    //! Only where ok().
    T &value() { return std::get<0>(m_state); }
    const T &value() const { return std::get<0>(m_state); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }
    T &operator*() { return value(); }
    const T &operator*() const { return value(); }

    //! Only where not ok().
    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

//! Result of something that gives nothing back: `return Done{};` is success.
using Done = std::monostate;

} // namespace snug
