# The report: where and when, then one table of medians with the ratios to the stub.

print_report() {
    local seed_bytes slots practice_bytes
    seed_bytes=$(stat -c %s "$work/loaded/core/appointments.ndjson")
    slots=$(wc -l <"$work/practice/gpconnect/slots.ndjson")
    practice_bytes=$(cat "$work"/practice/gpconnect/*.ndjson | wc -c)
    print_circumstances
    echo
    echo "| | stub | nginx | Go | stub ÷ nginx | stub ÷ Go |"
    echo "|---|--:|--:|--:|--:|--:|"
    print_rates GET get "${connection_counts[@]}"
    print_rates PUT put "${connection_counts[@]}"
    print_rates "search of a day's free slots" search "${practice_connection_counts[@]}"
    print_rates "booking" book "${practice_connection_counts[@]}"
    print_rates "list of a patient's appointments" list "${practice_connection_counts[@]}"
    row "GET answer, bytes of head / content" 1 get-32 6 get-32 7
    row "search / booking / list answer, bytes of content" 1 search-32 7 book-32 7 list-32 7
    row "load generator, cores used: GET / PUT, 32 connections" 1 get-32 8 put-32 8
    row "the same: search / booking / list, 32 connections" 1 search-32 8 book-32 8 list-32 8
    row "start to first answer, ms" 1 start 1
    row "the same with $(grouped "$appointments") appointments, ms" 1 load 1
    row "the same with a practice of $(grouped "$slots") slots, ms" 1 practice-load 1
    row "resident after start, MB" 1e6 memory 1
    row "resident with $(grouped "$appointments") appointments, MB" 1e6 loaded-memory 1
    row "the same as a multiple of the seed's $(grouped $((seed_bytes / 1000000))) MB" "$seed_bytes" loaded-memory 1
    row "resident with a practice of $(grouped "$slots") slots, MB" 1e6 practice-memory 1
    row "the same as a multiple of the seed's $(grouped $((practice_bytes / 1000000))) MB" "$practice_bytes" \
        practice-memory 1
    row "resident per idle connection of $(grouped "$idle_connections"), bytes" 1 idle 1
    row "GET while they are held, p50 / p99, µs" 1 idle 2 idle 3
    row "GET while they are held, slowest, µs" 1 idle 4
    row "GET beside a history of $((history_versions / 2)) MB, slowest, ms: JSON / gzip / XML" 1000 \
        beside-json 9 beside-gzip 9 beside-xml 9
}

print_circumstances() {
    echo "$(date -u +%F), $(nproc) × $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | sort -u | head -n 1)," \
        "Linux $(uname -r), load from the same cores, nothing pinned."
    echo "Medians of $(counted "$rounds" round) of $seconds s per rate, $(counted "$starts" start)," \
        "$long_rounds of all else; servers in turn within a round."
    versions | paste -sd ' ' -
    [[ $quick == no ]] || echo "A quick run: shows that it works, not how fast."
}

versions() {
    ! is_measured stub || echo "Stub: $("$stub" --version 2>&1 | head -n 1)."
    ! is_measured nginx || echo "$(nginx -v 2>&1 | sed 's/.*nginx\//nginx /')."
    ! is_measured go || echo "$(go version | awk '{ print $3 }' | sed 's/go/Go /')."
}

print_rates() {
    local connections counted
    for connections in "${@:3}"; do
        counted=$(counted "$connections" connection)
        row "$1 per second, $counted" 1 "$2-$connections" 1
        row "$1 p50 / p99, $counted, µs" 1 "$2-$connections" 2 "$2-$connections" 3
    done
}

# row LABEL UNIT (WHAT COLUMN)...: a cell has one number for each pair, divided by the unit.
row() {
    echo "| $1 | $(cell "$2" stub "${@:3}") | $(cell "$2" nginx "${@:3}") | $(cell "$2" go "${@:3}")" \
        "| $(ratio nginx "${@:3}") | $(ratio go "${@:3}") |"
}

cell() {
    local unit=$1 server=$2 text= number
    shift 2
    while (($# > 0)); do
        number=$(median "$1" "$server" "$2")
        text+="${text:+ / }$([[ $number == - ]] && echo – || pretty "$number" "$unit")"
        shift 2
    done
    # One dash where nothing of it was measured.
    [[ $text == *[0-9]* ]] && echo "$text" || echo –
}

ratio() {
    local other=$1 text= ours theirs
    shift
    while (($# > 0)); do
        ours=$(median "$1" stub "$2")
        theirs=$(median "$1" "$other" "$2")
        [[ $ours != - && $theirs != - ]] || { echo – && return; }
        text+="${text:+ / }$(awk -v ours="$ours" -v theirs="$theirs" \
            'BEGIN { if (theirs > 0) printf "%.2f", ours / theirs; else printf "–" }')"
        shift 2
    done
    echo "$text"
}

# The median of a column of the results, or - if there are none.
median() {
    local file=$work/results/$1.$2
    [[ -e $file ]] || { echo - && return; }
    awk -v column="$3" '{ print $column }' "$file" | sort -g |
        awk -v OFMT=%.12g '{ value[NR] = $1 } END { print (value[int((NR + 1) / 2)] + value[int(NR / 2) + 1]) / 2 }'
}

counted() {
    (($1 == 1)) && echo "$1 $2" || echo "$1 $2s"
}

# Three digits, or all before the point.
pretty() {
    local number
    number=$(awk -v number="$1" -v unit="$2" 'BEGIN {
        value = number / unit
        digits = value >= 100 ? 0 : value >= 10 ? 1 : 2
        printf "%.*f", digits, value
    }')
    grouped "$number"
}

grouped() {
    sed -E ':again; s/^([0-9]+)([0-9]{3})/\1,\2/; t again' <<<"$1"
}
