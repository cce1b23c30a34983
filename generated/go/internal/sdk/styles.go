package sdk

import (
	"fmt"
	"strings"
)

// Style says how a parameter is written (OpenAPI 3.2, 4.12.3).
type Style uint8

const (
	// Matrix is ";color=blue", in paths.
	Matrix Style = iota + 1
	// Label is ".blue", in paths.
	Label
	// Simple is "blue", in paths and headers.
	Simple
	// Form is "color=blue", in queries and cookies.
	Form
	// SpaceDelimited is "color=blue%20black", in queries.
	SpaceDelimited
	// PipeDelimited is "color=blue%7Cblack", in queries.
	PipeDelimited
	// DeepObject is "color%5BR%5D=100", in queries.
	DeepObject
	// CookieStyle is Form without percent-encoding, in cookies.
	CookieStyle
	// JSONContent is JSON, for parameters that are described by content.
	JSONContent
	// Explode makes a pair of each item or member.
	Explode
	// NoExplode keeps them together.
	NoExplode
	// AllowReserved leaves reserved characters as they are.
	AllowReserved
)

// format is what styles come to.
type format struct {
	style    Style
	explode  bool
	reserved bool
}

func formatOf(preset Style, styles []Style) format {
	f := format{style: preset}
	for _, style := range styles {
		if style <= JSONContent {
			f.style = style
		}
	}
	f.explode = f.style == Form || f.style == CookieStyle
	for _, style := range styles {
		switch style {
		case Explode:
			f.explode = true
		case NoExplode:
			f.explode = false
		case AllowReserved:
			f.reserved = true
		}
	}
	return f
}

func (f format) escape(text string) string {
	switch {
	case f.style == CookieStyle || f.style == 0:
		return text
	case f.reserved:
		return escapeReserved(text)
	}
	return escape(text)
}

// joined puts lists and objects between separators, members as key=value where exploded. It is false where nothing is left.
func (f format) joined(v Value, between string, explode bool) (string, bool) {
	v = v.opened()
	switch v.kind {
	case kindAbsent:
		return "", false
	case kindText, kindLiteral:
		return f.escape(v.text), true
	}
	items, names := v.given()
	var made strings.Builder
	for i, item := range items {
		if i > 0 {
			made.WriteString(between)
		}
		if names != nil {
			made.WriteString(f.escape(names[i]))
			if explode {
				made.WriteByte('=')
			} else {
				made.WriteString(between)
			}
		}
		made.WriteString(f.escape(item.plain()))
	}
	return made.String(), len(items) > 0
}

// pairs gives the encoded pairs of style form and its relatives: for queries, cookies and forms.
func (f format) pairs(wire string, v Value, add func(name, text string)) {
	v = v.opened()
	name := escape(wire)
	switch {
	case v.kind == kindAbsent:
	case f.style == JSONContent:
		add(name, f.escape(v.json()))
	case v.kind == kindText || v.kind == kindLiteral:
		add(name, f.escape(v.text))
	case f.style == DeepObject:
		f.deep(name, v, add)
	case f.explode:
		f.exploded(name, v, add)
	default:
		between := ","
		switch f.style {
		case SpaceDelimited:
			between = "%20"
		case PipeDelimited:
			between = "%7C"
		}
		if made, ok := f.joined(v, between, false); ok {
			add(name, made)
		}
	}
}

// exploded gives name=value for each item, or key=value for each member. The names of members are always encoded.
func (f format) exploded(name string, v Value, add func(name, text string)) {
	items, names := v.given()
	for i, item := range items {
		if names == nil {
			add(name, f.escape(item.plain()))
			continue
		}
		key := escape(names[i])
		item = item.opened()
		if item.kind != kindList {
			add(key, f.escape(item.plain()))
			continue
		}
		inner, _ := item.given()
		for _, one := range inner {
			add(key, f.escape(one.plain()))
		}
	}
}

func (f format) deep(name string, v Value, add func(name, text string)) {
	v = v.opened()
	if v.kind != kindList && v.kind != kindObject {
		add(name, f.escape(v.text))
		return
	}
	items, names := v.given()
	for i, item := range items {
		if names == nil {
			f.deep(name, item, add)
		} else {
			f.deep(name+"%5B"+escape(names[i])+"%5D", item, add)
		}
	}
}

// segment is what stands in the place of a path parameter, "" where nothing would.
func (f format) segment(wire string, v Value) string {
	switch f.style {
	case JSONContent:
		if v.kind == kindAbsent {
			return ""
		}
		return escape(v.json())
	case Label:
		between := ","
		if f.explode {
			between = "."
		}
		if made, _ := f.joined(v, between, f.explode); made != "" {
			return "." + made
		}
		return ""
	case Matrix:
		return f.matrix(escape(wire), v.opened())
	}
	made, _ := f.joined(v, ",", f.explode)
	return made
}

func (f format) matrix(name string, v Value) string {
	if f.explode && (v.kind == kindList || v.kind == kindObject) {
		made := ""
		f.exploded(name, v, func(name, text string) { made += ";" + name + "=" + text })
		return made
	}
	made, ok := f.joined(v, ",", false)
	switch {
	case !ok:
		return ""
	case made == "":
		return ";" + name
	}
	return ";" + name + "=" + made
}

// header is the value of a header, false where there is none.
func (f format) header(v Value) (string, bool) {
	if f.style == JSONContent {
		if v.kind == kindAbsent {
			return "", false
		}
		return asciiJSON(v.json()), true
	}
	return format{explode: f.explode}.joined(v, ",", f.explode)
}

// cookieProblem says whether a cookie can have the text as it is.
func cookieProblem(text string) error {
	for _, c := range text {
		if c <= ' ' || c > '~' || strings.ContainsRune(`";\`, c) {
			return fmt.Errorf("has a character no cookie may have: %q", c)
		}
	}
	return nil
}
