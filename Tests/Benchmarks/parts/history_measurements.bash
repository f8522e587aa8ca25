# How long others wait while a history too large for one turn is read over and over.

# Another than the small one that is asked for meanwhile.
history_id=aebebd1000000001

measure_history() {
    [[ " ${servers[*]} " == *" stub "* ]] || return 0
    local round what
    start_server stub built-in
    make_history
    for ((round = 0; round < long_rounds; round++)); do
        measure_beside_history json
        measure_beside_history gzip --header "Accept-Encoding: gzip"
        measure_beside_history xml --header "Accept: application/fhir+xml"
    done
    stop_server stub
}

# Versions of half a megabyte, put past the rules.
make_history() {
    explain "making a history of $history_versions versions of 500 KB"
    local comment version
    comment=$(head --bytes 500000 /dev/zero | tr '\0' x)
    # On one line, without its first bracket.
    content_of stub "$history_id" | tr --delete '\n' | sed 's/^ *{//' >"$work/rest.json"
    for ((version = 0; version < history_versions; version++)); do
        { printf '{"comment":"%s %s",' "$version" "$comment" && cat "$work/rest.json"; } >"$work/version.json"
        curl --silent --show-error --fail --output /dev/null --header "Content-Type: application/json" \
            --data-binary @"$work/version.json" "http://127.0.0.1:${port[stub]}/__admin/resources/core"
    done
}

# measure_beside_history NAME CURL-OPTION...: two readers, since each loop should have one; small requests on both loops.
measure_beside_history() {
    local readers=() reader line
    for reader in 1 2; do
        while :; do
            curl --silent --output /dev/null "${@:2}" \
                "http://127.0.0.1:${port[stub]}/Appointment/$history_id/_history?_count=$history_versions"
        done &
        readers+=($!)
    done
    line=$("$work/load" measure "${port[stub]}" "$work/get-recorded.http" 4 "$seconds" "$warmup")
    kill "${readers[@]}"
    wait "${readers[@]}" 2>/dev/null || true
    record "beside-$1" stub "$(values "$line")"
}
