package main

import (
	"time"
	_ "time/tzdata" // A peer in a bare container knows London as well.
)

// How instants are written: the core dialect's in UTC, a practice's as clocks in London show them.
const (
	instantInUTC    = "2006-01-02T15:04:05Z"
	instantInLondon = "2006-01-02T15:04:05-07:00"
)

var london = func() *time.Location {
	location, err := time.LoadLocation("Europe/London")
	if err != nil {
		panic(err)
	}
	return location
}()

// day reads a date as the first moment of that day in London.
func day(text string) (time.Time, error) { return time.ParseInLocation("2006-01-02", text, london) }
