package main

import (
	"net/http"
	"net/url"
	"strings"
	"time"
)

const maximumDays = 14

// search finds the free slots of some days, and what is to come with them.
func (p *practice) search(request *http.Request) ([]*version, error) {
	if err := checkHead(request.Header, "search:slot-1", "organization/*.read", "patient/*.read"); err != nil {
		return nil, err
	}
	query, err := url.ParseQuery(request.URL.RawQuery)
	if err != nil {
		return nil, refusal{http.StatusBadRequest, err.Error()}
	}
	from, to, err := window(query)
	if err != nil {
		return nil, err
	}
	if !contains(query["_include"], "Slot:schedule") || len(query["status"]) != 1 {
		return nil, refusal{http.StatusBadRequest, "expected status and _include=Slot:schedule"}
	}
	if query.Get("status") != "free" {
		return nil, refusal{http.StatusUnprocessableEntity, "status: expected free"}
	}
	var types, codes []string
	for _, filter := range query["searchFilter"] {
		switch system, code, _ := strings.Cut(filter, "|"); system {
		case organisationType:
			types = append(types, code)
		case organisationCode:
			codes = append(codes, code)
		}
	}
	slots, versions := p.slotsBetween(from, to, types, codes)
	return append(versions, p.included(slots, query["_include:recurse"])...), nil
}

// window reads the two bounds, of which a day as the upper one means the whole of it.
func window(query url.Values) (from, to time.Time, err error) {
	starts, ends := query["start"], query["end"]
	if len(starts) != 1 || len(ends) != 1 {
		return from, to, refusal{http.StatusBadRequest, "expected start and end once"}
	}
	invalid := refusal{http.StatusUnprocessableEntity, "start, end: expected ge and le with dates of two weeks"}
	if !strings.HasPrefix(starts[0], "ge") || !strings.HasPrefix(ends[0], "le") {
		return from, to, invalid
	}
	from, _, err = bound(starts[0][2:])
	if err != nil {
		return from, to, invalid
	}
	to, isDay, err := bound(ends[0][2:])
	if err != nil || to.Before(from) || to.After(from.AddDate(0, 0, maximumDays)) {
		return from, to, invalid
	}
	if isDay {
		to = to.AddDate(0, 0, 1)
	}
	return from, to, nil
}

func bound(text string) (instant time.Time, isDay bool, err error) {
	if instant, err = day(text); err == nil {
		return instant, true, nil
	}
	instant, err = time.Parse(instantInLondon, text)
	return instant.In(london), false, err
}

// included returns the schedules of slots, then who and where they are if that was asked for, and the organisation.
func (p *practice) included(slots []*slot, recursions []string) []*version {
	var schedules, practitioners, locations []*version
	seen := map[string]bool{}
	for _, slot := range slots {
		schedule := p.schedules[slot.schedule]
		if schedule == nil || seen[slot.schedule] {
			continue
		}
		seen[slot.schedule] = true
		schedules = append(schedules, schedule.version)
		for _, actor := range schedule.actors {
			current := p.others[actor]
			if current == nil || seen[actor] {
				continue
			}
			seen[actor] = true
			if strings.HasPrefix(actor, "Practitioner/") {
				practitioners = append(practitioners, current)
			} else {
				locations = append(locations, current)
			}
		}
	}
	included := schedules
	if contains(recursions, "Schedule:actor:Practitioner") {
		included = append(included, practitioners...)
	}
	if contains(recursions, "Schedule:actor:Location") {
		included = append(included, locations...)
	}
	if len(locations) > 0 && p.organisation != nil {
		included = append(included, p.organisation)
	}
	return included
}
