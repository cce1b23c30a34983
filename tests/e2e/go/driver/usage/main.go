// Programs that use the SDK as people write them. Arguments: the program's name, the server's URL. What one saw is a
// line of JSON.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"runtime"
	"time"

	v3 "github.com/formancehq/formance-sdk-go/v3"
	"github.com/formancehq/formance-sdk-go/v3/pkg/models/operations"
	"github.com/formancehq/formance-sdk-go/v3/pkg/models/sdkerrors"
	"github.com/formancehq/formance-sdk-go/v3/pkg/models/shared"
	"github.com/formancehq/formance-sdk-go/v3/pkg/retry"
)

var credentials = shared.Security{ClientID: v3.Pointer("me"), ClientSecret: v3.Pointer("s3cr3t")}

var programs = map[string]func(context.Context, string) (any, error){
	"answer":      answer,
	"errors":      failure,
	"cancelled":   cancelled,
	"late":        late,
	"client":      client,
	"source":      source,
	"environment": environment,
	"left":        left,
	"goroutines":  goroutines,
}

func main() {
	seen, err := programs[os.Args[1]](context.Background(), os.Args[2])
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	text, err := json.Marshal(seen)
	if err != nil {
		panic(err)
	}
	fmt.Println(string(text))
}

func connect(url string, options ...v3.SDKOption) *v3.Formance {
	options = append([]v3.SDKOption{v3.WithServerURL(url), v3.WithSecurity(credentials)}, options...)
	return v3.New(options...)
}

// answer reads a workflow, and the body that it came in once more.
func answer(ctx context.Context, url string) (any, error) {
	s := connect(url)
	res, err := s.Orchestration.V2.GetWorkflow(
		ctx,
		operations.V2GetWorkflowRequest{FlowID: "w"},
		operations.WithHeaders(map[string]string{"X-Trace": "t"}),
		operations.WithTimeout(5*time.Second),
		operations.WithRetries(retry.Config{Strategy: retry.None}),
	)
	if err != nil {
		return nil, err
	}
	body, err := io.ReadAll(res.RawResponse.Body)
	if err != nil {
		return nil, err
	}
	again, err := json.Marshal(res.V2GetWorkflowResponse)
	if err != nil {
		return nil, err
	}
	return []any{res.StatusCode, res.ContentType, json.RawMessage(body), json.RawMessage(again)}, nil
}

// failure looks at an error in every way that there is.
func failure(ctx context.Context, url string) (any, error) {
	_, err := connect(url).Orchestration.V2.GetWorkflow(ctx, operations.V2GetWorkflowRequest{FlowID: "w"})
	var documented *sdkerrors.V2Error
	var base *sdkerrors.SDKError
	if !errors.As(err, &documented) || !errors.As(err, &base) {
		return nil, fmt.Errorf("another error: %w", err)
	}
	return map[string]any{
		"code":      documented.ErrorCode,
		"known":     documented.ErrorCode.IsKnown(),
		"message":   documented.ErrorMessage,
		"status":    base.StatusCode,
		"method":    base.Method,
		"not found": errors.Is(err, sdkerrors.ErrNotFound),
		"refused":   errors.Is(err, sdkerrors.ErrUnauthorized),
	}, nil
}

// cancelled ends a call from outside.
func cancelled(ctx context.Context, url string) (any, error) {
	ctx, cancel := context.WithCancel(ctx)
	time.AfterFunc(200*time.Millisecond, cancel)
	return ended(ctx, url)
}

// late has a deadline of the caller's.
func late(ctx context.Context, url string) (any, error) {
	ctx, cancel := context.WithTimeout(ctx, 200*time.Millisecond)
	defer cancel()
	return ended(ctx, url)
}

func ended(ctx context.Context, url string) (any, error) {
	s, began := connect(url), time.Now()
	_, err := s.Orchestration.V2.GetWorkflow(ctx, operations.V2GetWorkflowRequest{FlowID: "w"})
	soon := time.Since(began) < time.Second
	res, wrong := s.Orchestration.V2.ListTriggers(context.Background(), operations.V2ListTriggersRequest{})
	if wrong != nil {
		return nil, wrong
	}
	return map[string]any{
		"soon":       soon,
		"connection": errors.Is(err, sdkerrors.ErrConnection),
		"timeout":    errors.Is(err, sdkerrors.ErrTimeout),
		"cancelled":  errors.Is(err, context.Canceled),
		"deadline":   errors.Is(err, context.DeadlineExceeded),
		"next":       res.StatusCode,
	}, nil
}

type noting struct{ paths []string }

func (n *noting) Do(request *http.Request) (*http.Response, error) {
	n.paths = append(n.paths, request.Method+" "+request.URL.Path)
	return http.DefaultClient.Do(request)
}

func (n *noting) RoundTrip(request *http.Request) (*http.Response, error) {
	n.paths = append(n.paths, request.Method+" "+request.URL.Path)
	return http.DefaultTransport.RoundTrip(request)
}

// client hands in what sends requests: anything with Do, and an http.Client with a transport.
func client(ctx context.Context, url string) (any, error) {
	var own, transport noting
	for _, each := range []v3.HTTPClient{&own, &http.Client{Transport: &transport}} {
		s := connect(url, v3.WithClient(each))
		if _, err := s.Orchestration.V1.ListWorkflows(ctx); err != nil {
			return nil, err
		}
	}
	return [][]string{own.paths, transport.paths}, nil
}

// source has credentials come from a function, which may fail.
func source(ctx context.Context, url string) (any, error) {
	calls := 0
	s := connect(url, v3.WithSecuritySource(func(context.Context) (shared.Security, error) {
		if calls++; calls > 1 {
			return shared.Security{}, io.ErrUnexpectedEOF
		}
		return credentials, nil
	}))
	if _, err := s.Orchestration.V1.ListWorkflows(ctx); err != nil {
		return nil, err
	}
	_, err := s.Orchestration.V1.ListWorkflows(ctx)
	return errors.Is(err, io.ErrUnexpectedEOF), nil
}

// environment has its credentials from there.
func environment(ctx context.Context, url string) (any, error) {
	res, err := v3.New(v3.WithServerURL(url)).Orchestration.V1.ListWorkflows(ctx)
	if err != nil {
		return nil, err
	}
	return res.StatusCode, nil
}

// left leaves the loop over items, and comes back to it.
func left(ctx context.Context, url string) (any, error) {
	s, ids := connect(url), []string{}
	items := s.Orchestration.V2.ListWorkflowsAll(ctx, operations.V2ListWorkflowsRequest{PageSize: v3.Pointer[int64](1)})
	for range 2 {
		for item, err := range items {
			if err != nil {
				return nil, err
			}
			ids = append(ids, item.ID)
			break
		}
	}
	return ids, nil
}

// goroutines are gone once calls are over, whatever came of them.
func goroutines(ctx context.Context, url string) (any, error) {
	transport := &http.Transport{}
	s := connect(url, v3.WithClient(&http.Client{Transport: transport}))
	before := runtime.NumGoroutine()
	for range 20 {
		ctx, cancel := context.WithTimeout(ctx, 20*time.Millisecond)
		_, _ = s.Orchestration.V2.GetWorkflow(ctx, operations.V2GetWorkflowRequest{FlowID: "w"})
		cancel()
		if _, err := s.Orchestration.V2.ListTriggers(context.Background(), operations.V2ListTriggersRequest{}); err != nil {
			return nil, err
		}
	}
	transport.CloseIdleConnections()
	for range 100 {
		if runtime.NumGoroutine() <= before {
			return "gone", nil
		}
		time.Sleep(20 * time.Millisecond)
	}
	return fmt.Sprintf("%d of %d", runtime.NumGoroutine(), before), nil
}
