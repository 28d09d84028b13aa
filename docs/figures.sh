#!/bin/sh
# Measures, on an idle machine with dependencies downloaded: clean copy to usable page, second start, resident memory.
# Works in a clone of its own under the temporary directory. Called by ./fengqiao figures.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
port=${FENGQIAO_FIGURES_PORT:-8973}
copy=$(mktemp -d)
pid=

finish() {
  [ -z "$pid" ] || kill "$pid" 2>/dev/null || true
  [ -z "$pid" ] || wait "$pid" 2>/dev/null || true
  rm -rf "$copy"
}
trap finish EXIT
trap 'exit 130' INT TERM

git clone -q "$here" "$copy/fengqiao"

# start: seconds until the sign-in page answers; leaves the process running in $pid.
start() {
  began=$(date +%s)
  "$copy/fengqiao/fengqiao" run --port "$port" >"$copy/out.log" 2>&1 &
  pid=$!
  while ! curl -fsS -o /dev/null "http://127.0.0.1:$port/login" 2>/dev/null; do
    kill -0 "$pid" 2>/dev/null || { cat "$copy/out.log" >&2; exit 1; }
    sleep 0.2
  done
  echo $(($(date +%s) - began))
}

first=$(mktemp)
start >"$first"
echo "clean clone to usable page: $(cat "$first") s (to reach: 240)"
kill "$pid" && wait "$pid" 2>/dev/null || true
start >"$first"
echo "second start:               $(cat "$first") s (to reach: 12)"
sleep 20
echo "resident memory:            $(($(ps -o rss= -p "$pid") / 1024)) MB (to reach: 900)"
rm -f "$first"
