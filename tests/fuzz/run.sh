#!/usr/bin/env bash
# Builds the fuzzers and lets them run: a fixed number of inputs each, the same each time; or for as long as is said,
# shared by all of them. What they find lies in build/fuzz/found; exit code 1 when there is something.
#
#   tests/fuzz/run.sh [--minutes M] [TARGET…]
#
# A finding is mended together with the test that failed for it: put the input into tests/fuzz/corpus/TARGET under a name
# that says what it is. --minutes goes on from what earlier runs learned (build/fuzz/corpus).
set -euo pipefail
cd "$(dirname "$0")/../.."
# shellcheck source=.ci/prepare.sh
. .ci/prepare.sh

minutes=
[[ ${1:-} != --minutes ]] || { minutes=${2:?how many}; shift 2; }
targets=("$@")
((${#targets[@]})) || targets=(canonical_json operation merge document feed wire bundle)

# So many inputs take one to two seconds each.
declare -A runs=([canonical_json]=8000 [operation]=3000 [merge]=150 [document]=150 [feed]=2500 [wire]=3000 [bundle]=1500)

nistaran_build fuzz "${targets[@]/#/fuzz_}"
found=build/fuzz/found
mkdir -p "$found"
failed=()
for target in "${targets[@]}"; do
  learned=build/fuzz/corpus/$target
  if [[ -n $minutes ]]; then
    bound=(-max_total_time=$((minutes * 60 / ${#targets[@]})))
  else
    learned=$(mktemp -d)
    bound=("-runs=${runs[$target]}" -seed=1)
  fi
  mkdir -p "$learned"
  log=$found/$target.txt
  nistaran_run "build/fuzz/bin/fuzz_$target" "${bound[@]}" -max_len=8192 -timeout=20 -rss_limit_mb=2048 \
    -dict=tests/fuzz/json.dict "-artifact_prefix=$found/$target-" "$learned" "tests/fuzz/corpus/$target" >"$log" 2>&1 ||
    { failed+=("$target"); tail -40 "$log" >&2; }
  grep -E '^Done|^stat|exec/s: [1-9]' "$log" | tail -1 | sed "s/^/$target: /"
  [[ -n $minutes ]] || rm -rf "$learned"
done
((${#failed[@]} == 0)) || nistaran_fail "फ़ज़र को मिला: ${failed[*]}" "the fuzzers found something: ${failed[*]}; see $found"
