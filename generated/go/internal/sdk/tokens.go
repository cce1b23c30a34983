package sdk

import (
	"context"
	"encoding/json"
	"math"
	"net/http"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/formancehq/formance-sdk-go/v3/pkg/models/sdkerrors"
)

// leeway is how long before its end a token is renewed; a short one after nine tenths of its life.
const leeway = 30 * time.Second

// tokens are those of a client, by endpoint, credentials and scopes.
type tokens struct {
	mutex sync.Mutex
	kept  map[tokenKey]*token
	// refused are tokens of the user's that the server did not take.
	refused map[string]bool
	// newer are refresh tokens that came in place of the user's (RFC 6749, 6).
	newer map[tokenKey]string
}

type tokenKey struct {
	base  string
	grant grant
}

// token is one, or will be one when done is closed.
type token struct {
	done  chan struct{}
	value string
	// renewAt is zero where the token is good until it is refused.
	renewAt time.Time
	err     error
}

func (t *token) isFetched() bool {
	select {
	case <-t.done:
		return true
	default:
		return false
	}
}

func (t *token) isOver() bool {
	return t.isFetched() && !t.renewAt.IsZero() && !time.Now().Before(t.renewAt)
}

func keyOf(base string, g *grant) tokenKey {
	key := tokenKey{base, *g}
	key.grant.scopes = ""
	if strings.Contains(g.url, "://") {
		key.base = ""
	}
	return key
}

// get is a token for the grant. However many goroutines ask, one fetches it and all share the outcome, a failure too.
// Each waits no longer than its own context lasts; the fetch is for others, too, and goes on.
func (t *tokens) get(c *call, g *grant) (string, error) {
	key := keyOf(c.base, g)
	t.mutex.Lock()
	if g.token != "" && !t.refused[g.token] {
		t.mutex.Unlock()
		return g.token, nil
	}
	kept := t.kept[key]
	if kept == nil || kept.isOver() {
		kept = &token{done: make(chan struct{})}
		if t.kept == nil {
			t.kept = map[tokenKey]*token{}
		}
		t.kept[key] = kept
		go t.fetch(c.tokenTrip(), c.base, key, kept, g.form(t.newer[key]))
	}
	t.mutex.Unlock()
	select {
	case <-kept.done:
		return kept.value, kept.err
	case <-c.ctx.Done():
		return "", c.ended()
	}
}

// drop forgets a token that was refused, unless it has been renewed already.
func (t *tokens) drop(c *call, g *grant, value string) {
	key := keyOf(c.base, g)
	t.mutex.Lock()
	defer t.mutex.Unlock()
	if value == g.token {
		if t.refused == nil {
			t.refused = map[string]bool{}
		}
		t.refused[value] = true
	}
	if kept := t.kept[key]; kept != nil && kept.isFetched() && kept.value == value {
		delete(t.kept, key)
	}
}

func (t *tokens) fetch(from *trip, base string, key tokenKey, kept *token, form string) {
	newer := ""
	defer func() {
		t.mutex.Lock()
		defer t.mutex.Unlock()
		if kept.err != nil && t.kept[key] == kept {
			delete(t.kept, key)
		}
		if newer != "" {
			if t.newer == nil {
				t.newer = map[tokenKey]string{}
			}
			t.newer[key] = newer
		}
		close(kept.done)
	}()
	asked := time.Now()
	answer, err := from.exchange(base, key.grant.url, form)
	if err != nil {
		kept.err = err
		return
	}
	fields := fieldsOf(answer.body)
	value := fields.text("access_token")
	if answer.response.StatusCode != http.StatusOK || !isTokenText(value) {
		kept.err = refusedToken(answer, fields)
		return
	}
	kept.value, newer = value, fields.text("refresh_token")
	if life, ok := fields.seconds("expires_in"); ok {
		kept.renewAt = asked.Add(max(life-leeway, life/10*9, 0))
	}
}

// tokenTrip asks for a token. It does not end with the call that begins it.
func (c *call) tokenTrip() *trip {
	return &trip{core: c.core, ctx: context.WithoutCancel(c.ctx), timeout: c.timeout, internal: true}
}

// exchange sends a form to the token endpoint, which may be relative to the server.
func (t *trip) exchange(base, endpoint, form string) (*answer, error) {
	url, err := resolve(base, endpoint)
	if err != nil {
		return nil, refusal("token endpoint", err)
	}
	t.limit.open(t.ctx, t.timeout > 0)
	request, err := http.NewRequestWithContext(t.limit.ctx, "POST", url, strings.NewReader(form))
	if err != nil {
		t.limit.end()
		return nil, refusal("token endpoint", errReference)
	}
	request.Header = http.Header{
		"Accept":       {"application/json"},
		"Content-Type": {"application/x-www-form-urlencoded"},
		"User-Agent":   t.core.userAgent,
	}
	return t.send(request)
}

// tokenFields are the members of an answer of the endpoint; none of what is no object.
type tokenFields map[string]any

func fieldsOf(body []byte) tokenFields {
	var fields tokenFields
	_ = json.Unmarshal(body, &fields)
	return fields
}

func (f tokenFields) text(name string) string {
	value, _ := f[name].(string)
	return value
}

// seconds is a number, which some endpoints write as a text.
func (f tokenFields) seconds(name string) (time.Duration, bool) {
	number, ok := f[name].(float64)
	if written, isText := f[name].(string); isText {
		parsed, err := strconv.ParseFloat(written, 64)
		number, ok = parsed, err == nil
	}
	if !ok || math.IsNaN(number) {
		return 0, false
	}
	return time.Duration(max(0, min(number, 1e9)) * float64(time.Second)), true
}

func isTokenText(value string) bool {
	for i := 0; i < len(value); i++ {
		if value[i] <= ' ' || value[i] > '~' {
			return false
		}
	}
	return value != ""
}

func refusedToken(a *answer, fields tokenFields) error {
	details := a.details()
	if a.response.StatusCode == http.StatusOK {
		// What is no refusal may have a token in it.
		details.Body = ""
		details.RawResponse.Body = http.NoBody
	}
	code, description := fields.text("error"), fields.text("error_description")
	details.Message = "no access token: status " + strconv.Itoa(a.response.StatusCode) + " of " + details.URL
	for _, said := range []string{code, description} {
		if said != "" {
			details.Message += ": " + said
		}
	}
	return &sdkerrors.TokenError{SDKError: details, Code: code, Description: description}
}
