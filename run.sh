#!/usr/bin/env bash
# Installs what is missing, builds, and shows Nistaran: with a display, a demo district with its portal, its server and
# the app; without one, a whole day of it under a virtual display.
set -euo pipefail
cd "$(dirname "$0")"
# shellcheck source=.ci/prepare.sh
. .ci/prepare.sh

nistaran_prepare
nistaran_build dev nistaran nistaran-server nistaran-portal nistaran-fleet nistaran-day
if [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; then
  exec .ci/demo.sh window build/dev/bin
else
  exec .ci/demo.sh day build/dev/bin
fi
