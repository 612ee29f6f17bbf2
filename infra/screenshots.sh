#!/usr/bin/env bash
# Takes the pictures of the main pages anew, from the demonstration; they lie in src/LearningNetwork.Web/Screenshots and the README shows them.
set -euo pipefail
cd "$(dirname "$0")/.."

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
project=tests/LearningNetwork.Browser
dotnet build "$project" -v q -clp:NoSummary
dotnet "$project/bin/Debug/net10.0/LearningNetwork.Browser.dll" -explicit only -class '*ScreenshotTests' -noLogo -noColor
ls -l src/LearningNetwork.Web/Screenshots
