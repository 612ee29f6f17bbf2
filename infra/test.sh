#!/usr/bin/env bash
# Runs the tests on a Debian machine with the .NET SDK and Node.js, and installs what else they need when it may.
#   infra/test.sh                  all of them
#   infra/test.sh Storage Domain   only the projects whose names hold one of these words
# The last line counts over all projects: 'N passed, N failed' (', N skipped' when there were any).
set -uo pipefail
cd "$(dirname "$0")/.."

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 MSBUILDDISABLENODEREUSE=1
export DOTNET_TieredPGO=0 # what lives for a minute is not paid back for being observed; a fifth less to do in the web tests
configuration=Debug
longest=1800 # seconds that one test project may take; those in a browser need six minutes on two cores
at_once=2x # tests for each processor, since many of them wait: for a lease to end, a proxy to lose patience, a disk
results=$(mktemp -d "${TMPDIR:-/tmp}/ln-tests.XXXXXX")
solution=LearningNetwork.sln
passed=0 failed=0 skipped=0 broken=0

main() {
    trap clean_up EXIT
    trap 'exit 130' INT TERM HUP
    require dotnet "the .NET SDK that global.json names"
    require node "Node.js"
    require npm "npm, which comes with Node.js"
    install_what_is_missing
    start_postgres
    find_chromium
    choose_projects "$@"
    build "$@"
    for project in "${projects[@]}"; do run_tests "$project"; done
    close
}

require() {
    command -v "$1" >/dev/null && return
    stop "Missing: $2 ('$1' is not found). Install it and run this again."
}

stop() {
    echo "$1"
    broken=1
    close
}

# --- the machine ---------------------------------------------------------------------------------------------------

chromium_path() {
    local name
    if [ -n "${LN_TEST_CHROMIUM:-}" ]; then echo "$LN_TEST_CHROMIUM"; return; fi
    for name in chromium-headless-shell chromium chromium-browser google-chrome; do command -v "$name" && return; done
    return 1
}

has_postgres() { [ -n "${LN_TEST_POSTGRES:-}" ] || bash infra/throwaway-postgres.sh --check 2>/dev/null; }

install_what_is_missing() {
    local packages=() may=()
    has_postgres || packages+=(postgresql)
    chromium_path >/dev/null || packages+=(chromium-headless-shell) # the same engine without the windows around it, which costs half
    command -v haproxy >/dev/null || [ -x /usr/sbin/haproxy ] || packages+=(haproxy)
    command -v soffice >/dev/null || packages+=(libreoffice-writer-nogui) # opens the Word documents that we write
    [ ${#packages[@]} -gt 0 ] || return 0
    [ "$(id -u)" = 0 ] || may=(sudo -n)
    if ! command -v apt-get >/dev/null || ! "${may[@]}" true 2>/dev/null; then
        echo "Missing, and not installed since that needs root: ${packages[*]}. Tests that need them will fail."
        echo "To install them: sudo apt-get update && sudo apt-get install ${packages[*]}"
        return 0
    fi
    echo "Installing from Debian: ${packages[*]}"
    if ! { "${may[@]}" apt-get update -q && "${may[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get -o DPkg::Lock::Timeout=300 install -y -q --no-install-recommends "${packages[@]}"; } </dev/null >"$results/apt.log" 2>&1; then
        tail -n 20 "$results/apt.log"
        echo "Debian's packages could not be installed: ${packages[*]}. Tests that need them will fail."
    fi
}

start_postgres() {
    [ -z "${LN_TEST_POSTGRES:-}" ] || { echo "PostgreSQL: the one that LN_TEST_POSTGRES names"; return; }
    has_postgres || return
    coproc POSTGRES { exec bash infra/throwaway-postgres.sh 2>"$results/postgres.log"; }
    postgres_input=${POSTGRES[1]} postgres_process=$POSTGRES_PID
    if read -r -t 120 LN_TEST_POSTGRES <&"${POSTGRES[0]}"; then
        export LN_TEST_POSTGRES
        echo "PostgreSQL: a throw-away server at ${LN_TEST_POSTGRES%;Username=*}"
    else
        unset LN_TEST_POSTGRES
        echo "PostgreSQL could not be started; tests that need it will fail:"
        cat "$results/postgres.log"
    fi
}

find_chromium() {
    LN_TEST_CHROMIUM=$(chromium_path) || { unset LN_TEST_CHROMIUM; return 0; }
    export LN_TEST_CHROMIUM
    echo "Chromium: $LN_TEST_CHROMIUM"
}

clean_up() {
    if [ -n "${postgres_process:-}" ]; then
        exec {postgres_input}>&- # the server stops when its standard input ends
        wait "$postgres_process" 2>/dev/null
    fi
    rm -rf "$results"
}

# --- building ------------------------------------------------------------------------------------------------------

# The test projects of the solution that can be restored, quick ones first and the browser last.
choose_projects() {
    [ $# -gt 0 ] || restore
    local found wanted name
    found=$(tr '\\' '/' <"$solution" | grep -o 'tests//*[^"]*\.csproj' | tr -s / | xargs grep -l '"xunit.v3"')
    projects=()
    for name in Architecture Domain '' Browser; do
        for wanted in $found; do
            case "$wanted" in
                */LearningNetwork.Browser/*) [ "$name" = Browser ] || continue ;;
                */LearningNetwork.Architecture/*) [ "$name" = Architecture ] || continue ;;
                */LearningNetwork.Domain.Tests/*) [ "$name" = Domain ] || continue ;;
                *) [ -z "$name" ] || continue ;;
            esac
            asked_for "$wanted" "$@" && projects+=("$wanted")
        done
    done
    [ ${#projects[@]} -gt 0 ] || stop "No test project's name holds any of: $*"
}

asked_for() {
    local project word
    project=$(basename "$1" .csproj)
    shift
    [ $# -gt 0 ] || return 0
    for word in "$@"; do [[ "${project,,}" == *"${word,,}"* ]] && return 0; done
    return 1
}

restore() {
    dotnet restore "$solution" -v q >"$results/restore.log" 2>&1 && return
    if only_orleans_is_missing <"$results/restore.log"; then
        solution=LearningNetwork.Local.slnf
        echo "Orleans' packages cannot be restored here; left out: $(left_out)"
        dotnet restore "$solution" -v q >"$results/restore.log" 2>&1 && return
    fi
    cat "$results/restore.log"
    stop "The packages could not be restored."
}

# True when every error says that a package of Orleans, or one that only Orleans needs, is not to be found.
only_orleans_is_missing() {
    local errors only_orleans='(Microsoft\.Orleans\.[A-Za-z.]+|Microsoft\.AspNetCore\.Connections\.Abstractions|Polly\.Extensions|System\.IO\.Hashing)'
    errors=$(grep -E 'error [A-Z]+[0-9]+ ?:' | grep -vE 'error NU110[23] ?: +- Found ')
    [ -n "$errors" ] && ! grep -qvE "error NU110[123] ?: Unable to find (a stable )?package $only_orleans[. ]" <<<"$errors"
}

left_out() {
    comm -23 <(project_names LearningNetwork.sln) <(project_names LearningNetwork.Local.slnf) | paste -sd ' '
}

project_names() { tr '\\' '/' <"$1" | grep -o '[A-Za-z.]*\.csproj' | sed 's/\.csproj$//' | sort -u; }

build() {
    local project started=$SECONDS
    if [ $# -gt 0 ]; then
        for project in "${projects[@]}"; do compile "$project"; done
    else
        compile "$solution" --no-restore
    fi
    echo "Built in $((SECONDS - started)) s"
}

compile() {
    dotnet build "$@" -c "$configuration" -warnaserror -v q -clp:NoSummary >"$results/build.log" 2>&1 && return
    grep -E ': (error|warning) ' "$results/build.log" | sort -u | grep . || cat "$results/build.log"
    stop "The build failed."
}

# --- running -------------------------------------------------------------------------------------------------------

run_tests() {
    local name folder log trx started=$SECONDS code
    name=$(basename "$1" .csproj) folder=$(dirname "$1")
    log=$results/$name.log trx=$results/$name.trx
    if [ -z "$(find "$folder" -name '*.cs' -not -path '*/obj/*' -not -path '*/bin/*' -print -quit)" ]; then
        echo "$name: holds no code yet"
        return
    fi
    timeout --kill-after=10 "$longest" dotnet "$folder/bin/$configuration/net10.0/$name.dll" -maxThreads "$at_once" -trx "$trx" -noLogo -noColor </dev/null >"$log" 2>&1
    code=$?
    count "$trx" || { broken=1; cat "$log"; echo "$name: gave no result (exit code $code) after $((SECONDS - started)) s"; return; }
    if [ "$code" -ne 0 ]; then
        broken=1
        cat "$log"
    fi
    echo "$name: $project_passed tests passed, $project_failed failed, $project_skipped skipped in $((SECONDS - started)) s"
}

# Adds one project's result file to the totals; false when it is missing or counts no test.
count() {
    local counters
    counters=$(grep -o '<Counters [^>]*>' "$1" 2>/dev/null) || return 1
    number() { sed -n "s/.* $1=\"\([0-9]*\)\".*/\1/p" <<<"$counters"; }
    project_passed=$(number passed)
    project_skipped=$(number notExecuted)
    project_failed=$(($(number total) - $(number notRunnable) - project_passed - project_skipped)) # not runnable: asked for by name only
    [ "$(number total)" -gt 0 ] || return 1
    passed=$((passed + project_passed)) failed=$((failed + project_failed)) skipped=$((skipped + project_skipped))
}

close() {
    local line="$passed passed, $failed failed"
    [ "$skipped" -eq 0 ] || line="$line, $skipped skipped"
    [ "$((passed + failed))" -gt 0 ] || echo "No test ran."
    echo "$line"
    [ "$failed" -eq 0 ] && [ "$broken" -eq 0 ] && [ "$passed" -gt 0 ]
    exit
}

main "$@"
