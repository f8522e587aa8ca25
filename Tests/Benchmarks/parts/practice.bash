# A practice in the shape of seed-data/gpconnect, as large as a real one, and what GP Connect's consumers ask of it.

practice_path=/A20047/STU3/1/gpconnect
first_day=2019-01-21
# All of the days that have slots.
list_bounds='start=ge2019-01-18&start=le2020-01-31'

make_practice() {
    explain "making a practice"
    mkdir -p "$work/practice/gpconnect"
    cp "$work/loaded/seed.json" "$work/practice"
    awk -v templates="$here/data/practice" -v out="$work/practice/gpconnect" -v lines="$work" \
        -f "$here/data/practice.awk"
    # Those of the day that the consumer in the requests may book.
    shown_slots=$(grep "\"status\":\"free\",\"start\":\"$first_day" "$work/practice/gpconnect/slots.ndjson" |
        grep --count --invert-match '"code":"B81016"')
    IFS= read -r first_free <"$work/book.lines"
    first_free=${first_free:50:6}
}

# Anew before each measurement: a token lives for five minutes.
write_practice_requests() {
    practice_head search:slot-1 'organization/*.read' >"$work/search.head"
    practice_head search:patient_appointments-1 'patient/*.read' >"$work/list.head"
    practice_head create:appointment-1 'patient/*.write' >"$work/book.head"
    practice_request GET "$(search_target @@@@@@@@@@)" search >"$work/search.http"
    practice_request GET "$(list_target @@@@@)" list >"$work/list.http"
    practice_request GET "$(list_target 10000)" list >"$work/list-first.http"
    practice_request POST /Appointment book "$(<"$here/data/booking.json")" >"$work/book.http"
}

search_target() {
    local filter=https://fhir.nhs.uk
    printf %s "/Slot?start=ge$1&end=le$1&status=free&_include=Slot:schedule" \
        "&_include:recurse=Schedule:actor:Practitioner&_include:recurse=Schedule:actor:Location" \
        "&searchFilter=$filter/STU3/CodeSystem/GPConnect-OrganisationType-1%7Curgent-care" \
        "&searchFilter=$filter/Id/ods-organization-code%7CA11111"
}

list_target() {
    printf %s "/Patient/$1/Appointment?$list_bounds"
}

# The fields of the Spine proxy, and a token.
practice_head() {
    printf '%s\n' "Accept: application/fhir+json" "Ssp-TraceID: 09a01679-2564-0fb4-5129-aecc81ea2706" \
        "Ssp-From: 200000000359" "Ssp-To: 918999198993" \
        "Ssp-InteractionID: urn:nhs:names:services:gpconnect:fhir:rest:$1" "Authorization: Bearer $(token "$2")"
}

# practice_request METHOD TARGET HEAD [CONTENT]
practice_request() {
    printf '%s\r\n' "$1 $practice_path$2 HTTP/1.1" "Host: localhost"
    sed 's/$/\r/' "$work/$3.head"
    (($# < 4)) || printf '%s\r\n' "Content-Type: application/fhir+json" "Content-Length: ${#4}"
    printf '\r\n%s' "${4:-}"
}

token() {
    local now
    now=$(date +%s)
    printf '%s.%s.' "$(encoded '{"alg":"none","typ":"JWT"}')" \
        "$(encoded "$(printf "$(<"$here/data/claims.json")" "$now" $((now + 300)) "$1")")"
}

encoded() {
    printf %s "$1" | base64 --wrap=0 | tr -d = | tr '/+' _-
}
