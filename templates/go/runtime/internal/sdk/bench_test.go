package sdk_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"testing"
	"time"

	"sdkwright/internal/jsonx"
	"sdkwright/internal/sdk"
)

const benchBody = `{"name": "a tree of some height", "size": 7}`

func benchServer(b *testing.B) string {
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		_, _ = io.WriteString(w, benchBody)
	}))
	b.Cleanup(s.Close)
	return s.URL
}

func benchOperation() *operation {
	return get(with("bearer"), func(o *operation) {
		o.Request = func(b *sdk.Builder, name string) {
			b.Path("name", sdk.Text(name))
			b.Query("pageSize", sdk.Int(int64(15)))
			b.Query("filter", sdk.Text("a b"))
		}
	})
}

// BenchmarkCall is a plain GET through the runtime.
func BenchmarkCall(b *testing.B) {
	client := sdk.NewClient(setup(), &settings{ServerURL: benchServer(b), Security: security{Bearer: pointer("token")}})
	o := benchOperation()
	b.ReportAllocs()
	for range b.N {
		got, err := sdk.Call(context.Background(), client, o, "flow-1", nil)
		if err != nil || got.Tree.Size != 7 {
			b.Fatal(err)
		}
	}
}

// handWritten is what a careful programmer would write for this one call, with a limit of time as ours has.
func handWritten(client *http.Client, base, name string, limit time.Duration) (*tree, error) {
	ctx, cancel := context.WithTimeout(context.Background(), limit)
	defer cancel()
	query := url.Values{"pageSize": {"15"}, "filter": {"a b"}}
	request, err := http.NewRequestWithContext(ctx, "GET", base+"/trees/"+url.PathEscape(name)+"?"+query.Encode(), nil)
	if err != nil {
		return nil, err
	}
	request.Header.Set("Accept", "application/json")
	request.Header.Set("User-Agent", "test-sdk-go/1.2.3")
	request.Header.Set("Authorization", "Bearer "+"token")
	response, err := client.Do(request)
	if err != nil {
		return nil, err
	}
	defer func() { _ = response.Body.Close() }()
	if response.StatusCode != 200 {
		return nil, fmt.Errorf("status %d", response.StatusCode)
	}
	body, err := io.ReadAll(response.Body)
	if err != nil {
		return nil, err
	}
	var made struct {
		Name string `json:"name"`
		Size int64  `json:"size"`
	}
	if err := json.Unmarshal(body, &made); err != nil {
		return nil, err
	}
	return &tree{made.Name, made.Size}, nil
}

// BenchmarkHandWritten is the same GET without the runtime.
func BenchmarkHandWritten(b *testing.B) {
	base, client := benchServer(b), &http.Client{}
	b.ReportAllocs()
	for range b.N {
		got, err := handWritten(client, base, "flow-1", time.Minute)
		if err != nil || got.Size != 7 {
			b.Fatal(err)
		}
	}
}

// answering is a client without a network: what remains is what the runtime itself costs.
var answering = roundTrip(func(r *http.Request) (*http.Response, error) {
	return &http.Response{StatusCode: 200, Header: http.Header{"Content-Type": {"application/json"}},
		ContentLength: int64(len(benchBody)), Body: io.NopCloser(&repeated{}), Request: r}, nil
})

type repeated struct{ done bool }

func (r *repeated) Read(to []byte) (int, error) {
	if r.done {
		return 0, io.EOF
	}
	r.done = true
	return copy(to, benchBody), nil
}

// BenchmarkOverhead is the call without a network.
func BenchmarkOverhead(b *testing.B) {
	client := sdk.NewClient(setup(), &settings{ServerURL: "http://a.test", Client: answering, Security: security{Bearer: pointer("token")}})
	o := benchOperation()
	b.ReportAllocs()
	for range b.N {
		if _, err := sdk.Call(context.Background(), client, o, "flow-1", nil); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkReading is how much of that is reading the answer.
func BenchmarkReading(b *testing.B) {
	b.ReportAllocs()
	for range b.N {
		r := jsonx.NewReader([]byte(benchBody))
		if jsonx.New[tree](r); r.Err() != nil {
			b.Fatal(errors.New("not read"))
		}
	}
}
