package sdk_test

import (
	"context"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"sdkwright/internal/jsonx"
	"sdkwright/internal/sdk"
	"sdkwright/pkg/models/operations"
	"sdkwright/pkg/models/sdkerrors"
	"sdkwright/pkg/retry"
)

func call(t *testing.T, s *server, o *operation, change func(*settings), opts ...sdk.Option) (*envelope, error) {
	t.Helper()
	if change == nil {
		change = func(*settings) {}
	}
	return sdk.Call(context.Background(), s.client(change), o, "a b/é", opts)
}

func succeed(t *testing.T, s *server, o *operation, change func(*settings), opts ...sdk.Option) *envelope {
	t.Helper()
	got, err := call(t, s, o, change, opts...)
	if err != nil {
		t.Fatal(err)
	}
	return got
}

func TestAnswer(t *testing.T) {
	s := serve(t, reply{body: leaf, header: map[string]string{"X-Count": "3"}})
	got := succeed(t, s, get(), nil)
	if *got.Tree != (tree{"a", 7}) || got.StatusCode != 200 || got.ContentType != "application/json" || got.Header.Get("X-Count") != "3" {
		t.Errorf("%+v", got)
	}
	again, _ := io.ReadAll(got.RawResponse.Body)
	if string(again) != leaf {
		t.Errorf("the raw response has %q", again)
	}
	r := s.last()
	if r.RequestURI != "/trees/a%20b%2F%C3%A9" || r.Header.Get("Accept") != "application/json" || r.Header.Get("User-Agent") != "test-sdk-go/1.2.3" {
		t.Errorf("%s %v", r.RequestURI, r.Header)
	}
}

func TestAnswersByStatusAndType(t *testing.T) {
	text := sdk.Answer[envelope]{Status: "2XX", Media: "text/*", Text: func(e *envelope, v string) { e.Text = &v }}
	jsonAnswer := sdk.Answer[envelope]{Status: "200", Media: "application/json", JSON: readTree}
	o := get(answers(jsonAnswer, sdk.Answer[envelope]{Status: "204"}, text))
	kind := func(media string) map[string]string { return map[string]string{"Content-Type": media} }
	for name, c := range map[string]struct {
		reply reply
		is    error
		want  string
	}{
		"json":                  {reply{body: leaf}, nil, "a"},
		"suffix and charset":    {reply{body: leaf, header: kind("Application/HAL+JSON; charset=utf-8")}, nil, "a"},
		"no type":               {reply{body: leaf, header: kind("")}, nil, "a"},
		"byte order mark":       {reply{body: "\ufeff" + leaf}, nil, "a"},
		"class":                 {reply{status: 207, body: "é", header: kind("text/plain")}, nil, "é"},
		"latin":                 {reply{status: 207, body: "\xe9\x80", header: kind("text/plain; charset=iso-8859-1")}, nil, "é€"},
		"utf-16":                {reply{status: 207, body: "\xfe\xff\x00\xe9", header: kind("text/plain; charset=utf-16")}, nil, "é"},
		"empty text":            {reply{status: 207, header: kind("text/plain")}, nil, ""},
		"nothing":               {reply{status: 204}, nil, ""},
		"other type":            {reply{body: "<p>", header: kind("text/html")}, sdkerrors.ErrResponse, ""},
		"no JSON":               {reply{body: `{"name": `}, sdkerrors.ErrResponse, ""},
		"something behind it":   {reply{body: leaf + "{}"}, sdkerrors.ErrResponse, ""},
		"not as documented":     {reply{body: `{"name": 7}`}, sdkerrors.ErrResponse, ""},
		"null":                  {reply{body: "null"}, sdkerrors.ErrResponse, ""},
		"empty":                 {reply{body: " "}, sdkerrors.ErrResponse, ""},
		"not UTF-8":             {reply{body: "{\"name\": \"\xe9\"}"}, sdkerrors.ErrResponse, ""},
		"undocumented redirect": {reply{status: 302}, sdkerrors.ErrStatus, ""},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := call(t, serve(t, c.reply), o, nil)
			if c.is != nil {
				var base *sdkerrors.SDKError
				if !errors.Is(err, c.is) || !errors.As(err, &base) || base.StatusCode == 0 {
					t.Errorf("%v", err)
				}
				return
			}
			switch {
			case err != nil:
				t.Error(err)
			case got.Tree != nil && got.Tree.Name != c.want, got.Text != nil && *got.Text != c.want, got.Tree == nil && got.Text == nil && c.want != "":
				t.Errorf("%+v", got)
			}
		})
	}
}

func TestAnswersThatAreScalars(t *testing.T) {
	o := get(answers(sdk.Answer[envelope]{Status: "200", Media: "application/json", JSON: func(e *envelope, r *jsonx.Reader) {
		e.Text = sdk.BodyOf(r, (*jsonx.Reader).String)
	}}))
	if got := succeed(t, serve(t, reply{body: `"é"`}), o, nil); *got.Text != "é" {
		t.Error(*got.Text)
	}
	if _, err := call(t, serve(t, reply{body: "null"}), o, nil); !errors.Is(err, sdkerrors.ErrResponse) {
		t.Error(err)
	}
}

func TestErrors(t *testing.T) {
	s := serve(t, reply{status: 404, body: `{"code": 7}`})
	_, err := call(t, s, get(), nil)
	var documented *failing
	var base *sdkerrors.SDKError
	if !errors.As(err, &documented) || documented.Code != 7 || !errors.As(err, &base) {
		t.Fatalf("%T %v", err, err)
	}
	if base.StatusCode != 404 || base.Body != `{"code": 7}` || base.Method != "GET" || base.URL != s.URL+"/trees/a%20b%2F%C3%A9" {
		t.Errorf("%+v", base)
	}
	if !errors.Is(err, sdkerrors.ErrNotFound) || !errors.Is(err, sdkerrors.ErrStatus) || errors.Is(err, sdkerrors.ErrConflict) {
		t.Error("sentinels")
	}
	if err.Error() != `status 404: {"code": 7}` {
		t.Error(err)
	}
	_, err = call(t, serve(t, reply{status: 400, body: `{"code": "x"}`}), get(), nil)
	if !errors.Is(err, sdkerrors.ErrResponse) || errors.Is(err, sdkerrors.ErrStatus) || errors.As(err, &documented) && documented.Code != 7 {
		t.Errorf("%T %v", err, err)
	}
	for _, r := range []reply{
		{status: 404, body: "<h1>", header: map[string]string{"Content-Type": "text/html"}},
		{status: 404}, {status: 201, body: "{}"},
	} {
		_, err = call(t, serve(t, r), get(), nil)
		var plain *sdkerrors.SDKError
		if plain, _ = err.(*sdkerrors.SDKError); plain == nil || plain.StatusCode != r.status {
			t.Errorf("%T %v", err, err)
		}
	}
}

func TestConnections(t *testing.T) {
	one := func(s *settings) { s.Retries = &retry.Config{Strategy: retry.None} }
	for name, r := range map[string]reply{"drop": {drop: true}, "cut": {body: leaf, cut: true}} {
		s := serve(t, reply{body: leaf}, r, reply{body: leaf})
		client := s.client(one)
		if _, err := sdk.Call(context.Background(), client, get(), "a", nil); err != nil {
			t.Fatal(err)
		}
		// The connection is a used one now, whose requests net/http would send again by itself.
		_, err := sdk.Call(context.Background(), client, get(), "a", nil)
		if !errors.Is(err, sdkerrors.ErrConnection) || errors.Is(err, sdkerrors.ErrTimeout) || s.count() != 2 {
			t.Errorf("%s: %v after %d requests", name, err, s.count())
		}
	}
	for method, count := range map[string]int{"GET": 3, "POST": 1} {
		s := serve(t, reply{drop: true}, reply{drop: true}, reply{body: leaf})
		o := get(func(o *operation) { o.Method = method })
		_, err := call(t, s, o, func(s *settings) { s.Retries = quick() })
		if s.count() != count || (method == "GET") != (err == nil) {
			t.Errorf("%s: %v after %d requests", method, err, s.count())
		}
	}
	nobody := httptest.NewServer(nil)
	nobody.Close()
	_, err := call(t, &server{Server: nobody}, get(method("POST")), nil)
	if !errors.Is(err, sdkerrors.ErrConnection) || !strings.Contains(err.Error(), "refused") {
		t.Error(err)
	}
}

func TestTimeouts(t *testing.T) {
	slow := reply{delay: 300 * time.Millisecond, body: leaf}
	s := serve(t, slow, slow, reply{body: leaf})
	none := func(s *settings) { s.Retries = &retry.Config{Strategy: retry.None} }
	_, err := call(t, s, get(), none, operations.WithTimeout(30*time.Millisecond))
	if !errors.Is(err, sdkerrors.ErrTimeout) || !errors.Is(err, context.DeadlineExceeded) || !errors.Is(err, sdkerrors.ErrConnection) {
		t.Error(err)
	}
	succeed(t, s, get(), func(s *settings) { s.Retries, s.Timeout = quick(), pointer(30*time.Millisecond) })
	if s.count() != 3 {
		t.Error(s.count())
	}
	pieces := reply{pieces: []string{`{"name": `, `"a"`, "}"}, delay: time.Millisecond}
	for range 20 {
		pieces.pieces = append(pieces.pieces, " ")
	}
	_, err = call(t, serve(t, pieces), get(), none, operations.WithTimeout(20*time.Millisecond))
	if !errors.Is(err, sdkerrors.ErrTimeout) {
		t.Error(err)
	}
	stream := get(answers(sdk.Answer[envelope]{Status: "200", Stream: func(e *envelope, s *sdk.Stream) { e.Body = s }}))
	got := succeed(t, serve(t, pieces), stream, none, operations.WithTimeout(20*time.Millisecond))
	if body, err := io.ReadAll(got.Body); err != nil || len(body) < 20 {
		t.Error(err)
	}
}

func TestContext(t *testing.T) {
	s := serve(t, reply{delay: 300 * time.Millisecond})
	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Millisecond)
	defer cancel()
	_, err := sdk.Call(ctx, s.client(), get(), "a", nil)
	if !errors.Is(err, context.DeadlineExceeded) || !errors.Is(err, sdkerrors.ErrTimeout) || s.count() != 1 {
		t.Error(err, s.count())
	}
	ctx, stop := context.WithCancelCause(context.Background())
	mine := errors.New("mine")
	s = serve(t, reply{status: 503, header: map[string]string{"Retry-After": "20"}})
	time.AfterFunc(30*time.Millisecond, func() { stop(mine) })
	_, err = sdk.Call(ctx, s.client(), get(), "a", nil)
	if !errors.Is(err, context.Canceled) || !errors.Is(err, mine) || errors.Is(err, sdkerrors.ErrTimeout) {
		t.Error(err)
	}
	//lint:ignore SA1012 what the test is about
	if _, err = sdk.Call(nil, s.client(), get(), "a", nil); !errors.Is(err, sdkerrors.ErrRequest) { //nolint:staticcheck
		t.Error(err)
	}
}

func TestRetries(t *testing.T) {
	s := serve(t, reply{status: 503}, reply{status: 429}, reply{status: 408}, reply{body: leaf})
	succeed(t, s, get(), func(s *settings) { s.Retries = quick() })
	if s.count() != 4 {
		t.Error(s.count())
	}
	s = serve(t, reply{status: 503}, reply{body: leaf})
	if _, err := call(t, s, get(method("POST")), func(s *settings) { s.Retries = quick() }); !errors.Is(err, sdkerrors.ErrStatus) {
		t.Error(err)
	}
	s = serve(t, reply{status: 418}, reply{status: 503})
	if _, err := call(t, s, get(), func(s *settings) { s.Retries = quick("418") }); err == nil || s.count() != 2 {
		t.Error(err, s.count())
	}
	s = serve(t, reply{status: 503, header: map[string]string{"Retry-After": "1"}}, reply{body: leaf})
	began := time.Now()
	succeed(t, s, get(method("PUT")), nil, operations.WithRetries(*quick()))
	if time.Since(began) < time.Second {
		t.Error("Retry-After was not heeded")
	}
	s = serve(t, reply{status: 503, header: map[string]string{"Retry-After": "60"}})
	if _, err := call(t, s, get(), func(s *settings) { s.Retries = quick() }); err == nil || s.count() != 1 {
		t.Error(err, s.count())
	}
}

func TestIdempotencyKeys(t *testing.T) {
	keyed := get(method("POST"), func(o *operation) { o.Idempotency = "idempotency-key" })
	s := serve(t, reply{status: 503}, reply{drop: true}, reply{body: leaf}, reply{body: leaf}, reply{body: leaf})
	key := func(i int) string { return s.requests[i].Header.Get("Idempotency-Key") }
	succeed(t, s, keyed, func(s *settings) { s.Retries = quick() })
	succeed(t, s, keyed, nil)
	succeed(t, s, keyed, nil, operations.WithHeaders(map[string]string{"idempotency-key": "mine"}))
	if s.count() != 5 || key(0) != key(1) || key(1) != key(2) || key(2) == key(3) || len(key(3)) != 36 || key(4) != "mine" {
		t.Error(s.count(), key(0), key(1), key(2), key(3), key(4))
	}
}

func TestServers(t *testing.T) {
	var asked string
	through := roundTrip(func(r *http.Request) (*http.Response, error) {
		asked = r.URL.String()
		return &http.Response{StatusCode: 204, Header: http.Header{}, Body: http.NoBody, Request: r}, nil
	})
	for _, c := range []struct {
		settings settings
		servers  []string
		want     string
	}{
		{settings{}, nil, "http://localhost/trees/a"},
		{settings{ServerIndex: 1}, nil, "http://a.test/base/trees/a"},
		{settings{ServerIndex: 1, Variables: map[string]string{"scheme": "https", "host": "b.test:8443"}}, nil, "https://b.test:8443/base/trees/a"},
		{settings{ServerURL: "https://c.test/x//"}, nil, "https://c.test/x/trees/a"},
		{settings{ServerIndex: 1}, []string{"/own"}, "http://a.test/own/trees/a"},
		{settings{ServerIndex: 1}, []string{"own"}, "http://a.test/base/own/trees/a"},
		{settings{}, []string{"https://d.test"}, "https://d.test/trees/a"},
		{settings{ServerURL: "https://c.test"}, []string{"https://d.test"}, "https://c.test/trees/a"},
		{settings{ServerIndex: 1, Variables: map[string]string{"scheme": "ftp"}}, nil, ""},
		{settings{ServerIndex: 2}, nil, ""},
		{settings{ServerURL: "http://a.test?x"}, nil, ""},
		{settings{ServerURL: "a.test"}, nil, ""},
		{settings{ServerURL: "http://{region}.test"}, nil, ""},
	} {
		asked = ""
		c.settings.Client = through
		client := sdk.NewClient(setup(), &c.settings)
		_, err := sdk.Call(context.Background(), client, get(func(o *operation) { o.Servers = c.servers }), "a", nil)
		if asked != c.want || (c.want == "") != errors.Is(err, sdkerrors.ErrRequest) {
			t.Errorf("%+v: %q, %v", c, asked, err)
		}
	}
}

// roundTrip is an HTTP client of a user's own.
type roundTrip func(*http.Request) (*http.Response, error)

func (r roundTrip) Do(request *http.Request) (*http.Response, error) { return r(request) }

func TestRedirects(t *testing.T) {
	s := serve(t)
	to := func(where string) reply { return reply{status: 302, header: map[string]string{"Location": where}} }
	s.replies = []reply{to("/elsewhere?x=1"), to("more"), {body: leaf}}
	succeed(t, s, get(with("bearer")), func(s *settings) { s.Security.Bearer = pointer("s3cr3t") })
	if r := s.last(); r.RequestURI != "/more" || r.Header.Get("Authorization") != "Bearer s3cr3t" {
		t.Error(r.RequestURI, r.Header)
	}
	for _, where := range []string{"http://127.0.0.2:1/", "http://localhost:1/", "", "https://127.0.0.1:1/"} {
		s.replies = []reply{to(where)}
		if _, err := call(t, s, get(), nil); !errors.Is(err, sdkerrors.ErrStatus) {
			t.Errorf("%q: %v", where, err)
		}
	}
	before := s.count()
	for range 9 {
		s.replies = append(s.replies, to("/again"))
	}
	if _, err := call(t, s, get(), nil); !errors.Is(err, sdkerrors.ErrStatus) || s.count() != before+6 {
		t.Error(err, s.count()-before)
	}
	s.replies = []reply{to("/again")}
	if _, err := call(t, s, get(method("POST")), nil); !errors.Is(err, sdkerrors.ErrStatus) {
		t.Error(err)
	}
	// A client of the user's does not follow either, unless it is told how.
	s.replies = []reply{to("http://127.0.0.2:1/")}
	if _, err := call(t, s, get(), func(s *settings) { s.Client = &http.Client{} }); !errors.Is(err, sdkerrors.ErrStatus) {
		t.Error(err)
	}
}

func TestHeadersOfTheCaller(t *testing.T) {
	s := serve(t, reply{body: leaf})
	headers := map[string]string{"x-mine": "a, b", "ACCEPT": "text/plain", "Authorization": "Own x", "user-agent": "me", "host": "h.test"}
	succeed(t, s, get(), nil, operations.WithHeaders(headers))
	r := s.last()
	if r.Header.Get("X-Mine") != "a, b" || r.Header.Get("Accept") != "text/plain" || r.Header.Get("User-Agent") != "me" || r.Host != "h.test" {
		t.Error(r.Header, r.Host)
	}
	for name, value := range map[string]string{"X Y": "a", "X": "a\r\nY: b", "É": "a", "": "a"} {
		_, err := call(t, s, get(), nil, operations.WithHeaders(map[string]string{name: value}))
		if !errors.Is(err, sdkerrors.ErrRequest) || s.count() != 1 {
			t.Errorf("%q: %v", name, err)
		}
	}
}
