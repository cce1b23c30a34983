package jsonx

import (
	"math/big"
	"strconv"
	"strings"

	"github.com/formancehq/formance-sdk-go/v3/pkg/types"
)

// maxDigits is how many an integer may have: it takes the square of their number to read them.
const maxDigits = 10_000

// number reads a number (RFC 8259, 6) as its text; "" is none. what is what it must be.
func (r *Reader) number(what string) string {
	c := r.next()
	start, text := r.pos, r.text
	i := start
	if c == '-' {
		i++
	} else if !isDigit(c) {
		r.mismatch(what)
		return ""
	}
	whole := i
	i = digitsEnd(text, i)
	if i == whole || (text[whole] == '0' && i > whole+1) {
		return r.noNumber(i)
	}
	if i < len(text) && text[i] == '.' {
		fraction := i + 1
		if i = digitsEnd(text, fraction); i == fraction {
			return r.noNumber(i)
		}
	}
	if i < len(text) && text[i]|0x20 == 'e' {
		i++
		if i < len(text) && (text[i] == '+' || text[i] == '-') {
			i++
		}
		power := i
		if i = digitsEnd(text, power); i == power {
			return r.noNumber(i)
		}
	}
	r.pos = i
	return text[start:i]
}

func (r *Reader) noNumber(at int) string {
	r.pos = at
	r.syntax()
	return ""
}

func digitsEnd(text string, i int) int {
	for i < len(text) && isDigit(text[i]) {
		i++
	}
	return i
}

// integer reads a number as the digits of an integer, also one that is written as 1.0 or 1e3.
func (r *Reader) integer() string {
	text := r.number("an integer")
	if len(text) < 20 && strings.IndexByte(text, '.') < 0 && !hasExponent(text) {
		return text
	}
	d, ok := decompose(text)
	switch {
	case r.failure != nil:
	case !ok:
		r.Fail("has too many digits")
	case d.power < 0:
		r.Fail("must be an integer")
	case len(d.digits)+d.power > maxDigits:
		r.Fail("has too many digits")
	default:
		return d.integer()
	}
	return ""
}

func hasExponent(text string) bool {
	return strings.IndexByte(text, 'e') >= 0 || strings.IndexByte(text, 'E') >= 0
}

// Int32 reads an integer of 32 bits.
func (r *Reader) Int32() int32 {
	return int32(r.bits(32, "must be an integer of 32 bits"))
}

// Int64 reads an integer of 64 bits.
func (r *Reader) Int64() int64 {
	return r.bits(64, "must be an integer of 64 bits")
}

func (r *Reader) bits(size int, problem string) int64 {
	text := r.integer()
	if text == "" {
		return 0
	}
	n, err := strconv.ParseInt(text, 10, size)
	if err != nil {
		r.Fail(problem)
		return 0
	}
	return n
}

// Integer reads an integer of up to ten thousand digits, as its digits; "" after an error.
func (r *Reader) Integer() string {
	return r.keep(r.integer())
}

// BigInt reads an integer of up to ten thousand digits; nil after an error.
func (r *Reader) BigInt() *big.Int {
	text := r.integer()
	if text == "" {
		return nil
	}
	if n, err := strconv.ParseInt(text, 10, 64); err == nil {
		return big.NewInt(n)
	}
	n, _ := new(big.Int).SetString(text, 10)
	return n
}

// Float64 reads a number; one beyond what 64 bits say is refused.
func (r *Reader) Float64() float64 {
	return r.float(64)
}

// Float32 reads a number; one beyond what 32 bits say is refused.
func (r *Reader) Float32() float32 {
	return float32(r.float(32))
}

func (r *Reader) float(size int) float64 {
	text := r.number("a number")
	if text == "" {
		return 0
	}
	n, err := strconv.ParseFloat(text, size)
	if err != nil {
		r.Fail("must be a number of " + strconv.Itoa(size) + " bits")
		return 0
	}
	return n
}

// Decimal reads a number as its digits.
func (r *Reader) Decimal() types.Decimal {
	return types.Decimal(r.keep(r.number("a number")))
}

// decomposed is a number: an integer of the digits, which neither begin nor end with 0, times a power of ten.
type decomposed struct {
	negative bool
	digits   string
	power    int
}

// decompose takes a number apart. It is false where the exponent is beyond reason.
func decompose(text string) (decomposed, bool) {
	rest, negative := strings.CutPrefix(text, "-")
	power := 0
	if i := strings.IndexAny(rest, "eE"); i >= 0 {
		var err error
		if power, err = strconv.Atoi(rest[i+1:]); err != nil || power > 1<<30 || power < -1<<30 {
			return decomposed{}, false
		}
		rest = rest[:i]
	}
	whole, fraction, _ := strings.Cut(rest, ".")
	all := strings.TrimLeft(whole+fraction, "0")
	digits := strings.TrimRight(all, "0")
	if digits == "" {
		return decomposed{}, true
	}
	return decomposed{negative, digits, power - len(fraction) + len(all) - len(digits)}, true
}

// integer returns the digits of one. power must not be negative.
func (d decomposed) integer() string {
	if d.digits == "" {
		return "0"
	}
	text := d.digits + strings.Repeat("0", d.power)
	if d.negative {
		return "-" + text
	}
	return text
}
