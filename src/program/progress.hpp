// SPDX-License-Identifier: MIT
#pragma once

#include <condition_variable>
#include <mutex>
#include <string>
#include <thread>

namespace leeds::commissioning::inline v0 {

/// A bar on standard error that shows how far the work is: only where that is a terminal, only once the work has lasted
/// a second, and gone without a trace when it is done.
class progress {
public:
    progress();
    progress(progress const&) = delete;
    progress& operator=(progress const&) = delete;
    ~progress();

    /// Says what is being done, and how much of all the work lies before it.
    void now_at(double share, std::string doing);

private:
    void show();

    double share_ = 0;
    std::string doing_;
    bool finished_ = false;
    std::mutex mutex_;
    std::condition_variable woken_;
    std::thread shower_; // last: it starts when everything else is there
};

} // namespace leeds::commissioning::inline v0
