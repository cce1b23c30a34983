package jsonx

import (
	"time"

	"github.com/formancehq/formance-sdk-go/v3/pkg/types"
)

// zone is the last time zone that was read: most times of a text have the same.
type zone struct {
	offset   int
	location *time.Location
}

// Date reads a day.
func (r *Reader) Date() types.Date {
	if r.next() != '"' {
		r.mismatch("a string")
		return types.Date{}
	}
	date, err := types.ParseDate(r.name())
	if err != nil {
		r.Fail(err.Error())
	}
	return date
}

// Time reads a date and time (RFC 3339, 5.6). One without an offset is in UTC, seconds may be left out, and
// what is finer than nanoseconds is cut off.
func (r *Reader) Time() time.Time {
	if r.next() != '"' {
		r.mismatch("a string")
		return time.Time{}
	}
	text := r.name()
	s := stamp{rest: text, ok: true}
	year := s.number(4, 0, 9999)
	s.one("-")
	month := time.Month(s.number(2, 1, 12))
	s.one("-")
	day := s.number(2, 1, 31)
	s.one("Tt ")
	hour := s.number(2, 0, 23)
	s.one(":")
	minute := s.number(2, 0, 59)
	second := 0
	if s.has(":") {
		second = s.number(2, 0, 59)
	}
	nanosecond := s.fraction()
	location := r.location(s.offset())
	t := time.Date(year, month, day, hour, minute, second, nanosecond, location)
	// A thirtieth of February would be the first of March.
	if !s.ok || s.rest != "" || (day > 28 && t.Day() != day) {
		r.Fail("must be a date and time (RFC 3339)")
		return time.Time{}
	}
	return t
}

func (r *Reader) location(offset int) *time.Location {
	if offset == 0 {
		return time.UTC
	}
	if r.zone.offset != offset {
		r.zone = zone{offset, time.FixedZone("", offset)}
	}
	return r.zone.location
}

// stamp is what is left of a date and time, and whether it was right so far.
type stamp struct {
	rest string
	ok   bool
}

// number reads one of so many digits.
func (s *stamp) number(width, least, most int) int {
	if len(s.rest) < width {
		s.ok, s.rest = false, ""
		return 0
	}
	n := 0
	for i := range width {
		if !isDigit(s.rest[i]) {
			s.ok = false
		}
		n = n*10 + int(s.rest[i]-'0')
	}
	s.rest = s.rest[width:]
	if n < least || n > most {
		s.ok = false
	}
	return n
}

// has reads one of the characters, if it is next.
func (s *stamp) has(characters string) bool {
	for i := range len(characters) {
		if s.rest != "" && s.rest[0] == characters[i] {
			s.rest = s.rest[1:]
			return true
		}
	}
	return false
}

// one reads one of the characters.
func (s *stamp) one(characters string) {
	if !s.has(characters) {
		s.ok = false
	}
}

// fraction reads nanoseconds, if there are some.
func (s *stamp) fraction() int {
	if !s.has(".") {
		return 0
	}
	n := 0
	width := digitsEnd(s.rest, 0)
	for i := range 9 {
		n *= 10
		if i < width {
			n += int(s.rest[i] - '0')
		}
	}
	s.rest = s.rest[width:]
	s.ok = s.ok && width > 0
	return n
}

// offset reads how many seconds the time is ahead of UTC.
func (s *stamp) offset() int {
	if s.rest == "" || s.has("Zz") {
		return 0
	}
	sign := 1
	if s.has("-") {
		sign = -1
	} else {
		s.one("+")
	}
	hours := s.number(2, 0, 23)
	s.one(":")
	return sign * (hours*3600 + s.number(2, 0, 59)*60)
}
