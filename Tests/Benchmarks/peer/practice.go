package main

import (
	"fmt"
	"net/http"
	"sort"
	"sync"
	"sync/atomic"
	"time"
)

// A practice is what the stub's gpconnect dialect holds: slots found by their start, appointments by their patient.
type practice struct {
	// Stub time.
	now time.Time
	// Patients, places and people, such as Location/17; nothing changes them.
	others map[string]*version
	// That of all places.
	organisation *version
	schedules    map[string]*schedule
	// By start, then by id.
	slots     []*slot
	slotsByID map[string]*slot
	seed      map[string]listed
	// The number that a booking was given last.
	bookings atomic.Uint64

	lock         sync.RWMutex
	appointments map[string]listed
	// By patient, in the order of their starts.
	lists map[string][]listed
}

type slot struct {
	id         string
	start, end time.Time
	schedule   string
	// Who may book it, if not anybody: organisations by their type and by their code.
	types, codes []string
	wasFree      bool

	// These change under the practice's lock.
	isFree   bool
	versions []*version
}

func (s *slot) current() *version { return s.versions[len(s.versions)-1] }

type schedule struct {
	*version
	resource map[string]any
	// References, one Location's among them.
	actors []string
}

// An appointment with what lists are made by.
type listed struct {
	*version
	id, patient string
	start       time.Time
}

// reset forgets every booking.
func (p *practice) reset() {
	appointments := make(map[string]listed, len(p.seed))
	lists := map[string][]listed{}
	for id, appointment := range p.seed {
		appointments[id] = appointment
		lists[appointment.patient] = append(lists[appointment.patient], appointment)
	}
	for _, list := range lists {
		sortList(list)
	}
	p.lock.Lock()
	defer p.lock.Unlock()
	p.appointments, p.lists = appointments, lists
	p.bookings.Store(2000)
	for _, slot := range p.slots {
		slot.isFree = slot.wasFree
		slot.versions = slot.versions[:1:1]
	}
}

func sortList(list []listed) {
	sort.Slice(list, func(one, other int) bool {
		if list[one].start.Equal(list[other].start) {
			return list[one].id < list[other].id
		}
		return list[one].start.Before(list[other].start)
	})
}

// slotsBetween returns the free slots that lie within two instants and that an organisation may book.
func (p *practice) slotsBetween(from, to time.Time, types, codes []string) (slots []*slot, versions []*version) {
	first := sort.Search(len(p.slots), func(place int) bool { return !p.slots[place].start.Before(from) })
	p.lock.RLock()
	defer p.lock.RUnlock()
	for _, slot := range p.slots[first:] {
		if slot.start.After(to) {
			break
		}
		if slot.isFree && !slot.end.After(to) && allows(slot.types, types) && allows(slot.codes, codes) {
			slots = append(slots, slot)
			versions = append(versions, slot.current())
		}
	}
	return slots, versions
}

func allows(restriction, sent []string) bool {
	if len(restriction) == 0 {
		return true
	}
	for _, value := range sent {
		if contains(restriction, value) {
			return true
		}
	}
	return false
}

// appointmentsOf returns those of a patient that start from one instant on and before another.
func (p *practice) appointmentsOf(patient string, from, before time.Time) []*version {
	p.lock.RLock()
	defer p.lock.RUnlock()
	var versions []*version
	for _, appointment := range p.lists[patient] {
		if !appointment.start.Before(from) && appointment.start.Before(before) {
			versions = append(versions, appointment.version)
		}
	}
	return versions
}

// named returns slots by their ids as they are now, nil for an id that is not known.
func (p *practice) named(ids []string) []*namedSlot {
	p.lock.RLock()
	defer p.lock.RUnlock()
	slots := make([]*namedSlot, len(ids))
	for place, id := range ids {
		if slot := p.slotsByID[id]; slot != nil {
			slots[place] = &namedSlot{slot: slot, isFree: slot.isFree, current: slot.current()}
		}
	}
	return slots
}

// A slot as it was when a booking looked at it, and what the booking makes of it.
type namedSlot struct {
	slot          *slot
	isFree        bool
	current, next *version
}

// book adds the appointment and makes its slots busy, unless another booking came first.
func (p *practice) book(appointment listed, slots []*namedSlot) error {
	p.lock.Lock()
	defer p.lock.Unlock()
	for _, named := range slots {
		if named.slot.current() != named.current {
			return refusal{http.StatusConflict, fmt.Sprintf("the slot %s was booked just now", named.slot.id)}
		}
	}
	for _, named := range slots {
		named.slot.versions = append(named.slot.versions, named.next)
		named.slot.isFree = false
	}
	p.appointments[appointment.id] = appointment
	list := append(p.lists[appointment.patient], appointment)
	sortList(list)
	p.lists[appointment.patient] = list
	return nil
}
