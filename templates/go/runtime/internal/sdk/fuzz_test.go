package sdk

import (
	"net/http"
	"net/url"
	"strings"
	"testing"
	"unicode/utf8"
)

// Whatever a value is, it stays in its segment and its parameter, and comes out as it went in.
func FuzzParameters(f *testing.F) {
	for _, seed := range []string{"", "a b", "..", "/?#[]@!$&'()*+,;=%", "é日", "\xff\x00", "%2F"} {
		f.Add(seed, "name")
	}
	f.Fuzz(func(t *testing.T, value, name string) {
		b := &Builder{plan: &plan{literals: []string{"/a/", "/b"}, slots: []string{"p"}}}
		b.Path("p", Text(value))
		b.Query(name, Text(value))
		b.Query("deep", objectOf(t, value), DeepObject)
		b.Query("kept", Text(value), AllowReserved)
		b.Cookie("jar", Text(value))
		path := string(b.appendPath(nil))
		if err := b.done(); err != nil {
			if value != "" && value != "." && value != ".." {
				t.Error(err)
			}
			return
		}
		parsed, err := url.Parse("http://h" + path + "?" + string(b.query))
		if err != nil {
			t.Fatal(err)
		}
		if parsed.Path != "/a/"+value+"/b" || parsed.EscapedPath() != path || strings.Count(path, "/") != 3 {
			t.Errorf("%q", path)
		}
		if got := parsed.Query(); name != "deep" && name != "kept" && got.Get(name) != value || len(strings.Split(parsed.RawQuery, "&")) != 3 {
			t.Errorf("%q: %v", parsed.RawQuery, got)
		}
		if strings.ContainsAny(string(b.cookies), ";, \"\\") {
			t.Errorf("%q", b.cookies)
		}
	})
}

// objectOf is a value that a fuzzer may have: JSON has no texts but in UTF-8.
func objectOf(t *testing.T, value string) Value {
	t.Helper()
	if !utf8.ValidString(value) {
		value = "x"
	}
	return Value{kind: kindObject, parts: &parts{names: []string{value}, items: []Value{Text(value)}}}
}

// Headers and URLs of a server are text that anybody may have written.
func FuzzWhatServersSay(f *testing.F) {
	for _, seed := range []string{
		`<a>; rel="next"`, `<a>;;;`, `<`, `<a>; rel="\"`, "<a>; rel=prev, <b>;REL=next", "text/plain; charset=utf-16", "http://u:p@h/?token=x&&=&a",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if next := NextLink(http.Header{"Link": {text}}); next != nil && !strings.Contains(text, "<"+*next+">") {
			t.Errorf("%q", *next)
		}
		if !utf8.ValidString(decoded([]byte(text), text)) {
			t.Errorf("%q", decoded([]byte(text), text))
		}
		if shown := redactURL("http://h/?token="+url.QueryEscape("s3cr3t"+text), nil); strings.Contains(shown, "s3cr3t") {
			t.Error(shown)
		}
		redactURL(text, nil)
		redactBody([]byte(text), "application/json")
		baseType(text)
	})
}
