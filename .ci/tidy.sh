#!/usr/bin/env bash
# clang-tidy over the sources of shared/, sync/, server/ and mobile/ that changed since they were last found clean; a
# source counts as changed when one of our headers that it includes did, or .clang-tidy.
#
#   .ci/tidy.sh build/dev
#
# What it costs, measured on two cores: about 2 s a file. The analyzer's share of it is spent on shared/ and sync/,
# where what everybody relies on is decided; on server/ and mobile/, whose headers are the heaviest, the other checks
# have to do. The server's coroutines take their parameters by value on purpose: a reference would not outlive the first
# wait. Tests are left out: they run.
# shellcheck disable=SC2016  # what stands in single quotes is for the inner shells
set -euo pipefail
cd "$(dirname "$0")/.."

build=$1
clean=$build/tidy-clean.txt # one line a source that was found clean: its path, and what it was made of
export build clean
touch "$clean"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

find shared sync server mobile .clang-tidy .ci/tidy.sh -type f \( -name '*.h' -o -name '*.cpp' -o -path '.*' \) \
  -exec sha256sum {} + | sort -k2 >"$work/hashes"

# "path <tab> hashes of all of our files that its build read", from ninja's own record of the build.
# Its paths are whole, or start from the build folder where ccache was told to shorten them.
ninja -C "$build" -t deps | awk -v top="$PWD/" -v up="$(realpath --relative-to="$build" .)/" '
  FNR == NR { hash[$2] = substr($1, 1, 12); next }
  FNR == 1 { always = hash[".clang-tidy"] hash[".ci/tidy.sh"] }
  function finish() { if (source && !(source in seen)) { seen[source] = 1; print source "\t" always key }; source = "" }
  /^[^ ]/ { finish(); first = 1; key = ""; next }
  NF == 1 {
    path = $1
    if (index(path, top) == 1) path = substr(path, length(top) + 1)
    if (index(path, up) == 1) path = substr(path, length(up) + 1)
    if (first && path ~ /^(shared|sync|server|mobile)\/.*\.cpp$/ && path in hash) source = path
    first = 0
    if (path in hash) key = key " " hash[path]
  }
  END { finish() }
' "$work/hashes" - | sort >"$work/now"

[[ -s $work/now ]] || { echo "clang-tidy: $build holds no build of ours" >&2 && exit 1; }

sort "$clean" | comm -12 - "$work/now" >"$work/still" # forgets what is no longer so
cp "$work/still" "$clean"
comm -23 "$work/now" "$work/still" >"$work/todo"
echo "clang-tidy: $(wc -l <"$work/todo") of $(wc -l <"$work/now") sources to look at"

# What GCC has precompiled is nothing for Clang: it reads the headers themselves.
mkdir "$work/commands"
sed 's/ -Winvalid-pch -include [^ ]*cmake_pch\.hxx//g' "$build/compile_commands.json" >"$work/commands/compile_commands.json"
export commands=$work/commands

check() { # a line of todo
  local source=${1%%$'\t'*} checks='' found
  case $source in
    server/*) checks='-clang-analyzer-*,-performance-unnecessary-value-param' ;;
    mobile/*) checks='-clang-analyzer-*' ;;
  esac
  if found=$(clang-tidy -p "$commands" --quiet --checks="$checks" "$source" 2>&1); then
    printf '%s\n' "$1" >>"$clean"
  else
    printf '%s\n' "$found" | grep -v ' warnings\? \(generated\|treated as error\)'
    return 1
  fi
}
export -f check

xargs -r -d '\n' -P "$(nproc)" -n 1 bash -c 'check "$1"' check <"$work/todo" || exit 1
