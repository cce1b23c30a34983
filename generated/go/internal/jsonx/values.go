package jsonx

import "github.com/formancehq/formance-sdk-go/v3/pkg/types"

// List reads a list, never nil.
func List[T any](r *Reader, item func(*Reader) T) []T {
	items := []T{}
	for a := r.array(); a.next(); {
		if a.index == 0 {
			items = make([]T, 0, 4)
		}
		items = append(items, item(r))
	}
	return items
}

// Map reads an object of any members, never nil.
func Map[T any](r *Reader, value func(*Reader) T) map[string]T {
	m := map[string]T{}
	for o := r.Object(); o.Next(); {
		name := r.keep(o.Name)
		m[name] = value(r)
	}
	return m
}

// Put reads the value of a member that is kept in a map, which is made if it is nil.
func Put[T any](r *Reader, m *map[string]T, name string, value func(*Reader) T) {
	if *m == nil {
		*m = map[string]T{}
	}
	name = r.keep(name)
	(*m)[name] = value(r)
}

// Ptr reads a value, nil for null.
func Ptr[T any](r *Reader, value func(*Reader) T) *T {
	if r.Null() {
		return nil
	}
	v := value(r)
	return &v
}

// OrNil reads a value, nil for null: of a type that can be nil by itself.
func OrNil[T any](r *Reader, value func(*Reader) T) T {
	if r.Null() {
		var zero T
		return zero
	}
	return value(r)
}

// Nullable reads a value or null.
func Nullable[T any](r *Reader, value func(*Reader) T) types.Nullable[T] {
	if r.Null() {
		return types.Null[T]()
	}
	return types.Value(value(r))
}

// ReaderOf is a pointer to a declared type, which reads itself.
type ReaderOf[T any] interface {
	*T
	ReadJSON(*Reader)
}

// Model reads a value of a declared type.
func Model[T any, P ReaderOf[T]](r *Reader) T {
	var v T
	P(&v).ReadJSON(r)
	return v
}

// New reads a value of a declared type, nil for null.
func New[T any, P ReaderOf[T]](r *Reader) *T {
	if r.Null() {
		return nil
	}
	v := new(T)
	P(v).ReadJSON(r)
	return v
}

// Models reads a list of a declared type, never nil.
func Models[T any, P ReaderOf[T]](r *Reader) []T {
	items := []T{}
	for a := r.array(); a.next(); {
		var zero T
		items = append(items, zero)
		P(&items[len(items)-1]).ReadJSON(r)
	}
	return items
}

// ModelMap reads an object whose members are of a declared type, never nil.
func ModelMap[T any, P ReaderOf[T]](r *Reader) map[string]T {
	m := map[string]T{}
	v := new(T)
	for o := r.Object(); o.Next(); {
		var zero T
		*v = zero
		name := r.keep(o.Name)
		P(v).ReadJSON(r)
		m[name] = *v
	}
	return m
}

// Unmarshal reads data as v, and nothing may follow. Null changes nothing, as encoding/json asks for.
func Unmarshal(data []byte, v interface{ ReadJSON(*Reader) }) error {
	r := NewReader(data)
	if !r.Null() {
		v.ReadJSON(r)
	}
	r.End()
	return r.Err()
}
