package jsonx_test

import (
	"bytes"
	"encoding/json"
	"io"
	"math/big"
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"

	"sdkwright/internal/jsonx"
)

var seeds = []string{
	`null`, ` [true,false,null] `, `{"a":{"b":[1,-0,1.50,2e0,1E+7,1e-7]},"":"é😀\ud83d\ude00\u2028\n\/"}`, `"\ud800"`, "\"\xff\"", `"\x"`, `[1,]`, `{"a":1,}`, `{,}`, `[,1]`, `01`, `1.`, `-`, `1e`, `+1`, `NaN`, `"`, "\"\n\"", `{"a" 1}`,
	`{"a":1,"a":2}`, `tru`, `truex`, `[1 2]`, "\ufeff1", `1 2`, `{"name":"a","child":{"name":"b","tags":["x"]},"size":18446744073709551617,"x":[1,{"y":null}]}`, `{"at":"a","child":{"at":1}}`,
	`{"kind":"feline","name":"a"}`, `{"kind":"sample","flag":true,"small":1,"mustNull":null,"moment":"2024-01-15T09:30:00.1+05:30","day":"2024-02-29","bytes":"-_8","ratio":0.1,"exact":1.10,"free":[1],"grid":[[{"name":"a"}]]}`,
}

// decoded is what encoding/json makes of a text, numbers as they are.
func decoded(data []byte) (v any, err error) {
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.UseNumber()
	if err = decoder.Decode(&v); err == nil {
		if _, err = decoder.Token(); err == io.EOF {
			return v, nil
		}
		return nil, io.ErrUnexpectedEOF
	}
	return nil, err
}

func FuzzAny(f *testing.F) {
	for _, seed := range seeds {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		want, wantErr := decoded(data)
		valid := wantErr == nil && utf8.Valid(data)
		skipper := jsonx.NewReader(data)
		if raw := skipper.Raw(); true {
			skipper.End()
			if got := skipper.Err() == nil; got != valid {
				t.Fatalf("%q: skipped %v, valid %v (%v, %v)", data, got, valid, skipper.Err(), wantErr)
			}
			if valid && string(raw) != strings.Trim(string(data), " \t\r\n") {
				t.Fatalf("%q: raw %q", data, raw)
			}
		}
		r := jsonx.NewReader(data)
		got := r.Any()
		r.End()
		if err := r.Err(); err != nil {
			// encoding/json makes U+FFFD of half a pair.
			if valid && !strings.HasSuffix(err.Error(), "has half of a surrogate pair") {
				t.Fatalf("%q: %v", data, err)
			}
			return
		}
		if !valid || !reflect.DeepEqual(got, want) {
			t.Fatalf("%q: %v, not %v (%v)", data, got, want, wantErr)
		}
		sameText(t, got)
	})
}

// sameText expects that a value is written as encoding/json does.
func sameText(t *testing.T, v any) {
	t.Helper()
	var w jsonx.Writer
	w.Any(v)
	var want bytes.Buffer
	encoder := json.NewEncoder(&want)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(v); err != nil || w.Err() != nil || string(w.Bytes())+"\n" != want.String() {
		t.Fatalf("%s, not %s (%v, %v)", w.Bytes(), want.String(), w.Err(), err)
	}
}

func FuzzNumbers(f *testing.F) {
	for _, seed := range []string{"0", "-0", "1.0", "1e3", "1.5", "9223372036854775808", "-9223372036854775808", "123e-2", "1200e-2", "0.000e99", "1e-999", "1e30", "340282366920938463463374607431768211457", "1.7976931348623157e+308"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if _, err := decoded([]byte(text)); err != nil || strings.TrimLeft(text, "-0123456789.eE+") != "" || len(text) > 30 {
			return
		}
		exact, ok := new(big.Rat).SetString(text)
		if _, power, _ := strings.Cut(strings.ToLower(text), "e"); !ok || len(power) > 3 {
			return
		}
		r := jsonx.NewReader([]byte(text))
		if n := r.BigInt(); exact.IsInt() {
			if r.Err() != nil || n.Cmp(exact.Num()) != 0 {
				t.Fatalf("%s is %v (%v)", text, n, r.Err())
			}
		} else if r.Err() == nil {
			t.Fatalf("%s is %v", text, n)
		}
		var want float64
		wantErr := json.Unmarshal([]byte(text), &want)
		r = jsonx.NewReader([]byte(text))
		if got := r.Float64(); (r.Err() == nil) != (wantErr == nil) || (wantErr == nil && got != want) {
			t.Fatalf("%s is %v (%v)", text, got, r.Err())
		}
		var small int32
		r = jsonx.NewReader([]byte(text))
		if got := r.Int32(); json.Unmarshal([]byte(text), &small) == nil && (r.Err() != nil || got != small) {
			t.Fatalf("%s is %v (%v)", text, got, r.Err())
		}
	})
}

// stable expects that what is read is written as a text that is read as the same.
func stable[T any, P model[T]](t *testing.T, data []byte) {
	t.Helper()
	var first, second T
	if jsonx.Unmarshal(data, P(&first)) != nil {
		return
	}
	if string(bytes.TrimSpace(data)) == "null" {
		return
	}
	one, err := P(&first).MarshalJSON()
	if err != nil || !json.Valid(one) {
		t.Fatalf("%q is written as %q (%v)", data, one, err)
	}
	if err := jsonx.Unmarshal(one, P(&second)); err != nil {
		t.Fatalf("%q is not read again: %v", one, err)
	}
	if two, err := P(&second).MarshalJSON(); err != nil || !bytes.Equal(one, two) {
		t.Fatalf("%q becomes %q (%v)", one, two, err)
	}
}

func FuzzModels(f *testing.F) {
	for _, seed := range seeds {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		stable[tree](t, data)
		stable[sample](t, data)
		stable[pet](t, data)
		var n node
		if err := jsonx.Unmarshal(data, &n); err == nil && !json.Valid(data) {
			t.Fatalf("%q is no JSON", data)
		}
	})
}
