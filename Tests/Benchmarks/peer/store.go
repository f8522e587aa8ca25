package main

import (
	"fmt"
	"net/http"
	"strconv"
	"sync"
	"time"
)

// A version is one immutable state of an appointment: its bytes as they are sent, and the fields that go with them.
type version struct {
	number       int
	content      []byte
	entityTag    string
	lastModified string
}

func newVersion(number int, content []byte, instant time.Time) *version {
	return &version{
		number:       number,
		content:      content,
		entityTag:    `W/"` + strconv.Itoa(number) + `"`,
		lastModified: instant.UTC().Format(http.TimeFormat),
	}
}

// A store holds all versions of all appointments, oldest first.
//
// It keeps bytes and no trees, as the stub does. Decoded maps kept beside them were tried: at 100,000 appointments four
// times the memory, and no more updates per second, since the collector has all of them to look through.
type store struct {
	lock     sync.RWMutex
	versions map[string][]*version
	seed     map[string]*version
}

func newStore(seed map[string]*version) *store {
	made := &store{seed: seed}
	made.reset()
	return made
}

// current returns the newest version, or nil for an id that is not known.
func (s *store) current(id string) *version {
	s.lock.RLock()
	defer s.lock.RUnlock()
	versions := s.versions[id]
	if len(versions) == 0 {
		return nil
	}
	return versions[len(versions)-1]
}

// replace adds a version unless another one came after the expected one.
func (s *store) replace(id string, expected, next *version) error {
	s.lock.Lock()
	defer s.lock.Unlock()
	versions := s.versions[id]
	if newest := versions[len(versions)-1]; newest != expected {
		return refusal{http.StatusConflict, fmt.Sprintf("the current version is %s", newest.entityTag)}
	}
	s.versions[id] = append(versions, next)
	return nil
}

// reset forgets every version but the seed's.
func (s *store) reset() {
	versions := make(map[string][]*version, len(s.seed))
	// One array for all first versions: a hundred thousand small ones would only burden Go's collector.
	first := make([]*version, 0, len(s.seed))
	for id, seeded := range s.seed {
		first = append(first, seeded)
		versions[id] = first[len(first)-1 : len(first) : len(first)]
	}
	s.lock.Lock()
	defer s.lock.Unlock()
	s.versions = versions
}
