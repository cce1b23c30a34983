package types

import (
	"bufio"
	"bytes"
	"io"
	"iter"
)

// JSONLines are JSON values that are read while they arrive, one a line or record. Use it once: read it to its end, or
// close it.
type JSONLines[T any] struct {
	lines  *lines
	decode func([]byte) (T, error)
}

// NewJSONLines returns the values of a body. A line ends with the byte end; decode reads one.
func NewJSONLines[T any](body io.ReadCloser, end byte, decode func([]byte) (T, error)) *JSONLines[T] {
	return &JSONLines[T]{lines: newLines(body, string(end)), decode: decode}
}

// All returns the values. An error is the last of them; leaving the loop closes the body.
func (s *JSONLines[T]) All() iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		defer func() { _ = s.Close() }()
		var none T
		for {
			line, err := s.lines.next()
			if line = bytes.TrimSpace(line); len(line) > 0 && (err == nil || err == io.EOF) {
				value, wrong := s.decode(line)
				if wrong != nil {
					yield(none, wrong)
					return
				}
				if !yield(value, nil) {
					return
				}
			}
			if err == io.EOF {
				return
			}
			if err != nil {
				yield(none, err)
				return
			}
		}
	}
}

// Close ends the body, read or not.
func (s *JSONLines[T]) Close() error { return s.lines.close() }

// lines cuts a body into lines without their ends.
type lines struct {
	body    io.Closer
	reader  *bufio.Reader
	ends    string
	line    []byte
	first   bool
	afterCR bool
	closed  bool
}

func newLines(body io.ReadCloser, ends string) *lines {
	return &lines{body: body, reader: bufio.NewReaderSize(body, 16<<10), ends: ends, first: true}
}

func (l *lines) close() error {
	if l.closed {
		return nil
	}
	l.closed = true
	return l.body.Close()
}

// next returns a line, which is good until the next one. With an error comes what stood after the last end.
func (l *lines) next() ([]byte, error) {
	l.line = l.line[:0]
	if l.closed {
		return nil, io.EOF
	}
	for {
		// Waits for a byte, then takes all that are there.
		if _, err := l.reader.Peek(1); err != nil {
			return l.unmarked(), err
		}
		piece, _ := l.reader.Peek(l.reader.Buffered())
		if l.afterCR && piece[0] == '\n' {
			// The CR before it has ended the line.
			l.afterCR = false
			_, _ = l.reader.Discard(1)
			continue
		}
		l.afterCR = false
		end := bytes.IndexAny(piece, l.ends)
		if end < 0 {
			l.line = append(l.line, piece...)
			_, _ = l.reader.Discard(len(piece))
			continue
		}
		l.line = append(l.line, piece[:end]...)
		l.afterCR = piece[end] == '\r'
		_, _ = l.reader.Discard(end + 1)
		return l.unmarked(), nil
	}
}

// unmarked is the line; the first without a byte order mark.
func (l *lines) unmarked() []byte {
	if !l.first {
		return l.line
	}
	l.first = false
	return bytes.TrimPrefix(l.line, []byte("\ufeff"))
}
