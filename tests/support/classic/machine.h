#pragma once

#include <map>

#include "model/traffic/workload.h"
#include "tests/support/classic/pool.h"

namespace stampede::classic {

/// A machine with one program, which works requests off and asks a database about some of them.
class Machine : public Station {
public:
    struct Rules {
        const Workload* workload = nullptr;
        const Application* program = nullptr;
        int vcpus = 1;
        SimTime trip = {};  ///< to the database
    };

    Machine(Clock& clock, int place, Rules rules);

    void arrive(const CallPtr& call) override;
    /// A full one that refuses answers at once, and so does one where nothing listens.
    bool hasRoom() const override { return !m_isListening || m_rules.program->refuseWhenFull || m_pool.hasRoom(); }
    bool isWell() const override { return m_isListening; }
    /// Its program asks `database` from now on.
    void use(Station& database) { m_database = &database; }
    /// Its program ends with all that it has in hand, and is started again.
    void restart();

private:
    Pool::Job jobOf(const CallPtr& call) const;
    bool lacksParameter(const Question& question) const;
    void finishDue();
    void query(const Pool::Job& job);
    void replyTo(const Pool::Job& job, const Reply& ofDatabase);
    Reply goodReply(const Question& question) const;
    void planNext();

    /// A query under way, by the order in which they were asked.
    struct Query {
        Pool::Job job;
        std::weak_ptr<Call> call = {};
    };

    Rules m_rules;
    Station* m_database = nullptr;
    Pool m_pool;
    std::map<std::uint64_t, Query> m_queries;
    std::uint64_t m_asked = 0;
    bool m_isListening = true;
    std::uint64_t m_plans = 0;
};

}  // namespace stampede::classic
