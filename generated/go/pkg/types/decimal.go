package types

import (
	"errors"
	"math/big"
)

// Decimal is a number of any precision: its digits as JSON writes them, such as "1.10" or "-2e-7".
// They go out as they came in, trailing zeros and all, and never pass through a float.
type Decimal string

var errDecimal = errors.New("must be the digits of a number")

// IsValid tells whether the text is a number as JSON writes it (RFC 8259, 6).
func (d Decimal) IsValid() bool {
	rest := string(d)
	if rest != "" && rest[0] == '-' {
		rest = rest[1:]
	}
	whole := digits(rest)
	if whole == 0 || (whole > 1 && rest[0] == '0') {
		return false
	}
	rest = rest[whole:]
	if rest != "" && rest[0] == '.' {
		fraction := digits(rest[1:])
		if fraction == 0 {
			return false
		}
		rest = rest[1+fraction:]
	}
	return rest == "" || isExponent(rest)
}

func isExponent(text string) bool {
	if text[0] != 'e' && text[0] != 'E' {
		return false
	}
	text = text[1:]
	if text != "" && (text[0] == '-' || text[0] == '+') {
		text = text[1:]
	}
	return text != "" && digits(text) == len(text)
}

// digits returns how many digits text begins with.
func digits(text string) int {
	n := 0
	for n < len(text) && text[n]-'0' < 10 {
		n++
	}
	return n
}

// Rat returns the exact number. It is false where the text is no number, or has an exponent beyond
// what [big.Rat.SetString] takes.
func (d Decimal) Rat() (*big.Rat, bool) {
	if !d.IsValid() {
		return nil, false
	}
	return new(big.Rat).SetString(string(d))
}

// String returns the digits.
func (d Decimal) String() string {
	return string(d)
}

// MarshalJSON returns the number, and an error if the text is none.
func (d Decimal) MarshalJSON() ([]byte, error) {
	if !d.IsValid() {
		return nil, errDecimal
	}
	return []byte(d), nil
}

// UnmarshalJSON takes the number as it is written. Null leaves d as it is.
func (d *Decimal) UnmarshalJSON(data []byte) error {
	if string(data) == "null" {
		return nil
	}
	if !Decimal(data).IsValid() {
		return errDecimal
	}
	*d = Decimal(data)
	return nil
}
