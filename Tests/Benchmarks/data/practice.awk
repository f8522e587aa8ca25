# Writes a practice in the shape of seed-data/gpconnect: 250 working days of 400 slots, each fifth of which is free, and
# 2,000 patients with five appointments each.
#
#   awk -v templates=DIR -v out=DIR -v lines=DIR -f practice.awk
#
# A template is a resource in which a name between two @ stands for what differs. `lines` gets what the requests name:
# a day to search, a free slot to book, a patient whose appointments are listed.

BEGIN {
    days = 250; schedules = 8; slots_a_day = 400; patients = 2000; appointments = 10000
    write_organisation()
    write_people()
    # A Monday, the first after the reference time.
    date = "2019-01-21"; weekday = 1
    for (day = 0; day < days; day++) {
        write_day(day)
        do { date = day_after(date); weekday = weekday % 7 + 1 } while (weekday > 5)
    }
}

function write_organisation() {
    write("organisations")
    value["location"] = 17; value["name"] = "Test Street Surgery"; write("locations")
    value["location"] = 18; value["name"] = "Hill Top Branch Surgery"; write("locations")
    for (schedule = 1; schedule <= schedules; schedule++) {
        name_schedule(schedule)
        write("practitioners")
        write("schedules")
    }
}

# Each practitioner has a schedule of the same number; the last two work at the branch.
function name_schedule(number) {
    value["schedule"] = value["practitioner"] = number
    value["location"] = number > schedules - 2 ? 18 : 17
    value["category"] = "Surgery " number
}

function write_people(    number, digits) {
    digits = 999000000
    for (number = 0; number < patients; number++) {
        do value["number"] = nhs_number(digits++); while (value["number"] == "")
        value["patient"] = 10000 + number
        value["practitioner"] = number % schedules + 1
        write("patients")
        print value["patient"] > (lines "/list.lines")
    }
}

# With its check digit, or nothing where that would be 10.
function nhs_number(digits,    sum, place, check) {
    for (place = 1; place <= 9; place++) sum += substr(digits, place, 1) * (11 - place)
    check = (11 - sum % 11) % 11
    return check == 10 ? "" : digits check
}

function write_day(day,    place) {
    print date date > (lines "/search.lines")
    offset = date >= "2019-03-31" && date < "2019-10-27" ? "+01:00" : "+00:00"
    for (place = 0; place < slots_a_day; place++) write_slot(day, place)
}

function write_slot(day, place,    number, minute, is_free, restriction) {
    number = day * slots_a_day + place
    name_schedule(place % schedules + 1)
    # Ten minutes each from 8:00 to 12:40 and from 14:20 to 18:00.
    minute = 480 + 10 * int(place / schedules)
    if (minute >= 760) minute += 100
    is_free = (place + day) % 5 == 0
    # One in a hundred is kept for urgent care, one for one organisation.
    restriction = (place + day) % 100 == 0 ? tag("STU3/CodeSystem/GPConnect-OrganisationType-1", "urgent-care") : \
        (place + day) % 100 == 5 ? tag("Id/ods-organization-code", "B81016") : ""
    value["slot"] = 100000 + number
    value["start"] = instant(minute)
    value["end"] = instant(minute + 10)
    value["status"] = is_free ? "free" : "busy"
    value["channel"] = place % 10 == 3 ? "Telephone" : "In-person"
    value["tag"] = restriction
    write("slots")
    if (is_free && restriction == "") write_free(number)
    if (!is_free && busy++ % 8 == 0 && booked < appointments) write_appointment(booked++)
}

function write_free(number) {
    print value["start"] value["end"] value["slot"] 10000 + number % patients value["location"] > (lines "/book.lines")
}

function write_appointment(number) {
    value["appointment"] = 500000 + number
    value["patient"] = 10000 + number % patients
    write("appointments")
}

function instant(minute) {
    return sprintf("%sT%02d:%02d:00%s", date, int(minute / 60), minute % 60, offset)
}

function tag(path, code) {
    return ",\"tag\":[{\"system\":\"https://fhir.nhs.uk/" path "\",\"code\":\"" code "\"}]"
}

function day_after(date,    year, month, day, last) {
    year = substr(date, 1, 4) + 0; month = substr(date, 6, 2) + 0; day = substr(date, 9, 2) + 1
    last = month == 2 ? 28 + (year % 4 == 0) : 30 + (month + int(month / 8)) % 2
    if (day > last) { day = 1; month++ }
    if (month > 12) { month = 1; year++ }
    return sprintf("%04d-%02d-%02d", year, month, day)
}

# A line of a file, by the template of that name.
function write(name,    text, place) {
    if (!(name in parts)) read_template(name)
    for (place = 1; place <= parts[name]; place++)
        text = text (place % 2 ? part[name, place] : value[part[name, place]])
    print text > (out "/" name ".ndjson")
}

function read_template(name,    line, piece, place) {
    getline line < (templates "/" name ".json")
    parts[name] = split(line, piece, "@")
    for (place = 1; place <= parts[name]; place++) part[name, place] = piece[place]
}
