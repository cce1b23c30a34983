// Package orchestration is what the driver does with the types of one SDK. For SDKs of other modules it is copied, with
// their paths in place of these.
package orchestration

import (
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/url"
	"reflect"
	"strings"

	"driver.test/values"
	"driver.test/work"
	sdk "github.com/formancehq/formance-sdk-go/v3"
	"github.com/formancehq/formance-sdk-go/v3/pkg/models/operations"
	"github.com/formancehq/formance-sdk-go/v3/pkg/models/sdkerrors"
	"github.com/formancehq/formance-sdk-go/v3/pkg/models/shared"
	"github.com/formancehq/formance-sdk-go/v3/pkg/retry"
	"github.com/formancehq/formance-sdk-go/v3/pkg/types"
)

// Constructors are the functions that users have for types without fields.
var Constructors = values.Constructors{
	FileOf:    reflect.ValueOf(types.FileOf),
	FileFrom:  reflect.ValueOf(types.FileFrom),
	Nullables: []values.Nullable{{Value: reflect.ValueOf(types.Value[string]), Null: reflect.ValueOf(types.Null[string])}},
}

// New is the SDK object of a scenario.
func New(given work.Client, mock string, seen *work.Seen) any {
	var options []sdk.SDKOption
	if config := retries(given.Retries); config != nil {
		options = append(options, sdk.WithRetryConfig(*config))
	}
	if given.Security != nil {
		options = append(options, sdk.WithSecurity(security(given.Security)))
	}
	if given.TimeoutMS != nil {
		options = append(options, sdk.WithTimeout(work.Milliseconds(*given.TimeoutMS)))
	}
	if given.Log {
		handler := slog.NewTextHandler(seen, &slog.HandlerOptions{Level: slog.LevelDebug})
		options = append(options, sdk.WithLogger(slog.New(handler)))
	}
	options = append(options, sdk.WithHooks(hooks(given, mock, seen)))
	return sdk.New(append(options, server(given.Server, mock)...)...)
}

func server(given *work.Server, mock string) []sdk.SDKOption {
	if given == nil {
		return []sdk.SDKOption{sdk.WithServerURL(mock)}
	}
	if given.URL != nil {
		return []sdk.SDKOption{sdk.WithServerURL(*given.URL)}
	}
	var options []sdk.SDKOption
	if given.Index != nil {
		options = append(options, sdk.WithServerIndex(*given.Index))
	}
	for name, value := range given.Variables {
		options = append(options, variables[name](value))
	}
	return options
}

func security(given map[string]string) shared.Security {
	var made shared.Security
	for name, text := range given {
		values.Named(reflect.ValueOf(&made).Elem(), name).Set(reflect.ValueOf(&text))
	}
	return made
}

func retries(given work.Retries) *retry.Config {
	if given.None {
		return &retry.Config{Strategy: retry.None}
	}
	if given.Waits == nil {
		return nil
	}
	return &retry.Config{
		Strategy: retry.Backoff,
		Backoff: &retry.BackoffStrategy{
			InitialInterval: given.Waits.InitialMS,
			MaxInterval:     given.Waits.MaxMS,
			Exponent:        given.Waits.Exponent,
			MaxElapsedTime:  given.Waits.ElapsedMS,
		},
		RetryConnectionErrors: given.Waits.ConnectionErrors,
		StatusCodes:           given.Waits.Statuses,
	}
}

func hooks(given work.Client, mock string, seen *work.Seen) sdk.Hooks {
	var made sdk.Hooks
	if given.Hooks != "" {
		made.BeforeRequest = append(made.BeforeRequest, func(c sdk.HookContext, r *http.Request) (*http.Request, error) {
			seen.Note("before %s %d", c.OperationID, c.Attempt)
			r.Header.Set("X-Hook", "seen")
			return nil, nil
		})
		made.AfterSuccess = append(made.AfterSuccess, func(_ sdk.HookContext, r *http.Response) (*http.Response, error) {
			seen.Note("success %d", r.StatusCode)
			return nil, nil
		})
		made.AfterError = append(made.AfterError, func(c sdk.HookContext, _ error) error {
			seen.Note("error %d", c.Attempt)
			return nil
		})
	}
	if given.Server != nil && given.Server.URL == nil {
		made.BeforeRequest = append(made.BeforeRequest, func(_ sdk.HookContext, r *http.Request) (*http.Request, error) {
			seen.Send(r.URL.String())
			return led(r, mock)
		})
	}
	return made
}

// led is the request to another server.
func led(r *http.Request, mock string) (*http.Request, error) {
	target, err := url.Parse(mock)
	if err != nil {
		return nil, err
	}
	changed := r.Clone(r.Context())
	changed.URL.Scheme, changed.URL.Host, changed.Host = target.Scheme, target.Host, target.Host
	return changed, nil
}

// Options are the settings of a call, as its last arguments.
func Options(given work.Options) []reflect.Value {
	var options []operations.Option
	if config := retries(given.Retries); config != nil {
		options = append(options, operations.WithRetries(*config))
	}
	if given.TimeoutMS != nil {
		options = append(options, operations.WithTimeout(work.Milliseconds(*given.TimeoutMS)))
	}
	if given.ServerURL != nil {
		options = append(options, operations.WithServerURL(*given.ServerURL))
	}
	if len(given.Headers) > 0 {
		options = append(options, operations.WithHeaders(given.Headers))
	}
	var made []reflect.Value
	for _, option := range options {
		made = append(made, reflect.ValueOf(option))
	}
	return made
}

// Failed is what an error is in the words of scenarios.
func Failed(err error, seen *work.Seen) (work.Outcome, error) {
	var base *sdkerrors.SDKError
	if !errors.As(err, &base) {
		return work.Outcome{}, fmt.Errorf("no error of the SDK: %w", err)
	}
	fmt.Fprintf(seen, "%v %+v %#v %v %+v\n", err, err, err, base, *base)
	outcome := work.Outcome{Outcome: kind(err), Type: reflect.TypeOf(err).Elem().Name()}
	if base.StatusCode != 0 {
		outcome.Status = &base.StatusCode
	}
	if outcome.Outcome == "api" {
		data, wrong := values.Written(reflect.ValueOf(err))
		if wrong != nil {
			return outcome, wrong
		}
		outcome.Error = data
	}
	return outcome, nil
}

func kind(err error) string {
	sentinels := []struct {
		kind string
		is   error
		typ  string
	}{
		{"token", sdkerrors.ErrToken, "TokenError"},
		{"decode", sdkerrors.ErrResponse, "ResponseValidationError"},
		{"request", sdkerrors.ErrRequest, "RequestValidationError"},
		{"timeout", sdkerrors.ErrTimeout, "ConnectionError"},
		{"connection", sdkerrors.ErrConnection, "ConnectionError"},
	}
	name := strings.TrimPrefix(reflect.TypeOf(err).String(), "*sdkerrors.")
	for _, one := range sentinels {
		if errors.Is(err, one.is) && name == one.typ {
			return one.kind
		}
	}
	if name == "SDKError" && errors.Is(err, sdkerrors.ErrStatus) {
		return "status"
	}
	if errors.Is(err, sdkerrors.ErrStatus) {
		return "api"
	}
	return "an error of no kind: " + name
}
