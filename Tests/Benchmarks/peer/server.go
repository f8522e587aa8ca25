package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"runtime"
	"strconv"
	"strings"
	"sync/atomic"
	"time"
)

const (
	basePath       = "/Appointment/"
	maximumContent = 1 << 20
)

// A server answers as the stub's dialects core and gpconnect do: the same fields and the same content.
type server struct {
	store *store
	// Nil without seed data for one.
	practice *practice
	requests atomic.Uint64
}

func (s *server) ServeHTTP(response http.ResponseWriter, request *http.Request) {
	fields := response.Header()
	fields.Set("Cache-Control", "no-store")
	fields.Set("X-Request-Id", s.requestID(request))
	isAppointment := strings.HasPrefix(request.URL.Path, basePath)
	id := strings.TrimPrefix(request.URL.Path, basePath)
	_, route, isPractice := strings.Cut(request.URL.Path, practicePath)
	switch {
	case isPractice && s.practice != nil:
		s.practice.serve(response, request, route)
	case isAppointment && request.Method == http.MethodGet:
		s.read(response, id)
	case isAppointment && request.Method == http.MethodPut:
		s.update(response, request, id)
	case request.URL.Path == "/__admin/reset" && request.Method == http.MethodPost:
		s.store.reset()
		if s.practice != nil {
			s.practice.reset()
		}
		// The rest of the last measurement must not fall into the next.
		runtime.GC()
		response.WriteHeader(http.StatusNoContent)
	default:
		refuse(response, refusal{http.StatusNotFound, "nothing here but " + basePath})
	}
}

func (s *server) requestID(request *http.Request) string {
	if sent := request.Header.Get("X-Request-Id"); sent != "" {
		return sent
	}
	return strconv.FormatUint(1<<60+s.requests.Add(1), 16)
}

func (s *server) read(response http.ResponseWriter, id string) {
	current := s.store.current(id)
	if current == nil {
		refuse(response, refusal{http.StatusNotFound, "no appointment " + id})
		return
	}
	answer(response, current)
}

func (s *server) update(response http.ResponseWriter, request *http.Request, id string) {
	next, err := s.replace(request, id)
	if err != nil {
		refuse(response, err)
		return
	}
	location := "http://" + request.Host + basePath + id + "/_history/" + strconv.Itoa(next.number)
	response.Header().Set("Location", location)
	answer(response, next)
}

// replace checks in the stub's order: media type, stored appointment, content, ids, If-Match, cancellation.
func (s *server) replace(request *http.Request, id string) (*version, error) {
	if err := checkMediaType(request); err != nil {
		return nil, err
	}
	current := s.store.current(id)
	if current == nil {
		return nil, refusal{http.StatusNotFound, "no appointment " + id}
	}
	sent, err := readBody(request)
	if err != nil {
		return nil, err
	}
	if sent["id"] != id {
		return nil, refusal{http.StatusBadRequest, fmt.Sprintf("id: expected %s, found %v", id, sent["id"])}
	}
	if err := checkIfMatch(request.Header.Get("If-Match"), current); err != nil {
		return nil, err
	}
	next, err := cancel(current, sent, time.Now())
	if err != nil {
		return nil, err
	}
	return next, s.store.replace(id, current, next)
}

func checkMediaType(request *http.Request) error {
	mediaType, _, err := mime.ParseMediaType(request.Header.Get("Content-Type"))
	if err != nil || mediaType != "application/fhir+json" {
		return refusal{http.StatusUnsupportedMediaType, "expected application/fhir+json"}
	}
	return nil
}

func readBody(request *http.Request) (map[string]any, error) {
	content, err := io.ReadAll(http.MaxBytesReader(nil, request.Body, maximumContent))
	if err != nil {
		return nil, refusal{http.StatusRequestEntityTooLarge, err.Error()}
	}
	return decodeAppointment(content)
}

func checkIfMatch(sent string, current *version) error {
	switch sent {
	case "":
		return refusal{http.StatusPreconditionFailed, "If-Match is required"}
	case current.entityTag:
		return nil
	default:
		return refusal{http.StatusConflict, fmt.Sprintf("the current version is %s", current.entityTag)}
	}
}

func answer(response http.ResponseWriter, current *version) {
	answerWith(response, http.StatusOK, current)
}

func answerWith(response http.ResponseWriter, status int, current *version) {
	fields := response.Header()
	fields.Set("ETag", current.entityTag)
	fields.Set("Last-Modified", current.lastModified)
	answerContent(response, status, current.content)
}

func answerContent(response http.ResponseWriter, status int, content []byte) {
	fields := response.Header()
	fields.Set("Content-Type", "application/fhir+json; charset=utf-8")
	// Without it net/http sends more than 2 KB in chunks.
	fields.Set("Content-Length", strconv.Itoa(len(content)))
	response.WriteHeader(status)
	response.Write(content)
}

func refuse(response http.ResponseWriter, err error) {
	var reason refusal
	if !errors.As(err, &reason) {
		reason = refusal{http.StatusInternalServerError, err.Error()}
	}
	response.Header().Set("Content-Type", "application/fhir+json; charset=utf-8")
	response.WriteHeader(reason.status)
	json.NewEncoder(response).Encode(map[string]any{
		"resourceType": "OperationOutcome",
		"issue":        []any{map[string]any{"severity": "error", "code": "invalid", "diagnostics": reason.diagnostics}},
	})
}
