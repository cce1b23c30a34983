package sdk_test

import (
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"sdkwright/internal/jsonx"
	"sdkwright/internal/sdk"
	"sdkwright/pkg/models/sdkerrors"
	"sdkwright/pkg/retry"
	"sdkwright/pkg/types"
)

// reply is what the server says to a request; the zero value is 200 and an empty object.
type reply struct {
	status int
	header map[string]string
	body   string
	pieces []string
	delay  time.Duration
	drop   bool
	cut    bool
}

// seen is a request as it came.
type seen struct {
	*http.Request
	body  string
	query string
}

// server plays its replies one after the other, and counts tokens that it gives out at /token.
type server struct {
	*httptest.Server
	mutex    sync.Mutex
	replies  []reply
	requests []seen
	tokens   []string
	// life is that of tokens in seconds; tokenReplies go before a token.
	life         string
	tokenReplies []reply
	tokenDelay   time.Duration
}

func serve(t *testing.T, replies ...reply) *server {
	t.Helper()
	s := &server{replies: replies, life: "3600"}
	s.Server = httptest.NewServer(http.HandlerFunc(s.handle))
	t.Cleanup(s.Close)
	return s
}

func (s *server) handle(w http.ResponseWriter, r *http.Request) {
	body, _ := io.ReadAll(r.Body)
	s.mutex.Lock()
	r.Body = http.NoBody
	if strings.HasPrefix(r.URL.Path, "/token") {
		s.tokens = append(s.tokens, string(body))
		answer := reply{body: fmt.Sprintf(`{"access_token": "token-%d", "expires_in": %s, "refresh_token": "again-%d"}`,
			len(s.tokens), s.life, len(s.tokens)), delay: s.tokenDelay}
		if len(s.tokenReplies) > 0 {
			answer, s.tokenReplies = s.tokenReplies[0], s.tokenReplies[1:]
		}
		s.mutex.Unlock()
		answer.write(w)
		return
	}
	s.requests = append(s.requests, seen{r, string(body), r.URL.RawQuery})
	answer := reply{}
	if len(s.replies) > 0 {
		answer, s.replies = s.replies[0], s.replies[1:]
	}
	s.mutex.Unlock()
	answer.write(w)
}

func (a reply) write(w http.ResponseWriter) {
	time.Sleep(a.delay)
	if a.drop {
		connection, _, _ := w.(http.Hijacker).Hijack()
		_ = connection.(*net.TCPConn).SetLinger(0)
		_ = connection.Close()
		return
	}
	w.Header().Set("Content-Type", "application/json")
	for name, value := range a.header {
		if w.Header().Set(name, value); value == "" {
			w.Header()[name] = nil
		}
	}
	if a.cut {
		w.Header().Set("Content-Length", "1000")
	}
	if a.status == 0 {
		a.status = 200
	}
	w.WriteHeader(a.status)
	if a.body == "" && a.pieces == nil && a.status == 200 && a.header["Content-Type"] == "" {
		a.body = "{}"
	}
	_, _ = io.WriteString(w, a.body)
	for _, piece := range a.pieces {
		_, _ = io.WriteString(w, piece)
		w.(http.Flusher).Flush()
		time.Sleep(2 * time.Millisecond)
	}
	if a.cut {
		w.(http.Flusher).Flush()
		panic(http.ErrAbortHandler)
	}
}

func (s *server) count() int {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	return len(s.requests)
}

func (s *server) tokenCount() int {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	return len(s.tokens)
}

func (s *server) last() seen {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	return s.requests[len(s.requests)-1]
}

// What follows is as generated code would be.

type security struct {
	Bearer, Username, Password, Key, ClientID, ClientSecret, TokenURL, Token, RefreshToken *string
}

func field(of func(*security) **string) func(*security) *string {
	return func(s *security) *string { return *of(s) }
}

var (
	clientID     = field(func(s *security) **string { return &s.ClientID })
	clientSecret = field(func(s *security) **string { return &s.ClientSecret })
	tokenURL     = field(func(s *security) **string { return &s.TokenURL })
	userToken    = field(func(s *security) **string { return &s.Token })
	refreshToken = field(func(s *security) **string { return &s.RefreshToken })
	username     = field(func(s *security) **string { return &s.Username })
	password     = field(func(s *security) **string { return &s.Password })
	key          = field(func(s *security) **string { return &s.Key })
	bearer       = field(func(s *security) **string { return &s.Bearer })
)

func setup() *sdk.Setup[security] {
	return &sdk.Setup[security]{
		UserAgent: "test-sdk-go/1.2.3",
		Servers: []sdk.Server{
			{URL: "http://localhost"},
			{URL: "{scheme}://{host}/base", Variables: []sdk.Variable{{Name: "scheme", Default: "http"}, {Name: "host", Default: "a.test"}}},
		},
		Schemes: map[string]sdk.Scheme[security]{
			"bearer": sdk.Bearer[security]{Token: bearer},
			"basic":  sdk.Basic[security]{Username: username, Password: password},
			"header": sdk.APIKey[security]{Name: "X-Api-Key", Value: key},
			"query":  sdk.APIKey[security]{In: sdk.InQuery, Name: "api_key", Value: key},
			"cookie": sdk.APIKey[security]{In: sdk.InCookie, Name: "sid", Value: key},
			"machine": sdk.OAuth2[security]{
				ClientID: clientID, ClientSecret: clientSecret, TokenURL: tokenURL, DefaultTokenURL: "/token",
			},
			"person": sdk.OAuth2[security]{
				ClientID: clientID, TokenURL: tokenURL, Token: userToken, RefreshToken: refreshToken, Username: username,
				Password: password, DefaultRefreshURL: "/token/refresh", DefaultPasswordURL: "/token/password",
			},
		},
		Environment: func(s *security) { sdk.FromEnvironment(&s.Bearer, "SDKWRIGHT_TEST_BEARER") },
	}
}

type settings = sdk.Settings[security]

func (s *server) client(change ...func(*settings)) *sdk.Client[security] {
	made := &settings{ServerURL: s.URL}
	for _, one := range change {
		one(made)
	}
	return sdk.NewClient(setup(), made)
}

type tree struct {
	Name string
	Size int64
}

func (v *tree) ReadJSON(r *jsonx.Reader) {
	*v = tree{}
	for o := r.Object("name"); o.Next(); {
		switch o.Name {
		case "name":
			v.Name = r.String()
		case "size":
			v.Size = r.Int64()
		default:
			r.Skip()
		}
	}
}

func (v tree) WriteJSON(w *jsonx.Writer) {
	w.Open()
	w.Name("name", "Name")
	w.String(v.Name)
	if v.Size != 0 {
		w.Name("size", "Size")
		w.Int64(v.Size)
	}
	w.Close()
}

type failing struct {
	Code int64
	sdk  *sdkerrors.SDKError
}

func (f *failing) ReadJSON(r *jsonx.Reader) {
	for o := r.Object("code"); o.Next(); {
		if o.Name == "code" {
			f.Code = r.Int64()
		} else {
			r.Skip()
		}
	}
}
func (f *failing) SetSDKError(e *sdkerrors.SDKError) { f.sdk = e }
func (f *failing) Error() string                     { return f.sdk.Error() }
func (f *failing) Unwrap() error                     { return f.sdk }

type envelope struct {
	sdk.Response
	Tree   *tree
	Text   *string
	Body   io.ReadCloser
	Events *types.EventStream[tree]
	Texts  *types.EventStream[string]
	Lines  *types.JSONLines[tree]
}

func readTree(e *envelope, r *jsonx.Reader) { e.Tree = sdk.Body[tree](r) }

var failures = sdk.Answer[envelope]{
	Status: "default", Media: "application/json", Failure: func() sdk.Failure { return new(failing) },
}

type operation = sdk.Operation[string, envelope]

// get answers with a tree; method and security are the caller's.
func get(change ...func(*operation)) *operation {
	made := &operation{
		ID: "getTree", Method: "GET", Path: "/trees/{name}",
		Request: func(b *sdk.Builder, name string) { b.Path("name", sdk.Text(name)) },
		Answers: []sdk.Answer[envelope]{{Status: "200", Media: "application/json", JSON: readTree}, {Status: "204"}, failures},
	}
	for _, one := range change {
		one(made)
	}
	return made
}

func with(schemes ...string) func(*operation) {
	return func(o *operation) {
		var all sdk.Alternative
		for _, scheme := range schemes {
			all = append(all, sdk.Requirement{Scheme: scheme})
		}
		o.Security = append(o.Security, all)
	}
}

func method(name string) func(*operation) { return func(o *operation) { o.Method = name } }

func answers(all ...sdk.Answer[envelope]) func(*operation) {
	return func(o *operation) { o.Answers = append(all, failures) }
}

func pointer[T any](v T) *T { return &v }

func quick(more ...string) *retry.Config {
	return &retry.Config{
		Strategy: retry.Backoff, RetryConnectionErrors: true, StatusCodes: more,
		Backoff: &retry.BackoffStrategy{InitialInterval: 1, MaxInterval: 20, Exponent: 2, MaxElapsedTime: 10_000},
	}
}

const leaf = `{"name": "a", "size": 7}`
