package sdk_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"strings"
	"testing"

	"sdkwright/internal/jsonx"
	"sdkwright/internal/sdk"
	"sdkwright/pkg/models/sdkerrors"
	"sdkwright/pkg/retry"
)

type traced struct{}

func TestHooks(t *testing.T) {
	var notes []string
	note := func(c sdk.HookContext, format string, args ...any) {
		notes = append(notes, fmt.Sprintf("%s %d ", c.OperationID, c.Attempt)+fmt.Sprintf(format, args...))
	}
	mine := errors.New("mine")
	hooks := func(s *settings) {
		s.Retries = quick()
		s.Hooks.BeforeRequest = []func(sdk.HookContext, *http.Request) (*http.Request, error){
			func(c sdk.HookContext, r *http.Request) (*http.Request, error) {
				note(c, "before %s", r.Method)
				return r.WithContext(context.WithValue(r.Context(), traced{}, true)), nil
			},
			func(_ sdk.HookContext, r *http.Request) (*http.Request, error) {
				r.Header.Set("X-Hook", fmt.Sprint(r.Context().Value(traced{})))
				return nil, nil
			},
		}
		s.Hooks.AfterSuccess = []func(sdk.HookContext, *http.Response) (*http.Response, error){
			func(c sdk.HookContext, r *http.Response) (*http.Response, error) {
				body, _ := io.ReadAll(r.Body)
				note(c, "success %d %s", r.StatusCode, body)
				return nil, nil
			},
			func(_ sdk.HookContext, r *http.Response) (*http.Response, error) {
				other := *r
				other.Body = io.NopCloser(strings.NewReader(`{"name": "other"}`))
				return &other, nil
			},
		}
		s.Hooks.AfterError = []func(sdk.HookContext, error) error{
			func(c sdk.HookContext, err error) error {
				note(c, "error %v", errors.Is(err, sdkerrors.ErrStatus))
				return fmt.Errorf("%w: %w", mine, err)
			},
			func(sdk.HookContext, error) error { return nil },
		}
	}
	s := serve(t, reply{status: 503}, reply{body: leaf}, reply{status: 404})
	client := s.client(hooks)
	got, err := sdk.Call(context.Background(), client, get(), "a", nil)
	if err != nil || got.Tree.Name != "other" || s.last().Header.Get("X-Hook") != "true" {
		t.Error(err, got)
	}
	_, err = sdk.Call(context.Background(), client, get(), "a", nil)
	if !errors.Is(err, mine) || !errors.Is(err, sdkerrors.ErrNotFound) {
		t.Error(err)
	}
	want := "[getTree 1 before GET getTree 2 before GET getTree 2 success 200 " + leaf + " getTree 1 before GET getTree 1 error true]"
	if fmt.Sprint(notes) != want {
		t.Error(notes)
	}
}

func TestHooksThatFail(t *testing.T) {
	mine := errors.New("mine")
	s := serve(t, leaves(1)...)
	_, err := call(t, s, get(), func(s *settings) {
		s.Hooks.BeforeRequest = append(s.Hooks.BeforeRequest, func(sdk.HookContext, *http.Request) (*http.Request, error) { return nil, mine })
	})
	if !errors.Is(err, mine) || s.count() != 0 {
		t.Error(err)
	}
	_, err = call(t, s, get(), func(s *settings) {
		s.Hooks.AfterSuccess = append(s.Hooks.AfterSuccess, func(sdk.HookContext, *http.Response) (*http.Response, error) { return nil, mine })
	})
	if !errors.Is(err, mine) || s.count() != 1 {
		t.Error(err)
	}
}

// everywhere is an operation with a secret in every place.
var everywhere = get(with("query", "cookie", "header", "bearer"), func(o *operation) {
	o.Method = "POST"
	o.Request = func(b *sdk.Builder, name string) {
		b.Path("name", sdk.Text(name))
		b.Query("session_id", sdk.Text("s3cr3t"))
		b.Query("plain", sdk.Text("visible"))
		b.JSON("application/json", func(w *jsonx.Writer) {
			w.Raw([]byte(`{"password": "s3cr3t", "nested": {"api_key": "s3cr3t\"s3cr3t", "pin_token": 53, "plain": "seen"}}`))
		})
	}
})

var allSecrets = security{Key: pointer("s3cr3t"), Bearer: pointer("s3cr3t")}

func TestLogs(t *testing.T) {
	var log bytes.Buffer
	s := serve(t, reply{status: 503}, reply{body: `{"name": "shown", "access_token": "s3cr3t", "size": 7}`, header: map[string]string{"Set-Cookie": "s3cr3t"}})
	succeed(t, s, everywhere, func(to *settings) {
		to.Security = allSecrets
		to.Logger = slog.New(slog.NewTextHandler(&log, &slog.HandlerOptions{Level: slog.LevelDebug}))
	}, sdk.WithRetries(*quick()))
	for _, want := range []string{"msg=request", "msg=response", "msg=retry", "visible", "seen", "shown", "method=POST", "status=503", "status=200", "/trees/a%20b%2F"} {
		if !strings.Contains(log.String(), want) {
			t.Errorf("%q is missing in %s", want, log.String())
		}
	}
	if strings.Contains(log.String(), "s3cr3t") || strings.Contains(log.String(), "53}") {
		t.Error(log.String())
	}
	log.Reset()
	s = serve(t, leaves(1)...)
	succeed(t, s, get(scoped()), func(to *settings) {
		to.Security = machine
		to.Logger = slog.New(slog.NewTextHandler(&log, &slog.HandlerOptions{Level: slog.LevelDebug}))
	})
	if strings.Contains(log.String(), "s%263") || strings.Contains(log.String(), "token-1") || !strings.Contains(log.String(), "/token") {
		t.Error(log.String())
	}
}

func TestNothingIsLoggedUnasked(t *testing.T) {
	var log bytes.Buffer
	s := serve(t, leaves(1)...)
	succeed(t, s, get(), func(to *settings) { to.Logger = slog.New(slog.NewTextHandler(&log, nil)) })
	if log.Len() > 0 {
		t.Error(log.String())
	}
}

func TestErrorsHaveNoSecrets(t *testing.T) {
	s := serve(t, reply{status: 404}, reply{body: "<p>", header: map[string]string{"Content-Type": "text/html"}}, reply{drop: true})
	for range 3 {
		_, err := call(t, s, everywhere, func(to *settings) {
			to.Security, to.Retries = allSecrets, &retry.Config{Strategy: retry.None}
		})
		var base *sdkerrors.SDKError
		if !errors.As(err, &base) {
			t.Fatal(err)
		}
		said := fmt.Sprintf("%v %+v %#v", err, *base, base)
		if base.RawResponse != nil {
			said += fmt.Sprintf("%+v %v", *base.RawResponse.Request, base.RawResponse.Request.URL)
		}
		if strings.Contains(said, "s3cr3t") || !strings.Contains(base.URL, "plain=visible") {
			t.Error(said)
		}
	}
}
