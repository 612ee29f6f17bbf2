#!/usr/bin/env bash
# Kills programs at random moments under load, and restarts and cuts off the database; prints how many blows were survived, how many
# acknowledged commands were lost or doubled, and whether the log is whole. Some minutes long.
#   infra/torture.sh [rounds]      20 blows of each kind unless it is said
set -euo pipefail
cd "$(dirname "$0")/.."
export LN_TORTURE_ROUNDS=${1:-20}
dotnet build tests/LearningNetwork.Web.Tests -v q -clp:NoSummary
# The silos, where Orleans' packages can be had.
dotnet build src/LearningNetwork.Silo -v q -clp:NoSummary >/dev/null 2>&1 || echo "Orleans' packages cannot be restored here; the silos are left out"
exec dotnet tests/LearningNetwork.Web.Tests/bin/Debug/net10.0/LearningNetwork.Web.Tests.dll -class '*.Torture.TortureTests' -explicit only -showLiveOutput -noLogo -noColor
