#!/usr/bin/env bash
# instructions.sh FOLDER COMPILER [--pin]: lets the programs that were built in FOLDER play under callgrind, and fails
# where a request needs 5 % more instructions than instructions.txt says. Counts do not depend on how busy the machine
# is, and hardly on which it is: libc is told to use its plain routines. They do depend on the compiler; another one than
# that of the table is not held against it. --pin writes the table anew.
set -euo pipefail
folder=$1 compiler=$2 pin=${3-}
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
table=$root/bench/instructions.txt
more=5 # percent that a number may be above the table's
export GLIBC_TUNABLES=glibc.cpu.hwcaps=-AVX2_Usable,-AVX_Fast_Unaligned_Load,-AVX2,-AVX,-FMA,-ERMS,-FSRM,-BMI2,-MOVBE

# What is played, and the two sizes between which instructions and requests are counted, so that what is done once drops
# out: requests, or a moment of the day.
workloads='w1 50000 150000
w2 50000 150000
w4 150000 350000
launch-day 0:01:00 0:31:00'

work=$(mktemp -d)
trap 'rm -r "$work"' EXIT

count() { # name size
    local out=$work/$1.$2 words=("$folder/bench/bench_engine" "$1" "$2")
    [[ $1 != launch-day ]] ||
        words=("$folder/stampede-cli" run "$root/scenarios/01_launch_day.json" --until "$2" --json --out "$out.json")
    valgrind --tool=callgrind --callgrind-out-file=/dev/null "${words[@]}" >"$out.line" 2>"$out.log" ||
        { cat "$out.log" >&2; return 1; }
    sed -nE 's/.*Collected : ([0-9]+).*/\1/p' "$out.log" >"$out.instructions"
    if [[ -e $out.json ]]; then
        sed -nE 's/.*"offered": *([0-9]+).*/\1/p' "$out.json" | head -1 >"$out.requests"
    else
        cut -d ' ' -f 2 "$out.line" >"$out.requests"
    fi
}
export -f count
export work folder root
awk '{ print $1, $2; print $1, $3 }' <<<"$workloads" | xargs -P "$(nproc)" -L 1 bash -c 'count "$@"' count

between() { echo $(($(<"$work/$1.$3.$4") - $(<"$work/$1.$2.$4"))); } # name smaller greater what

failed=0
[[ $pin != --pin ]] || printf '# Instructions of a request (./dev instructions --pin).\ncompiler %s\n' "$compiler" >"$table"
pinned_compiler=$(sed -n 's/^compiler //p' "$table")
while read -r name from to; do
    requests=$(between "$name" "$from" "$to" requests)
    now=$((($(between "$name" "$from" "$to" instructions) + requests / 2) / requests))
    if [[ $pin == --pin ]]; then
        echo "$name $now" | tee -a "$table"
        continue
    fi
    pinned=$(sed -n "s/^$name //p" "$table")
    if [[ $compiler != "$pinned_compiler" ]]; then
        echo "$name: $now instructions a request; not held against $pinned, which is for $pinned_compiler."
    elif ((now * 100 > pinned * (100 + more))); then
        echo "$name: $now instructions a request are more than $more % above the $pinned of bench/instructions.txt."
        failed=1
    elif ((now * 100 < pinned * (100 - more))); then
        echo "$name: $now instructions a request; the $pinned of bench/instructions.txt can be lowered (--pin)."
    else
        echo "$name: $now instructions a request, as pinned ($pinned)."
    fi
done <<<"$workloads"
exit "$failed"
