package main

import (
	"net/http"
	"net/url"
	"strings"
	"time"
)

// list returns a patient's appointments of some days, whatever has become of them.
func (p *practice) list(request *http.Request, patient string) ([]*version, error) {
	err := checkHead(request.Header, "search:patient_appointments-1", "patient/*.read", "organization/*.read")
	if err != nil {
		return nil, err
	}
	if p.others["Patient/"+patient] == nil {
		return nil, refusal{http.StatusNotFound, "no patient " + patient}
	}
	query, err := url.ParseQuery(request.URL.RawQuery)
	if err != nil {
		return nil, refusal{http.StatusBadRequest, err.Error()}
	}
	from, last, err := p.days(query["start"])
	if err != nil {
		return nil, err
	}
	return p.appointmentsOf(patient, from, last.AddDate(0, 0, 1)), nil
}

// days reads the first and the last day of a list, in either order.
func (p *practice) days(bounds []string) (first, last time.Time, err error) {
	invalid := refusal{http.StatusUnprocessableEntity, "start: expected ge and le with days, none of them past"}
	if len(bounds) != 2 {
		return first, last, invalid
	}
	for _, bound := range bounds {
		switch {
		case strings.HasPrefix(bound, "ge") && first.IsZero():
			first, err = day(bound[2:])
		case strings.HasPrefix(bound, "le") && last.IsZero():
			last, err = day(bound[2:])
		default:
			err = invalid
		}
		if err != nil {
			return first, last, invalid
		}
	}
	today, _ := day(p.now.Format("2006-01-02"))
	if first.Before(today) || last.Before(first) {
		return first, last, invalid
	}
	return first, last, nil
}
