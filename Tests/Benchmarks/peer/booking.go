package main

import (
	"fmt"
	"net/http"
	"strconv"
	"strings"
	"unicode/utf8"
)

const (
	structure           = "https://fhir.nhs.uk/STU3/StructureDefinition/"
	bookingProfile      = structure + "GPConnect-Appointment-1"
	organisationProfile = structure + "CareConnect-GPC-Organization-1"
	bookingOrganisation = structure + "Extension-GPConnect-BookingOrganisation-1"
	deliveryChannel     = structure + "Extension-GPConnect-DeliveryChannel-2"
	practitionerRole    = structure + "Extension-GPConnect-PractitionerRole-1"
)

func (p *practice) create(response http.ResponseWriter, request *http.Request) {
	made, err := p.booked(request)
	if err != nil {
		refuse(response, err)
		return
	}
	location := "http://" + request.Host + request.URL.Path + "/" + made.id + "/_history/1"
	response.Header().Set("Location", location)
	response.Header().Set("Content-Location", location)
	answerWith(response, http.StatusCreated, made.version)
}

// booked checks in the stub's order: head, body, content, references, free slots, agreement with them.
func (p *practice) booked(request *http.Request) (made listed, err error) {
	if err := checkHead(request.Header, "create:appointment-1", "patient/*.write", "organization/*.write"); err != nil {
		return made, err
	}
	if err := checkMediaType(request); err != nil {
		return made, err
	}
	sent, err := readBody(request)
	if err != nil {
		return made, err
	}
	if err := checkBooking(sent); err != nil {
		return made, err
	}
	slots, err := p.slotsOf(sent)
	if err != nil {
		return made, err
	}
	contents, err := p.checkAgreement(sent, slots)
	if err != nil {
		return made, err
	}
	if made, err = p.appointment(sent, contents[0], p.schedules[slots[0].slot.schedule].resource); err != nil {
		return made, err
	}
	for place, named := range slots {
		contents[place]["status"] = "busy"
		named.next, err = encodeVersion(named.current.number+1, contents[place], p.now, instantInLondon)
		if err != nil {
			return made, err
		}
	}
	return made, p.book(made, slots)
}

// checkBooking checks what can be told without looking at what is stored.
func checkBooking(sent map[string]any) error {
	people := participants(sent)
	description, _ := sent["description"].(string)
	created, _ := sent["created"].(string)
	switch {
	case !hasProfile(sent, bookingProfile):
		return unprocessable("meta.profile: expected %s", bookingProfile)
	case sent["status"] != "booked":
		return unprocessable("status: expected booked, found %v", sent["status"])
	case description == "" || utf8.RuneCountInString(description) > 100 || created == "":
		return unprocessable("expected created, and a description of at most 100 characters")
	case people["Patient"] == "" || people["Location"] == "":
		return unprocessable("participant: expected a Patient and a Location")
	}
	for _, name := range []string{"reason", "specialty", "appointmentType", "indication", "supportingInformation",
		"incomingReferral", "requestedPeriod"} {
		if sent[name] != nil {
			return unprocessable("%s: expected none", name)
		}
	}
	return checkOrganisation(sent)
}

func checkOrganisation(sent map[string]any) error {
	id := strings.TrimPrefix(reference(extensionOf(sent, bookingOrganisation)["valueReference"]), "#")
	for _, contained := range objects(sent["contained"]) {
		if contained["id"] != id || contained["resourceType"] != "Organization" {
			continue
		}
		identifiers, telecoms := objects(contained["identifier"]), objects(contained["telecom"])
		if hasProfile(contained, organisationProfile) && text(contained, "name") != "" &&
			len(identifiers) > 0 && identifiers[0]["system"] == organisationCode && text(identifiers[0], "value") != "" &&
			len(telecoms) > 0 && telecoms[0]["system"] == "phone" && text(telecoms[0], "value") != "" {
			return nil
		}
	}
	return unprocessable("expected a contained booking organisation with profile, code, name and telephone")
}

// slotsOf finds the slots that a booking names, all of which must be free, and whether its participants are known.
func (p *practice) slotsOf(sent map[string]any) ([]*namedSlot, error) {
	ids := references(sent["slot"])
	for place, id := range ids {
		ids[place] = strings.TrimPrefix(id, "Slot/")
	}
	slots := p.named(ids)
	if len(slots) == 0 {
		return nil, unprocessable("slot: expected one")
	}
	for place, named := range slots {
		if named == nil || p.schedules[named.slot.schedule] == nil {
			return nil, unprocessable("slot[%d]: no slot %s with a schedule", place, ids[place])
		}
	}
	for kind, id := range participants(sent) {
		if p.others[kind+"/"+id] == nil {
			return nil, unprocessable("participant: no %s/%s", kind, id)
		}
	}
	for _, named := range slots {
		if !named.isFree {
			return nil, refusal{http.StatusConflict, fmt.Sprintf("the slot %s is not free", named.slot.id)}
		}
	}
	return slots, nil
}

// checkAgreement decodes the slots, and checks that they follow one another and that the booking says what they say.
func (p *practice) checkAgreement(sent map[string]any, slots []*namedSlot) ([]map[string]any, error) {
	contents := make([]map[string]any, len(slots))
	for place, named := range slots {
		var err error
		if contents[place], err = decodeResource(named.current.content); err != nil {
			return nil, err
		}
		if place == 0 {
			continue
		}
		before, channel := slots[place-1].slot, extensionOf(contents[0], deliveryChannel)
		if !named.slot.start.Equal(before.end) || named.slot.schedule != before.schedule ||
			!same(extensionOf(contents[place], deliveryChannel), channel) ||
			!same(contents[place]["serviceType"], contents[0]["serviceType"]) {
			return nil, unprocessable("slot[%d]: expected one that follows %s", place, before.id)
		}
	}
	start, err := instantOf(sent, "start")
	if err != nil {
		return nil, err
	}
	end, err := instantOf(sent, "end")
	if err != nil {
		return nil, err
	}
	first, last := slots[0].slot, slots[len(slots)-1].slot
	if !start.Equal(first.start) || !end.Equal(last.end) || !start.After(p.now) {
		return nil, unprocessable("start, end: expected those of the slots, ahead of %s", p.now)
	}
	for kind, id := range participants(sent) {
		if kind != "Patient" && !contains(p.schedules[first.schedule].actors, kind+"/"+id) {
			return nil, unprocessable("participant: %s/%s is not of the slots' schedule", kind, id)
		}
	}
	return contents, nil
}

// appointment makes the first version of what was sent and what is the provider's to say.
func (p *practice) appointment(sent, slot, schedule map[string]any) (made listed, err error) {
	made.id = strconv.FormatUint(p.bookings.Add(1), 10)
	made.patient = participants(sent)["Patient"]
	sent["id"] = made.id
	sent["serviceType"], sent["serviceCategory"] = slot["serviceType"], schedule["serviceCategory"]
	extensions, _ := sent["extension"].([]any)
	if own := extensionOf(slot, deliveryChannel); own != nil && extensionOf(sent, deliveryChannel) == nil {
		extensions = append(extensions, own)
	}
	if own := extensionOf(schedule, practitionerRole); own != nil && extensionOf(sent, practitionerRole) == nil {
		extensions = append(extensions, own)
	}
	sent["extension"] = extensions
	for _, name := range []string{"end", "created", "start"} {
		if made.start, err = instantOf(sent, name); err != nil {
			return made, err
		}
		sent[name] = made.start.In(london).Format(instantInLondon)
	}
	made.version, err = encodeVersion(1, sent, p.now, instantInLondon)
	return made, err
}

func unprocessable(format string, values ...any) error {
	return refusal{http.StatusUnprocessableEntity, fmt.Sprintf(format, values...)}
}
