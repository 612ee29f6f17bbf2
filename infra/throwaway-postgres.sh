#!/usr/bin/env bash
# Starts a PostgreSQL of its own in a new temporary folder and prints its connection string (as Npgsql writes it, without a
# database) on one line. When standard input ends it stops the server and removes the folder: so nothing is left behind even
# when the one who started it was killed. Used by infra/test.sh and by the tests' own fixture.
set -euo pipefail

newest_binaries() {
    local folder
    for folder in $(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -Vr) "$(dirname "$(readlink -f "$(command -v initdb || echo /)")")"; do
        if [ -x "$folder/initdb" ] && [ -x "$folder/postgres" ]; then echo "$folder"; return; fi
    done
    echo "PostgreSQL's server is not on this machine. Install it with: apt-get install postgresql" >&2
    return 1
}

binaries=$(newest_binaries)
if [ "${1:-}" = --check ]; then exit 0; fi

folder=$(mktemp -d "${TMPDIR:-/tmp}/ln-postgres.XXXXXX")
as_owner=()
if [ "$(id -u)" = 0 ]; then # the server refuses to run as root
    as_owner=(runuser -u postgres --)
    chown postgres "$folder"
fi
cd "$folder"

remove() {
    "${as_owner[@]}" "$binaries/pg_ctl" -D "$folder/data" -m immediate -w stop >/dev/null 2>&1 || true
    rm -rf "$folder"
}
trap remove EXIT
trap 'exit 1' INT TERM HUP

# Trust is for loopback and the folder's own socket alone; the data are thrown away.
"${as_owner[@]}" "$binaries/initdb" -D "$folder/data" -U learningnetwork --auth=trust --encoding=UTF8 --locale=C.UTF-8 >"$folder/initdb.log" 2>&1 \
    || { cat "$folder/initdb.log" >&2; exit 1; }

start_on() {
    "${as_owner[@]}" "$binaries/pg_ctl" -D "$folder/data" -l "$folder/server.log" -w -t 60 start \
        -o "-p $1 -k $folder -h 127.0.0.1 -c max_connections=300 -c fsync=on" >/dev/null 2>&1
}

# Below the range from which the kernel lends ports; another try when someone else has the port.
for _ in 1 2 3 4 5 6 7 8 9 10; do
    port=$((20000 + RANDOM % 12000))
    if start_on "$port"; then
        echo "Host=127.0.0.1;Port=$port;Username=learningnetwork"
        while read -r _; do :; done
        exit 0
    fi
done
cat "$folder/server.log" >&2
exit 1
