package sdk

import (
	"crypto/rand"
	"encoding/hex"
	"errors"
	"maps"
	"slices"
	"strings"

	"github.com/formancehq/formance-sdk-go/v3/internal/jsonx"
	"github.com/formancehq/formance-sdk-go/v3/pkg/types"
)

// Parts takes the parts of a multipart body.
type Parts struct {
	builder  *Builder
	boundary string
	pieces   []piece
	text     []byte
}

// Multipart is a body of parts (RFC 7578). Files are read while they are sent.
func (b *Builder) Multipart(media string, fill func(*Parts)) {
	var random [16]byte
	_, _ = rand.Read(random[:])
	p := &Parts{builder: b, boundary: hex.EncodeToString(random[:])}
	fill(p)
	p.text = append(p.text, "--"+p.boundary+"--\r\n"...)
	body := &content{media: media + "; boundary=" + p.boundary}
	if p.pieces == nil {
		body.data = p.text
	} else {
		body.pieces = append(p.pieces, piece{data: p.text})
	}
	b.body = body
}

// Value adds a part, or one for each item of a list. An object is JSON. With a style it is what a query would have,
// without its encoding: a part needs none (OpenAPI 3.1, 4.8.15).
func (p *Parts) Value(wire string, v Value, styles ...Style) {
	if p.refuses(wire, v) {
		return
	}
	if styles != nil {
		formatOf(Form, styles).pairs(wire, v, func(name, text string) {
			p.part(unescape(name), "", unescape(text))
		})
		return
	}
	if v = v.opened(); v.kind != kindList {
		p.one(wire, v)
		return
	}
	items, _ := v.given()
	for _, item := range items {
		p.one(wire, item)
	}
}

func (p *Parts) one(wire string, v Value) {
	switch v.kind {
	case kindAbsent:
	case kindText, kindLiteral:
		p.part(wire, "", v.text)
	default:
		p.part(wire, "application/json", v.json())
	}
}

// Members adds a part for each member of the object that write gives, in the way of Value.
func (p *Parts) Members(write func(*jsonx.Writer)) {
	whole := JSON(write)
	if p.refuses("members", whole) {
		return
	}
	if whole = whole.opened(); whole.kind != kindObject {
		p.builder.refuse(errNoObject)
		return
	}
	for i, name := range whole.parts.names {
		p.Value(name, whole.parts.items[i])
	}
}

// Rest adds what a map has beside the members that are listed, in the order of the names and in the way of Value.
func Rest[T any](p *Parts, m map[string]T, value func(T) Value, listed ...string) {
	for _, name := range unlisted(m, listed) {
		p.Value(name, value(m[name]))
	}
}

// Files adds the files of a map, but for members that are listed, in the order of their names.
func (p *Parts) Files(m map[string]types.File, listed ...string) {
	for _, name := range unlisted(m, listed) {
		p.File(name, "", m[name])
	}
}

func unlisted[T any](m map[string]T, listed []string) []string {
	names := slices.Sorted(maps.Keys(m))
	return slices.DeleteFunc(names, func(name string) bool { return slices.Contains(listed, name) })
}

// Media adds a part with a content type; a list is one part if that is JSON, else one for each item.
func (p *Parts) Media(wire, media string, v Value) {
	if p.refuses(wire, v) || v.kind == kindAbsent {
		return
	}
	if strings.HasSuffix(media, "json") {
		p.part(wire, media, v.json())
		return
	}
	if v = v.opened(); v.kind != kindList {
		p.part(wire, media, v.plain())
		return
	}
	items, _ := v.given()
	for _, item := range items {
		p.part(wire, media, item.plain())
	}
}

// File adds a file. Its own content type goes before media, which is "" where the document says nothing.
func (p *Parts) File(wire, media string, file types.File) {
	if file.IsZero() {
		p.builder.fail("part", wire, errors.New("has no content"))
		return
	}
	name := file.Name()
	if name == "" {
		name = "file"
	}
	if own := file.ContentType(); own != "" {
		media = own
	}
	if media == "" {
		media = "application/octet-stream"
	}
	p.head(wire, `; filename="`+quoted(name)+`"`, media)
	p.pieces = append(p.pieces, piece{data: p.text}, piece{file: file})
	p.text = []byte("\r\n")
}

func (p *Parts) part(wire, media, text string) {
	p.head(wire, "", media)
	p.text = append(p.text, text+"\r\n"...)
}

func (p *Parts) head(wire, more, media string) {
	if err := mediaProblem(media); err != nil {
		p.builder.fail("part", wire, err)
	}
	p.text = append(p.text, "--"+p.boundary+"\r\nContent-Disposition: form-data; name=\""+quoted(wire)+`"`+more...)
	if media != "" {
		p.text = append(p.text, "\r\nContent-Type: "+media...)
	}
	p.text = append(p.text, "\r\n\r\n"...)
}

func (p *Parts) refuses(wire string, v Value) bool { return p.builder.refuses("part", wire, v) }

// quoted is a name inside quotes, as the HTML Standard (multipart/form-data encoding) has it.
func quoted(name string) string {
	return strings.NewReplacer(`"`, "%22", "\r", "%0D", "\n", "%0A").Replace(name)
}
