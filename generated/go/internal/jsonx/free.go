package jsonx

import (
	"bytes"
	"encoding/json"
	"strings"
)

// Any reads any value: nil, bool, string, [json.Number], []any or map[string]any.
func (r *Reader) Any() any {
	switch c := r.next(); c {
	case '{':
		return Map(r, (*Reader).Any)
	case '[':
		return List(r, (*Reader).Any)
	case '"':
		return r.String()
	case 't', 'f':
		return r.Bool()
	case 'n':
		if !r.literal("null") {
			r.syntax()
		}
		return nil
	default:
		return json.Number(r.keep(r.number("JSON")))
	}
}

// Const reads a value that must be the one whose JSON is text.
func (r *Reader) Const(text string) {
	if given := r.raw(); r.failure == nil && !same(given, text) {
		r.Fail("must be " + text)
	}
}

// same tells whether two JSON texts without space around them are one value.
func same(a, b string) bool {
	if a == b {
		return true
	}
	if a == "" || b == "" {
		return false
	}
	switch c := b[0]; {
	case c == '"' && a[0] == '"':
		one, _ := unquoted(a)
		other, ok := unquoted(b)
		return ok && one == other
	case isNumber(a) && isNumber(b):
		one, _ := decompose(a)
		other, ok := decompose(b)
		return ok && one == other
	case c == '{' || c == '[':
		return compact(a) == compact(b)
	}
	return false
}

func isNumber(text string) bool {
	return text[0] == '-' || isDigit(text[0])
}

// compact returns a JSON text without the space between its tokens, "" for what is none.
func compact(text string) string {
	var b bytes.Buffer
	if json.Compact(&b, []byte(text)) != nil {
		return ""
	}
	return b.String()
}

// Members are those of an object that the API's document does not list, in the order in which they came.
// The zero value has none.
type Members struct {
	kept *kept
}

type kept struct {
	members []member
	places  map[string]int // of each name, where there are many
}

type member struct {
	name, value string // value is JSON
}

// fewMembers is how many are looked through one by one.
const fewMembers = 16

// Keep reads the value of a member that is not listed.
func (o *Object) Keep(members *Members) {
	r := o.reader
	value := r.raw()
	if r.failure != nil {
		return
	}
	if members.kept == nil {
		members.kept = new(kept)
	}
	k := members.kept
	if i := k.place(o.Name); i >= 0 {
		k.members[i].value = r.keep(value)
		return
	}
	name := r.keep(o.Name)
	if k.places != nil {
		k.places[name] = len(k.members)
	}
	k.members = append(k.members, member{name, r.keep(value)})
}

// place returns where a name is, -1 where it is not.
func (k *kept) place(name string) int {
	if len(k.members) > fewMembers && k.places == nil {
		k.places = make(map[string]int, 2*len(k.members))
		for i, m := range k.members {
			k.places[m.name] = i
		}
	}
	if k.places != nil {
		if i, ok := k.places[name]; ok {
			return i
		}
		return -1
	}
	for i, m := range k.members {
		if m.name == name {
			return i
		}
	}
	return -1
}

// Members writes what was kept of an object that was read.
func (w *Writer) Members(members Members) {
	if members.kept == nil {
		return
	}
	for _, m := range members.kept.members {
		w.Name(m.name, m.name)
		if strings.ContainsAny(m.value, "\r\n") {
			// In JSON lines a line end is more than space.
			w.text(compact(m.value))
		} else {
			w.text(m.value)
		}
	}
}
