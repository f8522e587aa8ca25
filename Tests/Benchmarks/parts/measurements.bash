# The measurements. Each result is a line of numbers in results/<what>.<server>; the report takes their medians.

# In another order each time, so that none always follows the same neighbour.
in_turn() {
    local count=${#servers[@]} place
    for ((place = 0; place < count; place++)); do echo "${servers[($1 + place) % count]}"; done
}

record() {
    mkdir -p "$work/results"
    echo "${*:3}" >>"$work/results/$1.$2"
    explain "$1 $2: ${*:3}"
}

# The numbers of a line of key=value pairs, in the order of its keys.
values() {
    sed -E 's/[a-z0-9]+=//g' <<<"$1"
}

measure_starts() {
    local start server
    for ((start = 0; start < starts; start++)); do
        for server in $(in_turn "$start"); do measure_start start "$server" built-in; done
    done
    for ((start = 0; start < long_rounds; start++)); do
        for server in $(in_turn "$start"); do
            # A static file has nothing to load.
            [[ $server == nginx ]] || measure_start load "$server" loaded
        done
        for server in $(in_turn "$start"); do
            [[ $server == nginx ]] || measure_start practice-load "$server" practice
        done
    done
}

# From the start of the process to its first 200.
measure_start() {
    local words line chosen request
    case $3 in
    built-in) request=$work/get-recorded.http ;;
    loaded) request=$work/get.http ;;
    practice) request=$work/list-first.http && write_practice_requests ;;
    esac
    chosen=$("$work/load" port)
    server_command "$2" "$chosen" "$3"
    line=$("$work/load" first "$chosen" "$request" 120 "${words[@]}")
    record "$1" "$2" "$(values "$line")"
}

# In a new process each round: one that had the connections before keeps the memory for them.
measure_idle_connections() {
    local round server line
    for ((round = 0; round < long_rounds; round++)); do
        for server in $(in_turn "$round"); do
            start_server "$server" built-in
            [[ $server == nginx ]] || measure_memory memory "$server" "$recorded_id"
            # shellcheck disable=SC2046
            line=$("$work/load" idle "${port[$server]}" "$work/get-recorded.http" "$idle_connections" $(processes_of "$server"))
            record idle "$server" "$(values "$line")"
            stop_server "$server"
        done
    done
}

measure_memory() {
    content_of "$2" "$3" >/dev/null
    record "$1" "$2" "$(resident_bytes "$2")"
}

start_loaded_servers() {
    local server
    for server in "${servers[@]}"; do
        start_server "$server" loaded
        [[ $server == nginx ]] || measure_memory loaded-memory "$server" "$first_id"
    done
}

# Rates compare only if all send the same content.
check_contents() {
    local server
    for server in "${servers[@]}"; do
        content_of "$server" "$first_id" >"$work/content"
        cmp "$work/content" "$work/static/Appointment/$first_id" && continue
        explain "$server sends another content for $first_id than the seed data has"
        exit 1
    done
}

measure_rates() {
    local round connections server
    for ((round = 0; round < rounds; round++)); do
        for connections in "${connection_counts[@]}"; do
            for server in $(in_turn "$round"); do measure_get "$server" "$connections"; done
            for server in $(in_turn "$round"); do
                [[ $server == nginx ]] || measure_put "$server" "$connections"
            done
        done
    done
}

measure_get() {
    local line
    line=$("$work/load" measure "${port[$1]}" "$work/get.http" "$2" "$seconds" "$warmup")
    record "get-$2" "$1" "$(values "$line")"
}

# Each appointment can be cancelled once, so the server is reset afterwards, before the next is measured.
measure_put() {
    local line
    line=$("$work/load" measure "${port[$1]}" "$work/put.http" "$2" "$seconds" "$warmup" "$work/put.lines")
    record "put-$2" "$1" "$(values "$line")"
    expect_content "$1" '"description" *: *"Cancellation reason: No longer required - \\nTest Appointment'
    expect_content "$1" '"status" *: *"cancelled"'
    reset_server "$1"
    expect_content "$1" '"status" *: *"booked"'
}

expect_content() {
    content_of "$1" "$first_id" >"$work/content"
    grep -Eq "$2" "$work/content" && return
    explain "$1: expected $2 in $first_id, found $(<"$work/content")"
    exit 1
}
