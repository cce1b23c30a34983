package jsonx

import (
	"encoding/base64"
	"math"
	"math/big"
	"strconv"
	"strings"
	"time"

	"github.com/formancehq/formance-sdk-go/v3/pkg/types"
)

// Int32 writes an integer.
func (w *Writer) Int32(v int32) {
	w.Int64(int64(v))
}

// Int64 writes an integer.
func (w *Writer) Int64(v int64) {
	w.data = strconv.AppendInt(w.data, v, 10)
}

// BigInt writes an integer of any size. Nil is refused.
func (w *Writer) BigInt(v *big.Int) {
	if v == nil {
		w.Fail("is missing")
		return
	}
	w.data = v.Append(w.data, 10)
}

// Float32 writes a number with the fewest digits that say it. NaN and the infinities are refused.
func (w *Writer) Float32(v float32) {
	w.float(float64(v), 32)
}

// Float64 writes a number with the fewest digits that say it. NaN and the infinities are refused.
func (w *Writer) Float64(v float64) {
	w.float(v, 64)
}

// float writes a number as JavaScript does (ECMA-262, 6.1.6.1.20), but for -0.
func (w *Writer) float(v float64, size int) {
	if math.IsNaN(v) || math.IsInf(v, 0) {
		w.Fail("must be a finite number")
		return
	}
	format := byte('f')
	least := 1e-6
	if size == 32 {
		least = float64(float32(least))
	}
	if abs := math.Abs(v); abs >= 1e21 || (abs != 0 && abs < least) {
		format = 'e'
	}
	w.data = strconv.AppendFloat(w.data, v, format, -1, size)
	// A small exponent has two digits in Go.
	if n := len(w.data); format == 'e' && w.data[n-4] == 'e' && w.data[n-2] == '0' {
		w.data[n-2] = w.data[n-1]
		w.data = w.data[:n-1]
	}
}

// Decimal writes a number as its digits, which must be some.
func (w *Writer) Decimal(v types.Decimal) {
	if !v.IsValid() {
		w.Fail("must be the digits of a number")
		return
	}
	w.text(string(v))
}

// Integer writes an integer as its digits, which must be some.
func (w *Writer) Integer(v string) {
	if !types.Decimal(v).IsValid() || strings.ContainsAny(v, ".eE") {
		w.Fail("must be the digits of an integer")
		return
	}
	w.text(v)
}

// Base64 writes bytes as a string in base64 (RFC 4648, 4).
func (w *Writer) Base64(v []byte) {
	w.data = append(w.data, '"')
	w.data = base64.StdEncoding.AppendEncode(w.data, v)
	w.data = append(w.data, '"')
}

// Time writes a date and time (RFC 3339, 5.6), which has years of four digits.
func (w *Writer) Time(v time.Time) {
	if _, offset := v.Zone(); offset%60 != 0 {
		// Some zones had seconds, which the notation has not.
		v = v.UTC()
	}
	if year := v.Year(); year < 0 || year > 9999 {
		w.Fail("must be a date and time (RFC 3339)")
		return
	}
	w.data = append(w.data, '"')
	w.data = v.AppendFormat(w.data, time.RFC3339Nano)
	w.data = append(w.data, '"')
}

// Date writes a day, which must be one.
func (w *Writer) Date(v types.Date) {
	if !v.IsValid() {
		w.Fail("must be a date (RFC 3339)")
		return
	}
	w.data = append(w.data, '"')
	w.data = v.Append(w.data)
	w.data = append(w.data, '"')
}
