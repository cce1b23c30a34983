package main

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"

	"example.com/acme/things"
	"example.com/acme/things/pkg/models/operations"
	"example.com/acme/things/pkg/models/shared"
	"example.com/acme/things/pkg/types"
)

func main() {
	server := httptest.NewServer(http.HandlerFunc(show))
	defer server.Close()
	s := things.New(things.WithServerURL(server.URL))
	ctx := context.Background()

	_, err := s.Texts(ctx, shared.Texts{
		Name:                 things.Pointer("a"),
		AdditionalProperties: map[string]string{"y": "2", "x": "1", "name": "not this one"},
	})
	fmt.Println(err)
	_, err = s.Lists(ctx, map[string][]int64{"x": {1, 2}})
	fmt.Println(err)
	_, err = s.Objects(ctx, operations.ObjectsRequestBody{
		ID:                   "a",
		AdditionalProperties: map[string]shared.Thing{"x": {Size: things.Pointer[int64](7)}},
	})
	fmt.Println(err)
	_, err = s.Files(ctx, operations.FilesRequest{
		ID: "a",
		RequestBody: shared.Files{AdditionalProperties: map[string]types.File{
			"x": types.FileOf([]byte("content")).WithName("x.txt"),
		}},
	})
	fmt.Println(err)
}

// show prints the parts of a request.
func show(w http.ResponseWriter, r *http.Request) {
	fmt.Println(r.URL.Path)
	parts, err := r.MultipartReader()
	for err == nil {
		part, next := parts.NextPart()
		if next != nil {
			break
		}
		data, _ := io.ReadAll(part)
		fmt.Printf("  %s %q %s %s\n", part.FormName(), part.FileName(), part.Header.Get("Content-Type"), data)
	}
	w.WriteHeader(204)
}
