#!/usr/bin/env bash
# Holds every page against axe in all three languages, on a screen and on a telephone; takes several minutes.
set -euo pipefail
cd "$(dirname "$0")/.."

LN_FULL_AXE=1 exec bash infra/test.sh Browser
