# The appointments and requests, all made from the recorded one in data/: its content under other ids.

# In the built-in seed data of the stub.
recorded_id=aebebd1000000000
first_id=bench00000000000

make_data() {
    explain "making $appointments appointments"
    make_seed "$work/loaded" "$appointments"
    # Beside the stub's built-in seed data: as few for the peer.
    make_seed "$work/built-in" 8
    appointment "$recorded_id" >>"$work/built-in/core/appointments.ndjson"
    mkdir -p "$work/static/Appointment"
    local id
    for id in "$recorded_id" "$first_id"; do
        # Like every stored appointment, without the line end.
        printf %s "$(appointment "$id")" >"$work/static/Appointment/$id"
    done
    get_request "$recorded_id" >"$work/get-recorded.http"
    get_request "$first_id" >"$work/get.http"
    put_request >"$work/put.http"
    put_lines >"$work/put.lines"
}

appointment() {
    sed "s/@\{16\}/$1/g" "$here/data/booked.json"
}

make_seed() {
    mkdir -p "$1/core"
    echo '{"referenceTime": "2019-01-18T12:28:15Z"}' >"$1/seed.json"
    awk -v count="$2" '{
        parts = split($0, part, "@@@@@@@@@@@@@@@@")
        for (number = 0; number < count; number++) {
            id = sprintf("bench%011d", number)
            printf "%s", part[1]
            for (place = 2; place <= parts; place++) printf "%s%s", id, part[place]
            printf "\n"
        }
    }' "$here/data/booked.json" >"$1/core/appointments.ndjson"
}

get_request() {
    printf '%s\r\n' "GET /Appointment/$1 HTTP/1.1" "Host: localhost" "Accept: application/fhir+json" ""
}

# The load generator writes another line over the runs of @ in each request.
put_request() {
    local content
    content=$(<"$here/data/cancelled.json")
    printf '%s\r\n' "PUT /Appointment/@@@@@@@@@@@@@@@@ HTTP/1.1" "Host: localhost" "Accept: application/fhir+json" \
        "Content-Type: application/fhir+json" 'If-Match: W/"1"' "Content-Length: ${#content}" ""
    printf %s "$content"
}

# The id of an appointment stands three times in the request.
put_lines() {
    awk -v count="$appointments" 'BEGIN {
        for (number = 0; number < count; number++) {
            id = sprintf("bench%011d", number)
            print id id id
        }
    }'
}
