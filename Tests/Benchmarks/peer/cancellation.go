package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"strconv"
	"time"
)

const reasonURL = "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-AppointmentCancellationReason-1"

// A refusal is the answer to a request that breaks a rule.
type refusal struct {
	status      int
	diagnostics string
}

func (r refusal) Error() string { return r.diagnostics }

// decodeResource reads one JSON object; numbers keep their digits, as FHIR asks.
func decodeResource(content []byte) (map[string]any, error) {
	decoder := json.NewDecoder(bytes.NewReader(content))
	decoder.UseNumber()
	var resource map[string]any
	if err := decoder.Decode(&resource); err != nil {
		return nil, refusal{http.StatusBadRequest, "not a JSON object: " + err.Error()}
	}
	if _, err := decoder.Token(); err != io.EOF {
		return nil, refusal{http.StatusBadRequest, "bytes after the end of the resource"}
	}
	return resource, nil
}

func decodeAppointment(content []byte) (map[string]any, error) {
	appointment, err := decodeResource(content)
	if err != nil {
		return nil, err
	}
	if appointment["resourceType"] != "Appointment" {
		return nil, refusal{http.StatusBadRequest, "resourceType must be Appointment"}
	}
	return appointment, nil
}

// cancel checks the appointment that was sent against the stored version and makes the next version of it.
func cancel(stored *version, sent map[string]any, instant time.Time) (*version, error) {
	before, err := decodeAppointment(stored.content)
	if err != nil {
		return nil, err
	}
	if err := checkStatus(before["status"], sent["status"]); err != nil {
		return nil, err
	}
	extensions, reason, err := separateReason(sent["extension"])
	if err != nil {
		return nil, err
	}
	if err := checkUnchanged(before, sent, extensions); err != nil {
		return nil, err
	}
	if reason != "" {
		description, _ := before["description"].(string)
		sent["description"] = "Cancellation reason: " + reason + " - \n" + description
	}
	return encodeVersion(stored.number+1, sent, instant.UTC(), instantInUTC)
}

func checkStatus(before, sent any) error {
	switch before {
	case "proposed", "pending", "booked", "arrived":
	default:
		return refusal{http.StatusUnprocessableEntity, fmt.Sprintf("an appointment that is %v cannot be cancelled", before)}
	}
	if sent != "cancelled" {
		return refusal{http.StatusUnprocessableEntity, fmt.Sprintf("status: expected cancelled, found %v", sent)}
	}
	return nil
}

// separateReason returns the extensions without the one that states the reason, and the reason.
func separateReason(sent any) (others []any, reason string, err error) {
	extensions, _ := sent.([]any)
	others = make([]any, 0, len(extensions))
	for _, extension := range extensions {
		members, _ := extension.(map[string]any)
		if members["url"] != reasonURL {
			others = append(others, extension)
			continue
		}
		text, isText := members["valueString"].(string)
		if !isText || text == "" || reason != "" {
			return nil, "", refusal{http.StatusUnprocessableEntity, "expected one reason with a valueString"}
		}
		reason = text
	}
	return others, reason, nil
}

// encodeVersion writes the resource with its new version id and instant.
func encodeVersion(number int, resource map[string]any, instant time.Time, layout string) (*version, error) {
	meta, _ := resource["meta"].(map[string]any)
	if meta == nil {
		meta = map[string]any{}
		resource["meta"] = meta
	}
	meta["versionId"] = strconv.Itoa(number)
	meta["lastUpdated"] = instant.Format(layout)
	var content bytes.Buffer
	encoder := json.NewEncoder(&content)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(resource); err != nil {
		return nil, err
	}
	return newVersion(number, bytes.TrimSuffix(content.Bytes(), []byte("\n")), instant), nil
}
