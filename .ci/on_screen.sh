#!/usr/bin/env bash
# Runs a command on a screen of its own (Xvfb), large enough for three tablets, and takes the screen down after it.
#
#   .ci/on_screen.sh COMMAND…
set -euo pipefail
# shellcheck source=.ci/processes.sh
. "$(dirname "$0")/processes.sh"

scratch=$(mktemp -d)
trap 'nistaran_end_all; rm -rf "$scratch"' EXIT
mkfifo "$scratch/display"
# The server itself finds a free number and writes it down once it can be used.
exec 3<>"$scratch/display"
nistaran_start Xvfb -displayfd 3 -screen 0 3360x1280x24 -nolisten tcp 2>"$scratch/log"
read -r -t 30 number <&3 || nistaran_fail "स्क्रीन नहीं बनी" "Xvfb did not start: $(cat "$scratch/log")"
exec 3<&-
export DISPLAY=:$number
unset WAYLAND_DISPLAY
export QT_QPA_PLATFORM=xcb XDG_RUNTIME_DIR=$scratch TMPDIR=$scratch
status=0
nistaran_run "$@" || status=$?
exit "$status"
