package sdk

import (
	"errors"
	"fmt"
	"net/http"
	"strings"

	"github.com/formancehq/formance-sdk-go/v3/internal/jsonx"
	"github.com/formancehq/formance-sdk-go/v3/pkg/types"
)

// Builder takes what a request has to say, in the order of the document. Where OpenAPI leaves a gap:
//
//   - an absent value, an empty list and an empty object leave a parameter out; a path parameter cannot be left out, so
//     they are refused there, as is the empty text;
//   - null in lists and objects is left out;
//   - with Explode the delimited styles are Form;
//   - DeepObject nests (a[b][c]=1) and repeats the name for lists (a[b]=1&a[b]=2); brackets are percent-encoded;
//   - AllowReserved keeps reserved characters and percent-encoded triplets, except those that would end or split the
//     parameter: # & + [ ];
//   - header values are not percent-encoded; control and non-ASCII characters are refused;
//   - exploded cookies are cookies of their own.
type Builder struct {
	plan    *plan
	slots   [4]string
	more    []string
	query   []byte
	room    [96]byte
	path    []byte
	trail   [96]byte
	headers []header
	cookies []byte
	body    *content
	err     error
}

type header struct{ name, value string }

// Path fills a slot of the path. Of styles there are Simple, Label, Matrix and JSONContent.
func (b *Builder) Path(wire string, v Value, styles ...Style) {
	if b.refuses("path", wire, v) {
		return
	}
	made := ""
	if v.kind == kindText && styles == nil {
		made = escape(v.text)
	} else {
		made = formatOf(Simple, styles).segment(wire, v)
	}
	if made == "" {
		b.fail("path", wire, errors.New("must have a value"))
	}
	for i, name := range b.plan.slots {
		if name == wire {
			b.fill(i, made)
		}
	}
}

func (b *Builder) fill(slot int, made string) {
	if slot < len(b.slots) {
		b.slots[slot] = made
		return
	}
	if b.more == nil {
		b.more = make([]string, len(b.plan.slots))
	}
	b.more[slot] = made
}

func (b *Builder) slot(i int) string {
	if i < len(b.slots) {
		return b.slots[i]
	}
	if b.more == nil {
		return ""
	}
	return b.more[i]
}

// Query adds a query parameter.
func (b *Builder) Query(wire string, v Value, styles ...Style) {
	if b.refuses("query", wire, v) {
		return
	}
	if (v.kind == kindText || v.kind == kindLiteral) && styles == nil {
		b.pair(escape(wire), "")
		b.query = appendEscaped(b.query, v.text)
		return
	}
	formatOf(Form, styles).pairs(wire, v, b.pair)
}

func (b *Builder) pair(name, text string) {
	if len(b.query) > 0 {
		b.query = append(b.query, '&')
	}
	b.query = append(b.query, name...)
	b.query = append(b.query, '=')
	b.query = append(b.query, text...)
}

// QueryString is the whole query (OpenAPI 3.2, 4.12.1), form-urlencoded or with JSONContent.
func (b *Builder) QueryString(wire string, v Value, styles ...Style) {
	if b.refuses("query", wire, v) {
		return
	}
	f := formatOf(Form, styles)
	if f.style != JSONContent {
		f.pairs(wire, v, b.pair)
		return
	}
	if v.kind == kindAbsent {
		return
	}
	if len(b.query) > 0 {
		b.query = append(b.query, '&')
	}
	b.query = appendEscaped(b.query, v.json())
}

// Header sets a header. Of styles there are Explode and JSONContent.
func (b *Builder) Header(wire string, v Value, styles ...Style) {
	if b.refuses("header", wire, v) {
		return
	}
	made, ok := formatOf(Simple, styles).header(v)
	if !ok {
		return
	}
	if bad, ok := isHeaderText(made); !ok {
		b.fail("header", wire, fmt.Errorf("has a character no header may have: %q", bad))
		return
	}
	b.headers = append(b.headers, header{http.CanonicalHeaderKey(wire), made})
}

// Cookie adds a cookie. Of styles there are Form, CookieStyle and JSONContent.
func (b *Builder) Cookie(wire string, v Value, styles ...Style) {
	if b.refuses("cookie", wire, v) {
		return
	}
	f := formatOf(Form, styles)
	f.pairs(wire, v, func(name, text string) {
		if err := cookieProblem(text); f.style == CookieStyle && err != nil {
			b.fail("cookie", wire, err)
		}
		b.cookies = appendCookie(b.cookies, name, text)
	})
}

func appendCookie(to []byte, name, text string) []byte {
	if len(to) > 0 {
		to = append(to, "; "...)
	}
	return append(append(append(to, name...), '='), text...)
}

// Fail refuses the request: the member named field has a problem, such as "is missing".
func (b *Builder) Fail(field, problem string) {
	b.refuse(errors.New(field + ": " + problem))
}

func (b *Builder) fail(place, wire string, err error) {
	b.refuse(fmt.Errorf("%s parameter %q: %w", place, wire, err))
}

// refuse keeps the first problem.
func (b *Builder) refuse(err error) {
	if b.err == nil {
		b.err = err
	}
}

func (b *Builder) refuses(place, wire string, v Value) bool {
	if v.kind < kindList {
		return false
	}
	err := v.problem()
	if err != nil {
		b.fail(place, wire, err)
	}
	return err != nil
}

// JSON is a body that write gives.
func (b *Builder) JSON(media string, write func(*jsonx.Writer)) {
	var w jsonx.Writer
	write(&w)
	if err := w.Err(); err != nil {
		b.refuse(err)
		return
	}
	b.body = &content{media: media, data: w.Bytes()}
}

// JSONLines is a body of one JSON value a line, or record (RFC 7464).
func JSONLines[T any](b *Builder, media string, items []T, write func(*jsonx.Writer, T)) {
	var lines []byte
	for i, item := range items {
		var w jsonx.Writer
		write(&w, item)
		if err := w.Err(); err != nil {
			b.refuse(fmt.Errorf("%d: %w", i, err))
			return
		}
		if strings.HasSuffix(media, "json-seq") {
			lines = append(lines, recordStart)
		}
		lines = append(append(lines, w.Bytes()...), '\n')
	}
	b.body = &content{media: media, data: lines}
}

// Text is a body of text, in UTF-8.
func (b *Builder) Text(media string, v Value) {
	if err := v.problem(); err != nil {
		b.refuse(err)
		return
	}
	if !strings.Contains(strings.ToLower(media), "charset") {
		media += "; charset=utf-8"
	}
	b.body = &content{media: media, data: []byte(v.plain())}
}

// Bytes is a body of any kind. A file may say what it is better than the document, which may leave it open.
func (b *Builder) Bytes(media string, file types.File) {
	if file.IsZero() {
		b.refuse(errors.New("the body has no content"))
		return
	}
	if own := file.ContentType(); own != "" {
		media = own
	}
	if bad, ok := isHeaderText(media); !ok {
		b.refuse(fmt.Errorf("the content type has a character no header may have: %q", bad))
		return
	}
	b.body = &content{media: media, pieces: []piece{{file: file}}}
}

// done checks what only the whole request shows, and returns the first problem.
func (b *Builder) done() error {
	if b.err != nil {
		return b.err
	}
	for i, name := range b.plan.slots {
		if b.slot(i) == "" {
			b.fail("path", name, errors.New("is missing"))
		}
	}
	if b.path = b.appendPath(b.trail[:0]); climbs(b.path) {
		b.refuse(errClimbs)
	}
	return b.err
}

// appendPath is the path with its slots filled.
func (b *Builder) appendPath(to []byte) []byte {
	for i, literal := range b.plan.literals {
		to = append(to, literal...)
		if i < len(b.plan.slots) {
			to = append(to, b.slot(i)...)
		}
	}
	return to
}

var errClimbs = errors.New("a path parameter must not be \".\" or \"..\"")

// climbs says whether the path has a segment that would be taken as a step along it, also when percent-encoded.
func climbs(path []byte) bool {
	for start := 0; start < len(path); {
		end := start + 1
		for end < len(path) && path[end] != '/' {
			end++
		}
		if segment := string(path[start:end]); segment == "/." || segment == "/.." {
			return true
		}
		start = end
	}
	return false
}
