package types

import (
	"cmp"
	"errors"
	"time"
)

// Date is a day of the Gregorian calendar, as "full-date" of RFC 3339 (5.6) has it. The zero value is none.
type Date struct {
	Year  int
	Month time.Month
	Day   int
}

var errDate = errors.New("must be a date (RFC 3339)")

// DateOf returns the day of t in its own time zone.
func DateOf(t time.Time) Date {
	year, month, day := t.Date()
	return Date{year, month, day}
}

// ParseDate reads a date such as "2024-02-29". The error does not show the text.
func ParseDate(text string) (Date, error) {
	if len(text) != len("2006-01-02") || text[4] != '-' || text[7] != '-' {
		return Date{}, errDate
	}
	digits := 0
	for _, i := range [...]int{0, 1, 2, 3, 5, 6, 8, 9} {
		if text[i] < '0' || text[i] > '9' {
			return Date{}, errDate
		}
		digits = digits*10 + int(text[i]-'0')
	}
	d := Date{digits / 10000, time.Month(digits / 100 % 100), digits % 100}
	if !d.IsValid() {
		return Date{}, errDate
	}
	return d, nil
}

// IsValid tells whether there is such a day, in a year that four digits can say.
func (d Date) IsValid() bool {
	return d.Year >= 0 && d.Year <= 9999 && d == DateOf(d.In(time.UTC))
}

// In returns the time at which the day begins in a location.
func (d Date) In(location *time.Location) time.Time {
	return time.Date(d.Year, d.Month, d.Day, 0, 0, 0, 0, location)
}

// Compare returns -1 if d is before other, 1 if it is after it, and 0 if they are the same day.
func (d Date) Compare(other Date) int {
	return cmp.Or(cmp.Compare(d.Year, other.Year), cmp.Compare(d.Month, other.Month), cmp.Compare(d.Day, other.Day))
}

// String returns the date as RFC 3339 writes it, "2024-02-29".
func (d Date) String() string {
	return string(d.Append(nil))
}

// Append appends the date, as String has it, to b.
func (d Date) Append(b []byte) []byte {
	number := func(n, width int) {
		start := len(b)
		b = append(b, "0000"[:width]...)
		for i := start + width - 1; i >= start; i-- {
			b[i] = byte('0' + n%10)
			n /= 10
		}
	}
	number(d.Year, 4)
	b = append(b, '-')
	number(int(d.Month), 2)
	b = append(b, '-')
	number(d.Day, 2)
	return b
}

// MarshalText returns the date as RFC 3339 writes it, and an error if there is no such day.
func (d Date) MarshalText() ([]byte, error) {
	if !d.IsValid() {
		return nil, errDate
	}
	return d.Append(nil), nil
}

// UnmarshalText reads a date as ParseDate does.
func (d *Date) UnmarshalText(text []byte) error {
	parsed, err := ParseDate(string(text))
	if err == nil {
		*d = parsed
	}
	return err
}
