#!/usr/bin/env bash
# tus-js-client against the server of build/dev: by name only, as it needs the network the first time, and Node 18 or later.
# What npm brings stays under build/.
set -euo pipefail
cd "$(dirname "$0")"
top=$(cd ../../.. && pwd)
place=$top/build/conformance/tus
mkdir -p "$place"
cp package.json package-lock.json run.mjs "$place"
cd "$place"
npm ci --prefer-offline --no-fund --no-audit
NISTARAN_TOP=$top node run.mjs
