package jsonx

import (
	"strconv"
	"strings"
	"unicode"
)

// Error is why a value is not as it must be. It shows nothing of the value.
type Error struct {
	// Path is where in the whole, such as "stages[2].kind"; "" is the whole.
	Path string
	// Problem is what is wrong there, such as "must be a string".
	Problem string
}

// Error returns the path and the problem.
func (e *Error) Error() string {
	if e.Path == "" {
		return e.Problem
	}
	return e.Path + ": " + e.Problem
}

// step is a member of an object or, where name is "", an item of a list.
type step struct {
	name  string
	index int
}

// failure is an error whose path is found on the way out. A copy of it may get another path than itself.
type failure struct {
	problem string
	path    *link
}

// link is a step of a path, and what comes behind it.
type link struct {
	step
	rest *link
}

func (f *failure) within(s step) {
	f.path = &link{s, f.path}
}

func (f *failure) error() *Error {
	var steps []step
	for l := f.path; l != nil; l = l.rest {
		steps = append(steps, l.step)
	}
	return &Error{Path: joined(steps), Problem: f.problem}
}

// manySteps is how many there may be at each end of a path before some are left out.
const manySteps = 16

func joined(steps []step) string {
	var path strings.Builder
	for i, s := range steps {
		if i == manySteps && len(steps) > 2*manySteps {
			path.WriteString("…")
		}
		if i >= manySteps && i < len(steps)-manySteps {
			continue
		}
		if s.name == "" && s.index >= 0 {
			path.WriteString("[" + strconv.Itoa(s.index) + "]")
			continue
		}
		if path.Len() > 0 {
			path.WriteByte('.')
		}
		path.WriteString(printable(s.name))
	}
	return path.String()
}

// printable returns a name that a server may have made up, so that it cannot change what a log looks like.
func printable(name string) string {
	isOdd := func(c rune) bool { return !unicode.IsPrint(c) }
	if name == "" || strings.ContainsFunc(name, isOdd) {
		return strconv.Quote(name)
	}
	return strings.Clone(name)
}
