#pragma once

#include <vector>

#include "model/cloud/cloud.h"
#include "model/game/announcement.h"

namespace stampede {

/// Something that everybody could read since `at`.
struct Notice {
    SimTime at = {};
    Wording from = {};
    Wording title = {};
    Wording text = {};
};

/// Shows announcements when they are due and brings their effects about: releases, accepted answers, and settings,
/// which are calls of the host on what is there. Outlives the engine's run.
class AnnouncementBoard {
public:
    AnnouncementBoard(std::vector<Announcement> announcements, Cloud& cloud)
        : m_announcements(std::move(announcements)), m_cloud(cloud) {}

    /// Puts every announcement into the engine at its moment, in the class of host calls, in file order.
    void schedule();
    /// Shows something that no announcement of the scenario says (a fault that comes to light, the host's word).
    void show(Notice notice) { m_shown.push_back(std::move(notice)); }
    /// What has been shown, in order of time.
    const std::vector<Notice>& shown() const { return m_shown; }

private:
    void announce(const Announcement& announcement);
    void bringAbout(const Effect& effect, const Wording& by);
    void set(const SetAction& action, const Wording& by);
    void log(std::string call, std::vector<ResourceId> ids, const Wording& by, CallOutcome outcome, std::string code,
             Text reason);

    std::vector<Announcement> m_announcements;
    Cloud& m_cloud;
    std::vector<Notice> m_shown;
};

}  // namespace stampede
