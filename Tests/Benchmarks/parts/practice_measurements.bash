# The measurements in a practice: searches of a day's free slots, bookings, lists of a patient's appointments.

start_practice_servers() {
    local server
    write_practice_requests
    for server in "${servers[@]}"; do
        [[ $server != nginx ]] || continue
        start_server "$server" practice
        practice_content "$server" list "$(list_target 10000)" >"$work/list.$server"
        record practice-memory "$server" "$(resident_bytes "$server")"
    done
}

practice_content() {
    curl --silent --show-error --fail --header @"$work/$2.head" "http://127.0.0.1:${port[$1]}$practice_path$3"
}

# Rates compare only if all send the same content, and only if that is what was asked for.
check_practice_contents() {
    local server what first=
    for server in "${servers[@]}"; do
        [[ $server != nginx ]] || continue
        practice_content "$server" search "$(search_target "$first_day")" >"$work/search.$server"
        expect_count "$server" search '"resourceType":"Slot"' "$shown_slots"
        expect_count "$server" list '"resourceType":"Appointment"' 5
        first=${first:-$server}
        for what in search list; do
            cmp "$work/$what.$first" "$work/$what.$server" && continue
            explain "$server sends another $what than $first"
            exit 1
        done
    done
}

expect_count() {
    local count
    # None at all is a count, not a failure.
    count=$({ grep --only-matching "$3" "$work/$2.$1" || true; } | wc -l)
    ((count == $4)) && return
    explain "$1: expected $4 times $3 in the $2, found $count"
    exit 1
}

measure_practice_rates() {
    local round connections server what
    for ((round = 0; round < rounds; round++)); do
        for connections in "${practice_connection_counts[@]}"; do
            for what in search list book; do
                for server in $(in_turn "$round"); do
                    [[ $server == nginx ]] || "measure_$what" "$server" "$connections"
                done
            done
        done
    done
}

measure_search() {
    measure_practice search "$1" "$2" endless
}

measure_list() {
    measure_practice list "$1" "$2" endless
}

# Each slot can be booked once, so the server is reset afterwards, before the next is measured.
measure_book() {
    measure_practice book "$1" "$2"
    expect_free_slot "$1" 0
    reset_server "$1"
    expect_free_slot "$1" 1
}

measure_practice() {
    local line
    write_practice_requests
    line=$("$work/load" measure "${port[$2]}" "$work/$1.http" "$3" "$seconds" "$warmup" "$work/$1.lines" "${@:4}")
    record "$1-$3" "$2" "$(values "$line")"
}

# Whether the slot that is booked first is among those that are free.
expect_free_slot() {
    practice_content "$1" search "$(search_target "$first_day")" >"$work/search.$1"
    expect_count "$1" search "\"id\":\"$first_free\"" "$2"
}
