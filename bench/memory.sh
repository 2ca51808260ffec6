#!/usr/bin/env bash
# memory.sh FOLDER [--full]: lets bench_engine, built in FOLDER, play the same simulated time with a hundred times the
# requests, and fails where that takes more than a MiB more memory.
set -euo pipefail
folder=$1
few=200000
[[ ${2-} != --full ]] || few=2000000
most=1024 # KiB

peak() { "$folder/bench/bench_engine" "$1" "$2" | cut -d ' ' -f 7; } # workload requests

failed=0
for workload in w2 w3; do
    before=$(peak "$workload" "$few")
    after=$(peak "$workload-hastened" "$((100 * few))")
    echo "$workload: $before KiB with $few requests, $after KiB with a hundred times as many."
    ((after - before <= most)) || { echo "That is more than $most KiB more."; failed=1; }
done
exit "$failed"
