#include "model/cloud/releases.h"

#include <algorithm>
#include <cassert>

namespace stampede {

namespace {

bool holds(const std::vector<std::string>& list, std::string_view word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

}  // namespace

Releases::Releases(const Workload& workload) : m_workload(workload), m_released(workload.released) {
    const auto know = [this](const std::string& name) {
        if (!holds(m_contents, name)) m_contents.push_back(name);
    };
    know("");  // an application that does not name its answers: they are always right
    for (const Application& application : workload.applications) know(application.answers);
    for (const std::string& name : workload.acceptedAnswers) know(name);

    // A workload that accepts nothing in particular accepts everything.
    const bool everything = workload.acceptedAnswers.empty();
    for (const std::string& name : m_contents)
        m_accepted.push_back(everything || name.empty() || holds(workload.acceptedAnswers, name));
    m_refusedSince.resize(m_contents.size(), SimTime{-1});
}

void Releases::release(std::string_view application) {
    if (!holds(m_released, application)) m_released.emplace_back(application);
}

void Releases::accept(const std::vector<std::string>& answers, SimTime at) {
    for (std::size_t i = 0; i < m_contents.size(); ++i) {
        const bool accepted = m_contents[i].empty() || holds(answers, m_contents[i]);
        if (m_accepted[i] && !accepted) m_refusedSince[i] = at;
        m_accepted[i] = accepted;
    }
}

const Application* Releases::fetch(std::string_view url) const {
    for (const Application& application : m_workload.applications)
        if (application.artifact == url && holds(m_released, application.id)) return &application;
    return nullptr;
}

std::uint16_t Releases::content(std::string_view answers) const {
    const auto found = std::find(m_contents.begin(), m_contents.end(), answers);
    assert(found != m_contents.end());
    return static_cast<std::uint16_t>(found - m_contents.begin());
}

}  // namespace stampede
