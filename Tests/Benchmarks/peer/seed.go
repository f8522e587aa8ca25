package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"sync"
	"time"
)

// loadSeed reads and checks one appointment per line from all files DIR/core/*.ndjson.
func loadSeed(directory string) (map[string]*version, error) {
	paths, err := filepath.Glob(filepath.Join(directory, "core", "*.ndjson"))
	if err != nil {
		return nil, err
	}
	appointments := map[string]*version{}
	for _, path := range paths {
		text, err := os.ReadFile(path)
		if err != nil {
			return nil, err
		}
		if err := loadLines(text, appointments); err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
	}
	if len(appointments) == 0 {
		return nil, fmt.Errorf("no appointments in %s/core/*.ndjson", directory)
	}
	return appointments, nil
}

// loadLines decodes the lines on all cores and adds them to the appointments by id.
func loadLines(text []byte, appointments map[string]*version) error {
	lines := bytes.Split(bytes.TrimSpace(text), []byte("\n"))
	identifiers := make([]string, len(lines))
	loaded := make([]*version, len(lines))
	workers := runtime.NumCPU()
	failures := make([]error, workers)
	var group sync.WaitGroup
	for worker := 0; worker < workers; worker++ {
		group.Add(1)
		go func(worker int) {
			defer group.Done()
			for index := worker; index < len(lines) && failures[worker] == nil; index += workers {
				identifiers[index], loaded[index], failures[worker] = loadLine(lines[index])
			}
		}(worker)
	}
	group.Wait()
	for _, failure := range failures {
		if failure != nil {
			return failure
		}
	}
	for index, id := range identifiers {
		appointments[id] = loaded[index]
	}
	return nil
}

func loadLine(line []byte) (string, *version, error) {
	appointment, err := decodeAppointment(line)
	if err != nil {
		return "", nil, err
	}
	id, _ := appointment["id"].(string)
	meta, _ := appointment["meta"].(map[string]any)
	lastUpdated, _ := meta["lastUpdated"].(string)
	instant, err := time.Parse(time.RFC3339, lastUpdated)
	if id == "" || err != nil {
		return "", nil, fmt.Errorf("expected id and meta.lastUpdated, found %q and %q", id, lastUpdated)
	}
	return id, newVersion(1, line, instant), nil
}
