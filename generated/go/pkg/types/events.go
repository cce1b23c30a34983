package types

import (
	"io"
	"iter"
	"strconv"
	"strings"
	"time"
)

// Event is one event that a server sent.
type Event[T any] struct {
	// Data is what the event has to say.
	Data T
	// RawData is its text.
	RawData string
	// Event is its kind, "message" where the server named none.
	Event string
	// ID is that of the last event that had one.
	ID string
	// Retry is how long to wait before asking again, nil where the server has not said it.
	Retry *time.Duration
}

// EventStream are server-sent events (HTML Standard, 9.2), which are read while they arrive. An event that the stream
// does not finish is dropped, as the standard asks. Use it once: read it to its end, or close it.
type EventStream[T any] struct {
	lines  *lines
	decode func(string) (T, error)
	event  Event[T]
	data   []string
}

// NewEventStream returns the events of a body; decode reads the data of one.
func NewEventStream[T any](body io.ReadCloser, decode func(data string) (T, error)) *EventStream[T] {
	return &EventStream[T]{lines: newLines(body, "\r\n"), decode: decode}
}

// All returns the events. An error is the last of them; leaving the loop closes the body.
func (s *EventStream[T]) All() iter.Seq2[Event[T], error] {
	return func(yield func(Event[T], error) bool) {
		defer func() { _ = s.Close() }()
		for {
			line, err := s.lines.next()
			if err == io.EOF {
				return
			}
			if err != nil {
				yield(Event[T]{}, err)
				return
			}
			if len(line) > 0 {
				s.field(strings.ToValidUTF8(string(line), "\ufffd"))
			} else if s.data != nil {
				event, err := s.finished()
				if !yield(event, err) || err != nil {
					return
				}
			} else {
				s.event.Event = ""
			}
		}
	}
}

// Close ends the body, read or not.
func (s *EventStream[T]) Close() error { return s.lines.close() }

// field takes a line (9.2.6, interpreting an event stream).
func (s *EventStream[T]) field(line string) {
	name, value, _ := strings.Cut(line, ":")
	value = strings.TrimPrefix(value, " ")
	switch name {
	case "data":
		s.data = append(s.data, value)
	case "event":
		s.event.Event = value
	case "id":
		if !strings.Contains(value, "\x00") {
			s.event.ID = value
		}
	case "retry":
		if milliseconds, err := strconv.ParseUint(value, 10, 40); err == nil {
			wait := time.Duration(milliseconds) * time.Millisecond
			s.event.Retry = &wait
		}
	}
}

// finished is the event that an empty line has ended.
func (s *EventStream[T]) finished() (Event[T], error) {
	event := s.event
	event.RawData = strings.Join(s.data, "\n")
	if event.Event == "" {
		event.Event = "message"
	}
	s.data, s.event.Event = nil, ""
	data, err := s.decode(event.RawData)
	if err != nil {
		return Event[T]{}, err
	}
	event.Data = data
	return event, nil
}
