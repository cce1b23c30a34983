package jsonx

import (
	"bytes"
	"encoding/json"
	"sync"
	"unicode/utf8"
)

// Writer writes one JSON value, piece by piece. Its zero value is ready. Errors stick, and have a path in
// the names of fields.
type Writer struct {
	data    []byte
	path    []step   // of each object and list that is open, what of it is being written
	names   []string // those of the maps that are being written
	chosen  []chosen // the variants of unions that are being written, and some before them
	failure *failure
}

var writers sync.Pool

// Marshal returns the JSON of v.
func Marshal(v interface{ WriteJSON(*Writer) }) ([]byte, error) {
	w, ok := writers.Get().(*Writer)
	if !ok {
		w = new(Writer)
	}
	v.WriteJSON(w)
	data, err := bytes.Clone(w.data), w.Err()
	// One long text should not hold memory for ever.
	if cap(w.data) <= 1<<16 {
		*w = Writer{data: w.data[:0], path: w.path[:0], names: w.names[:0], chosen: w.chosen[:0]}
		writers.Put(w)
	}
	if err != nil {
		return nil, err
	}
	return data, nil
}

// Bytes returns what was written.
func (w *Writer) Bytes() []byte {
	return w.data
}

// Err returns the first error, an [*Error].
func (w *Writer) Err() error {
	if w.failure == nil {
		return nil
	}
	return w.failure.error()
}

// Fail says that the value that is being written is not as it must be, "must be …".
func (w *Writer) Fail(problem string) {
	if w.failure != nil {
		return
	}
	w.failure = &failure{problem: problem}
	last := len(w.chosen)
	for depth := len(w.path); depth >= 0; depth-- {
		for ; last > 0 && w.chosen[last-1].depth >= depth; last-- {
			if c := w.chosen[last-1]; c.depth == depth {
				w.failure.within(step{name: c.variant.Field, index: -1})
			}
		}
		if depth > 0 {
			w.failure.within(w.path[depth-1])
		}
	}
}

// Open begins an object.
func (w *Writer) Open() {
	w.enter('{')
}

// OpenList begins a list.
func (w *Writer) OpenList() {
	w.enter('[')
}

func (w *Writer) enter(bracket byte) {
	if len(w.path) == maxDepth {
		w.Fail("is nested too deeply")
	}
	w.data = append(w.data, bracket)
	w.path = append(w.path, step{index: -1})
}

// Close ends an object.
func (w *Writer) Close() {
	if len(w.chosen) > 0 {
		w.tags()
	}
	w.leave('}')
}

// CloseList ends a list.
func (w *Writer) CloseList() {
	w.leave(']')
}

func (w *Writer) leave(bracket byte) {
	w.data = append(w.data, bracket)
	w.path = w.path[:len(w.path)-1]
}

// Name begins a member of the object: its name in JSON, and that of the field.
func (w *Writer) Name(wire, field string) {
	if len(w.chosen) > 0 {
		w.named(wire)
	}
	w.path[len(w.path)-1].name = field
	w.comma('{')
	w.data = append(quoted(w.data, wire), ':')
}

// Item begins an item of the list.
func (w *Writer) Item() {
	if len(w.chosen) > 0 {
		w.named("")
	}
	w.path[len(w.path)-1].index++
	w.comma('[')
}

// comma separates what follows from what is before it, if anything is. No value ends like an object or list begins.
func (w *Writer) comma(bracket byte) {
	if w.data[len(w.data)-1] != bracket {
		w.data = append(w.data, ',')
	}
}

// text writes JSON as it is.
func (w *Writer) text(json string) {
	w.data = append(w.data, json...)
}

// Null writes null.
func (w *Writer) Null() {
	w.text("null")
}

// Bool writes a boolean.
func (w *Writer) Bool(v bool) {
	if v {
		w.text("true")
	} else {
		w.text("false")
	}
}

// String writes a string, which must be UTF-8.
func (w *Writer) String(v string) {
	if !utf8.ValidString(v) {
		w.Fail("must be UTF-8")
	}
	w.data = quoted(w.data, v)
}

// Raw writes JSON as it is, but for space between its tokens.
func (w *Writer) Raw(v json.RawMessage) {
	b := bytes.NewBuffer(w.data)
	if err := json.Compact(b, v); err != nil || len(v) == 0 {
		w.Fail("must be JSON")
		return
	}
	w.data = b.Bytes()
}

const hexDigits = "0123456789abcdef"

// quoted appends a string in quotes.
func quoted(data []byte, text string) []byte {
	data = append(data, '"')
	start := 0
	for i := 0; i < len(text); i++ {
		c := text[i]
		if c >= ' ' && c != '"' && c != '\\' && c != 0xE2 {
			continue
		}
		if c == 0xE2 {
			// The line separators of Unicode: JavaScript has not always had them in strings.
			if len(text) < i+3 || text[i+1] != 0x80 || text[i+2]|1 != 0xA9 {
				continue
			}
			data = append(data, text[start:i]...)
			data = append(data, `\u202`...)
			data = append(data, hexDigits[text[i+2]&0xF])
			i += 2
			start = i + 1
			continue
		}
		data = append(data, text[start:i]...)
		data = escaped(data, c)
		start = i + 1
	}
	data = append(data, text[start:]...)
	return append(data, '"')
}

// escaped appends a character that strings have no other way to say.
func escaped(data []byte, c byte) []byte {
	switch c {
	case '"', '\\':
		return append(data, '\\', c)
	case '\b':
		return append(data, '\\', 'b')
	case '\f':
		return append(data, '\\', 'f')
	case '\n':
		return append(data, '\\', 'n')
	case '\r':
		return append(data, '\\', 'r')
	case '\t':
		return append(data, '\\', 't')
	}
	return append(data, '\\', 'u', '0', '0', hexDigits[c>>4], hexDigits[c&0xF])
}
