#!/usr/bin/env bash
# Installs what is missing, builds, and shows Nistaran: with a display, a demo district with its portal, its server and
# the app; without one, one complaint's whole day at three windows of the same app, on a screen of their own.
set -euo pipefail
cd "$(dirname "$0")"
# shellcheck source=.ci/prepare.sh
. .ci/prepare.sh

nistaran_prepare
if [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; then
  nistaran_build dev nistaran nistaran-server nistaran-portal
  exec .ci/demo.sh build/dev/bin
fi
nistaran_build dev nistaran nistaran-day
pictures=build/day
rm -rf "$pictures"
nistaran_say "स्क्रीन नहीं है: एक शिकायत का पूरा दिन, तीन टैबलेटों पर" \
  "no display: one complaint's whole day at three tablets, real portal and server behind them"
nistaran_run .ci/on_screen.sh build/dev/bin/nistaran-day --pictures "$pictures"
nistaran_say "चित्र: $pictures" "pictures of the screens: $pictures"
