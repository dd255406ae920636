#!/usr/bin/env bash
# Installs what is missing, builds, and runs every check and every test.
# shellcheck disable=SC2016  # what stands in single quotes is for the inner shells
set -euo pipefail
cd "$(dirname "$0")"

usage() {
  cat <<'EOF'
./test.sh                  सब जाँचें / install, build, format, qmllint, every test
./test.sh --tidy           clang-tidy besides
./test.sh --sanitize       the same tests under AddressSanitizer and UndefinedBehaviorSanitizer; no other checks
./test.sh --filter REGEX   only the tests whose name fits; no other checks. Together with --sanitize as well
EOF
}

preset=dev
filter=()
checks=true
tidy=false
while (($#)); do
  case $1 in
    --sanitize) preset=asan checks=false ;;
    --tidy) tidy=true ;;
    --filter)
      [[ $# -ge 2 ]] || { usage >&2 && exit 2; }
      filter=(-R "$2") checks=false
      shift
      ;;
    -h | --help) usage && exit 0 ;;
    *) usage >&2 && exit 2 ;;
  esac
  shift
done

# shellcheck source=.ci/prepare.sh
. .ci/prepare.sh

failed=()
step() { # hindi english command…
  local name=$2 status=0
  local -i began=$SECONDS
  nistaran_say "$1" "$name"
  nistaran_run "${@:3}" || status=$?
  if ((status)); then
    failed+=("$name")
    nistaran_say "विफल" "$name: failed" >&2
  else
    nistaran_say "ठीक ($((SECONDS - began)) सेकंड)" "$name: clean, $((SECONDS - began)) s"
  fi
}

nistaran_prepare

if $checks; then
  step "लेखन शैली" "clang-format" bash -c \
    'git ls-files -z "*.h" "*.cpp" | xargs -0 -r -n 20 -P "$(nproc)" clang-format --dry-run -Werror --ferror-limit=1'
fi

nistaran_build "$preset"

if $checks; then
  step "QML जाँच" "qmllint" bash -o pipefail -c \
    'ninja -C "$0" nistaran_mobile_qmllint nistaran_controls_qmllint | tee "$0/qmllint.txt" && ! grep -q "^Warning" "$0/qmllint.txt"' "build/$preset"
fi
if $checks && $tidy; then
  step "C++ जाँच" "clang-tidy" .ci/tidy.sh "build/$preset"
fi
if $checks; then
  step "फ़ज़र" "fuzzers" tests/fuzz/run.sh
fi

# The tests come last, so that ctest's summary is what one sees at the end.
((${#failed[@]} == 0)) || nistaran_say "परीक्षण से पहले विफल" "failed before the tests: ${failed[*]}" >&2
nistaran_say "परीक्षण" "tests; kept in build/$preset/tests.txt"
tests=0
nistaran_run bash -o pipefail -c 'ctest "${@:2}" 2>&1 | tee "$1"' ctest "build/$preset/tests.txt" \
  --preset "$preset" -j2 --no-tests=error "${filter[@]}" || tests=$?
((tests == 0 && ${#failed[@]} == 0))
