package sdk_test

import (
	"context"
	"errors"
	"net/http"
	"net/url"
	"sync"
	"testing"
	"time"

	"sdkwright/internal/sdk"
	"sdkwright/pkg/models/sdkerrors"
	"sdkwright/pkg/retry"
)

func secured(s security) func(*settings) { return func(to *settings) { to.Security = s } }

func TestSchemes(t *testing.T) {
	both := func(o *operation) { with("header", "query")(o) }
	either := func(o *operation) { with("bearer")(o); with("basic")(o) }
	for name, c := range map[string]struct {
		operation func(*operation)
		security  security
		header    http.Header
		query     string
	}{
		"nothing asked for":     {func(*operation) {}, security{Bearer: pointer("x")}, nil, ""},
		"bearer":                {with("bearer"), security{Bearer: pointer("s3cr3t")}, http.Header{"Authorization": {"Bearer s3cr3t"}}, ""},
		"bearer, prefixed":      {with("bearer"), security{Bearer: pointer("bearer x")}, http.Header{"Authorization": {"bearer x"}}, ""},
		"basic":                 {with("basic"), security{Username: pointer("mé"), Password: pointer("s:3")}, http.Header{"Authorization": {"Basic bcOpOnM6Mw=="}}, ""},
		"basic without a word":  {with("basic"), security{Username: pointer("a")}, http.Header{"Authorization": {"Basic YTo="}}, ""},
		"a key in a header":     {with("header"), security{Key: pointer("k 3y")}, http.Header{"X-Api-Key": {"k 3y"}}, ""},
		"a key in the query":    {with("query"), security{Key: pointer("k&3=y/é")}, nil, "api_key=k%263%3Dy%2F%C3%A9"},
		"a key in a cookie":     {with("cookie"), security{Key: pointer("k;3y")}, http.Header{"Cookie": {"sid=k%3B3y"}}, ""},
		"two together":          {both, security{Key: pointer("k")}, http.Header{"X-Api-Key": {"k"}}, "api_key=k"},
		"the first that is":     {either, security{Username: pointer("a"), Password: pointer("b")}, http.Header{"Authorization": {"Basic YTpi"}}, ""},
		"one is not enough":     {with("header", "bearer"), security{Key: pointer("k")}, nil, ""},
		"nothing is there":      {with("bearer"), security{}, nil, ""},
		"not a scheme":          {with("odd"), security{Key: pointer("k")}, nil, ""},
		"a token of the user's": {with("person"), security{Token: pointer("own")}, http.Header{"Authorization": {"Bearer own"}}, ""},
	} {
		t.Run(name, func(t *testing.T) {
			s := serve(t, reply{body: leaf})
			succeed(t, s, get(c.operation), secured(c.security))
			got := s.last()
			for _, header := range []string{"Authorization", "X-Api-Key", "Cookie"} {
				if got.Header.Get(header) != c.header.Get(header) {
					t.Errorf("%s: %q", header, got.Header.Get(header))
				}
			}
			if got.query != c.query || s.tokenCount() != 0 {
				t.Errorf("%q, %d tokens", got.query, s.tokenCount())
			}
		})
	}
}

func TestCredentialsThatNoHeaderMayHave(t *testing.T) {
	s := serve(t)
	_, err := call(t, s, get(with("bearer")), secured(security{Bearer: pointer("s3cr3t\r\nb")}))
	if !errors.Is(err, sdkerrors.ErrRequest) || s.count() != 0 || len(err.Error()) > 100 {
		t.Error(err)
	}
}

func TestSecuritySource(t *testing.T) {
	s := serve(t, reply{body: leaf}, reply{body: leaf})
	calls, mine := 0, errors.New("mine")
	source := func(s *settings) {
		s.SecuritySource = func(context.Context) (security, error) {
			if calls++; calls > 1 {
				return security{}, mine
			}
			return security{Bearer: pointer("from a function")}, nil
		}
	}
	client := s.client(source)
	if _, err := sdk.Call(context.Background(), client, get(with("bearer")), "a", nil); err != nil || s.last().Header.Get("Authorization") != "Bearer from a function" {
		t.Error(err)
	}
	if _, err := sdk.Call(context.Background(), client, get(with("bearer")), "a", nil); !errors.Is(err, mine) || s.count() != 1 {
		t.Error(err)
	}
}

func TestEnvironment(t *testing.T) {
	t.Setenv("SDKWRIGHT_TEST_BEARER", "from outside")
	s := serve(t, reply{body: leaf}, reply{body: leaf})
	succeed(t, s, get(with("bearer")), nil)
	if s.last().Header.Get("Authorization") != "Bearer from outside" {
		t.Error(s.last().Header)
	}
	succeed(t, s, get(with("bearer")), secured(security{Bearer: pointer("given")}))
	if s.last().Header.Get("Authorization") != "Bearer given" {
		t.Error(s.last().Header)
	}
}

var machine = security{ClientID: pointer("me"), ClientSecret: pointer("s&3")}

func scoped(scopes ...string) func(*operation) {
	return func(o *operation) {
		o.Security = append(o.Security, sdk.Alternative{{Scheme: "machine", Scopes: scopes}})
	}
}

func calls(t *testing.T, client *sdk.Client[security], o *operation, n int) {
	t.Helper()
	for range n {
		if _, err := sdk.Call(context.Background(), client, o, "a", nil); err != nil {
			t.Error(err)
		}
	}
}

func leaves(n int) []reply {
	all := make([]reply, n)
	for i := range all {
		all[i].body = leaf
	}
	return all
}

func TestOneTokenForAll(t *testing.T) {
	s := serve(t, leaves(101)...)
	s.tokenDelay = 20 * time.Millisecond
	client := s.client(secured(machine))
	var all sync.WaitGroup
	for range 100 {
		all.Add(1)
		go func() {
			defer all.Done()
			calls(t, client, get(scoped("a", "b")), 1)
		}()
	}
	all.Wait()
	if s.tokenCount() != 1 || s.count() != 100 || s.last().Header.Get("Authorization") != "Bearer token-1" {
		t.Errorf("%d tokens, %d requests", s.tokenCount(), s.count())
	}
	form, _ := url.ParseQuery(s.tokens[0])
	if form.Encode() != "client_id=me&client_secret=s%263&grant_type=client_credentials&scope=a+b" {
		t.Error(s.tokens[0])
	}
}

func TestAFailureIsShared(t *testing.T) {
	s := serve(t)
	s.tokenReplies = []reply{{status: 401, delay: 100 * time.Millisecond, body: `{"error": "invalid_client", "error_description": "who"}`}}
	client := s.client(secured(machine))
	var all sync.WaitGroup
	for range 20 {
		all.Add(1)
		go func() {
			defer all.Done()
			_, err := sdk.Call(context.Background(), client, get(scoped()), "a", nil)
			var refused *sdkerrors.TokenError
			if !errors.As(err, &refused) || refused.Code != "invalid_client" || refused.Description != "who" || refused.StatusCode != 401 {
				t.Error(err)
			}
			if !errors.Is(err, sdkerrors.ErrToken) || !errors.Is(err, sdkerrors.ErrUnauthorized) {
				t.Error(err)
			}
		}()
	}
	all.Wait()
	if s.tokenCount() != 1 || s.count() != 0 {
		t.Error(s.tokenCount(), s.count())
	}
	// It is not kept.
	s.replies = leaves(1)
	calls(t, client, get(scoped()), 1)
}

func TestAFetchOutlivesItsCall(t *testing.T) {
	s := serve(t, leaves(1)...)
	s.tokenDelay = 100 * time.Millisecond
	client := s.client(secured(machine))
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Millisecond)
	defer cancel()
	_, err := sdk.Call(ctx, client, get(scoped()), "a", nil)
	if !errors.Is(err, context.DeadlineExceeded) {
		t.Error(err)
	}
	calls(t, client, get(scoped()), 1)
	if s.tokenCount() != 1 {
		t.Error(s.tokenCount())
	}
}

func TestTokensAreKeptAndRenewed(t *testing.T) {
	s := serve(t, leaves(9)...)
	client := s.client(secured(machine))
	calls(t, client, get(scoped("a", "b")), 2)
	calls(t, client, get(scoped("b", "a")), 1)
	if s.tokenCount() != 1 {
		t.Error("the same scopes are the same token", s.tokenCount())
	}
	calls(t, client, get(scoped("c")), 1)
	if s.tokenCount() != 2 {
		t.Error("other scopes are another", s.tokenCount())
	}
	s.life = "1"
	calls(t, client, get(scoped("d")), 1)
	time.Sleep(950 * time.Millisecond)
	calls(t, client, get(scoped("d")), 1)
	if s.tokenCount() != 4 {
		t.Error("a token is renewed before it ends", s.tokenCount())
	}
	s.life = `"3600"`
	calls(t, client, get(scoped("e")), 2)
	if s.tokenCount() != 5 {
		t.Error("a life in quotes", s.tokenCount())
	}
}

func TestRefusedTokens(t *testing.T) {
	s := serve(t, reply{status: 401}, reply{body: leaf})
	post := get(scoped(), method("POST"))
	client := s.client(secured(machine))
	calls(t, client, post, 1)
	if s.tokenCount() != 2 || s.count() != 2 || s.last().Header.Get("Authorization") != "Bearer token-2" {
		t.Error(s.tokenCount(), s.count())
	}
	s.replies = []reply{{status: 401}, {status: 401}}
	_, err := sdk.Call(context.Background(), client, post, "a", nil)
	if !errors.Is(err, sdkerrors.ErrUnauthorized) || s.tokenCount() != 3 || s.count() != 4 {
		t.Error(err, s.tokenCount(), s.count())
	}
}

func TestTokenEndpoints(t *testing.T) {
	s := serve(t, leaves(9)...)
	s.tokenReplies = []reply{{status: 503}}
	succeed(t, s, get(scoped()), func(to *settings) { to.Security, to.Retries = machine, quick() })
	if s.tokenCount() != 2 {
		t.Error("an endpoint that is out of order is asked again", s.tokenCount())
	}
	for _, r := range []reply{{body: `{"token_type": "Bearer"}`}, {body: `{"access_token": "a b"}`}, {body: "[]"}, {status: 201, body: `{"access_token": "s3cr3t"}`}} {
		s.tokenReplies = []reply{r}
		_, err := call(t, s, get(scoped()), secured(machine))
		var base *sdkerrors.SDKError
		if !errors.Is(err, sdkerrors.ErrToken) || !errors.As(err, &base) {
			t.Error(err)
		}
	}
	own := machine
	own.TokenURL = pointer(s.URL + "/token/own")
	succeed(t, s, get(scoped()), secured(own), sdk.WithServerURL(s.URL+"/base/"))
	other := serve(t, leaves(1)...)
	before := s.tokenCount()
	succeed(t, s, get(scoped()), secured(machine), sdk.WithServerURL(other.URL))
	if s.tokenCount() != before || other.tokenCount() != 1 {
		t.Error("a relative token URL is the call's server's")
	}
	_, err := call(t, serve(t), get(scoped()), func(to *settings) {
		to.Security, to.Retries = machine, &retry.Config{Strategy: retry.None}
		to.Security.TokenURL = pointer("http://127.0.0.1:1/x")
	})
	if !errors.Is(err, sdkerrors.ErrConnection) {
		t.Error(err)
	}
}

func TestWhatIsRefusedFetchesNoToken(t *testing.T) {
	s := serve(t)
	for _, name := range []string{"", ".."} {
		_, err := sdk.Call(context.Background(), s.client(secured(machine)), get(scoped()), name, nil)
		if !errors.Is(err, sdkerrors.ErrRequest) || s.tokenCount() != 0 {
			t.Errorf("%q: %v", name, err)
		}
	}
}

func TestFlowsOfPersons(t *testing.T) {
	s := serve(t, leaves(2)...)
	person := security{ClientID: pointer("me"), Username: pointer("u"), Password: pointer("p")}
	succeed(t, s, get(with("person")), secured(person))
	if s.tokens[0] != "client_id=me&grant_type=password&password=p&username=u" {
		t.Error(s.tokens[0])
	}
	// A token that the user has is used until it is refused; a new refresh token takes the place of the user's.
	s = serve(t, reply{body: leaf}, reply{status: 401}, reply{body: leaf}, reply{status: 401}, reply{body: leaf})
	client := s.client(secured(security{Token: pointer("Bearer own"), RefreshToken: pointer("first")}))
	calls(t, client, get(with("person")), 3)
	if s.tokenCount() != 2 || s.tokens[0] != "grant_type=refresh_token&refresh_token=first" || s.tokens[1] != "grant_type=refresh_token&refresh_token=again-1" {
		t.Error(s.tokens)
	}
	for i, want := range []string{"own", "own", "token-1", "token-1", "token-2"} {
		if got := s.requests[i].Header.Get("Authorization"); got != "Bearer "+want {
			t.Errorf("%d: %s", i, got)
		}
	}
}
