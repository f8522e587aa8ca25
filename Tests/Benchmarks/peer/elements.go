package main

import (
	"strings"
	"time"
)

// Elements of decoded resources, where an element of another form counts as absent.

func objects(value any) []map[string]any {
	items, _ := value.([]any)
	found := make([]map[string]any, 0, len(items))
	for _, item := range items {
		if object, isObject := item.(map[string]any); isObject {
			found = append(found, object)
		}
	}
	return found
}

func text(value any, name string) string {
	object, _ := value.(map[string]any)
	found, _ := object[name].(string)
	return found
}

func reference(value any) string { return text(value, "reference") }

func references(value any) []string {
	var found []string
	for _, object := range objects(value) {
		found = append(found, reference(object))
	}
	return found
}

// participants returns the ids of an appointment's participants by their types.
func participants(appointment map[string]any) map[string]string {
	found := map[string]string{}
	for _, participant := range objects(appointment["participant"]) {
		if kind, id, isRelative := strings.Cut(reference(participant["actor"]), "/"); isRelative {
			found[kind] = id
		}
	}
	return found
}

func hasProfile(resource map[string]any, profile string) bool {
	meta, _ := resource["meta"].(map[string]any)
	profiles, _ := meta["profile"].([]any)
	for _, stated := range profiles {
		if stated == profile {
			return true
		}
	}
	return false
}

func extensionOf(resource map[string]any, url string) map[string]any {
	for _, extension := range objects(resource["extension"]) {
		if extension["url"] == url {
			return extension
		}
	}
	return nil
}

func instantOf(resource map[string]any, name string) (time.Time, error) {
	stated, _ := resource[name].(string)
	instant, err := time.Parse(time.RFC3339, stated)
	if err != nil {
		return instant, unprocessable("%s: expected an instant, found %q", name, stated)
	}
	return instant, nil
}
