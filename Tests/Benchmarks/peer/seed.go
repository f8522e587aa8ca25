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
		lines, err := readLines(text, readAppointment)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
		for _, line := range lines {
			appointments[line.id] = line.current
		}
	}
	return appointments, nil
}

// readLines reads the lines on all cores and returns what they hold, in their order.
func readLines[Line any](text []byte, read func([]byte) (Line, error)) ([]Line, error) {
	lines := bytes.Split(bytes.TrimSpace(text), []byte("\n"))
	loaded := make([]Line, len(lines))
	workers := runtime.NumCPU()
	failures := make([]error, workers)
	var group sync.WaitGroup
	for worker := 0; worker < workers; worker++ {
		group.Add(1)
		go func(worker int) {
			defer group.Done()
			for index := worker; index < len(lines) && failures[worker] == nil; index += workers {
				loaded[index], failures[worker] = read(lines[index])
			}
		}(worker)
	}
	group.Wait()
	for _, failure := range failures {
		if failure != nil {
			return nil, failure
		}
	}
	return loaded, nil
}

type seededAppointment struct {
	id      string
	current *version
}

func readAppointment(line []byte) (seededAppointment, error) {
	appointment, err := decodeAppointment(line)
	if err != nil {
		return seededAppointment{}, err
	}
	id, current, err := seededVersion(appointment, line)
	return seededAppointment{id, current}, err
}

// seededVersion makes the first version of a decoded line, which stays as it was written.
func seededVersion(resource map[string]any, line []byte) (string, *version, error) {
	id, _ := resource["id"].(string)
	meta, _ := resource["meta"].(map[string]any)
	lastUpdated, _ := meta["lastUpdated"].(string)
	instant, err := time.Parse(time.RFC3339, lastUpdated)
	if id == "" || err != nil {
		return "", nil, fmt.Errorf("expected id and meta.lastUpdated, found %q and %q", id, lastUpdated)
	}
	return id, newVersion(1, line, instant), nil
}
