package sdk_test

import (
	"context"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"testing"

	"sdkwright/internal/sdk"
	"sdkwright/pkg/types"
)

const long = 256 << 20

// allocated is how many bytes work takes of memory in all, also what is given back.
func allocated(work func()) uint64 {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	work()
	runtime.ReadMemStats(&after)
	return after.TotalAlloc - before.TotalAlloc
}

func TestLongBodies(t *testing.T) {
	path := filepath.Join(t.TempDir(), "long")
	if err := os.WriteFile(path, nil, 0o600); err != nil || os.Truncate(path, long) != nil {
		t.Fatal(err)
	}
	received := int64(0)
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		received, _ = io.Copy(io.Discard, r.Body)
		w.Header().Set("Content-Type", "image/png")
		w.Header().Set("Content-Length", strconv.Itoa(long))
		piece := make([]byte, 1<<16)
		for range long / len(piece) {
			_, _ = w.Write(piece)
		}
	}))
	defer s.Close()
	client := sdk.NewClient(setup(), &settings{ServerURL: s.URL})
	o := get(answers(sdk.Answer[envelope]{Status: "200", Media: "image/*", Stream: func(e *envelope, s *sdk.Stream) { e.Body = s }}),
		sending(func(b *sdk.Builder) {
			b.Multipart("multipart/form-data", func(p *sdk.Parts) { p.File("file", "", types.FileAt(path)) })
		}))
	took := allocated(func() {
		got, err := sdk.Call(context.Background(), client, o, "", nil)
		if err != nil {
			t.Fatal(err)
		}
		if n, err := io.Copy(io.Discard, got.Body); n != long || err != nil {
			t.Error(n, err)
		}
	})
	if received < long || took > 16<<20 {
		t.Errorf("%d bytes sent, %d taken", received, took)
	}
}
