#pragma once

#include <deque>
#include <vector>

#include "model/cloud/control_plane.h"
#include "model/cloud/parts/boot_script.h"
#include "model/traffic/cause.h"

namespace stampede {

/// A cloud of the real kinds on a bench: one VPC with a public subnet ("subnet-a", 10.0.0.0/24, zone a) whose default
/// security group lets everything in, one application ("app", fetched from https://releases.test/app, serves "/work"
/// with 1 s of work) and one class of requests for it. Change `workload`, `limits` and the drawing, then settle(),
/// offer requests and look at the answers.
///
///     CloudBench bench;
///     bench.machine("i-1", CloudBench::scriptOf("/app -port 80")).settle();
///     bench.offer(10, 1.0).to("i-1");          // ten requests, one a second
///     bench.runUntil(minutes(1));
///     EXPECT_EQ(bench.served(), 10);
class CloudBench {
public:
    CloudBench();
    ~CloudBench();
    CloudBench(const CloudBench&) = delete;
    CloudBench& operator=(const CloudBench&) = delete;

    // Before settle().
    Workload workload;
    std::map<std::string, double, std::less<>> limits = {};
    std::vector<std::string> instanceTypes = {};
    int year = 2026;
    Architecture drawing;
    Application& app() { return workload.applications.front(); }
    RequestClass& requestClass() { return workload.classes.front(); }

    /// Downloads the application to /app and then does what `rest` says.
    static std::string scriptOf(const std::string& rest);

    CloudBench& add(std::string_view kind, std::string_view id, std::string_view parent = {}, Record settings = {});
    CloudBench& connect(std::string_view from, std::string_view to, std::string_view role);
    CloudBench& machine(std::string_view id, const std::string& script, Record settings = {});
    CloudBench& settle();

    // From settle() on.
    Cloud& cloud() { return *m_cloud; }
    ControlPlane& plane() { return *m_plane; }
    Engine& engine() { return m_engine; }
    CloudResource& resource(std::string_view id) { return *m_cloud->find(id); }
    State stateOf(std::string_view id) { return resource(id).state; }
    /// Runs, with the minute's end as a run has it.
    CloudBench& runUntil(SimTime until);
    /// Changes the drawing and sends what differs.
    void change(const std::function<void(Architecture&)>& edit);
    void command(std::string_view id, std::string_view name) {
        m_plane->command(drawing, ResourceId(id), std::string(name), {}, Actor::player);
    }
    const LogEntry& lastLog() { return m_cloud->log().entries().back(); }
    /// The code of the refusal of that resource's last call, empty where it was accepted.
    std::string refusalOf(std::string_view id);
    std::optional<double> metric(std::string_view id, std::string_view name, int minute);
    std::string console(std::string_view id);

    /// A stream of equal requests.
    class Offer {
    public:
        Offer& to(std::string_view id, std::uint16_t port = 80);
        Offer& from(SimTime start) {
            m_start = start;
            return *this;
        }
        Offer& path(std::string_view path) {
            m_path = path;
            return *this;
        }
        Offer& key(std::uint32_t key) {
            m_request.key = key;
            return *this;
        }
        Offer& withoutParameter() {
            m_request.hasParameter = false;
            return *this;
        }
        Offer& asProbe() {
            m_request.probe = true;
            return *this;
        }

    private:
        friend class CloudBench;
        explicit Offer(CloudBench& bench) : m_bench(bench) {}
        CloudBench& m_bench;
        int m_count = 1;
        double m_perSecond = 0;
        SimTime m_start = {};
        std::string m_path = "/work";
        Request m_request = {};
    };
    /// `count` requests, `perSecond` of them a second (0: all at once), from now on. Sent when its to() is called.
    Offer& offer(int count = 1, double perSecond = 0);

    struct Heard {
        std::uint64_t number = 0;
        SimTime at = {};
        SimTime sent = {};
        Answer answer = {};
    };
    const std::vector<Heard>& heard() const { return m_heard; }
    /// The answers with that status.
    int answered(int status) const;
    int served() const { return answered(200); }
    int failed(Cause cause) const;
    const Heard& last() const { return m_heard.back(); }

private:
    class Caller;
    struct Nobody : TrafficBook {
        void offered(std::uint64_t, std::uint16_t, SimTime) override {}
        void finished(const Finish&) override {}
    };

    Nobody m_book;
    Engine m_engine;
    std::unique_ptr<Cloud> m_cloud;
    std::unique_ptr<ControlPlane> m_plane;
    std::unique_ptr<Caller> m_caller;
    std::deque<Offer> m_offers;
    std::vector<Heard> m_heard;
    std::uint64_t m_number = 0;
    int m_minute = 0;
};

}  // namespace stampede
