// Package sdk makes calls: from what an operation is, which generated code says as data, to an answer or an error.
package sdk

import (
	"net/http"
	"strings"
	"sync/atomic"

	"github.com/formancehq/formance-sdk-go/v3/internal/jsonx"
	"github.com/formancehq/formance-sdk-go/v3/pkg/models/sdkerrors"
	"github.com/formancehq/formance-sdk-go/v3/pkg/retry"
)

// Operation is an operation of the API with requests Q and answers R.
type Operation[Q, R any] struct {
	// ID is the operationId of the document.
	ID string
	// Method is that of HTTP.
	Method string
	// Path is a template, such as "/workflows/{flowId}".
	Path string
	// Request says what is sent; nil is nothing.
	Request func(*Builder, Q)
	// Answers are the documented ones.
	Answers []Answer[R]
	// Security are alternatives, of which the first counts whose credentials are all there.
	Security []Alternative
	// Servers of its own, absolute or relative to the client's; the first is used.
	Servers []string
	// Retries are those that the document asks for.
	Retries *retry.Config
	// Idempotency is the header that has one key for all attempts of a call, "" where there is none.
	Idempotency string
	// Pages says how the next page is asked for.
	Pages *Pages[Q, R]

	planned atomic.Pointer[plan]
}

// Answer is one documented answer. With none of its functions it is a success without a body.
type Answer[R any] struct {
	// Status is "200", "2XX" or "default".
	Status string
	// Media is the documented content type, "" for any.
	Media string
	// JSON reads the body.
	JSON func(*R, *jsonx.Reader)
	// Text takes the body, decoded.
	Text func(*R, string)
	// Stream takes the body before it is read. Events, Lines and the stream itself make members of it.
	Stream func(*R, *Stream)
	// Failure makes the error that a body of JSON stands for.
	Failure func() Failure
}

// Failure is a documented error.
type Failure interface {
	error
	ReadJSON(*jsonx.Reader)
	SetSDKError(*sdkerrors.SDKError)
}

// Alternative are schemes that apply together.
type Alternative []Requirement

// Requirement is a scheme, by its name in the document, with the scopes that it takes.
type Requirement struct {
	Scheme string
	Scopes []string
}

// Response is what every answer has besides its body.
type Response struct {
	// StatusCode is the status.
	StatusCode int
	// ContentType is the media type as the server sent it, "" where there is none.
	ContentType string
	// Header are the headers.
	Header http.Header
	// RawResponse is the answer itself. Its body can be read once more, unless it is a stream of this answer.
	RawResponse *http.Response
}

func (r *Response) envelope() *Response { return r }

// plan is what the calls of an operation share, worked out with the first.
type plan struct {
	id, method string
	// The path is literals with slots between them.
	literals, slots []string
	accept          []string
	answers         []shape
	security        []Alternative
	servers         []string
	retries         *retry.Config
	idempotency     string
}

// shape is an answer without its types.
type shape struct {
	status, media string
	kind          answerKind
}

type answerKind uint8

const (
	answerEmpty answerKind = iota
	answerJSON
	answerText
	answerStream
	answerFailure
)

func (o *Operation[Q, R]) plan() *plan {
	if made := o.planned.Load(); made != nil {
		return made
	}
	made := &plan{
		id: o.ID, method: o.Method, security: o.Security, servers: o.Servers, retries: o.Retries,
		idempotency: http.CanonicalHeaderKey(o.Idempotency),
	}
	for _, a := range o.Answers {
		made.answers = append(made.answers, a.shape())
	}
	made.literals, made.slots = cut(o.Path)
	made.accept = acceptOf(made.answers)
	for i := range made.answers {
		made.answers[i].media = baseType(made.answers[i].media)
	}
	o.planned.Store(made)
	return made
}

func (a *Answer[R]) shape() shape {
	s := shape{status: strings.ToUpper(a.Status), media: a.Media}
	switch {
	case a.JSON != nil:
		s.kind = answerJSON
	case a.Text != nil:
		s.kind = answerText
	case a.Stream != nil:
		s.kind = answerStream
	case a.Failure != nil:
		s.kind = answerFailure
	}
	return s
}

// cut takes a template apart; there is one literal more than slots.
func cut(path string) (literals, slots []string) {
	for {
		before, rest, found := strings.Cut(path, "{")
		name, after, closed := strings.Cut(rest, "}")
		if !found || !closed {
			return append(literals, escapeLiteral(path)), slots
		}
		literals, slots, path = append(literals, escapeLiteral(before)), append(slots, name), after
	}
}

// acceptOf is the header Accept; every content type once.
func acceptOf(answers []shape) []string {
	var all []string
	for _, a := range answers {
		seen := a.media == ""
		for _, media := range all {
			seen = seen || media == a.media
		}
		if !seen {
			all = append(all, a.media)
		}
	}
	if all == nil {
		all = []string{"*/*"}
	}
	// Shared by all requests: what is appended to it goes elsewhere.
	return []string{strings.Join(all, ", ")}[:1:1]
}
