# Sourced by run.sh and test.sh, from the top of the repository: what has to be installed, and how to build.
# shellcheck shell=bash
# shellcheck source=.ci/processes.sh
. .ci/processes.sh

export CCACHE_SLOPPINESS=pch_defines,time_macros
export CCACHE_MAXSIZE=5G
# The same file compiles to the same object in every checkout and every build folder.
export CCACHE_BASEDIR=$PWD
export CCACHE_NOHASHDIR=1

# The packages of .ci/packages.txt that are not installed, one a line. Asks dpkg only: no network, no waiting.
nistaran_missing_packages() {
  local -a wanted
  mapfile -t wanted < <(grep -vE '^[[:space:]]*(#|$)' .ci/packages.txt)
  comm -23 <(printf '%s\n' "${wanted[@]}" | sort -u) \
    <(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "${wanted[@]}" 2>/dev/null |
      sed -n 's/^installed //p' | sort -u)
}

nistaran_prepare() {
  if ! command -v dpkg-query >/dev/null; then
    nistaran_say "यह Debian नहीं है; .ci/packages.txt में लिखे पैकेज स्वयं लगाएँ" \
      "this is not Debian: install what .ci/packages.txt names yourself; going on"
    return
  fi
  local -a missing as_root=()
  mapfile -t missing < <(nistaran_missing_packages)
  ((${#missing[@]})) || return 0

  if ((EUID != 0)); then
    if ! command -v sudo >/dev/null || ! { sudo -n true 2>/dev/null || [[ -t 0 ]]; }; then
      nistaran_fail "ये पैकेज चाहिए, पर लगाने का अधिकार नहीं है: ${missing[*]}" \
        "these packages are missing and neither root nor sudo is at hand; as root: apt-get install ${missing[*]}"
    fi
    as_root=(sudo)
  fi
  nistaran_say "${#missing[@]} पैकेज लगाए जा रहे हैं" "installing ${#missing[@]} packages: ${missing[*]}"
  # A list of packages that is a little old is no reason to stop; a package that can't be had is.
  "${as_root[@]}" apt-get -qq update ||
    nistaran_say "पैकेज सूची ताज़ा नहीं हुई" "the list of packages could not be refreshed; trying with the old one"
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -y --no-install-recommends \
    -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3 -o Dpkg::Use-Pty=0 install "${missing[@]}" >/dev/null ||
    nistaran_fail "पैकेज नहीं लग सके; नेटवर्क जाँचें" \
      "the packages could not be installed. Is there a network? The second time none is needed."
}

nistaran_build() { # preset target…; without targets, everything
  local preset=$1
  local -i began=$SECONDS
  shift
  # Once configured, ninja sees by itself when a CMake file changed.
  if [[ ! -f build/$preset/build.ninja ]]; then
    nistaran_say "बनाने की तैयारी" "configuring build/$preset"
    nistaran_run cmake --preset "$preset" ||
      nistaran_fail "तैयारी विफल" "configuring failed"
  fi
  nistaran_say "बनाया जा रहा है" "building in build/$preset"
  nistaran_run cmake --build "build/$preset" ${1:+--target "$@"} ||
    nistaran_fail "बन नहीं सका" "the build failed"
  nistaran_say "बन गया ($((SECONDS - began)) सेकंड)" "built in $((SECONDS - began)) s"
}
