#!/usr/bin/env bash
# Plays shipped days with stampede-cli as several compilers make it, and in several surroundings. Each must print the
# same bytes, and end in the fingerprints of tests/scenarios/fingerprints.txt.
#   tests/determinism.sh [BUILD...]    all builds, or those named; the first of the table is what others are held to
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
root=$PWD
matrix=$root/build/matrix
hardware=$(uname -m)

# name, compiler, flags. Those without NDEBUG also check what is asserted.
builds() {
    cat <<'TABLE'
gcc-O2        g++      -O2 -DNDEBUG
clang-libc++  clang++  -O2 -stdlib=libc++
gcc-O0        g++      -O0
gcc-O3        g++      -O3
gcc-haswell   g++      -O3 -march=haswell
gcc-asan      g++      -O1 -fsanitize=address,undefined -fno-sanitize-recover=all
clang-O2      clang++  -O2
clang-haswell clang++  -O3 -march=haswell
TABLE
}
reference=gcc-O2

# In what a played day must not show: name, and the words before the program.
surroundings() {
    cat <<TABLE
locale      env LOCPATH=$matrix/locale LC_ALL=de_DE.UTF-8 LANG=ko_KR.UTF-8
timezone    env TZ=Pacific/Chatham
processor   env GLIBC_TUNABLES=glibc.cpu.hwcaps=-FMA,-AVX2,-AVX2_Usable,-FMA_Usable
folder      env -C /
again       env
TABLE
    # Not every container lets its programs do without random addresses.
    if setarch "$hardware" -R true 2>/dev/null; then echo "addresses   setarch $hardware -R"; fi
}

failed=0
say() { printf '\n== %s\n' "$*"; }
different() { echo "DIFFERENT: $*"; failed=1; }

can_run() { # name
    [[ $1 != *haswell || ($hardware == x86_64 && -n $(grep -m1 -w avx2 /proc/cpuinfo)) ]]
}

build() { # name compiler flags
    cmake --preset model-only -B "$matrix/$1" -DBUILD_TESTING=OFF -DCMAKE_BUILD_TYPE=None \
        -DCMAKE_CXX_COMPILER="$2" -DCMAKE_CXX_FLAGS="$3" >"$matrix/$1.log" 2>&1 &&
        cmake --build "$matrix/$1" --parallel "${CMAKE_BUILD_PARALLEL_LEVEL:-$(nproc)}" --target stampede-cli \
            >>"$matrix/$1.log" 2>&1 && return
    grep -E 'error|Error' "$matrix/$1.log" | head -20
    return 1
}

# Days to play, by their names in the table of fingerprints; then what the theory is tested on.
days() {
    grep -v '^#' tests/scenarios/fingerprints.txt | cut -d' ' -f1
    for file in tests/theory/*.json; do echo "theory/$(basename "$file" .json)"; done
}

play() { # day program...
    local day=$1
    shift
    case $day in
        theory/*) "$@" run "$root/tests/$day.json" --until 0:20:00 --json ;;
        [0-9]*) "$@" run "$root/scenarios/$day.json" --json ;;
        *) "$@" run "$root/scenarios/01_launch_day.json" \
            --actions "$root/scenarios/solutions/launch_day/$day.actions.json" --json ;;
    esac
}

play_all() { # folder program...
    local folder=$1 day
    shift
    rm -rf "$folder"
    mkdir -p "$folder/theory"
    days | while read -r day; do play "$day" "$@" >"$folder/$day.json" || echo "ended with $?" >>"$folder/$day.json"; done
}

# The lines of the table as the results in a folder have them.
fingerprints() { # folder
    days | grep -v / | while read -r day; do
        sed -nE '/^  "fingerprint": \{/,/\}/s/^.*"(trajectory|results)": "([0-9a-f]+)".*$/\2/p' "$1/$day.json" |
            paste -sd' ' | sed "s/^/$day /"
    done
}

compare() { # what folder
    if diff -rq "$played" "$2" >/dev/null; then
        echo "same: $1"
    else
        different "$1"
        diff -r "$played" "$2" | cut -c1-160 | head -12 || true
    fi
}

sweep() { # folder words...
    local folder=$1
    shift
    "$program" sweep scenarios/03_edge.json --seeds 1..6 --until 0:30:00 \
        --set /workload/classes/0/keys/zipf=0.5,0.9 --out "$folder" "$@" >/dev/null
}

parallel_runs() {
    local out=$matrix/sweeps way
    rm -rf "$out"
    for way in 1 2 7; do sweep "$out/threads-$way" --threads "$way"; done
    for way in 3 1 2; do sweep "$out/parts" --shard "$way/3" --threads 2; done
    for way in threads-1 threads-2 threads-7 parts; do
        "$program" merge "$out/$way" --json --out "$out/$way.json" >/dev/null
        if cmp "$out/threads-1.json" "$out/$way.json"; then echo "same: sweep, $way"; else different "sweep, $way"; fi
    done
}

mkdir -p "$matrix"
played=$matrix/$reference/played
program=$matrix/$reference/stampede-cli
localedef -f UTF-8 -i de_DE "$matrix/locale/de_DE.UTF-8" 2>/dev/null || mkdir -p "$matrix/locale"

while read -r name compiler flags; do
    [[ $# == 0 || $name == "$reference" || " $* " == *" $name "* ]] || continue
    if ! can_run "$name"; then
        echo "left out: $name, which this machine cannot run"
        continue
    fi
    say "$name: $compiler $flags"
    build "$name" "$compiler" "$flags" || { different "$name cannot be built"; continue; }
    play_all "$matrix/$name/played" "$matrix/$name/stampede-cli"
    if [[ $name == "$reference" ]]; then
        diff <(grep -v '^#' tests/scenarios/fingerprints.txt) <(fingerprints "$played") || different "the table of fingerprints"
        say 'Surroundings'
        surroundings | while read -r what words; do
            # shellcheck disable=SC2086 -- several words
            play_all "$matrix/surroundings/$what" $words "$program"
        done
        for what in $(surroundings | cut -d' ' -f1); do compare "$what" "$matrix/surroundings/$what"; done
        say 'Threads and parts of a sweep'
        parallel_runs
    else
        compare "$name" "$matrix/$name/played"
    fi
done < <(builds)
exit "$failed"
