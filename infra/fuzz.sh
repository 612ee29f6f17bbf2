#!/usr/bin/env bash
# Asks the API of a demonstration whatever its OpenAPI document offers, by chance, and prints the figures; the last line says how it went.
#   infra/fuzz.sh [requests] [seed]      20000 requests unless it is said; another seed is another order
set -euo pipefail
cd "$(dirname "$0")/.."
export LN_FUZZ_REQUESTS=${1:-20000} LN_FUZZ_SEED=${2:-$RANDOM}
dotnet build tests/LearningNetwork.Web.Tests -v q -clp:NoSummary
exec dotnet tests/LearningNetwork.Web.Tests/bin/Debug/net10.0/LearningNetwork.Web.Tests.dll -class '*.Api.FuzzTests' -showLiveOutput -noLogo -noColor
