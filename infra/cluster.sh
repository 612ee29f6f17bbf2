#!/usr/bin/env bash
# Serves the demonstration from several silos on this machine, on one PostgreSQL and behind one address, on loopback only.
#   infra/cluster.sh 3                        three silos at http://127.0.0.1:5080, until Ctrl-C
#   infra/cluster.sh 3 --port 5090            at another port
#   infra/cluster.sh 3 --postgres "Host=…"    on a database that is there already; without it on a throw-away server
#   infra/cluster.sh 3 --demo=facts           any other option goes to every silo; --demo unless one says what to show
#   infra/cluster.sh stop                     stops the one that runs, from another window
# Each silo's process id is told, so that one can be killed to see what happens (kill -9).
set -euo pipefail
cd "$(dirname "$0")/.."

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 MSBUILDDISABLENODEREUSE=1
unset ASPNETCORE_URLS ASPNETCORE_ENVIRONMENT DOTNET_ENVIRONMENT
project=LearningNetwork.Silo
patience=180 # seconds until everything must answer
running=${XDG_RUNTIME_DIR:-${TMPDIR:-/tmp}}/learning-network-cluster.$(id -u).pid
port=5080 postgres='' options=() silos=() folder=''

main() {
    [ "${1:-}" != stop ] || { stop_running; exit; }
    read_options "$@"
    require dotnet "the .NET SDK that global.json names"
    require curl "curl, from Debian's package of that name"
    install_haproxy
    [ -z "$(running_process)" ] || fail "One runs already (process $(running_process)); 'infra/cluster.sh stop' stops it."
    folder=$(mktemp -d "${TMPDIR:-/tmp}/ln-cluster.XXXXXX")
    trap clean_up EXIT
    trap 'exit 0' INT TERM HUP
    echo $$ >"$running"
    build
    start_postgres
    start_silo 1 # prepares the database and fills it; the others find it done
    wait_for_silo 1
    for number in $(seq 2 "$count"); do start_silo "$number"; done
    for number in $(seq 2 "$count"); do wait_for_silo "$number"; done
    start_proxy
    echo "Serving http://127.0.0.1:$port from $count silos; logs in $folder. Ctrl-C stops them."
    watch
}

read_options() {
    [[ "${1:-}" =~ ^[1-9][0-9]?$ ]] || { sed -n '2,8s/^# \{0,1\}//p' "$0"; exit 2; }
    count=$1
    shift
    while [ $# -gt 0 ]; do
        case "$1" in
            --port) port=${2:?--port needs a value}; shift ;;
            --postgres) postgres=${2:?--postgres needs a value}; shift ;;
            *) options+=("$1") ;;
        esac
        shift
    done
    [[ " ${options[*]} " == *" --demo"* ]] || options+=(--demo)
}

fail() {
    echo "$1" >&2
    exit 1
}

require() { command -v "$1" >/dev/null || fail "Missing: $2."; }

install_haproxy() {
    command -v haproxy >/dev/null || [ -x /usr/sbin/haproxy ] && return
    local may=()
    [ "$(id -u)" = 0 ] || may=(sudo -n)
    if ! command -v apt-get >/dev/null || ! "${may[@]}" true 2>/dev/null; then
        fail "Missing: haproxy, and not installed since that needs root: sudo apt-get update && sudo apt-get install haproxy"
    fi
    echo "Installing from Debian: haproxy"
    { "${may[@]}" apt-get update -q && "${may[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get -o DPkg::Lock::Timeout=300 install -y -q --no-install-recommends haproxy; } </dev/null >/dev/null 2>&1 ||
        fail "Debian's package haproxy could not be installed."
}

# --- starting ------------------------------------------------------------------------------------------------------

build() {
    dotnet build "src/$project" -c Release -v q -clp:NoSummary >"$folder/build.log" 2>&1 ||
        { cat "$folder/build.log"; fail "The silo could not be built."; }
}

start_postgres() {
    [ -z "$postgres" ] || return 0
    coproc POSTGRES { trap '' INT; exec bash infra/throwaway-postgres.sh 2>"$folder/postgres.log"; }
    postgres_input=${POSTGRES[1]} postgres_process=$POSTGRES_PID
    read -r -t 120 postgres <&"${POSTGRES[0]}" || { cat "$folder/postgres.log"; fail "PostgreSQL could not be started."; }
    postgres="$postgres;Database=postgres"
}

# In a session of its own, so that Ctrl-C reaches this script alone, which stops them in order.
start_silo() {
    : >"$folder/silo$1.log"
    setsid dotnet "src/$project/bin/Release/net10.0/$project.dll" "${options[@]}" --postgres "$postgres" \
        --urls http://127.0.0.1:0 --silo-port "$(free_port)" --silo-cluster "demo-$$" >"$folder/silo$1.log" 2>&1 &
    silos[$1]=$!
}

free_port() {
    local candidate
    while candidate=$((20000 + RANDOM % 12000)); do
        (: <"/dev/tcp/127.0.0.1/$candidate") 2>/dev/null || { echo "$candidate"; return; }
    done
}

address_of() { sed -n 's|^Now listening on: http://\([0-9.:]*\).*|\1|p' "$folder/silo$1.log"; }

is_ready() { [ -n "$1" ] && curl -sf -o /dev/null --max-time 5 "http://$1/health/ready"; }

wait_for_silo() {
    local until=$((SECONDS + patience))
    until is_ready "$(address_of "$1")"; do
        kill -0 "${silos[$1]}" 2>/dev/null && [ $SECONDS -lt $until ] || { cat "$folder/silo$1.log"; fail "Silo $1 did not become ready."; }
        sleep 0.2
    done
    echo "Silo $1: process ${silos[$1]} at $(address_of "$1")"
}

start_proxy() {
    {
        echo "frontend site from entrance"
        echo "    bind 127.0.0.1:$port"
        echo "    default_backend silos"
        echo "backend silos from silos"
        for number in "${!silos[@]}"; do echo "    server silo$number $(address_of "$number")"; done
    } >"$folder/20-site.cfg"
    PATH=$PATH:/usr/sbin setsid haproxy -db -f infra/haproxy/10-learning-network.cfg -f "$folder/20-site.cfg" >"$folder/haproxy.log" 2>&1 &
    proxy=$!
    local until=$((SECONDS + 30))
    until is_ready "127.0.0.1:$port"; do
        kill -0 "$proxy" 2>/dev/null && [ $SECONDS -lt $until ] || { cat "$folder/haproxy.log"; fail "The proxy does not answer at port $port."; }
        sleep 0.1
    done
}

# --- running and stopping ------------------------------------------------------------------------------------------

# Tells of each silo that ends, and goes on while one is left.
watch() {
    local ended
    while [ ${#silos[@]} -gt 0 ]; do
        { wait -n -p ended "${silos[@]}" "$proxy" || true; } 2>/dev/null # without bash's own words about it
        [ "$ended" != "$proxy" ] || fail "The proxy has ended: $(cat "$folder/haproxy.log")"
        for number in "${!silos[@]}"; do
            [ "${silos[$number]}" != "$ended" ] || { unset "silos[$number]"; echo "Silo $number (process $ended) has ended; ${#silos[@]} left."; }
        done
    done
    fail "No silo is left."
}

# The silos leave the cluster one after the other, as on real machines; who does not within a minute is made to.
clean_up() {
    trap '' INT TERM HUP
    [ -z "${proxy:-}" ] || kill "$proxy" 2>/dev/null || true
    for process in "${silos[@]}"; do
        kill "$process" 2>/dev/null || continue
        timeout 60 tail --pid="$process" -f /dev/null || kill -9 "$process" 2>/dev/null || true
    done
    if [ -n "${postgres_process:-}" ]; then
        exec {postgres_input}>&- # the server stops when its standard input ends
        wait "$postgres_process" 2>/dev/null || true
    fi
    rm -rf "$folder" "$running"
}

running_process() {
    local process
    process=$(cat "$running" 2>/dev/null) && kill -0 "$process" 2>/dev/null && echo "$process"
    return 0
}

stop_running() {
    local process
    process=$(running_process)
    [ -n "$process" ] || { echo "None runs."; return; }
    kill "$process"
    tail --pid="$process" -f /dev/null
    echo "Stopped."
}

main "$@"
