// Package types has what models and calls are made of and the language has no type for.
package types

// Nullable is a member that may be absent, null or a value. The zero value is absent.
type Nullable[T any] struct {
	value T
	state state
}

type state uint8

const (
	absent state = iota
	null
	present
)

// Value returns a Nullable that is v.
func Value[T any](v T) Nullable[T] {
	return Nullable[T]{value: v, state: present}
}

// Null returns a Nullable that is null.
func Null[T any]() Nullable[T] {
	return Nullable[T]{state: null}
}

// Get returns the value, and whether there is one: it is false for null and for what is absent.
func (n Nullable[T]) Get() (T, bool) {
	return n.value, n.state == present
}

// IsNull tells whether it is null.
func (n Nullable[T]) IsNull() bool {
	return n.state == null
}

// IsSet tells whether it is a value or null, and not absent.
func (n Nullable[T]) IsSet() bool {
	return n.state != absent
}

// IsZero tells whether it is absent, so that the tag "omitzero" of encoding/json leaves it out.
func (n Nullable[T]) IsZero() bool {
	return n.state == absent
}
