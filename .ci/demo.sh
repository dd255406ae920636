#!/usr/bin/env bash
# A demo district on this machine: portal, server and app on loopback, in a folder that is fresh each time.
#
#   .ci/demo.sh PROGRAMS   opens the app and waits until it is closed
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=.ci/processes.sh
. .ci/processes.sh

programs=$(realpath "$1")
demo=$PWD/build/demo

# ---- the command lines --------------------------------------------------------------------------------------------
district=kannauj
district_file=$PWD/tests/world/data/kannauj.json
district_key="district-key-of-the-demo"
control_key="control-key-of-the-demo"
password=nistaran-demo-1
server_database=$demo/server.db
certificate=(--cert "$demo/server.crt" --key "$demo/server.key")

make_certificate=("$programs/nistaran-server" certificate make --hosts "localhost,127.0.0.1" "${certificate[@]}")
load_district=("$programs/nistaran-server" district load "$district_file" --db "$server_database")
add_officer=("$programs/nistaran-server" officer add --district "$district" --password-stdin --db "$server_database")
device_code=("$programs/nistaran-server" device code --district "$district" --db "$server_database")

serve_portal() {
  nistaran_start "$programs/nistaran-portal" serve --db "$demo/portal.db" --listen 127.0.0.1 --port 0 \
    --districts "$district_file" --district-key "$district=$district_key" --control-key "$control_key" \
    >"$demo/portal.log" 2>&1
}
serve_server() { # portal's address
  nistaran_start "$programs/nistaran-server" serve --db "$server_database" --listen 127.0.0.1 --port 0 \
    "${certificate[@]}" --portal "$1" --portal-key "$district=$district_key" >"$demo/server.log" 2>&1
}
open_app() { # server's address
  # What a tablet has and this machine perhaps has not.
  nistaran_start "$programs/nistaran" --data "$demo/tablet" --server "$1" --ca "$demo/server.crt" \
    --position 27.0514,79.9137,12 --test-card
}

# ---- the steps ----------------------------------------------------------------------------------------------------
listening_url() { # log, id of the process: waits for the line "listening on URL" and prints the URL
  local url tries
  for tries in {1..300}; do
    url=$(sed -n 's/.*listening on \([^ ]*\).*/\1/p' "$1" | head -n 1)
    if [[ -n $url ]]; then
      printf '%s\n' "$url"
      return
    fi
    kill -0 "$2" 2>/dev/null || break
    sleep 0.1
  done
  cat "$1" >&2
  nistaran_fail "शुरू नहीं हुआ" "it did not start ($tries tries); see $1"
}

people() {
  local add=("${add_officer[@]}")
  "${add[@]}" --id kotwali-si-1 --name "जाँच अधिकारी 1 कोतवाली कन्नौज" --rank उपनिरीक्षक --role officer \
    --circle sadar --station kotwali <<<"$password"
  "${add[@]}" --id kotwali-sho --name "थाना प्रभारी कोतवाली कन्नौज" --rank निरीक्षक --role inspector \
    --circle sadar --station kotwali <<<"$password"
  "${add[@]}" --id co-sadar --name "क्षेत्राधिकारी सदर" --rank "पुलिस उपाधीक्षक" --role supervisor \
    --circle sadar <<<"$password"
}

show() {
  local portal server code
  nistaran_say "पोर्टल शुरू" "starting the portal"
  serve_portal
  portal=$(listening_url "$demo/portal.log" "$nistaran_started")
  nistaran_say "प्रमाणपत्र" "making the server's certificate"
  "${make_certificate[@]}" >>"$demo/setup.log"
  nistaran_say "जनपद कन्नौज" "loading the district of Kannauj"
  "${load_district[@]}" >>"$demo/setup.log"
  nistaran_say "अधिकारी" "adding officers: kotwali-si-1, kotwali-sho, co-sadar"
  people >>"$demo/setup.log"
  code=$("${device_code[@]}")
  nistaran_say "सर्वर शुरू" "starting the server"
  serve_server "$portal"
  server=$(listening_url "$demo/server.log" "$nistaran_started")
  nistaran_say "पोर्टल: $portal" "server: $server"
  nistaran_say "ऐप खुल रहा है; पासवर्ड $password" "opening the app; password $password; enrolment code $code"
  open_app "$server"
  wait "$nistaran_started"
}

rm -rf "$demo"
mkdir -p "$demo"
show
