// table [PEER...] [--rounds N] [--json FILE] [--quick]: runs the engine, the floor and the peers (all, or those that
// are named) in turn, round after round, and prints what each needs for a request (the median of the rounds), and
// whether each bar holds; writes the same as JSON. The machine's moods meet all of them alike. --quick: W1 to W4 and
// processor sharing only, without counting instructions.

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "bench/table/report.h"

namespace {

using bench::Contestant;

struct Options {
    int rounds = 5;
    bool quick = false;
    std::string json = {};
    std::vector<std::string> peers = {};
};

bool holds(const std::vector<std::string>& words, const std::string& word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool read(int argc, char** argv, Options& options) {
    for (int i = 1; i < argc; ++i) {
        const std::string word = argv[i];
        if (word == "--json" && i + 1 < argc)
            options.json = argv[++i];
        else if (word == "--rounds" && i + 1 < argc && std::atoi(argv[i + 1]) > 0)
            options.rounds = std::atoi(argv[++i]);
        else if (word == "--quick")
            options.quick = true;
        else if (holds(bench::peerNames(), word))
            options.peers.push_back(word);
        else
            return false;
    }
    return true;
}

std::vector<Contestant> chosen(const Options& options) {
    std::vector<Contestant> all = bench::allContestants();
    const auto isLeftOut = [&](const Contestant& each) {
        const bool isNamed = each.peer.empty() || options.peers.empty() || holds(options.peers, each.peer);
        return !isNamed || (options.quick && each.counted == 0);
    };
    all.erase(std::remove_if(all.begin(), all.end(), isLeftOut), all.end());
    return all;
}

void playRounds(std::vector<Contestant>& all, bench::Whole& whole, const Options& options) {
    for (int round = 0; round < options.rounds; ++round) {
        for (Contestant& each : all)
            if (round == 0 || !each.once) bench::play(each);
        if (!options.quick) bench::playWhole(whole);
        std::fprintf(stderr, "round %d of %d\n", round + 1, options.rounds);
    }
    if (options.quick) return;
    for (Contestant& each : all) bench::countInstructions(each);
}

}  // namespace

int main(int argc, char** argv) {
    Options options;
    if (!read(argc, argv, options)) {
        std::fprintf(stderr, "table [PEER...] [--rounds N] [--json FILE] [--quick]; peers:");
        for (const std::string& peer : bench::peerNames()) std::fprintf(stderr, " %s", peer.c_str());
        std::fprintf(stderr, "\n");
        return 2;
    }
    std::vector<Contestant> all = chosen(options);
    bench::Whole whole;
    playRounds(all, whole, options);
    const std::vector<bench::Bar> bars = bench::barsOf(all, whole);
    bench::print(all, bars);
    if (options.json.empty()) return 0;
    std::ofstream file(options.json);
    file << bench::report(all, bars).dump(2) << "\n";
    if (file.flush()) return 0;
    std::fprintf(stderr, "%s cannot be written.\n", options.json.c_str());
    return 1;
}
