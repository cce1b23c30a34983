package webhooks

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"sdkwright/internal/jsonx"
)

// Event is a request that the API made: a pointer to one of this package's structs, which a type switch tells apart.
// They have the payload.
type Event interface {
	// Name is what the API's description calls the webhook. It is empty for an *Unknown.
	Name() string
	isEvent()
}

// Unknown is an event that the API's description does not have: the payload is any JSON.
type Unknown struct {
	Payload json.RawMessage
}

// Name returns "".
func (*Unknown) Name() string { return "" }

func (*Unknown) isEvent() {}

// webhook is one that the API documents. Of the functions, which make an event of a body, it has the one for the form
// in which its body travels.
type webhook struct {
	name      string
	signature *signature
	// marks are what its requests have, or are another webhook's.
	marks []mark
	// event are the places where a request has the name, in pieces; where it isExact they have all of it.
	event   []place
	isExact bool

	json  func(*jsonx.Reader) Event
	form  func(map[string]string) Event
	text  func(string) Event
	bytes func([]byte) Event
	empty func() Event
	// payload is how one in JSON is told from those of others.
	payload jsonx.Variant
}

// verification is how requests are checked: with secrets or, where it is off, not at all.
type verification struct {
	secrets []string
	off     bool
}

func (v verification) check(signatures []*signature, body []byte, header http.Header) error {
	if v.off || len(signatures) == 0 {
		return nil
	}
	var failure error
	now := time.Now()
	for _, s := range signatures {
		err := s.verify(body, header, v.secrets, now)
		if err == nil || !errors.Is(err, ErrVerification) {
			return err
		}
		if failure == nil {
			failure = err
		}
	}
	return failure
}

// parseAs returns a request that can only be one webhook's.
func parseAs[E Event](w *webhook, body []byte, header http.Header, v verification) (E, error) {
	var none E
	if err := v.check(signaturesOf(w), body, header); err != nil {
		return none, err
	}
	event, err := w.read(body)
	if err != nil {
		return none, err
	}
	return event.(E), nil
}

// parse returns a request that can be any webhook's. Where all are signed alike nothing of it is read before it is
// verified.
func parse(webhooks []*webhook, body []byte, header http.Header, v verification) (Event, error) {
	signatures := signaturesOf(webhooks...)
	if len(signatures) > 0 && len(v.secrets) == 0 && !v.off {
		return nil, ErrSecret
	}
	isAlike := len(signatures) == 1
	if isAlike {
		if err := v.check(signatures, body, header); err != nil {
			return nil, err
		}
	}
	r := newRequest(body, header)
	w, isSure := r.find(webhooks)
	if !isAlike {
		if w != nil {
			signatures = signaturesOf(w)
		}
		if err := v.check(signatures, body, header); err != nil {
			return nil, err
		}
	}
	if w != nil {
		event, err := w.read(body)
		if err == nil || isSure || r.notJSON != nil {
			return event, err
		}
	}
	if r.notJSON != nil {
		return nil, &PayloadError{Cause: r.notJSON}
	}
	return &Unknown{Payload: bytes.Clone(body)}, nil
}

// signaturesOf returns how webhooks are signed, each way once.
func signaturesOf(webhooks ...*webhook) []*signature {
	var found []*signature
	for _, w := range webhooks {
		if w.signature != nil && !slices.Contains(found, w.signature) {
			found = append(found, w.signature)
		}
	}
	return found
}

// read makes an event of a body.
func (w *webhook) read(body []byte) (event Event, err error) {
	switch {
	case w.json != nil:
		r := jsonx.NewReader(body)
		event = w.json(r)
		r.End()
		err = r.Err()
	case w.bytes != nil:
		event = w.bytes(body)
	case w.empty != nil:
		event = w.empty()
	case !utf8.Valid(body):
		err = errors.New("is not UTF-8")
	case w.form != nil:
		event = w.form(fields(string(body)))
	default:
		event = w.text(string(body))
	}
	if err != nil {
		return nil, &PayloadError{Event: w.name, Cause: err}
	}
	return event, nil
}

// fields returns what a form has (URL Standard, 5.1).
func fields(form string) map[string]string {
	found := map[string]string{}
	for _, pair := range strings.Split(form, "&") {
		if pair != "" {
			name, value, _ := strings.Cut(pair, "=")
			found[unescaped(name)] = unescaped(value)
		}
	}
	return found
}

// unescaped leaves what is no escape as it is.
func unescaped(text string) string {
	if plain, err := url.QueryUnescape(text); err == nil {
		return plain
	}
	return strings.ReplaceAll(text, "+", " ")
}

// MaxBodySize is how many bytes of a body ParseRequest reads: as many as net/http does of a form.
const MaxBodySize = 10 << 20

// bodyOf reads the body of a request. Of one that is too long it fails with an *http.MaxBytesError.
func bodyOf(r *http.Request) ([]byte, error) {
	if r.Body == nil {
		return nil, nil
	}
	body, err := io.ReadAll(http.MaxBytesReader(nil, r.Body, MaxBodySize))
	if err != nil {
		return nil, fmt.Errorf("the body of the webhook: %w", err)
	}
	return body, nil
}
