package sdk_test

import (
	"errors"
	"io"
	"reflect"
	"testing"
	"time"

	"sdkwright/internal/jsonx"
	"sdkwright/internal/sdk"
	"sdkwright/pkg/models/sdkerrors"
	"sdkwright/pkg/types"
)

var textEvents = get(answers(sdk.Answer[envelope]{
	Status: "200", Media: "text/event-stream", Stream: func(e *envelope, s *sdk.Stream) { e.Texts = sdk.TextEvents(s) },
}))

var treeEvents = get(answers(sdk.Answer[envelope]{
	Status: "200", Media: "text/event-stream", Stream: func(e *envelope, s *sdk.Stream) { e.Events = sdk.Events(s, jsonx.Model[tree]) },
}))

func treeLines(media string) *operation {
	return get(answers(sdk.Answer[envelope]{
		Status: "200", Media: media, Stream: func(e *envelope, s *sdk.Stream) { e.Lines = sdk.Lines(s, jsonx.Model[tree]) },
	}))
}

var download = get(answers(sdk.Answer[envelope]{
	Status: "200", Media: "image/*", Stream: func(e *envelope, s *sdk.Stream) { e.Body = s },
}))

func stream(kind string, pieces ...string) reply {
	return reply{pieces: pieces, header: map[string]string{"Content-Type": kind}}
}

func retryIn(ms int) *time.Duration { return pointer(time.Duration(ms) * time.Millisecond) }

func TestTextEvents(t *testing.T) {
	type event = types.Event[string]
	of := func(data, name, id string, retry *time.Duration) event {
		return event{Data: data, RawData: data, Event: name, ID: id, Retry: retry}
	}
	message := func(data string) event { return of(data, "message", "", nil) }
	for _, c := range []struct {
		pieces []string
		want   []event
	}{
		{[]string{"event: add\nid: 1\nretry: 3000\ndata: a\n\ndata: b\n\nid\nevent: \ndata: c\n\n"}, []event{
			of("a", "add", "1", retryIn(3000)), of("b", "message", "1", retryIn(3000)), of("c", "message", "", retryIn(3000))}},
		{[]string{"data: a\ndata\ndata:  b\ndata:\n\n"}, []event{message("a\n\n b\n")}},
		{[]string{": hello\n:\nfoo: bar\ndata: a\n: between\n\n:\n\n"}, []event{message("a")}},
		{[]string{"event: ping\n\nid: 5\n\ndata: a\n\n"}, []event{of("a", "message", "5", nil)}},
		{[]string{"data\n\ndata:\n\n"}, []event{message(""), message("")}},
		{[]string{"data: a\rdata: b\r\ndata: c\n\rdata: d\n\n"}, []event{message("a\nb\nc"), message("d")}},
		{[]string{"data: a\r", "\n\r", "\ndata: b\r", "\n\r\n"}, []event{message("a"), message("b")}},
		{[]string{"da", "ta: ", "\xe2\x82", "\xac", "\n", "\n"}, []event{message("€")}},
		{[]string{"\ufeffdata: a\n\n"}, []event{message("a")}},
		{[]string{"data: a\n\ndata: b\n"}, []event{message("a")}},
		{[]string{"id: 1\x00\nretry: 1s\nretry: -1\ndata: a\n\n"}, []event{message("a")}},
		{[]string{"data: [DONE]\n\n"}, []event{message("[DONE]")}},
		{[]string{""}, nil},
	} {
		got := succeed(t, serve(t, stream("text/event-stream", c.pieces...)), textEvents, nil)
		var all []event
		for e, err := range got.Texts.All() {
			if err != nil {
				t.Error(err)
			}
			all = append(all, e)
		}
		if !reflect.DeepEqual(all, c.want) {
			t.Errorf("%q: %+v", c.pieces, all)
		}
	}
}

func TestEventsOfJSON(t *testing.T) {
	s := serve(t, stream("text/event-stream", "data: {\ndata: \"name\":\ndata: \"a\"}\n\n", "data: [DONE]\n\ndata: {\"name\": \"b\"}\n\n"))
	got := succeed(t, s, treeEvents, nil)
	var all []string
	var last error
	for e, err := range got.Events.All() {
		all, last = append(all, e.Data.Name), err
	}
	if len(all) != 2 || all[0] != "a" || !errors.Is(last, sdkerrors.ErrResponse) {
		t.Error(all, last)
	}
	if accept := s.last().Header.Get("Accept"); accept != "text/event-stream, application/json" {
		t.Error(accept)
	}
	_, err := call(t, serve(t, reply{status: 400, body: `{"code": 1}`}), treeEvents, nil)
	var documented *failing
	if !errors.As(err, &documented) {
		t.Error(err)
	}
	if _, err = call(t, serve(t, reply{body: "{}"}), treeEvents, nil); !errors.Is(err, sdkerrors.ErrResponse) {
		t.Error(err)
	}
}

func TestEventsArriveWhenTheyAreSent(t *testing.T) {
	pieces := []string{"data: a\r\r"}
	for range 100 {
		pieces = append(pieces, ":\n")
	}
	began := time.Now()
	got := succeed(t, serve(t, stream("text/event-stream", pieces...)), textEvents, nil)
	for e, err := range got.Texts.All() {
		if e.Data != "a" || err != nil {
			t.Error(e, err)
		}
		break
	}
	if took := time.Since(began); took > 100*time.Millisecond {
		t.Error(took)
	}
	for e, err := range got.Texts.All() {
		t.Error("a stream that was left is closed", e, err)
	}
}

func TestBrokenStreams(t *testing.T) {
	cut := stream("text/event-stream", "data: a\n\n", "data: b\n")
	cut.cut = true
	got := succeed(t, serve(t, cut), textEvents, nil)
	count, last := 0, error(nil)
	for _, err := range got.Texts.All() {
		count, last = count+1, err
	}
	if count != 2 || !errors.Is(last, sdkerrors.ErrConnection) {
		t.Error(count, last)
	}
	cut.header = map[string]string{"Content-Type": "image/png"}
	got = succeed(t, serve(t, cut), download, nil)
	if _, err := io.ReadAll(got.Body); !errors.Is(err, sdkerrors.ErrConnection) {
		t.Error(err)
	}
	cut.header = map[string]string{"Content-Type": "application/jsonl"}
	cut.pieces = []string{`{"name": "a"}` + "\n", `{"name": `}
	got, count = succeed(t, serve(t, cut), treeLines("application/jsonl"), nil), 0
	for _, err := range got.Lines.All() {
		count, last = count+1, err
	}
	if count != 2 || !errors.Is(last, sdkerrors.ErrConnection) {
		t.Error(count, last)
	}
}

func TestLines(t *testing.T) {
	for _, c := range []struct {
		media  string
		pieces []string
		want   []string
		is     error
	}{
		{"application/x-ndjson", []string{"{\"name\": \"a\"}\n{\"name\": \"b\"}"}, []string{"a", "b"}, nil},
		{"application/x-ndjson", []string{"\r\n{\"name\": \"a\"}\r\n\n  \n{\"name\": \"b\"}\r\n"}, []string{"a", "b"}, nil},
		{"application/x-ndjson", []string{`{"na`, "me\": \"\xc3", "\xa9\"}", "\n{", `"name": "b"}`}, []string{"é", "b"}, nil},
		{"application/x-ndjson", []string{"{\"name\": \"a\u2028b\"}\n"}, []string{"a\u2028b"}, nil},
		{"application/x-ndjson", []string{""}, nil, nil},
		{"application/x-ndjson", []string{"{\"name\": \"a\"}\n{\n"}, []string{"a", ""}, sdkerrors.ErrResponse},
		{"application/json-seq", []string{"\x1e{\"name\":\n\"a\"}\n\x1e{\"name\": \"b\"}\n"}, []string{"a", "b"}, nil},
	} {
		got := succeed(t, serve(t, stream(c.media, c.pieces...)), treeLines(c.media), nil)
		var all []string
		var last error
		for value, err := range got.Lines.All() {
			all, last = append(all, value.Name), err
		}
		if !reflect.DeepEqual(all, c.want) || !errors.Is(last, c.is) || last != nil && c.is == nil {
			t.Errorf("%q: %q, %v", c.pieces, all, last)
		}
	}
}

func TestDownloads(t *testing.T) {
	got := succeed(t, serve(t, stream("image/png", "one", "two", "\x00\xff")), download, nil)
	body, err := io.ReadAll(got.Body)
	if string(body) != "onetwo\x00\xff" || err != nil || got.Body.Close() != nil || got.ContentType != "image/png" {
		t.Errorf("%q %v", body, err)
	}
	if _, err := call(t, serve(t, stream("text/html", "<p>")), download, nil); !errors.Is(err, sdkerrors.ErrResponse) {
		t.Error(err)
	}
}
