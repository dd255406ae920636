#!/usr/bin/env bash
# Plants one fault after the other in a copy of the sources and says how many lives the simulation needed to find it.
# Exit code 1 when one was not found.
#
#   tests/simulation/planted.sh [SEEDS [FAULT...]]      of all of tests/simulation/planted, or of those that are named
set -euo pipefail
cd "$(dirname "$0")/../.."
seeds=${1:-300}
faults=("${@:2}")
[ ${#faults[@]} -gt 0 ] || mapfile -t faults < <(basename --suffix .patch tests/simulation/planted/*.patch)
copy=build/planted
export CCACHE_BASEDIR=$PWD/$copy/source CCACHE_NOHASHDIR=1 CCACHE_SLOPPINESS=pch_defines,time_macros

rm -rf "$copy/source"
mkdir -p "$copy/source"
git ls-files -z | xargs -0 cp --parents --preserve=timestamps --target-directory="$copy/source"
cmake --preset dev -S "$copy/source" -B "$copy/build" >"$copy/configure.log"

missed=0
for name in "${faults[@]}"; do
  patch=tests/simulation/planted/$name.patch
  patch --quiet --directory "$copy/source" --strip 1 <"$patch"
  cmake --build "$copy/build" --target nistaran-simulation >"$copy/build.log" || { tail -20 "$copy/build.log"; exit 2; }
  if "$copy/build/bin/nistaran-simulation" --seeds "$seeds" >"$copy/$name.txt"; then
    printf '%-40s NOT FOUND in %s lives\n' "$name" "$seeds"
    missed=1
  else
    printf '%-40s found by seed %s: %s\n' "$name" "$(sed -n 's/^seed \([0-9]*\):.*/\1/p' "$copy/$name.txt")" \
      "$(sed -n '/^seed /{n;p;q}' "$copy/$name.txt" | cut -c1-100)"
  fi
  patch --quiet --reverse --directory "$copy/source" --strip 1 <"$patch"
done
exit "$missed"
