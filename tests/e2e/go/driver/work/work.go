// Package work has scenarios as they are told to the driver, and what came of them.
package work

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
	"sync"
	"time"
)

// Work is one scenario: tests/e2e/scenario.py has the words.
type Work struct {
	Document string
	Mock     string
	Call     struct {
		Group [][]string
		Name  []string
		Takes string
	}
	Given   [][2]json.RawMessage
	Body    json.RawMessage
	Calls   int
	AtOnce  bool `json:"at_once"`
	PauseMS int  `json:"pause_ms"`
	Read    string
	Client  Client
	Options Options
}

// Client are settings of the SDK object.
type Client struct {
	Retries   Retries
	TimeoutMS *int `json:"timeout_ms"`
	Server    *Server
	Security  map[string]string
	Hooks     string
	Log       bool
}

// Server is the choice of one: by its URL, or by its place in the document's list.
type Server struct {
	URL       *string
	Index     *int
	Variables map[string]string
}

// Options are settings of a call.
type Options struct {
	Retries   Retries
	TimeoutMS *int    `json:"timeout_ms"`
	ServerURL *string `json:"server_url"`
	Headers   map[string]string
}

// Retries are the waits of a configuration; None is one of a single attempt, and neither is none at all.
type Retries struct {
	None  bool
	Waits *Waits
}

// Waits are in milliseconds.
type Waits struct {
	InitialMS        int `json:"initial_ms"`
	MaxMS            int `json:"max_ms"`
	Exponent         float64
	ElapsedMS        int  `json:"elapsed_ms"`
	ConnectionErrors bool `json:"connection_errors"`
	Statuses         []string
}

// UnmarshalJSON reads null, the text none, or waits.
func (r *Retries) UnmarshalJSON(data []byte) error {
	if bytes.Equal(data, []byte(`"none"`)) {
		r.None = true
		return nil
	}
	return json.Unmarshal(data, &r.Waits)
}

// Outcome is what became of one call.
type Outcome struct {
	Outcome     string          `json:"outcome"`
	Type        string          `json:"type"`
	Status      *int            `json:"status"`
	Result      json.RawMessage `json:"result"`
	Error       json.RawMessage `json:"error"`
	Items       *int            `json:"items"`
	Pages       *int            `json:"pages"`
	URL         string          `json:"url"`
	ContentType *string         `json:"content_type"`
	Notes       []string        `json:"notes"`
	Log         string          `json:"log"`
}

// Seen is what hooks and the logger saw. It is for all calls of a scenario.
type Seen struct {
	guard sync.Mutex
	notes []string
	url   string
	log   strings.Builder
}

// Note keeps a line of a hook.
func (s *Seen) Note(format string, values ...any) {
	s.guard.Lock()
	defer s.guard.Unlock()
	s.notes = append(s.notes, fmt.Sprintf(format, values...))
}

// Send keeps where a request would have gone.
func (s *Seen) Send(url string) {
	s.guard.Lock()
	defer s.guard.Unlock()
	s.url = url
}

// Write keeps a line of the log.
func (s *Seen) Write(line []byte) (int, error) {
	s.guard.Lock()
	defer s.guard.Unlock()
	return s.log.Write(line)
}

// Tell writes into outcomes what was seen.
func (s *Seen) Tell(outcomes []Outcome) {
	s.guard.Lock()
	defer s.guard.Unlock()
	for i := range outcomes {
		outcomes[i].Notes = append([]string{}, s.notes...)
		outcomes[i].URL = s.url
		outcomes[i].Log = s.log.String()
	}
}

// Milliseconds as a duration.
func Milliseconds(number int) time.Duration {
	return time.Duration(number) * time.Millisecond
}
