package sdk_test

import (
	"bytes"
	"context"
	"errors"
	"io"
	"math"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"sdkwright/internal/jsonx"
	"sdkwright/internal/sdk"
	"sdkwright/pkg/models/sdkerrors"
	"sdkwright/pkg/types"
)

func sending(fill func(*sdk.Builder)) func(*operation) {
	return func(o *operation) {
		o.Method, o.Path = "POST", "/bodies"
		o.Request = func(b *sdk.Builder, _ string) { fill(b) }
	}
}

func sent(t *testing.T, fill func(*sdk.Builder)) seen {
	t.Helper()
	s := serve(t, reply{body: leaf})
	succeed(t, s, get(sending(fill)), nil)
	return s.last()
}

// unknown hides that a reader could go back.
type unknown struct{ io.Reader }

func TestBodies(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.txt")
	if err := os.WriteFile(path, []byte("on disk"), 0o600); err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		fill         func(*sdk.Builder)
		media, text  string
		chunked      bool
		hasNoContent bool
	}{
		"json":              {func(b *sdk.Builder) { b.JSON("application/json", tree{"a<é", 0}.WriteJSON) }, "application/json", `{"name":"a<é"}`, false, false},
		"text":              {func(b *sdk.Builder) { b.Text("text/plain", sdk.Text("é\r\n")) }, "text/plain; charset=utf-8", "é\r\n", false, false},
		"text, a charset":   {func(b *sdk.Builder) { b.Text("text/csv; charset=x", sdk.Text("a")) }, "text/csv; charset=x", "a", false, false},
		"empty text":        {func(b *sdk.Builder) { b.Text("text/plain", sdk.Text("")) }, "text/plain; charset=utf-8", "", false, true},
		"bytes":             {func(b *sdk.Builder) { b.Bytes("image/png", types.FileOf([]byte("\x00\xff"))) }, "image/png", "\x00\xff", false, false},
		"a type of its own": {func(b *sdk.Builder) { b.Bytes("*/*", types.FileOf([]byte("a")).WithContentType("text/x-mine")) }, "text/x-mine", "a", false, false},
		"no bytes":          {func(b *sdk.Builder) { b.Bytes("image/png", types.FileOf(nil)) }, "image/png", "", false, true},
		"a file":            {func(b *sdk.Builder) { b.Bytes("image/png", types.FileAt(path)) }, "image/png", "on disk", false, false},
		"a seeker":          {func(b *sdk.Builder) { b.Bytes("image/png", types.FileFrom(strings.NewReader("abc"))) }, "image/png", "abc", false, false},
		"a stream":          {func(b *sdk.Builder) { b.Bytes("image/png", types.FileFrom(unknown{strings.NewReader("abc")})) }, "image/png", "abc", true, false},
		"lines": {func(b *sdk.Builder) {
			sdk.JSONLines(b, "application/x-ndjson", []tree{{"a\nb", 0}, {"c", 1}}, jsonx.WriteModel)
		}, "application/x-ndjson", "{\"name\":\"a\\nb\"}\n{\"name\":\"c\",\"size\":1}\n", false, false},
		"records": {func(b *sdk.Builder) {
			sdk.JSONLines(b, "application/json-seq", []tree{{"a", 0}}, jsonx.WriteModel)
		}, "application/json-seq", "\x1e{\"name\":\"a\"}\n", false, false},
		"none": {func(*sdk.Builder) {}, "", "", false, true},
	} {
		t.Run(name, func(t *testing.T) {
			r := sent(t, c.fill)
			chunked := len(r.TransferEncoding) > 0
			if r.body != c.text || r.Header.Get("Content-Type") != c.media || chunked != c.chunked || (r.ContentLength == 0) != c.hasNoContent {
				t.Errorf("%q %q %v %d", r.body, r.Header.Get("Content-Type"), r.TransferEncoding, r.ContentLength)
			}
		})
	}
}

func TestForms(t *testing.T) {
	body := func(text string, parts ...sdk.Part) string {
		return sent(t, func(b *sdk.Builder) {
			b.Form("application/x-www-form-urlencoded", func(w *jsonx.Writer) { w.Raw([]byte(text)) }, parts...)
		}).body
	}
	styled := func(styles ...sdk.Style) sdk.Part { return sdk.Part{Wire: "x", Style: styles} }
	for _, c := range []struct {
		json, want string
		parts      []sdk.Part
	}{
		{`{"name":"a b+c&d=é~*","count":3,"flag":false}`, "name=a+b%2Bc%26d%3D%C3%A9%7E*&count=3&flag=false", nil},
		{`{"name":"a","list":["x","y z"],"no":null}`, "name=a&list=x&list=y+z", nil},
		{`{"tree":{"name":"b","size":1}}`, "tree=%7B%22name%22%3A%22b%22%2C%22size%22%3A1%7D", nil},
		{`{"x":["a","b,c","d e"]}`, "x=a,b%2Cc,d%20e", []sdk.Part{styled(sdk.Form, sdk.NoExplode)}},
		{`{"x":{"R":1,"G":2}}`, "R=1&G=2", []sdk.Part{styled(sdk.Form)}},
		{`{"x":["a","b"]}`, "x=a%7Cb", []sdk.Part{styled(sdk.PipeDelimited)}},
		{`{"x":{"name":"a","child":{"name":"b"}}}`, "x%5Bname%5D=a&x%5Bchild%5D%5Bname%5D=b", []sdk.Part{styled(sdk.DeepObject)}},
		{`{"x":["a","b"]}`, "x=%5B%22a%22%2C%22b%22%5D", []sdk.Part{{Wire: "x", JSON: true}}},
		{`{"x":"a/b?c:d&e=é"}`, "x=a/b?c:d%26e=%C3%A9", []sdk.Part{styled(sdk.Form, sdk.AllowReserved)}},
	} {
		if got := body(c.json, c.parts...); got != c.want {
			t.Errorf("%s: %s", c.json, got)
		}
	}
}

var boundary = regexp.MustCompile(`--[0-9a-f]{32}`)

func parts(t *testing.T, fill func(*sdk.Parts)) (string, seen) {
	t.Helper()
	r := sent(t, func(b *sdk.Builder) { b.Multipart("multipart/form-data", fill) })
	if !regexp.MustCompile(`^multipart/form-data; boundary=[0-9a-f]{32}$`).MatchString(r.Header.Get("Content-Type")) {
		t.Error(r.Header)
	}
	return boundary.ReplaceAllString(r.body, "--"), r
}

func TestMultipart(t *testing.T) {
	got, r := parts(t, func(p *sdk.Parts) {
		p.Value("name", sdk.Text("é\r\n--x"))
		p.Value("names", sdk.Each([]string{"a", "b"}, sdk.Text))
		p.Value("none", sdk.Absent)
		p.Value("tree", sdk.Model(tree{"b", 0}))
		p.Value("x", sdk.Each([]string{"a", "b c"}, sdk.Text), sdk.Form, sdk.NoExplode)
		p.Media("listed", "application/json", sdk.Each([]string{"a"}, sdk.Text))
		p.Media("note", "text/plain; charset=utf-8", sdk.Text("é"))
		p.File("file", "image/png", types.FileOf([]byte("\x00\xff")).WithName("a\"b\r\né.png"))
		p.File("file", "", types.FileOf([]byte("c")).WithContentType("text/x-mine"))
	})
	head := "--\r\nContent-Disposition: form-data; name="
	want := head + "\"name\"\r\n\r\né\r\n--x\r\n" +
		head + "\"names\"\r\n\r\na\r\n" + head + "\"names\"\r\n\r\nb\r\n" +
		head + "\"tree\"\r\nContent-Type: application/json\r\n\r\n{\"name\":\"b\"}\r\n" +
		head + "\"x\"\r\n\r\na,b c\r\n" +
		head + "\"listed\"\r\nContent-Type: application/json\r\n\r\n[\"a\"]\r\n" +
		head + "\"note\"\r\nContent-Type: text/plain; charset=utf-8\r\n\r\né\r\n" +
		head + "\"file\"; filename=\"a%22b%0D%0Aé.png\"\r\nContent-Type: image/png\r\n\r\n\x00\xff\r\n" +
		head + "\"file\"; filename=\"file\"\r\nContent-Type: text/x-mine\r\n\r\nc\r\n" +
		"----\r\n"
	if got != want || r.ContentLength <= 0 {
		t.Errorf("%q\n%q", got, want)
	}
	got, r = parts(t, func(p *sdk.Parts) { p.File("file", "", types.FileFrom(unknown{strings.NewReader("abc")})) })
	if r.ContentLength != -1 || !strings.Contains(got, "\r\n\r\nabc\r\n") {
		t.Error(got, r.ContentLength)
	}
	if got, _ = parts(t, func(*sdk.Parts) {}); got != "----\r\n" {
		t.Error(got)
	}
}

func TestBodiesAreSentAgain(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.txt")
	if err := os.WriteFile(path, []byte("on disk"), 0o600); err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		file  types.File
		count int
	}{
		"bytes": {types.FileOf([]byte("abc")), 2}, "file": {types.FileAt(path), 2},
		"seeker": {types.FileFrom(strings.NewReader("abc")), 2}, "reader": {types.FileFrom(unknown{strings.NewReader("abc")}), 1},
	} {
		for _, wrapped := range []bool{false, true} {
			s := serve(t, reply{status: 503}, reply{body: leaf})
			o := get(sending(func(b *sdk.Builder) {
				if wrapped {
					b.Multipart("multipart/form-data", func(p *sdk.Parts) { p.File("f", "", c.file) })
				} else {
					b.Bytes("a/b", c.file)
				}
			}))
			_, err := call(t, s, o, nil, sdk.WithRetries(*quick()))
			if s.count() != c.count || (err == nil) != (c.count == 2) || s.requests[0].body != s.last().body {
				t.Errorf("%s: %d requests, %v", name, s.count(), err)
			}
			if name == "reader" {
				break
			}
		}
	}
}

func TestAFileThatIsSentIsNotReadTwiceAtOnce(t *testing.T) {
	content := bytes.Repeat([]byte("0123456789abcdef"), 1<<16)
	s := serve(t)
	file := types.FileFrom(bytes.NewReader(content))
	o := get(sending(func(b *sdk.Builder) { b.Bytes("a/b", file) }))
	s.replies = []reply{{status: 503}, {status: 503}, {status: 503}, {body: leaf}}
	succeed(t, s, o, nil, sdk.WithRetries(*quick()))
	for i, r := range s.requests {
		if r.body != string(content) {
			t.Errorf("%d: %d bytes", i, len(r.body))
		}
	}
}

func TestRequestsThatDoNotFit(t *testing.T) {
	missing := types.FileAt(filepath.Join(t.TempDir(), "missing"))
	for name, fill := range map[string]func(*sdk.Builder){
		"a number that JSON has not": func(b *sdk.Builder) { b.JSON("application/json", func(w *jsonx.Writer) { w.Float64(math.NaN()) }) },
		"in a query":                 func(b *sdk.Builder) { b.Query("x", sdk.Float(math.Inf(1))) },
		"in a list":                  func(b *sdk.Builder) { b.Query("x", sdk.Each([]float64{1, math.NaN()}, sdk.Float)) },
		"in a form":                  func(b *sdk.Builder) { b.Form("a/b", func(w *jsonx.Writer) { w.Float64(math.NaN()) }) },
		"in a part":                  func(b *sdk.Builder) { b.Multipart("a/b", func(p *sdk.Parts) { p.Value("x", sdk.Float(math.NaN())) }) },
		"in a line":                  func(b *sdk.Builder) { sdk.JSONLines(b, "a/b", []float64{math.NaN()}, (*jsonx.Writer).Float64) },
		"a form that is a list":      func(b *sdk.Builder) { b.Form("a/b", func(w *jsonx.Writer) { w.OpenList(); w.CloseList() }) },
		"parts of a list": func(b *sdk.Builder) {
			b.Multipart("a/b", func(p *sdk.Parts) { p.Members(func(w *jsonx.Writer) { w.OpenList(); w.CloseList() }) })
		},
		"no file":           func(b *sdk.Builder) { b.Bytes("a/b", types.File{}) },
		"no file in a part": func(b *sdk.Builder) { b.Multipart("a/b", func(p *sdk.Parts) { p.File("x", "", types.File{}) }) },
		"a content type":    func(b *sdk.Builder) { b.Bytes("a/b", types.FileOf(nil).WithContentType("a\r\nb")) },
		"what code says":    func(b *sdk.Builder) { b.Fail("Body", "is missing") },
		"big.Int":           func(b *sdk.Builder) { b.Query("x", sdk.BigInt(nil)) },
	} {
		s := serve(t)
		_, err := call(t, s, get(sending(fill)), nil)
		if !errors.Is(err, sdkerrors.ErrRequest) || s.count() != 0 {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := call(t, serve(t), get(sending(func(b *sdk.Builder) { b.Bytes("a/b", missing) })), nil); !errors.Is(err, os.ErrNotExist) {
		t.Error(err)
	}
	paths := get()
	for _, name := range []string{"", ".", ".."} {
		s := serve(t)
		_, err := sdk.Call(context.Background(), s.client(), paths, name, nil)
		if !errors.Is(err, sdkerrors.ErrRequest) || s.count() != 0 {
			t.Errorf("%q: %v", name, err)
		}
	}
}

func TestParametersOnTheWire(t *testing.T) {
	type mood string
	r := sent(t, func(b *sdk.Builder) {
		b.Query("q", sdk.Maybe(pointer(mood("good")), sdk.Text))
		b.Query("n", sdk.Int(int64(math.MaxInt64)))
		b.Query("no", sdk.Maybe((*string)(nil), sdk.Text))
		b.Query("f", sdk.Float32(0.1))
		b.Query("t", sdk.Time(time.Date(2024, 1, 15, 9, 30, 0, 0, time.UTC)))
		b.Query("d", sdk.Date(types.Date{Year: 1, Month: 1, Day: 1}))
		b.Query("m", sdk.Nullable(types.Value(true), sdk.Bool))
		b.Query("z", sdk.Nullable(types.Null[string](), sdk.Text))
		b.Query("c", sdk.Decimal("1.10"))
		b.Query("b", sdk.Base64([]byte{0xff}))
		b.Header("x-flags", sdk.Each([]bool{true, false}, sdk.Bool))
		b.Cookie("jar", sdk.Text("a;b"))
		b.Cookie("list", sdk.Each([]int32{1, 2}, sdk.Int))
	})
	if r.query != "q=good&n=9223372036854775807&f=0.1&t=2024-01-15T09%3A30%3A00Z&d=0001-01-01&m=true&c=1.10&b=%2Fw%3D%3D" {
		t.Error(r.query)
	}
	if r.Header.Get("X-Flags") != "true,false" || r.Header.Get("Cookie") != "jar=a%3Bb; list=1; list=2" {
		t.Error(r.Header)
	}
}

func TestPathsOfTheDocument(t *testing.T) {
	s := serve(t, leaves(1)...)
	o := get(func(o *operation) {
		o.Path = "/é/{a}..{b}/{c}/{d}/{e}/{f}:run"
		o.Request = func(b *sdk.Builder, _ string) {
			for _, name := range []string{"f", "e", "d", "c", "b", "a"} {
				b.Path(name, sdk.Text(strings.ToUpper(name)))
			}
		}
	})
	succeed(t, s, o, nil)
	if uri := s.last().RequestURI; uri != "/%C3%A9/A..B/C/D/E/F:run" {
		t.Error(uri)
	}
	o.Request = func(b *sdk.Builder, _ string) { b.Path("f", sdk.Text("x")) }
	if _, err := call(t, s, o, nil); !errors.Is(err, sdkerrors.ErrRequest) {
		t.Error(err)
	}
}
