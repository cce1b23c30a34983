package sdk

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"time"

	"github.com/formancehq/formance-sdk-go/v3/pkg/models/sdkerrors"
)

// redirects that are followed at most.
const redirects = 5

// trip is one exchange with the server. The internal ones, for tokens, are not for the user's hooks, and neither are
// their bodies for the log.
type trip struct {
	core    *core
	ctx     context.Context
	timeout time.Duration
	// request is what was sent last.
	request  *http.Request
	secrets  *credentials
	body     *content
	answers  []shape
	internal bool
	// once keeps the transport from sending the request again by itself.
	once    bool
	started time.Time
	limit   limit
}

// answer is a response with its body.
type answer struct {
	trip     *trip
	response *http.Response
	// index is that of the documented success that it is, or one of the two below.
	index int
	// body is nil where it is a stream.
	body   []byte
	stream *Stream
}

const (
	// undocumented is an answer whose status the document has not.
	undocumented = -1
	// otherType is one that the document has, but not with this content type.
	otherType = -2
)

// send sends the request and follows redirects.
func (t *trip) send(request *http.Request) (*answer, error) {
	t.started = time.Now()
	t.request = t.limit.start(request, t.timeout)
	t.logRequest()
	response, err := t.follow()
	if err != nil {
		t.limit.end()
		return nil, t.lost(err)
	}
	a := &answer{trip: t, response: response, index: undocumented}
	if !t.internal {
		a.index = successOf(t.answers, response)
	}
	if a.index >= 0 && t.answers[a.index].kind == answerStream {
		t.limit.pause()
		a.stream = &Stream{answer: a, body: response.Body}
		response.Body = a.stream
		t.logResponse(a)
		return a, nil
	}
	a.body, err = readAll(response)
	t.limit.end()
	if err != nil {
		return nil, t.lost(err)
	}
	response.Body = newReplay(a.body)
	t.logResponse(a)
	return a, nil
}

func (t *trip) follow() (*http.Response, error) {
	response, err := t.do()
	for hop := 0; err == nil && hop < redirects; hop++ {
		to := t.redirected(response)
		if to == nil {
			break
		}
		_, _ = io.CopyN(io.Discard, response.Body, 4<<10)
		_ = response.Body.Close()
		next := t.request.WithContext(t.limit.ctx)
		if next.Host == next.URL.Host {
			next.Host = to.Host
		}
		next.URL = to
		t.request = next
		response, err = t.do()
	}
	return response, err
}

func (t *trip) do() (*http.Response, error) {
	if t.once {
		return t.core.http.Do(t.limit.withoutReplay(t.request))
	}
	return t.core.http.Do(t.request)
}

func (t *trip) redirected(response *http.Response) *url.URL {
	switch response.StatusCode {
	case 301, 302, 303, 307, 308:
	default:
		return nil
	}
	if method := t.request.Method; method != "GET" && method != "HEAD" || successOf(t.answers, response) >= 0 {
		return nil
	}
	return redirectOf(t.request.URL, response.Header.Get("Location"))
}

// readAll reads a body, whose length is known beforehand more often than not.
func readAll(response *http.Response) ([]byte, error) {
	defer func() { _ = response.Body.Close() }()
	if response.Body == http.NoBody {
		return nil, nil
	}
	size := int64(512)
	if response.ContentLength > 0 {
		size = min(response.ContentLength, 1<<20) + 1
	}
	body := make([]byte, 0, size)
	for {
		n, err := response.Body.Read(body[len(body):cap(body)])
		body = body[:len(body)+n]
		if err == io.EOF {
			return body, nil
		}
		if err != nil {
			return nil, err
		}
		if len(body) == cap(body) {
			body = append(body, 0)[:len(body)]
		}
	}
}

// replay is a body that was read and can be read again.
type replay struct {
	bytes.Reader
	content []byte
}

func newReplay(body []byte) io.ReadCloser {
	r := &replay{content: body}
	r.Reset(body)
	return r
}

// Close does nothing.
func (*replay) Close() error { return nil }

// lost is the error for an answer that did not come, or broke off.
func (t *trip) lost(cause error) error {
	switch context.Cause(t.limit.ctx) {
	case errTimeout:
		cause = context.DeadlineExceeded
	case io.ErrUnexpectedEOF:
		cause = io.ErrUnexpectedEOF
	}
	if ended := t.ctx.Err(); ended != nil {
		cause = endOf(t.ctx)
	}
	// It has the whole URL in its message.
	var wrapped *url.Error
	if errors.As(cause, &wrapped) {
		cause = wrapped.Err
	}
	details := t.details()
	details.Message = fmt.Sprintf("%s %s failed: %v", details.Method, details.URL, cause)
	if cause == context.DeadlineExceeded {
		details.Message = details.Method + " " + details.URL + " timed out"
	}
	t.logFailure(cause)
	return &sdkerrors.ConnectionError{SDKError: details, Cause: cause}
}

// endOf is why the context of a call has ended.
func endOf(ctx context.Context) error {
	err, cause := ctx.Err(), context.Cause(ctx)
	if errors.Is(cause, err) {
		return cause
	}
	return fmt.Errorf("%w: %w", err, cause)
}

// details are what errors say of the request.
func (t *trip) details() *sdkerrors.SDKError {
	return &sdkerrors.SDKError{Method: t.request.Method, URL: t.url()}
}

// url is where the request went, secrets hidden.
func (t *trip) url() string { return redactURL(t.request.URL.String(), t.secrets) }
