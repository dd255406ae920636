#!/usr/bin/env bash
# Installs what is missing, builds, and shows Nistaran: with a display, a demo district with its portal, its server and
# the app; without one, a small month of the district on real processes.
set -euo pipefail
cd "$(dirname "$0")"
# shellcheck source=.ci/prepare.sh
. .ci/prepare.sh

nistaran_prepare
nistaran_build dev nistaran nistaran-server nistaran-portal nistaran-fleet
if [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; then
  exec .ci/demo.sh window build/dev/bin
else
  nistaran_say "स्क्रीन नहीं है: जनपद का छोटा महीना चलाया जा रहा है" \
    "no display: a small month of the district, thirty tablets on a real server and portal"
  exec build/dev/bin/nistaran-fleet month --complaints 60
fi
