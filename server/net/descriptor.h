// SPDX-License-Identifier: MIT
#pragma once

#include <unistd.h>
#include <utility>

namespace snug::server {

//! A file descriptor that is closed with its owner. A value that can be moved, from thread to thread too.
class Descriptor
{
public:
    Descriptor() = default;
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    Descriptor(Descriptor &&other) noexcept
        : m_number(other.release())
    {
    }
    Descriptor &operator=(Descriptor &&other) noexcept
    {
        close();
        m_number = other.release();
        return *this;
    }
    ~Descriptor() { close(); }

    bool isOpen() const { return m_number >= 0; }
    int number() const { return m_number; }
    //! Gives it away.
    int release() { return std::exchange(m_number, -1); }
    void close()
    {
        if (isOpen())
            ::close(release());
    }

private:
    int m_number = -1;
};

} // namespace snug::server
