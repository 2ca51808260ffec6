// model/traffic: who asks for what, how often, and with which patience: arrival shapes, request classes, key
// popularity, the clients' side of a request, and the closed list of causes it can end with.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "model/base/distribution.h"
#include "model/base/sim_time.h"
#include "model/base/value.h"

namespace stampede {

/// How the parameter of a class of requests is spread.
struct Keys {
    std::int64_t distinct = 1;
    double zipf = 0;               ///< exponent of the popularity, 0 for uniform
    double replacedPerMinute = 0;  ///< how many keys a minute give way to never-seen ones
    Record unknown = {};
    bool operator==(const Keys&) const = default;
};

struct Cookie {
    std::string name = {};
    std::int64_t distinct = 1;
    Record unknown = {};
    bool operator==(const Cookie&) const = default;
};

/// One sort of request.
struct RequestClass {
    std::string id = {};
    double share = 1;
    std::string path = {};
    std::string parameter = {};  ///< the query-string parameter that carries the key, empty for none
    Keys keys = {};
    std::vector<Cookie> cookies = {};
    Distribution demand = {};  ///< milliseconds of work
    double patienceS = 30;     ///< 0: waits for ever
    std::int64_t retries = 0;
    std::int64_t answerBytes = 0;
    Record unknown = {};
    bool operator==(const RequestClass&) const = default;
};

enum class Arrivals { poisson, deterministic, mmpp };

/// Requests per second over the day: constant between points, each change spread over `ramp`.
struct Rate {
    SimTime ramp = {};
    std::vector<std::pair<SimTime, double>> requestsPerS = {};
    Record unknown = {};
    bool operator==(const Rate&) const = default;
};

/// The two states of a Markov-modulated Poisson process, as factors on the rate, and their mean lengths.
struct Bursts {
    double lowFactor = 1, highFactor = 1;
    double lowS = 1, highS = 1;
    Record unknown = {};
    bool operator==(const Bursts&) const = default;
};

/// What a boot script can fetch and start.
struct Application {
    std::string id = {};
    std::string artifact = {};             ///< where the script fetches it
    std::vector<std::string> serves = {};  ///< paths
    std::string healthPath = "/health";
    bool healthBesideWork = true;  ///< answers checks while all workers are busy
    std::int64_t workers = 1;
    std::int64_t queueLimit = -1;  ///< requests that may wait; -1: any number
    bool refuseWhenFull = true;    ///< answer-503, else backlog
    bool processorSharing = false;
    double cpuFraction = 0;  ///< share of the demand that needs a CPU, 0..1
    std::int64_t memoryMib = 0;
    double startS = 0;
    double errorRate = 0;
    std::string answers = {};    ///< what its answers are called in accepted_answers
    bool needsParameter = true;  ///< answer-400 without it, else it answers for the empty key
    std::int64_t maxAgeS = -1;   ///< Cache-Control: max-age of its answers; -1: none sent
    bool cacheClient = false;
    std::string cacheFlag = {};
    double cachedDemandMs = 0;
    std::int64_t cachedForS = 0;
    bool databaseClient = false;
    std::string databaseFlag = {};
    double queryShare = 1;    ///< of its requests, those that ask the database when their work is done
    Distribution query = {};  ///< milliseconds of work for the database
    bool holdsWorker = true;  ///< its worker waits for the database; else it takes another request meanwhile
    Record unknown = {};
    bool operator==(const Application&) const = default;
};

struct Workload {
    std::vector<RequestClass> classes = {};
    Arrivals arrivals = Arrivals::poisson;
    Bursts bursts = {};
    Rate rate = {};
    std::vector<Application> applications = {};
    std::vector<std::string> released = {};
    std::vector<std::string> acceptedAnswers = {};
    SimTime warmup = {};  ///< left out of the statistics
    Record unknown = {};
    bool operator==(const Workload&) const = default;
};

}  // namespace stampede
