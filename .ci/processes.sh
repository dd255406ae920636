# Sourced by the other scripts: says what happens in both languages, and leaves no process behind.
# shellcheck shell=bash

nistaran_say() { # hindi english
  printf '» %s / %s\n' "$1" "$2"
}

nistaran_fail() { # hindi english
  nistaran_say "$1" "$2" >&2
  exit 1
}

# Whatever is started below stands in a process group of its own, so that all of it can be ended, and nothing else.
nistaran_groups=()

nistaran_start() { # command…; its id stands in nistaran_started
  setsid env --default-signal=INT,QUIT "$@" </dev/null &
  nistaran_started=$!
  nistaran_groups+=("$nistaran_started")
}

nistaran_run() { # command…, to its end; answers its exit status
  nistaran_start "$@"
  local started=$nistaran_started status=0
  wait "$started" || status=$?
  nistaran_end "$started"
  return "$status"
}

nistaran_end() { # id…
  local id tries
  for id in "$@"; do
    kill -TERM -- "-$id" 2>/dev/null || kill -TERM "$id" 2>/dev/null || true
  done
  for id in "$@"; do
    for tries in {1..50}; do
      kill -0 -- "-$id" 2>/dev/null || break
      if ((tries == 50)); then kill -KILL -- "-$id" 2>/dev/null || true; fi
      sleep 0.1
    done
    wait "$id" 2>/dev/null || true
  done
}

nistaran_end_all() {
  trap '' INT TERM HUP
  # The last started is the first to end: the app before its server, the server before its portal.
  local -i at
  for ((at = ${#nistaran_groups[@]} - 1; at >= 0; at--)); do nistaran_end "${nistaran_groups[at]}"; done
}

trap nistaran_end_all EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
trap 'exit 129' HUP
