package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"time"
)

const (
	organisationType = "https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-OrganisationType-1"
	organisationCode = "https://fhir.nhs.uk/Id/ods-organization-code"
)

// loadPractice reads one resource per line from all files DIR/gpconnect/*.ndjson; nil without any.
func loadPractice(directory string) (*practice, error) {
	paths, err := filepath.Glob(filepath.Join(directory, "gpconnect", "*.ndjson"))
	if err != nil || len(paths) == 0 {
		return nil, err
	}
	made := &practice{
		others:    map[string]*version{},
		schedules: map[string]*schedule{},
		slotsByID: map[string]*slot{},
		seed:      map[string]listed{},
	}
	if made.now, err = referenceTime(directory); err != nil {
		return nil, err
	}
	for _, path := range paths {
		text, err := os.ReadFile(path)
		if err != nil {
			return nil, err
		}
		lines, err := readLines(text, readResource)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
		for _, line := range lines {
			made.add(line)
		}
	}
	sort.Slice(made.slots, func(one, other int) bool {
		if made.slots[one].start.Equal(made.slots[other].start) {
			return made.slots[one].id < made.slots[other].id
		}
		return made.slots[one].start.Before(made.slots[other].start)
	})
	made.reset()
	return made, nil
}

func referenceTime(directory string) (time.Time, error) {
	var seed struct{ ReferenceTime time.Time }
	text, err := os.ReadFile(filepath.Join(directory, "seed.json"))
	if err == nil {
		err = json.Unmarshal(text, &seed)
	}
	return seed.ReferenceTime.In(london), err
}

func (p *practice) add(read any) {
	switch read := read.(type) {
	case *slot:
		p.slots = append(p.slots, read)
		p.slotsByID[read.id] = read
	case listed:
		p.seed[read.id] = read
	case *schedule:
		p.schedules[read.resource["id"].(string)] = read
	case other:
		p.others[read.key] = read.version
		if strings.HasPrefix(read.key, "Organization/") {
			p.organisation = read.version
		}
	}
}

// A resource that is only given out.
type other struct {
	key string
	*version
}

func readResource(line []byte) (any, error) {
	resource, err := decodeResource(line)
	if err != nil {
		return nil, err
	}
	id, current, err := seededVersion(resource, line)
	if err != nil {
		return nil, err
	}
	switch resource["resourceType"] {
	case "Slot":
		return readSlot(id, resource, current)
	case "Appointment":
		start, err := instantOf(resource, "start")
		return listed{version: current, id: id, patient: participants(resource)["Patient"], start: start}, err
	case "Schedule":
		return &schedule{version: current, resource: resource, actors: references(resource["actor"])}, nil
	default:
		return other{fmt.Sprintf("%s/%s", resource["resourceType"], id), current}, nil
	}
}

func readSlot(id string, resource map[string]any, current *version) (*slot, error) {
	read := &slot{id: id, wasFree: resource["status"] == "free", versions: []*version{current}}
	var err error
	if read.start, err = instantOf(resource, "start"); err != nil {
		return nil, err
	}
	if read.end, err = instantOf(resource, "end"); err != nil {
		return nil, err
	}
	read.schedule = strings.TrimPrefix(reference(resource["schedule"]), "Schedule/")
	meta, _ := resource["meta"].(map[string]any)
	for _, tag := range objects(meta["tag"]) {
		code, _ := tag["code"].(string)
		switch tag["system"] {
		case organisationType:
			read.types = append(read.types, code)
		case organisationCode:
			read.codes = append(read.codes, code)
		}
	}
	return read, nil
}
