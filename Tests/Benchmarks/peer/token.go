package main

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"time"
)

const interactionPrefix = "urn:nhs:names:services:gpconnect:fhir:rest:"

// checkHead checks the Spine proxy's fields and the token of a request to a practice.
func checkHead(fields http.Header, interaction string, scopes ...string) error {
	for _, name := range []string{"Ssp-Traceid", "Ssp-From", "Ssp-To"} {
		if strings.TrimSpace(fields.Get(name)) == "" {
			return refusal{http.StatusBadRequest, name + ": expected a value"}
		}
	}
	if sent := fields.Get("Ssp-Interactionid"); sent != interactionPrefix+interaction {
		return refusal{http.StatusBadRequest, fmt.Sprintf("Ssp-InteractionID: found %q", sent)}
	}
	token := fields.Get("Authorization")
	if !strings.HasPrefix(token, "Bearer ") {
		return refusal{http.StatusBadRequest, "Authorization: expected Bearer and a token"}
	}
	return checkToken(strings.TrimPrefix(token, "Bearer "), scopes)
}

type claims struct {
	Issuer       string         `json:"iss"`
	Subject      string         `json:"sub"`
	Audience     string         `json:"aud"`
	Issued       int64          `json:"iat"`
	Expires      int64          `json:"exp"`
	Reason       string         `json:"reason_for_request"`
	Scope        string         `json:"requested_scope"`
	Device       map[string]any `json:"requesting_device"`
	Organisation map[string]any `json:"requesting_organization"`
	Practitioner map[string]any `json:"requesting_practitioner"`
}

// checkToken checks a JSON Web Token without a signature by real time.
func checkToken(token string, scopes []string) error {
	parts := strings.Split(token, ".")
	var head struct {
		Algorithm string `json:"alg"`
	}
	var claims claims
	if len(parts) != 3 || decodePart(parts[0], &head) != nil || decodePart(parts[1], &claims) != nil {
		return refusal{http.StatusBadRequest, "Authorization: expected a JSON Web Token"}
	}
	switch now := time.Now().Unix(); {
	case claims.Issuer == "" || claims.Subject == "" || claims.Audience == "":
		return refusal{http.StatusBadRequest, "token: expected iss, sub and aud"}
	case claims.Expires <= now || claims.Expires-claims.Issued != 300:
		return refusal{http.StatusBadRequest, "token: expected five minutes that have not passed"}
	case claims.Reason != "directcare" || !contains(scopes, claims.Scope):
		return refusal{http.StatusBadRequest, "token: expected another reason or scope"}
	case claims.Device["resourceType"] != "Device" || claims.Organisation["resourceType"] != "Organization" ||
		claims.Practitioner["resourceType"] != "Practitioner" || claims.Practitioner["id"] != claims.Subject:
		return refusal{http.StatusBadRequest, "token: expected a device, an organisation and the practitioner"}
	}
	return nil
}

func decodePart(part string, value any) error {
	content, err := base64.RawURLEncoding.DecodeString(part)
	if err != nil {
		return err
	}
	return json.Unmarshal(content, value)
}
