#!/usr/bin/env bash
# The gateway against static bytes, driven by wrk: bench/run.sh --scale 1 [--starts 3] [--rounds 5] [--seconds 5] [--engine plans,reference] [--operations tiny,page]
set -euo pipefail
cd "$(dirname "$0")/.."

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }
if ! command -v wrk >/dev/null; then
  as_root apt-get update -qq
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq wrk >/dev/null
fi
# Built first, so that nothing but the server and wrk runs while they are measured.
dotnet build bench -c Release -v q --nologo >&2
exec dotnet bench/bin/Release/net10.0/Immunotherapy.Bench.dll compare "$@"
