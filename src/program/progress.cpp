// SPDX-License-Identifier: MIT
#include "progress.hpp"

#include <leeds/commissioning/io/terminal_text.hpp>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <utility>

#include <unistd.h>

namespace leeds::commissioning::inline v0 {

progress::progress() {
    if (::isatty(STDERR_FILENO) == 1) shower_ = std::thread([this] { show(); });
}

progress::~progress() {
    {
        std::lock_guard const lock(mutex_);
        finished_ = true;
    }
    woken_.notify_all();
    if (shower_.joinable()) shower_.join();
}

void progress::now_at(double share, std::string doing) {
    std::lock_guard const lock(mutex_);
    share_ = share;
    doing_ = std::move(doing);
}

void progress::show() {
    using namespace std::chrono_literals;
    static constexpr int bar_width = 30;
    auto const began = std::chrono::steady_clock::now();
    std::unique_lock lock(mutex_);
    auto const finished = [this] { return finished_; };
    if (woken_.wait_for(lock, 1s, finished)) return;
    do {
        auto const filled = static_cast<std::size_t>(std::clamp(share_, 0.0, 1.0) * bar_width);
        auto const seconds =
            std::chrono::duration_cast<std::chrono::seconds>(std::chrono::steady_clock::now() - began).count();
        std::string const bar = std::string(filled, '#') + std::string(bar_width - filled, '.');
        std::fprintf(stderr, "\r\x1b[K[%s] %s, %lld s", bar.c_str(), for_terminal(doing_).c_str(),
                     static_cast<long long>(seconds));
        std::fflush(stderr);
    } while (!woken_.wait_for(lock, 250ms, finished));
    std::fputs("\r\x1b[K", stderr);
}

} // namespace leeds::commissioning::inline v0
