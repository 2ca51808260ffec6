#pragma once

#include "model/cloud/cloud.h"

namespace stampede {

/// One resource whose drawing and reality differ.
struct Drift {
    ResourceId id = {};
    State state = State::drawn;
    bool missing = false;   ///< drawn, not there
    bool extra = false;     ///< there, not drawn
    bool settings = false;  ///< what is there has other settings
    bool links = false;
};

/// Follows the drawing: every difference becomes one call, which takes time, can be refused with the reason the real
/// service would give, and is logged with its actor. It does not reconcile: what was refused or destroyed stays so
/// until `retry`, `restore` or a change of its own.
class ControlPlane {
public:
    explicit ControlPlane(Cloud& cloud);

    /// Everything drawn becomes there, settled, by the same refusals without lead time.
    void settle(const Architecture& drawing);

    /// A setting that a batch set, by the path it was set at.
    struct SetKey {
        static constexpr const char* links = "";  ///< the key that stands for its links (an entry given again)
        ResourceId id = {};
        std::string key = {};
    };
    /// Sends what differs between two drawings, in order of dependency, one call per resource. `sets` are the settings
    /// that were set: a `set` to the drawn value is still a call where what is there differs.
    void follow(const Architecture& before, const Architecture& after, const std::vector<SetKey>& sets);

    /// `retry` and `restore`, which every resource has, or a command of its kind.
    void command(const Architecture& drawing, const ResourceId& id, const std::string& name, const Record& args,
                 Actor actor, const Wording& by = {});

    /// Any call, now. Returns the number of its log entry.
    std::uint32_t issue(const Call& call);

    std::vector<Drift> drift(const Architecture& drawing) const;

private:
    std::uint32_t refuse(const Call& call, const std::string& name, const Refusal& refusal);
    std::optional<Refusal> refuseCommand(const ResourceId& id, const std::string& name, const Record& args) const;
    std::uint32_t commandThere(const ResourceId& id, const std::string& name, const Record& args, Actor actor,
                               const Wording& by);
    std::uint32_t nothingToDo(const ResourceId& id, const std::string& name, Actor actor, const Wording& by);
    void create(const Call& call, std::uint32_t log);
    void update(const Call& call, std::uint32_t log);
    void applyUpdate(CloudResource& resource, const Call& call, std::uint32_t log);
    void remove(const Call& call, std::uint32_t log);
    void becomeActive(CloudResource& resource);
    void endRunning(CloudResource& resource, std::uint32_t log);
    void becomeGone(CloudResource& resource, std::uint32_t log);
    void later(SimTime at, CloudResource& resource, std::function<void()> what);
    SimTime leadTime(std::string_view tunable) const;

    void issueWithParts(const Architecture& drawing, const Call& call);
    void sendRemoval(const Architecture& drawing, const Resource& drawn, const CloudResource& known);
    Call callFor(const Architecture& drawing, const Resource& drawn, Verb verb) const;
    void sendAgain(const Architecture& drawing, const Resource& drawn, const ResourceId& id, const std::string& name,
                   Actor actor, const Wording& by);
    void followChange(const Architecture& before, const Architecture& after, const Change& change,
                      const std::vector<SetKey>& sets);
    /// How something drawn differs from what is there; nullopt where it does not.
    std::optional<Drift> driftOf(const Architecture& drawing, const Resource& drawn) const;
    /// True where it is as drawn, or will be when the calls accepted so far are in effect.
    bool willBeAsDrawn(const Architecture& drawing, const Resource& drawn) const;

    Cloud& m_cloud;
    bool m_settling = false;
    bool m_runWhenActive = true;
};

}  // namespace stampede
