#include "model/run/rivals.h"

#include <algorithm>
#include <filesystem>

#include "model/run/script.h"

namespace stampede {

namespace {

/// `path` below the scenario's folder; empty where it would leave it, or no file is there.
std::string below(const std::filesystem::path& folder, const std::filesystem::path& path) {
    const bool leaves = path.empty() || path.is_absolute() || std::count(path.begin(), path.end(), "..") > 0;
    std::error_code error;
    const bool isThere = !leaves && std::filesystem::is_regular_file(folder / path, error);
    return isThere ? (folder / path).string() : std::string();
}

}  // namespace

std::vector<RivalScript> readRivals(const Scenario& scenario, const std::string& scenarioFile, const Catalog& catalog,
                                    std::vector<std::string>& missing) {
    std::vector<RivalScript> scripts;
    const std::filesystem::path folder = std::filesystem::path(scenarioFile).parent_path();
    for (const Rival& rival : scenario.rivals) {
        const std::string path = below(folder, rival.actions);
        if (path.empty())
            missing.push_back(rival.id);
        else
            scripts.push_back({rival.id, std::string(rival.name.in("en")), readScript(path, scenario, catalog)});
    }
    return scripts;
}

std::optional<ResultRival> playRival(const RivalScript& rival, std::shared_ptr<const Scenario> scenario,
                                     const Catalog& catalog, std::uint64_t seed,
                                     const std::function<bool(Simulation&)>& advance) {
    Simulation run(std::move(scenario), catalog, seed);
    run.schedule(rival.actions);
    if (!advance(run)) return std::nullopt;
    return ResultRival{rival.id, rival.name, run.result().score};
}

}  // namespace stampede
