#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/base/sim_time.h"
#include "model/traffic/workload.h"

namespace stampede {

/// What can be fetched today, and which answers count: changed by announcements.
class Releases {
public:
    explicit Releases(const Workload& workload);

    void release(std::string_view application);
    void accept(const std::vector<std::string>& answers, SimTime at);

    /// The application whose artifact stands at `url`, null when there is none or it is not released.
    const Application* fetch(std::string_view url) const;
    /// The index of an answer's name; the same all through a run.
    std::uint16_t content(std::string_view answers) const;
    bool isAccepted(std::uint16_t content) const { return m_accepted.at(content); }
    /// When the answers last stopped being accepted; negative when they never were.
    SimTime refusedSince(std::uint16_t content) const { return m_refusedSince.at(content); }

private:
    const Workload& m_workload;
    std::vector<std::string> m_released;
    std::vector<std::string> m_contents;
    std::vector<bool> m_accepted;
    std::vector<SimTime> m_refusedSince;
};

}  // namespace stampede
