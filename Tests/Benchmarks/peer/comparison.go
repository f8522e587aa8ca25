package main

import (
	"fmt"
	"net/http"
	"strings"
)

// checkUnchanged compares every element, status and the elements that each update sets aside, and names all that differ.
func checkUnchanged(before, sent map[string]any, extensions []any) error {
	differing := differingMembers(before, sent, "status", "meta", "extension")
	metaBefore, _ := before["meta"].(map[string]any)
	metaSent, _ := sent["meta"].(map[string]any)
	for _, name := range differingMembers(metaBefore, metaSent, "versionId", "lastUpdated") {
		differing = append(differing, "meta."+name)
	}
	extensionsBefore, _ := before["extension"].([]any)
	if !sameItems(extensionsBefore, extensions) {
		differing = append(differing, "extension")
	}
	if len(differing) == 0 {
		return nil
	}
	return refusal{http.StatusUnprocessableEntity, fmt.Sprintf("must not change: %s", strings.Join(differing, ", "))}
}

func differingMembers(before, sent map[string]any, except ...string) []string {
	var differing []string
	for name, value := range before {
		if other, found := sent[name]; !contains(except, name) && !(found && same(value, other)) {
			differing = append(differing, name)
		}
	}
	for name := range sent {
		if _, found := before[name]; !contains(except, name) && !found {
			differing = append(differing, name)
		}
	}
	return differing
}

func contains(names []string, wanted string) bool {
	for _, name := range names {
		if name == wanted {
			return true
		}
	}
	return false
}

// same is several times as fast on decoded JSON as reflect.DeepEqual.
func same(one, other any) bool {
	switch one := one.(type) {
	case map[string]any:
		other, isObject := other.(map[string]any)
		return isObject && sameMembers(one, other)
	case []any:
		other, isArray := other.([]any)
		return isArray && sameItems(one, other)
	default:
		return one == other
	}
}

func sameMembers(one, other map[string]any) bool {
	if len(one) != len(other) {
		return false
	}
	for name, value := range one {
		if counterpart, found := other[name]; !found || !same(value, counterpart) {
			return false
		}
	}
	return true
}

func sameItems(one, other []any) bool {
	if len(one) != len(other) {
		return false
	}
	for index := range one {
		if !same(one[index], other[index]) {
			return false
		}
	}
	return true
}
