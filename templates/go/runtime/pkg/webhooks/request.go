package webhooks

import (
	"cmp"
	"encoding/json"
	"fmt"
	"net/http"
	"slices"
	"strings"

	"sdkwright/internal/jsonx"
)

// place is a header, or a path of members of the body.
type place struct {
	header string
	member []string
}

// mark is what a webhook's requests have in a place, one of values, or are another's. One without it is another's,
// too, unless it isOptional.
type mark struct {
	in         place
	values     []any // a string, a bool or a [json.Number]
	isOptional bool
}

// request is what tells webhooks apart.
type request struct {
	header  http.Header
	body    []byte
	value   any
	notJSON error
}

func newRequest(body []byte, header http.Header) *request {
	r := jsonx.NewReader(body)
	value := r.Any()
	r.End()
	return &request{header, body, value, r.Err()}
}

// at returns what is in a place.
func (r *request) at(p place) (value any, ok bool) {
	if p.header != "" {
		return valueOf(r.header, p.header)
	}
	value = r.value
	for _, name := range p.member {
		object, _ := value.(map[string]any)
		if value, ok = object[name]; !ok {
			return nil, false
		}
	}
	return value, r.notJSON == nil
}

// score is how well a request is a webhook's: by its name, by how much of the name is missing or too much, and by the
// marks.
type score struct {
	name   int
	excess int
	marks  int
}

const (
	noName = iota
	endOfName
	startOfName
	wholeName
)

func (s score) compare(other score) int {
	return cmp.Or(cmp.Compare(s.name, other.name), cmp.Compare(s.excess, other.excess), cmp.Compare(s.marks, other.marks))
}

// find returns the webhook that a request is, nil for none, and whether that is more than a guess.
//
// What a webhook's requests always have decides first, then its name, then how much of it there is, and at last what
// members the payloads have.
func (r *request) find(webhooks []*webhook) (w *webhook, isSure bool) {
	isOnly := len(webhooks) == 1
	if isOnly && !r.saysAnother(webhooks[0]) {
		return webhooks[0], true
	}
	var best score
	var found []*webhook
	for _, w := range webhooks {
		if (w.json != nil) != (r.notJSON == nil) || w.empty != nil && len(r.body) > 0 {
			continue
		}
		s, ok := r.score(w)
		if !ok {
			continue
		}
		if order := s.compare(best); len(found) == 0 || order > 0 {
			best, found = s, []*webhook{w}
		} else if order == 0 {
			found = append(found, w)
		}
	}
	if best.name == noName && best.marks == 0 && !isOnly {
		// What says its name and has that of none here is none of these.
		found = slices.DeleteFunc(found, func(w *webhook) bool { return len(r.said(w)) > 0 })
	}
	if len(found) == 0 {
		return nil, false
	}
	isSure = best.name == wholeName || best.name == noName && best.marks > 0
	if r.notJSON != nil || isSure && len(found) == 1 {
		return found[0], isSure
	}
	return r.byPayload(found), false
}

// saysAnother tells whether a request says that it is another than the only webhook that there is.
func (r *request) saysAnother(w *webhook) bool {
	for _, m := range w.marks {
		if value, ok := r.at(m.in); ok && !slices.Contains(m.values, value) {
			return true
		}
	}
	if len(r.said(w)) == 0 {
		return false
	}
	s, ok := r.nameScore(w)
	return !ok || s.name == noName
}

// byPayload returns the webhook whose payload the members of the body fit best.
func (r *request) byPayload(webhooks []*webhook) *webhook {
	var union jsonx.Union
	for _, w := range webhooks {
		union.Variants = append(union.Variants, w.payload)
	}
	var chosen struct{}
	if choice := jsonx.Choose(jsonx.NewReader(r.body), &union, &chosen); choice.Variant >= 0 {
		return webhooks[choice.Variant]
	}
	return nil
}

// score is not ok where the request is another's.
func (r *request) score(w *webhook) (s score, ok bool) {
	if s, ok = r.nameScore(w); !ok {
		return s, false
	}
	for _, m := range w.marks {
		value, ok := r.at(m.in)
		if !ok && m.isOptional {
			continue
		}
		if !ok || !slices.Contains(m.values, value) {
			return s, false
		}
		s.marks++
	}
	return s, true
}

func (r *request) nameScore(w *webhook) (s score, ok bool) {
	said, name := r.said(w), words(w.name)
	excess := len(said) - len(name)
	switch {
	case slices.Equal(said, name):
		return score{name: wholeName}, true
	case w.isExact:
		return score{}, false
	case len(said) > 0 && excess < 0 && slices.Equal(said, name[:len(said)]):
		return score{name: startOfName, excess: excess}, true
	case len(name) > 0 && excess > 0 && slices.Equal(said[excess:], name):
		return score{name: endOfName, excess: -excess}, true
	}
	return score{}, true
}

// said returns the words of the name that the request says it has.
func (r *request) said(w *webhook) []string {
	var found []string
	for _, p := range w.event {
		if value, ok := r.at(p); ok {
			found = append(found, words(textOf(value))...)
		}
	}
	return found
}

func textOf(value any) string {
	switch value := value.(type) {
	case string:
		return value
	case bool, json.Number:
		return fmt.Sprint(value)
	default:
		return ""
	}
}

// words returns the words of a name in lower case: "parcelLost", "parcel.lost" and "PARCEL_LOST" have the same.
func words(text string) []string {
	var found []string
	for text != "" {
		kind, end := kindOf(text[0]), 1
		for end < len(text) && kindOf(text[end]) == kind {
			end++
		}
		if kind == upper && end < len(text) && kindOf(text[end]) == lower {
			// The last capital begins the next word, as in HTTPServer, unless it is the first.
			if end--; end == 0 {
				for end = 1; end < len(text) && kindOf(text[end]) == lower; {
					end++
				}
			}
		}
		if kind != between {
			found = append(found, strings.ToLower(text[:end]))
		}
		text = text[end:]
	}
	return found
}

type kind int

const (
	between kind = iota
	lower
	upper
	digit
	wide
)

func kindOf(c byte) kind {
	switch {
	case 'a' <= c && c <= 'z':
		return lower
	case 'A' <= c && c <= 'Z':
		return upper
	case '0' <= c && c <= '9':
		return digit
	case c >= 0x80:
		return wide
	default:
		return between
	}
}
