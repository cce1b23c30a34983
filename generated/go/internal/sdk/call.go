package sdk

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	mathrand "math/rand/v2"
	"net/http"
	"strings"
	"time"

	"github.com/formancehq/formance-sdk-go/v3/pkg/models/sdkerrors"
	"github.com/formancehq/formance-sdk-go/v3/pkg/retry"
)

// call is an operation with its request and the options of one call.
type call struct {
	core    *core
	plan    *plan
	ctx     context.Context
	options options
	// base is the server.
	base string
	// url is asked instead of the operation's own path and query, for a link to another page.
	url     string
	policy  *retry.Config
	timeout time.Duration
	// attempt counts from 1.
	attempt int
	draft   Builder
	// known are the credentials of the last attempt.
	known credentials
}

// Call runs an operation. Errors are those of package sdkerrors, and those of the user's own hooks and functions.
func Call[S, Q, R any](
	ctx context.Context, client *Client[S], operation *Operation[Q, R], request Q, opts []Option,
) (*R, error) {
	c, err := client.core.begin(ctx, operation.plan(), opts)
	if err != nil {
		return nil, err
	}
	return run(c, operation, request)
}

// run is the outcome as the hooks want it.
func run[Q, R any](c *call, operation *Operation[Q, R], request Q) (*R, error) {
	c.draft.plan = c.plan
	c.draft.query = c.draft.room[:0]
	if operation.Request != nil {
		operation.Request(&c.draft, request)
	}
	result, err := outcome(c, operation.Answers)
	if err != nil {
		return nil, c.core.hooks.afterError(c.hookContext(), err)
	}
	return result, nil
}

func outcome[R any](c *call, answers []Answer[R]) (*R, error) {
	a, err := c.exchange()
	if err != nil {
		return nil, err
	}
	if !a.isSuccess() {
		return nil, errorOf(c.plan.id, answers, a)
	}
	if len(c.core.hooks.AfterSuccess) > 0 {
		if err := c.succeeded(a); err != nil {
			return nil, err
		}
	}
	return resultOf(c.plan.id, answers, a)
}

// begin finds out what the settings come to for a call.
func (c *core) begin(ctx context.Context, p *plan, opts []Option) (*call, error) {
	made := &call{core: c, plan: p, ctx: ctx, attempt: 1, timeout: c.timeout}
	if ctx == nil {
		return nil, refusal(p.id, errors.New("the context is nil"))
	}
	for _, option := range opts {
		option(&made.options)
	}
	if made.options.timeout != nil {
		made.timeout = *made.options.timeout
	}
	made.policy = policyOf(p.method, p.idempotency != "", made.options.retries, p.retries, c.retries, c.preset)
	for name, value := range made.options.headers {
		if _, ok := isHeaderText(value); !ok || !isToken(name) {
			return nil, refusal(p.id, fmt.Errorf("the header %q cannot be sent: its name or value has a character that is not allowed", name))
		}
	}
	base, err := made.server()
	if err != nil {
		return nil, refusal(p.id, err)
	}
	made.base = base
	return made, nil
}

// server is the URL of the call's own server, the operation's or the client's.
func (c *call) server() (string, error) {
	if own := c.options.server; own != nil {
		return checkServer(*own)
	}
	base, err := c.core.serverURL()
	if len(c.plan.servers) == 0 || c.core.hasServer {
		return base, err
	}
	own := c.plan.servers[0]
	if !strings.Contains(own, "://") {
		if err != nil {
			return "", err
		}
		if own, err = resolve(base, own); err != nil {
			return "", err
		}
	}
	return checkServer(own)
}

func (c *call) hookContext() HookContext {
	return HookContext{Context: c.ctx, OperationID: c.plan.id, Attempt: c.attempt}
}

// exchange is the answer after as many attempts as the policy allows.
func (c *call) exchange() (*answer, error) {
	if err := c.draft.done(); err != nil {
		return nil, refusal(c.plan.id, err)
	}
	c.addKey()
	started := time.Now()
	repeatable := c.draft.body == nil || c.draft.body.isRepeatable()
	renewed := !repeatable
	for {
		a, err := c.once(&renewed)
		if !repeatable || c.policy == nil {
			return a, err
		}
		wait, again := c.wait(milliseconds(time.Since(started)), a, err)
		if !again {
			return a, err
		}
		if a != nil && a.stream != nil {
			_ = a.stream.Close()
		}
		c.attempt++
		c.logRetry(wait)
		if err := c.pause(wait); err != nil {
			return nil, err
		}
	}
}

// once is one attempt. Where a token is refused it may have been revoked: then once more with a new one.
func (c *call) once(renewed *bool) (*answer, error) {
	for {
		token, err := c.authenticate()
		if err != nil {
			return nil, err
		}
		a, err := c.attemptWith(token)
		if err != nil || c.known.grant == nil || *renewed || a.response.StatusCode != http.StatusUnauthorized {
			return a, err
		}
		*renewed = true
		c.core.tokens.drop(c, c.known.grant, token)
	}
}

// authenticate finds out what authenticates the next request, and fetches a token where that takes one.
func (c *call) authenticate() (token string, err error) {
	if len(c.plan.security) == 0 {
		return "", nil
	}
	if c.known, err = c.core.credentials(c.ctx, c.plan.security); err != nil || c.known.grant == nil {
		return "", err
	}
	return c.core.tokens.get(c, c.known.grant)
}

func (c *call) attemptWith(token string) (*answer, error) {
	// Where nobody wants it sent again, the transport must not do it either.
	once := !c.core.follows && (c.policy == nil || !c.policy.RetryConnectionErrors)
	t := &trip{core: c.core, ctx: c.ctx, timeout: c.timeout, secrets: &c.known, body: c.draft.body, answers: c.plan.answers}
	t.limit.open(c.ctx, once || c.timeout > 0)
	request, err := c.request(t.limit.ctx, &c.known, token)
	if err == nil && len(c.core.hooks.BeforeRequest) > 0 {
		request, err = c.core.hooks.beforeRequest(c.hookContext(), request)
	}
	if err != nil {
		t.limit.end()
		return nil, err
	}
	t.once = once && isReplayed(request)
	return t.send(request)
}

// isReplayed says whether net/http sends the request again by itself when its connection breaks.
func isReplayed(request *http.Request) bool {
	if request.Body != nil && request.Body != http.NoBody && request.GetBody == nil {
		return false
	}
	return isSafe(request.Method) || request.Header["Idempotency-Key"] != nil || request.Header["X-Idempotency-Key"] != nil
}

// wait is the milliseconds until the next attempt; it is false where there is none.
func (c *call) wait(elapsed float64, a *answer, err error) (float64, bool) {
	if err == nil {
		return c.waitAfter(elapsed, a.response.StatusCode, a.response.Header)
	}
	var refused *sdkerrors.TokenError
	if errors.As(err, &refused) {
		return c.waitAfter(elapsed, refused.StatusCode, refused.Header)
	}
	var lost *sdkerrors.ConnectionError
	if !errors.As(err, &lost) || !c.policy.RetryConnectionErrors || c.ctx.Err() != nil {
		return 0, false
	}
	return waitOf(c.policy.Backoff, c.attempt-1, elapsed, mathrand.Float64(), -1)
}

func (c *call) waitAfter(elapsed float64, status int, header http.Header) (float64, bool) {
	if !wantsRetry(c.policy, status) {
		return 0, false
	}
	after := retryAfterOf(header.Get("Retry-After"), time.Now())
	return waitOf(c.policy.Backoff, c.attempt-1, elapsed, mathrand.Float64(), after)
}

// pause waits, unless the call ends before.
func (c *call) pause(wait float64) error {
	timer := time.NewTimer(time.Duration(wait * float64(time.Millisecond)))
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-c.ctx.Done():
		return c.ended()
	}
}

// ended is the error for a call whose context is over while nothing is on its way.
func (c *call) ended() error {
	cause := endOf(c.ctx)
	message := fmt.Sprintf("%s: %v", c.plan.id, cause)
	return &sdkerrors.ConnectionError{SDKError: &sdkerrors.SDKError{Message: message}, Cause: cause}
}

// succeeded shows the answer to the hooks, which may read it or give another.
func (c *call) succeeded(a *answer) error {
	response, err := c.core.hooks.afterSuccess(c.hookContext(), a.response)
	if err != nil {
		return err
	}
	if a.stream == nil {
		if response != a.response {
			if a.body, err = readAll(response); err != nil {
				return a.trip.lost(err)
			}
		}
		response.Body = newReplay(a.body)
	} else if response.Body != a.stream {
		a.stream.body = response.Body
		response.Body = a.stream
	}
	a.response = response
	return nil
}

// addKey adds one key for all attempts, so that the server knows them for one.
func (c *call) addKey() {
	name := c.plan.idempotency
	if name == "" {
		return
	}
	for _, h := range c.draft.headers {
		if h.name == name {
			return
		}
	}
	c.draft.headers = append(c.draft.headers, header{name, newKey()})
}

// newKey is a UUID of version 4 (RFC 9562, 5.4).
func newKey() string {
	var b [16]byte
	_, _ = rand.Read(b[:])
	b[6], b[8] = b[6]&0x0f|0x40, b[8]&0x3f|0x80
	text := hex.EncodeToString(b[:])
	return text[:8] + "-" + text[8:12] + "-" + text[12:16] + "-" + text[16:20] + "-" + text[20:]
}
