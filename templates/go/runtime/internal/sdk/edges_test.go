package sdk_test

import (
	"bytes"
	"context"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"strings"
	"testing"
	"time"

	"sdkwright/internal/jsonx"
	"sdkwright/internal/sdk"
	"sdkwright/pkg/models/sdkerrors"
	"sdkwright/pkg/retry"
	"sdkwright/pkg/types"
)

// A redirect may lead from a server to its secure twin, and nowhere else.
func TestRedirectsToTheSecureTwin(t *testing.T) {
	for _, c := range []struct {
		server, location string
		followed         bool
	}{
		{"http://a.test", "https://a.test/x", true},
		{"http://a.test:80", "https://A.test:443/x", true},
		{"http://[::1]", "https://[::1]/x", true},
		{"http://a.test:8080", "https://a.test:8080/x", false},
		{"https://a.test", "http://a.test/x", false},
		{"http://a.test", "https://b.test/x", false},
		{"http://a.test", "http://a.test:81/x", false},
		{"http://a.test", "http://%zz/", false},
		{"https://a.test", "https://a.test:443/x#y", true},
	} {
		var asked []string
		client := sdk.NewClient(setup(), &settings{ServerURL: c.server, Client: roundTrip(func(r *http.Request) (*http.Response, error) {
			asked = append(asked, r.URL.String())
			response := &http.Response{StatusCode: 302, Header: http.Header{"Location": {c.location}}, Body: http.NoBody, Request: r}
			if len(asked) > 1 {
				response.StatusCode = 204
			}
			return response, nil
		})})
		_, err := sdk.Call(context.Background(), client, get(), "a", nil)
		if (err == nil) != c.followed || (len(asked) == 2) != c.followed || strings.Contains(asked[len(asked)-1], "#") {
			t.Errorf("%+v: %v, %v", c, asked, err)
		}
	}
}

func TestLongAnswersOfUnknownLength(t *testing.T) {
	long := strings.Repeat("é", 100_000)
	s := serve(t, reply{pieces: []string{`{"name": "`, long, `"}`}})
	if got := succeed(t, s, get(), nil); got.Tree.Name != long || got.RawResponse.Body.Close() != nil {
		t.Error(len(got.Tree.Name))
	}
	s = serve(t, reply{status: 404, body: long, header: map[string]string{"Content-Type": "text/plain"}})
	if _, err := call(t, s, get(), nil); len(err.Error()) > 600 || !strings.HasSuffix(err.Error(), "é…") {
		t.Error(err)
	}
}

func TestHooksOfStreams(t *testing.T) {
	s := serve(t, stream("image/png", "one"), stream("image/png", "one"))
	for replaced, want := range map[bool]string{true: "two", false: "one"} {
		got := succeed(t, s, download, func(to *settings) {
			to.Hooks.AfterSuccess = append(to.Hooks.AfterSuccess, func(_ sdk.HookContext, r *http.Response) (*http.Response, error) {
				if replaced {
					r.Body = io.NopCloser(strings.NewReader("two"))
				}
				return r, nil
			})
		})
		if body, err := io.ReadAll(got.Body); string(body) != want || err != nil {
			t.Errorf("%q %v", body, err)
		}
	}
}

// A hook may give a request another context. The call still ends with its own, and in time.
func TestContextsOfHooks(t *testing.T) {
	foreign := func(to *settings) {
		to.Retries = &retry.Config{Strategy: retry.None}
		to.Hooks.BeforeRequest = append(to.Hooks.BeforeRequest, func(_ sdk.HookContext, r *http.Request) (*http.Request, error) {
			return r.WithContext(context.Background()), nil
		})
	}
	slow := reply{delay: 300 * time.Millisecond}
	s := serve(t, slow, slow, reply{body: leaf})
	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Millisecond)
	defer cancel()
	if _, err := sdk.Call(ctx, s.client(foreign), get(), "a", nil); !errors.Is(err, context.DeadlineExceeded) {
		t.Error(err)
	}
	if _, err := call(t, s, get(), foreign, sdk.WithTimeout(30*time.Millisecond)); !errors.Is(err, sdkerrors.ErrTimeout) {
		t.Error(err)
	}
	succeed(t, s, get(), foreign, sdk.WithTimeout(0))
}

func TestKeysThatARequestBrings(t *testing.T) {
	s := serve(t, leaves(1)...)
	succeed(t, s, get(method("POST"), func(o *operation) {
		o.Idempotency = "Idempotency-Key"
		o.Request = func(b *sdk.Builder, name string) {
			b.Path("name", sdk.Text(name))
			b.Header("idempotency-key", sdk.Text("mine"))
		}
	}), nil)
	if got := s.last().Header.Values("Idempotency-Key"); len(got) != 1 || got[0] != "mine" {
		t.Error(got)
	}
}

func TestLogsOfFailures(t *testing.T) {
	var log bytes.Buffer
	s := serve(t, reply{drop: true})
	_, err := call(t, s, get(method("POST"), sending(func(b *sdk.Builder) {
		b.Multipart("multipart/form-data", func(p *sdk.Parts) { p.File("f", "", types.FileFrom(strings.NewReader("s3cr3t"))) })
	})), func(to *settings) {
		to.Logger = slog.New(slog.NewTextHandler(&log, &slog.HandlerOptions{Level: slog.LevelDebug}))
	})
	if err == nil || !strings.Contains(log.String(), "no response") || !strings.Contains(log.String(), "(a stream)") || strings.Contains(log.String(), "s3cr3t") {
		t.Error(log.String())
	}
}

func TestLogsOfForms(t *testing.T) {
	var log bytes.Buffer
	s := serve(t, reply{body: "\x00", header: map[string]string{"Content-Type": "image/png"}})
	_, _ = call(t, s, get(sending(func(b *sdk.Builder) {
		b.Form("application/x-www-form-urlencoded", func(w *jsonx.Writer) {
			w.Raw([]byte(`{"a":"` + strings.Repeat("visible", 500) + `","my_password":"s3cr3t"}`))
		})
	})), func(to *settings) {
		to.Logger = slog.New(slog.NewTextHandler(&log, &slog.HandlerOptions{Level: slog.LevelDebug}))
	})
	if !strings.Contains(log.String(), "visible") || strings.Contains(log.String(), "s3cr3t") || !strings.Contains(log.String(), "(1 bytes)") {
		t.Error(log.String())
	}
}

func TestNumbersOfPages(t *testing.T) {
	h := http.Header{"X-Total": {"7"}, "X-More": {"TRUE"}, "X-Odd": {"odd"}}
	if n := sdk.HeaderInt(h, "x-total"); n == nil || *n != 7 || sdk.HeaderInt(h, "X-Odd") != nil || sdk.HeaderInt(h, "X-None") != nil {
		t.Error(n)
	}
	if b := sdk.HeaderBool(h, "x-more"); b == nil || !*b || sdk.HeaderBool(h, "X-Odd") != nil {
		t.Error(b)
	}
	if n := sdk.Whole(pointer(2.0)); *n != 2 || sdk.Whole[float64](nil) != nil || *sdk.Digits(pointer(int32(-2))) != "-2" || sdk.Digits[int64](nil) != nil {
		t.Error(n)
	}
	for _, link := range []string{"", "<a", "<a>; rel", "<a>;", ";;<a>;rel=prev,", "<a>; rel=prev; rel=next"} {
		if got := sdk.NextLink(http.Header{"Link": {link}}); got != nil {
			t.Errorf("%s: %s", link, *got)
		}
	}
	if got := sdk.NextLink(http.Header{"Link": {"<a>; rel=prev", "<b>; rel=next"}}); got == nil || *got != "b" {
		t.Error(got)
	}
}

func TestUserAgents(t *testing.T) {
	s := serve(t, leaves(1)...)
	succeed(t, s, get(), func(to *settings) { to.UserAgent = "mine/1" })
	if got := s.last().Header.Get("User-Agent"); got != "mine/1" {
		t.Error(got)
	}
}

func TestPartsWithATypeOfTheirOwn(t *testing.T) {
	got, _ := parts(t, func(p *sdk.Parts) {
		p.Media("x", "text/csv", sdk.Each([]string{"a", "b"}, sdk.Text))
		p.Media("y", "text/csv", sdk.Int(7))
		p.Media("z", "text/csv", sdk.Absent)
		p.Members(func(w *jsonx.Writer) { w.Raw([]byte(`{"l":["c",null],"o":{"a":1}}`)) })
	})
	head := "--\r\nContent-Disposition: form-data; name="
	want := head + "\"x\"\r\nContent-Type: text/csv\r\n\r\na\r\n" + head + "\"x\"\r\nContent-Type: text/csv\r\n\r\nb\r\n" +
		head + "\"y\"\r\nContent-Type: text/csv\r\n\r\n7\r\n" +
		head + "\"l\"\r\n\r\nc\r\n" + head + "\"o\"\r\nContent-Type: application/json\r\n\r\n{\"a\":1}\r\n----\r\n"
	if got != want {
		t.Errorf("%q", got)
	}
}

// Many goroutines share a client from its first call on.
func TestConcurrency(t *testing.T) {
	s := serve(t, leaves(200)...)
	client, o := s.client(secured(machine)), get(scoped("a"))
	done := make(chan error)
	for range 50 {
		go func() {
			var last error
			for range 4 {
				if _, err := sdk.Call(context.Background(), client, o, "a", nil); err != nil {
					last = err
				}
			}
			done <- last
		}()
	}
	for range 50 {
		if err := <-done; err != nil {
			t.Error(err)
		}
	}
	if s.count() != 200 || s.tokenCount() != 1 {
		t.Error(s.count(), s.tokenCount())
	}
}
