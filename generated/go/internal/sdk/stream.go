package sdk

import (
	"fmt"
	"io"
	"strings"
	"sync"

	"github.com/formancehq/formance-sdk-go/v3/internal/jsonx"
	"github.com/formancehq/formance-sdk-go/v3/pkg/models/sdkerrors"
	"github.com/formancehq/formance-sdk-go/v3/pkg/types"
)

// recordStart begins each text of a JSON text sequence (RFC 7464).
const recordStart = '\x1e'

// Stream is a body that is read while it arrives. What goes wrong is an error of package sdkerrors.
type Stream struct {
	answer *answer
	body   io.ReadCloser
	id     string
	media  string
	once   sync.Once
	err    error
}

// Read reads.
func (s *Stream) Read(to []byte) (int, error) {
	n, err := s.body.Read(to)
	if err == nil {
		return n, nil
	}
	if err != io.EOF {
		err = s.answer.trip.lost(err)
	}
	_ = s.Close()
	return n, err
}

// Close ends the answer, read or not.
func (s *Stream) Close() error {
	s.once.Do(func() {
		s.err = s.body.Close()
		s.answer.trip.limit.end()
	})
	return s.err
}

// Events are the server-sent events of a stream, whose data is JSON.
func Events[T any](s *Stream, read func(*jsonx.Reader) T) *types.EventStream[T] {
	return types.NewEventStream(s, func(data string) (T, error) { return item(s, []byte(data), read) })
}

// TextEvents are the server-sent events of a stream, whose data is text.
func TextEvents(s *Stream) *types.EventStream[string] {
	return types.NewEventStream(s, func(data string) (string, error) { return data, nil })
}

// Lines are the JSON values of a stream, one a line or record.
func Lines[T any](s *Stream, read func(*jsonx.Reader) T) *types.JSONLines[T] {
	end := byte('\n')
	if strings.HasSuffix(baseType(s.media), "json-seq") {
		end = recordStart
	}
	return types.NewJSONLines(s, end, func(line []byte) (T, error) { return item(s, line, read) })
}

func item[T any](s *Stream, data []byte, read func(*jsonx.Reader) T) (T, error) {
	r := jsonx.NewReader(data)
	value := read(r)
	r.End()
	cause := r.Err()
	if cause == nil {
		return value, nil
	}
	details := s.answer.details()
	details.Message = fmt.Sprintf("%s: an item of the stream is not as documented: %v", s.id, cause)
	return value, &sdkerrors.ResponseValidationError{SDKError: details, Cause: cause}
}
