package jsonx

import (
	"slices"

	"github.com/formancehq/formance-sdk-go/v3/pkg/types"
)

// WriteList writes a list; nil is an empty one.
func WriteList[T any](w *Writer, items []T, item func(*Writer, T)) {
	w.OpenList()
	for _, v := range items {
		if w.failure != nil {
			break
		}
		w.Item()
		item(w, v)
	}
	w.CloseList()
}

// WriteMap writes an object of any members, in the order of their names; nil is an empty one.
func WriteMap[T any](w *Writer, m map[string]T, value func(*Writer, T)) {
	w.Open()
	WriteRest(w, m, value)
	w.Close()
}

// WriteRest writes the members of an object that are in a map, in the order of their names. Members that
// are listed are fields: what is called so in the map is left out.
func WriteRest[T any](w *Writer, m map[string]T, value func(*Writer, T), listed ...string) {
	start := len(w.names)
	for name := range m {
		w.names = append(w.names, name)
	}
	names := w.names[start:]
	slices.Sort(names)
	for _, name := range names {
		if w.failure != nil {
			break
		}
		if !slices.Contains(listed, name) {
			w.member(name)
			value(w, m[name])
		}
	}
	clear(names)
	w.names = w.names[:start]
}

// member begins a member whose name is a user's.
func (w *Writer) member(name string) {
	if len(w.chosen) > 0 {
		w.named(name)
	}
	w.path[len(w.path)-1].name = name
	w.comma('{')
	w.String(name)
	w.data = append(w.data, ':')
}

// WritePtr writes a value, null for nil.
func WritePtr[T any](w *Writer, v *T, value func(*Writer, T)) {
	if v == nil {
		w.Null()
	} else if w.failure == nil {
		value(w, *v)
	}
}

// WriteNullable writes a member that is a value or null, and nothing where it is absent.
func WriteNullable[T any](w *Writer, wire, field string, v types.Nullable[T], value func(*Writer, T)) {
	if !v.IsSet() || w.failure != nil {
		return
	}
	w.Name(wire, field)
	if given, ok := v.Get(); ok {
		value(w, given)
	} else {
		w.Null()
	}
}

// WriteConst writes want, also where v is the zero value. It fails for any other.
func WriteConst[T comparable](w *Writer, v, want T, value func(*Writer, T)) {
	var zero T
	if v != want && v != zero {
		w.Fail("must be the value of the constant")
		return
	}
	value(w, want)
}

// WriterOf is a pointer to a declared type, which writes itself.
type WriterOf[T any] interface {
	*T
	WriteJSON(*Writer)
}

// WriteModel writes a value of a declared type.
func WriteModel[T any, P WriterOf[T]](w *Writer, v T) {
	if w.failure == nil {
		P(&v).WriteJSON(w)
	}
}

// WriteNew writes a value of a declared type. Nil is refused.
func WriteNew[T any, P WriterOf[T]](w *Writer, v *T) {
	if v == nil {
		w.Fail("is missing")
	} else if w.failure == nil {
		P(v).WriteJSON(w)
	}
}

// WriteModels writes a list of a declared type; nil is an empty one.
func WriteModels[T any, P WriterOf[T]](w *Writer, items []T) {
	w.OpenList()
	for i := range items {
		if w.failure != nil {
			break
		}
		w.Item()
		P(&items[i]).WriteJSON(w)
	}
	w.CloseList()
}

// WriteModelMap writes an object whose members are of a declared type, in the order of their names; nil is
// an empty one.
func WriteModelMap[T any, P WriterOf[T]](w *Writer, m map[string]T) {
	WriteMap(w, m, WriteModel[T, P])
}
