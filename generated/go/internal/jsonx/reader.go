// Package jsonx reads and writes JSON (RFC 8259) without reflection. Numbers stay exact, and what does not fit is named by its path.
//
// It is for the packages of this module.
package jsonx

import (
	"encoding/json"
	"strings"
	"unicode/utf8"
)

// maxDepth is how deeply values may be nested, as in encoding/json: more could exhaust the stack.
const maxDepth = 10_000

// Reader reads one JSON text, value by value. Errors stick: what is read after one is the zero value.
// Of members that an object has twice, the last counts.
type Reader struct {
	text    string // "" after an error, so that nothing more is found
	pos     int
	depth   int
	failure *failure
	kept    strings.Builder // where strings are copied to: one allocation for many
	zone    zone
	unions  unions
}

// NewReader returns a reader of data, which is copied.
func NewReader(data []byte) *Reader {
	r := &Reader{text: string(data)}
	if !utf8.ValidString(r.text) {
		r.Fail("is not UTF-8")
	}
	return r
}

// Err returns the first error, an [*Error].
func (r *Reader) Err() error {
	if r.failure == nil {
		return nil
	}
	return r.failure.error()
}

// Fail says that the value that was read last is not as it must be, "must be …".
func (r *Reader) Fail(problem string) {
	if r.failure == nil {
		r.failure = &failure{problem: problem}
		r.text, r.pos = "", 0
	}
}

// mismatch fails for a value of another type than one that "must be" what; or for what is no value.
func (r *Reader) mismatch(what string) {
	switch c := r.next(); {
	case c == '{', c == '[', c == '"', c == '-', isDigit(c), c == 't', c == 'f', c == 'n':
		r.Fail("must be " + what)
	default:
		r.syntax()
	}
}

// syntax fails for what JSON does not allow here.
func (r *Reader) syntax() {
	if r.pos == len(r.text) {
		r.Fail("is JSON that ends too early")
	} else {
		r.Fail("is not JSON")
	}
}

// next skips space and returns the byte behind it, 0 at the end.
func (r *Reader) next() byte {
	for r.pos < len(r.text) {
		switch c := r.text[r.pos]; c {
		case ' ', '\n', '\r', '\t':
			r.pos++
		default:
			return c
		}
	}
	return 0
}

// End fails unless the text is at its end.
func (r *Reader) End() {
	if r.next(); r.failure == nil && r.pos < len(r.text) {
		r.Fail("is JSON with something behind it")
	}
}

// literal reads "null" and the like.
func (r *Reader) literal(word string) bool {
	if strings.HasPrefix(r.text[r.pos:], word) {
		r.pos += len(word)
		return true
	}
	return false
}

// Null tells whether the value is null, which is read then.
func (r *Reader) Null() bool {
	return r.next() == 'n' && r.literal("null")
}

// Bool reads a boolean.
func (r *Reader) Bool() bool {
	switch r.next() {
	case 't':
		if r.literal("true") {
			return true
		}
		r.syntax()
	case 'f':
		if !r.literal("false") {
			r.syntax()
		}
	default:
		r.mismatch("a boolean")
	}
	return false
}

// Raw reads any value, as its text.
func (r *Reader) Raw() json.RawMessage {
	text := r.raw()
	if r.failure != nil {
		return nil
	}
	return json.RawMessage(text)
}

// raw returns the text of a value, a part of the whole.
func (r *Reader) raw() string {
	r.next()
	start := r.pos
	r.Skip()
	if r.failure != nil {
		return ""
	}
	return r.text[start:r.pos]
}

// Skip reads any value for nothing but its form.
func (r *Reader) Skip() {
	switch c := r.next(); c {
	case '{', '[':
		r.skipMany(c)
	case '"':
		r.token()
	case 't', 'f':
		r.Bool()
	case 'n':
		if !r.literal("null") {
			r.syntax()
		}
	default:
		r.number("JSON")
	}
}

func (r *Reader) skipMany(open byte) {
	start := r.pos
	if end := r.unions.ends[start]; end > 0 {
		r.pos = end
		return
	}
	if open == '{' {
		for o := r.Object(); o.Next(); {
			r.Skip()
		}
	} else {
		for a := r.array(); a.next(); {
			r.Skip()
		}
	}
	if r.unions.looking && r.failure == nil {
		r.unions.skipped(start, r.pos)
	}
}

func isDigit(c byte) bool {
	return c-'0' < 10
}
