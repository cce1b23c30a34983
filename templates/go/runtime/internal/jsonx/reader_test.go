package jsonx_test

import (
	"encoding/json"
	"errors"
	"reflect"
	"strings"
	"testing"
	"time"

	"sdkwright/internal/jsonx"
	"sdkwright/pkg/types"
)

// with is a sample with further members.
func with(members string) string {
	if members != "" {
		members = "," + members
	}
	return `{"kind":"sample","flag":true,"small":1,"mustNull":null` + members + `}`
}

func placed(members string) string { // where a member is written that comes before mustNull
	return `{"kind":"sample","flag":true,"small":1,` + members + `,"mustNull":null}`
}

func TestRoundTrips(t *testing.T) {
	for _, members := range []string{
		`"large":9223372036854775807`, `"large":-9223372036854775808`, `"ratio":5e-324`, `"ratio":1.7976931348623157e+308`, `"ratio":-0`, `"ratio":0.1`,
		`"single":0.1`, `"single":16777216`, `"exact":0.10000000000000000000000000000000000001`, `"exact":100.00`, `"exact":-0.0e-7`,
		`"moment":"2024-01-15T09:30:00Z"`, `"moment":"2024-01-15T09:30:00.123456Z"`, `"moment":"2024-01-15T09:30:00.000000001+05:30"`, `"moment":"0001-01-01T00:00:00Z"`,
		`"moment":"2024-02-29T23:59:59-12:00"`, `"day":"2024-02-29"`, `"day":"0001-01-01"`, `"bytes":"AP8+Pw=="`, `"bytes":""`,
		`"free":null`, `"free":{"a":null,"b":[null,true,1.10,-0,1E400,"x",{}]}`, `"free":340282366920938463463374607431768211457`, `"free":[]`,
		`"mayNull":null`, `"mayNull":""`,
	} {
		roundTrip[sample](t, placed(members), placed(members))
	}
	for _, members := range []string{
		`"mood":"odd"`, `"level":-1`, `"moods":{"":"good","__proto__":"odd"}`, `"grid":[[],[{"name":"a"}],[{"name":"b"},{"name":"c","size":18446744073709551617}]]`,
		`"a":1,"b":-2`, ``,
	} {
		roundTrip[sample](t, with(members), with(members))
	}
}

func TestWhatIsReadLeniently(t *testing.T) {
	for given, want := range map[string]string{
		`"large":1.0`: `"large":1`, `"large":2e0`: `"large":2`, `"large":1200E-2`: `"large":12`, `"large":-0.0`: `"large":0`, `"large":0.000092233720368547758070e23`: `"large":9223372036854775807`,
		`"ratio":1E3`: `"ratio":1000`, `"ratio":2.5E+10`: `"ratio":25000000000`, `"ratio":1e-7`: `"ratio":1e-7`, `"ratio":1e-999`: `"ratio":0`, `"ratio":1e21`: `"ratio":1e+21`,
		`"moment":"2024-01-15t09:30:00z"`: `"moment":"2024-01-15T09:30:00Z"`, `"moment":"2024-01-15 09:30"`: `"moment":"2024-01-15T09:30:00Z"`,
		`"moment":"2024-01-15T09:30:00"`: `"moment":"2024-01-15T09:30:00Z"`, `"moment":"2024-01-15T09:30:00.12345678999+00:00"`: `"moment":"2024-01-15T09:30:00.123456789Z"`,
		`"bytes":"-_8"`: `"bytes":"+/8="`, `"bytes":"AP8-Pw"`: `"bytes":"AP8+Pw=="`, `"bytes":"AP8+\r\nPw=="`: `"bytes":"AP8+Pw=="`,
		`"mayNull":"\u00e9\ud83d\ude00\/\b\f\n\r\t\"\\"`: `"mayNull":"é😀/\b\f\n\r\t\"\\"`, `"mayNull":"\u2028\u007f\u0001"`: `"mayNull":"\u2028` + "\x7f" + `\u0001"`,
		`"large":null,"ratio":1`: `"ratio":1`, "\"large\"\t:\r\n 1 ": `"large":1`, `"large":1,"large":2`: `"large":2`,
	} {
		roundTrip[sample](t, placed(given), placed(want))
	}
	roundTrip[sample](t, with(`"bytes":null,"moods":null,"grid":null,"mood":null`), with(""))
}

func TestRefusals(t *testing.T) {
	for members, want := range map[string]string{
		`"large":1.5`: "large: must be an integer", `"large":9223372036854775808`: "large: must be an integer of 64 bits", `"large":"1"`: "large: must be an integer",
		`"large":true`: "large: must be an integer", `"large":1e99999999999999999999`: "large: has too many digits", `"large":1e10001`: "large: has too many digits", `"large":1e-1`: "large: must be an integer",
		`"small":2147483648`: "small: must be an integer of 32 bits", `"small":null`: "small: must be an integer", `"flag":1`: "flag: must be a boolean",
		`"ratio":1e999`: "ratio: must be a number of 64 bits", `"single":1e39`: "single: must be a number of 32 bits", `"ratio":"0.1"`: "ratio: must be a number", `"ratio":NaN`: "ratio: is not JSON",
		`"exact":"1"`: "exact: must be a number", `"day":"2023-02-29"`: "day: must be a date (RFC 3339)", `"day":"2023-2-9"`: "day: must be a date (RFC 3339)", `"day":5`: "day: must be a string",
		`"bytes":"*"`: "bytes: must be base64", `"bytes":"A"`: "bytes: must be base64", `"bytes":"="`: "bytes: must be base64", `"bytes":"AP8="  ,"bytes":"AP8+="`: "bytes: must be base64",
		`"kind":"other"`: `kind: must be "sample"`, `"kind":7`: `kind: must be "sample"`, `"mood":5`: "mood: must be a string", `"level":7`: "level: must be one of the documented values",
		`"moods":{"a":1}`: "moods.a: must be a string", `"grid":[[{"name":"a"}],[{"name":"b","child":{"tags":["x",5]}}]]`: "grid[1][0].child.tags[1]: must be a string",
		`"grid":[[{"name":"b","child":{"size":1}}]]`: "grid[0][0].child.name: is missing", `"grid":{}`: "grid: must be a list", `"grid":[{}]`: "grid[0]: must be a list", `"grid":[[1]]`: "grid[0][0]: must be an object",
		`"a":"1"`: "a: must be an integer", `"mayNull":"\ud800"`: "mayNull: has half of a surrogate pair", `"mayNull":"\ude00\ud83d"`: "mayNull: has half of a surrogate pair",
		`"moods":{"a\nb":1}`: `moods."a\nb": must be a string`,
	} {
		refused[sample](t, with(members), want)
	}
	for _, moment := range []string{"2023-02-29T00:00:00Z", "2024-13-01T00:00:00Z", "2024-01-15T24:00:00Z", "2024-01-15T09:60:00Z", "2024-01-15T09:30:60Z", "soon", "2024-01-15", "", "2024-04-31T00:00:00Z",
		"2024-01-15T09:30:00+5:30", "2024-01-15T09:30:00+05", "2024-01-15T09:30:00.Z", "2024-01-15T09:30:00ZZ", "2024-01-15T09:30:00+24:00", "2024-01-1xT09:30:00Z"} {
		refused[sample](t, with(`"moment":"`+moment+`"`), "moment: must be a date and time (RFC 3339)")
	}
	for text, want := range map[string]string{
		``: "is JSON that ends too early", `{`: "is JSON that ends too early", `{}`: "kind: is missing", `[1]`: "must be an object", `{"kind":"sample","small":1}`: "flag: is missing",
		strings.TrimSuffix(with(""), "}") + " ": "is JSON that ends too early", with("") + "x": "is JSON with something behind it", with(`"ratio":01`): "ratio: is not JSON",
		with(`"mayNull":"` + "\xff" + `"`): "is not UTF-8", `{"kind":"sample",}`: "is not JSON", `{,}`: "is not JSON", with(`"moods":{"a":"b",}`): "moods: is not JSON",
		with(`"grid":[[],]`): "grid[1]: is not JSON", strings.TrimSuffix(with(`"grid":[[]`), "}"): "grid: is JSON that ends too early",
	} {
		refused[sample](t, text, want)
	}
}

func TestUnlistedMembersAreKept(t *testing.T) {
	text := `{"name":"a","x":{"b":[1,null]},"y":"\ud800","":1.10,"child":{"name":"b","z":0}}`
	roundTrip[tree](t, text, `{"name":"a","child":{"name":"b","z":0},"x":{"b":[1,null]},"y":"\ud800","":1.10}`)
	roundTrip[tree](t, `{"x":1,"name":"a","x":[1,`+"\n"+`2]}`, `{"name":"a","x":[1,2]}`)
	var many []string
	for i := range 300 {
		many = append(many, `"`+strings.Repeat("m", i+1)+`":`+strings.Repeat("1", i+1))
	}
	all := strings.Join(many, ",")
	roundTrip[tree](t, `{"name":"a",`+all+`,`+all+`}`, `{"name":"a",`+all+`}`)
}

func TestManyRequiredMembers(t *testing.T) {
	names := make([]string, 130)
	for i := range names {
		names[i] = strings.Repeat("n", i+1)
	}
	for _, left := range []int{-1, 0, 63, 64, 129} {
		var text strings.Builder
		for i, name := range names {
			if i != left {
				text.WriteString(`,"` + name + `":1`)
			}
		}
		r := jsonx.NewReader([]byte("{" + text.String()[1:] + "}"))
		for o := r.Object(names...); o.Next(); {
			r.Skip()
		}
		want := left >= 0
		if err := r.Err(); (err != nil) != want || (want && err.Error() != names[left]+": is missing") {
			t.Errorf("without %d: %v", left, err)
		}
	}
}

func TestDepth(t *testing.T) {
	nested := func(n int) []byte {
		return []byte(strings.Repeat(`{"name":"a","child":`, n) + "null" + strings.Repeat("}", n))
	}
	var v tree
	if err := jsonx.Unmarshal(nested(10_000), &v); err != nil {
		t.Error(err)
	}
	for _, work := range []func(r *jsonx.Reader){v.ReadJSON, (*jsonx.Reader).Skip, func(r *jsonx.Reader) { r.Any() }} {
		r := jsonx.NewReader(nested(10_001))
		work(r)
		var problem *jsonx.Error
		if !errors.As(r.Err(), &problem) || problem.Problem != "is nested too deeply" || len(problem.Path) > 300 {
			t.Error(r.Err())
		}
	}
	r := jsonx.NewReader([]byte(strings.Repeat("[", 1_000_000)))
	if r.Any(); r.Err() == nil {
		t.Error("a million brackets")
	}
}

func TestStringsAreTheReadersOwn(t *testing.T) {
	data := []byte(`{"name":"before","tags":["one","` + strings.Repeat("long", 100) + `"],"x":"y"}`)
	var v tree
	if err := jsonx.Unmarshal(data, &v); err != nil {
		t.Fatal(err)
	}
	for i := range data {
		data[i] = '!'
	}
	if v.Name != "before" || v.Tags[0] != "one" || v.Tags[1] != strings.Repeat("long", 100) {
		t.Error(v)
	}
}

func TestErrorsShowNoValue(t *testing.T) {
	for _, kind := range []string{"large", "ratio", "moment", "day", "bytes", "moods", "grid", "level", "kind", "flag"} {
		if _, err := read[sample](with(`"` + kind + `":"s3cr3t 2024"`)); err == nil || strings.Contains(err.Error(), "s3cr3t") {
			t.Errorf("%s: %v", kind, err)
		}
	}
}

func TestTimesAreInTheirZone(t *testing.T) {
	v, err := read[sample](with(`"moment":"2024-01-15T09:30:00+05:30"`))
	if err != nil {
		t.Fatal(err)
	}
	if want := time.Date(2024, 1, 15, 4, 0, 0, 0, time.UTC); !v.Moment.Equal(want) {
		t.Error(v.Moment)
	}
}

func TestEncodingJSONUsesTheMethods(t *testing.T) {
	type outer struct {
		Tree *tree
		List []sample
	}
	text := `{"Tree":{"name":"a","x":1},"List":[` + with(`"mood":"good"`) + `]}`
	var v outer
	if err := json.Unmarshal([]byte(text), &v); err != nil {
		t.Fatal(err)
	}
	data, err := json.Marshal(v)
	if err != nil || string(data) != text {
		t.Error(string(data), err)
	}
	before := v.List[0]
	if err := json.Unmarshal([]byte(`{"List":[null]}`), &v); err != nil || !reflect.DeepEqual(v.List[0], before) {
		t.Error("null changes something", err)
	}
}

// result is what a function reads as the whole of a text.
func result[T any](text string, value func(*jsonx.Reader) T) (T, error) {
	r := jsonx.NewReader([]byte(text))
	v := value(r)
	r.End()
	return v, r.Err()
}

func TestStrings(t *testing.T) {
	long := strings.Repeat("0123456789", 50)
	for text, want := range map[string]string{
		`"` + long + `"`: long, `"\t` + long + `\uD83D\uDE00"`: "\t" + long + "😀", `"\u00E9\uabCD"`: "é\uabcd", `"\u0000"`: "\x00", `""`: "", `"\ufffd"`: "\ufffd", "\"\x7f\"": "\x7f",
	} {
		if got, err := result(text, (*jsonx.Reader).String); err != nil || got != want {
			t.Errorf("%s is %q (%v)", text, got, err)
		}
	}
	for _, text := range []string{`"\`, `"\x"`, `"\u12`, `"\u12g4"`, `"\U0041"`, "\"\x1f\"", "\"\n\"", `"`, `'a'`, `"\ud83d\n"`, `"\ud83dx"`, `"\ud83d\ud83d"`} {
		if got, err := result(text, (*jsonx.Reader).String); err == nil {
			t.Errorf("%s is %q", text, got)
		}
	}
}

func TestWordsAndTypes(t *testing.T) {
	for _, text := range []string{"nulx", "nul", "trux", "tru", "falsy", "True", "NULL", "undefined", "nullnull"} {
		if v, err := result(text, (*jsonx.Reader).Any); err == nil {
			t.Errorf("%s is %v", text, v)
		}
		r := jsonx.NewReader([]byte(text))
		r.Skip()
		if r.End(); r.Err() == nil {
			t.Errorf("%s is skipped", text)
		}
	}
	if _, err := result("7", (*jsonx.Reader).Base64); err == nil || err.Error() != "must be a string" {
		t.Error(err)
	}
	if _, err := result("7", (*jsonx.Reader).Time); err == nil || err.Error() != "must be a string" {
		t.Error(err)
	}
	for text, want := range map[string]bool{`{"name":"a"}`: true, "null": false} {
		v, err := result(text, func(r *jsonx.Reader) types.Nullable[tree] { return jsonx.Nullable(r, jsonx.Model[tree]) })
		if got, ok := v.Get(); err != nil || ok != want || v.IsNull() == want || (ok && got.Name != "a") {
			t.Errorf("%s is %v (%v)", text, got, err)
		}
	}
}

func TestConstants(t *testing.T) {
	for text, same := range map[string][]string{
		`"a"`: {`"a"`, `"\u0061"`}, `"\n"`: {`"\u000a"`}, `7`: {`7`, `7.0`, `70e-1`}, `-0`: {`0`, `0e5`}, `true`: {`true`}, `null`: {`null`}, `{"a":[1,2]}`: {"{\"a\" : [1,\n2]}"}, `9007199254740993`: {`9007199254740993.0`},
	} {
		for _, given := range same {
			if _, err := result(given, constant(text)); err != nil {
				t.Errorf("%s is not %s: %v", given, text, err)
			}
		}
		for _, given := range []string{`"b"`, `8`, `9007199254740992`, `false`, `[]`, `{"a":[1]}`, `"7"`, `"\ud800"`} {
			if _, err := result(given, constant(text)); err == nil || err.Error() != "must be "+text {
				t.Errorf("%s is %s", given, text)
			}
		}
	}
	if _, err := result(`[1`, constant(`[1]`)); err == nil || err.Error() != "is JSON that ends too early" {
		t.Error(err)
	}
}

func constant(text string) func(*jsonx.Reader) any {
	return func(r *jsonx.Reader) any {
		r.Const(text)
		return nil
	}
}
