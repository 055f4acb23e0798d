// SPDX-License-Identifier: MIT
#pragma once

#include "server/store/storagefailure.h"

#include <chrono>
#include <functional>
#include <mutex>
#include <optional>
#include <vector>

namespace snug::server {

class Store;

//! What is wrong with a store, told to all its faces. Used by every thread of the store; its mutex is held
//! for moments and never while the disk works.
class StoreHealth
{
public:
    //! Called on any thread, while the face stands.
    using Tell = std::function<void(Store *face, const std::optional<Error> &failure)>;

    //! `remembered`: how long a place that could not be read is told after it was last met.
    StoreHealth(std::chrono::milliseconds remembered, Tell tell);

    //! Gives what is wrong, if anything is; the face is told of every change from then on.
    std::optional<Error> enter(Store *face);
    void leave(Store *face);

    //! Why nothing can be written, or nothing where it can.
    void setWriting(const std::optional<Error> &failure);
    void noteUnreadable(const Error &failure);
    //! Looks at the time, which nothing else does. True while something is wrong.
    bool update();

private:
    void tellIfChanged();

    const std::chrono::milliseconds m_remembered;
    const Tell m_tell;

    std::mutex m_mutex; // guards what follows
    std::vector<Store *> m_faces;
    std::optional<Error> m_writing;
    std::optional<Error> m_unreadable;
    std::chrono::steady_clock::time_point m_unreadableAt;
    std::optional<Error> m_told;
};

} // namespace snug::server
