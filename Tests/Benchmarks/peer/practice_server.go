package main

import (
	"net/http"
	"strings"
)

const practicePath = "/STU3/1/gpconnect/"

// serve answers what the benchmarks ask of a practice: free slots, bookings, the appointments of a patient.
func (p *practice) serve(response http.ResponseWriter, request *http.Request, route string) {
	patient := strings.TrimSuffix(strings.TrimPrefix(route, "Patient/"), "/Appointment")
	isList := route == "Patient/"+patient+"/Appointment"
	switch {
	case route == "Slot" && request.Method == http.MethodGet:
		answerSearch(response, func() ([]*version, error) { return p.search(request) })
	case isList && request.Method == http.MethodGet:
		answerSearch(response, func() ([]*version, error) { return p.list(request, patient) })
	case route == "Appointment" && request.Method == http.MethodPost:
		p.create(response, request)
	default:
		refuse(response, refusal{http.StatusNotFound, "nothing here but Slot, Appointment and a patient's list"})
	}
}

func answerSearch(response http.ResponseWriter, found func() ([]*version, error)) {
	versions, err := found()
	if err != nil {
		refuse(response, err)
		return
	}
	answerContent(response, http.StatusOK, searchset(versions))
}

// searchset writes a Bundle around the stored bytes, as the stub does.
func searchset(versions []*version) []byte {
	const (
		start = `{"resourceType":"Bundle","type":"searchset"`
		entry = `{"resource":`
	)
	if len(versions) == 0 {
		return []byte(start + "}")
	}
	size := len(start) + len(`,"entry":[]}`)
	for _, version := range versions {
		size += len(entry) + len(version.content) + len("},")
	}
	content := append(make([]byte, 0, size), start+`,"entry":[`...)
	for place, version := range versions {
		if place > 0 {
			content = append(content, ',')
		}
		content = append(append(append(content, entry...), version.content...), '}')
	}
	return append(content, "]}"...)
}
