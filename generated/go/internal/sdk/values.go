package sdk

import (
	"errors"
	"math/big"
	"strconv"
	"strings"
	"time"

	"github.com/formancehq/formance-sdk-go/v3/internal/jsonx"
	"github.com/formancehq/formance-sdk-go/v3/pkg/types"
)

// Value is what a parameter, or a part of a form, has to say. Its zero value is Absent.
type Value struct {
	kind valueKind
	// text is that of a scalar, or JSON.
	text  string
	parts *parts
}

// parts is what few values have: the items of a list, the members of an object, or what is wrong.
type parts struct {
	items []Value
	names []string
	err   error
}

type valueKind uint8

const (
	kindAbsent valueKind = iota
	// kindText is a string in JSON.
	kindText
	// kindLiteral is a number or a boolean: in JSON it is written without quotes.
	kindLiteral
	// kindList has items.
	kindList
	// kindObject has items and their names.
	kindObject
	// kindEncoded is JSON that is taken apart where that is needed.
	kindEncoded
	// kindInvalid cannot be sent.
	kindInvalid
)

// Absent is what is not sent.
var Absent Value

// Text is a text, or the value of an enumeration of texts.
func Text[T ~string](v T) Value { return Value{kind: kindText, text: string(v)} }

// Bool is "true" or "false".
func Bool[T ~bool](v T) Value { return Value{kind: kindLiteral, text: strconv.FormatBool(bool(v))} }

// Int is an integer, or the value of an enumeration of integers.
func Int[T ~int | ~int32 | ~int64](v T) Value {
	return Value{kind: kindLiteral, text: strconv.FormatInt(int64(v), 10)}
}

// Float is a number as JSON has it: infinities are refused.
func Float(v float64) Value {
	return JSON(func(w *jsonx.Writer) { w.Float64(v) })
}

// Float32 is a number of that precision.
func Float32(v float32) Value {
	return JSON(func(w *jsonx.Writer) { w.Float32(v) })
}

// BigInt is an integer of any size; nil is refused.
func BigInt(v *big.Int) Value {
	return JSON(func(w *jsonx.Writer) { w.BigInt(v) })
}

// Integer is an integer of an enumeration, by its digits.
func Integer[T ~string](v T) Value {
	return JSON(func(w *jsonx.Writer) { w.Integer(string(v)) })
}

// Decimal is a number by its digits.
func Decimal(v types.Decimal) Value {
	return JSON(func(w *jsonx.Writer) { w.Decimal(v) })
}

// Time is a moment (RFC 3339).
func Time(v time.Time) Value {
	return JSON(func(w *jsonx.Writer) { w.Time(v) })
}

// Date is a day (RFC 3339).
func Date(v types.Date) Value {
	return JSON(func(w *jsonx.Writer) { w.Date(v) })
}

// Base64 is bytes as text.
func Base64(v []byte) Value {
	return JSON(func(w *jsonx.Writer) { w.Base64(v) })
}

// JSON is whatever is JSON first: objects, unions, lists of lists. The runtime takes it apart.
func JSON(write func(*jsonx.Writer)) Value {
	var w jsonx.Writer
	write(&w)
	if err := w.Err(); err != nil {
		return Value{kind: kindInvalid, parts: &parts{err: err}}
	}
	return valueOf(w.Bytes())
}

// Model is a value that writes itself as JSON.
func Model[T interface{ WriteJSON(*jsonx.Writer) }](v T) Value { return JSON(v.WriteJSON) }

// List is a list of scalars, or of what is JSON.
func List(items []Value) Value { return Value{kind: kindList, parts: &parts{items: items}} }

// Each is a list of the items, each made a value.
func Each[T any](items []T, make func(T) Value) Value {
	if items == nil {
		return Absent
	}
	made := []Value{}
	for _, item := range items {
		made = append(made, make(item))
	}
	return List(made)
}

// Maybe is what the pointer points to, or Absent.
func Maybe[T any](v *T, make func(T) Value) Value {
	if v == nil {
		return Absent
	}
	return make(*v)
}

// Nullable is the value, if it is one: null cannot be said in a parameter and is Absent.
func Nullable[T any](v types.Nullable[T], make func(T) Value) Value {
	given, ok := v.Get()
	if !ok {
		return Absent
	}
	return make(given)
}

// valueOf is a JSON text as a value: scalars at once, the rest when it is needed.
func valueOf(data []byte) Value {
	switch {
	case len(data) == 0 || data[0] == 'n':
		return Absent
	case data[0] == '{' || data[0] == '[':
		return Value{kind: kindEncoded, text: string(data)}
	case data[0] != '"':
		return Value{kind: kindLiteral, text: string(data)}
	}
	inner := data[1 : len(data)-1]
	if strings.IndexByte(string(inner), '\\') < 0 {
		return Value{kind: kindText, text: string(inner)}
	}
	return Value{kind: kindText, text: jsonx.NewReader(data).String()}
}

// opened is the value with lists and objects taken apart, one level deep.
func (v Value) opened() Value {
	if v.kind != kindEncoded {
		return v
	}
	r := jsonx.NewReader([]byte(v.text))
	found := Value{kind: kindList, parts: &parts{}}
	if v.text[0] == '[' {
		for _, item := range jsonx.List(r, (*jsonx.Reader).Raw) {
			found.parts.items = append(found.parts.items, valueOf(item))
		}
		return found
	}
	found.kind = kindObject
	for o := r.Object(); o.Next(); {
		name := o.Name
		found.parts.names = append(found.parts.names, name)
		found.parts.items = append(found.parts.items, valueOf(r.Raw()))
	}
	return found
}

// given are the items, and their names, that are not null.
func (v Value) given() (items []Value, names []string) {
	for i, item := range v.parts.items {
		if item.kind == kindAbsent {
			continue
		}
		items = append(items, item)
		if v.kind == kindObject {
			names = append(names, v.parts.names[i])
		}
	}
	return items, names
}

// plain is a scalar as it is, and JSON of all else.
func (v Value) plain() string {
	if v.kind == kindList || v.kind == kindObject {
		return v.json()
	}
	return v.text
}

// json is the value as JSON.
func (v Value) json() string {
	var w jsonx.Writer
	v.write(&w)
	return string(w.Bytes())
}

func (v Value) write(w *jsonx.Writer) {
	switch v.kind {
	case kindText:
		w.String(v.text)
	case kindLiteral, kindEncoded:
		w.Raw([]byte(v.text))
	case kindList:
		w.OpenList()
		for _, item := range v.parts.items {
			w.Item()
			item.write(w)
		}
		w.CloseList()
	case kindObject:
		w.Open()
		for i, item := range v.parts.items {
			w.Name(v.parts.names[i], v.parts.names[i])
			item.write(w)
		}
		w.Close()
	default:
		w.Null()
	}
}

// problem is why the value cannot be sent, nil where it can.
func (v Value) problem() error {
	switch v.kind {
	case kindInvalid:
		return v.parts.err
	case kindList:
		var all []error
		for _, item := range v.parts.items {
			all = append(all, item.problem())
		}
		return errors.Join(all...)
	}
	return nil
}
