package jsonx_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"math"
	"math/big"
	"strings"
	"testing"
	"time"

	"sdkwright/internal/jsonx"
	"sdkwright/pkg/types"
)

// written returns what a function writes, or the error.
func written(write func(*jsonx.Writer)) (string, error) {
	var w jsonx.Writer
	write(&w)
	return string(w.Bytes()), w.Err()
}

func TestFloatsAreWrittenAsJavaScriptDoes(t *testing.T) {
	for _, v := range []float64{0, 1, -1.5, 0.1, 1e20, 1e21, 123456789.125, 1e-6, 1e-7, -2.5e-9, 1e-10, 5e-324, math.MaxFloat64, 1 << 53, 1e100, math.Copysign(0, -1)} {
		want, _ := json.Marshal(v)
		if got, err := written(func(w *jsonx.Writer) { w.Float64(v) }); err != nil || got != string(want) {
			t.Errorf("%v is %s, not %s (%v)", v, got, want, err)
		}
		want, _ = json.Marshal(float32(v))
		if got, err := written(func(w *jsonx.Writer) { w.Float32(float32(v)) }); math.Abs(v) < 1e38 && (err != nil || got != string(want)) {
			t.Errorf("%v is %s, not %s (%v)", float32(v), got, want, err)
		}
	}
}

func TestStringsAreWrittenAsEncodingJSONDoes(t *testing.T) {
	var all strings.Builder
	for c := rune(0); c < 0x3000; c++ {
		all.WriteRune(c)
	}
	for _, text := range []string{"", "plain", "<a&b>", all.String(), "\u2027\u2028\u2029\u202a", "â\u0080", "😀"} {
		var want bytes.Buffer
		encoder := json.NewEncoder(&want)
		encoder.SetEscapeHTML(false)
		if err := encoder.Encode(text); err != nil {
			t.Fatal(err)
		}
		if got, err := written(func(w *jsonx.Writer) { w.String(text) }); err != nil || got+"\n" != want.String() {
			t.Errorf("%s (%v)", got, err)
		}
	}
}

func TestFreeValues(t *testing.T) {
	trunk := tree{Name: "a"}
	for _, v := range []any{
		nil, true, "x", 7, int8(-7), uint64(math.MaxUint64), int64(math.MinInt64), 1.5, float32(0.1), json.Number("1e400"), []any{nil, []any{}}, map[string]any{"b": 1, "a": map[string]any{}},
		[]string{"<"}, map[string]int{"z": 1, "a": 2}, trunk, &trunk, (*tree)(nil), mood("odd"), big.NewInt(7), time.Unix(0, 0).UTC(), types.Decimal("1.10"), types.Date{Year: 2024, Month: 2, Day: 29}, json.RawMessage(` [ 1 ] `),
		struct {
			A int `json:"a"`
		}{1},
	} {
		var want bytes.Buffer
		encoder := json.NewEncoder(&want)
		encoder.SetEscapeHTML(false)
		if err := encoder.Encode(v); err != nil {
			t.Fatal(err)
		}
		if got, err := written(func(w *jsonx.Writer) { w.Any(v) }); err != nil || got+"\n" != want.String() {
			t.Errorf("%s, not %s (%v)", got, want.String(), err)
		}
	}
}

func TestWhatCannotBeWritten(t *testing.T) {
	nan, infinite, text := math.NaN(), float32(math.Inf(-1)), "\xff"
	decimal, day, moment := types.Decimal("1,0"), types.Date{Year: 2023, Month: 2, Day: 29}, time.Date(10000, 1, 1, 0, 0, 0, 0, time.UTC)
	loop := tree{Name: "a"}
	loop.Child = &loop
	free := map[string]any{}
	free["a"] = []any{free}
	for want, v := range map[string]json.Marshaler{
		"Ratio: must be a finite number":              sample{Ratio: &nan},
		"Single: must be a finite number":             sample{Single: &infinite},
		"MustNull: must be UTF-8":                     sample{MustNull: &text},
		"Exact: must be the digits of a number":       sample{Exact: &decimal},
		"Day: must be a date (RFC 3339)":              sample{Day: &day},
		"Moment: must be a date and time (RFC 3339)":  sample{Moment: &moment},
		"Kind: must be the value of the constant":     sample{Kind: "other"},
		"Free.a[1].b: must be a finite number":        sample{Free: types.Value[any](map[string]any{"a": []any{1, map[string]any{"b": nan}}})},
		"Free: must be the digits of a number":        sample{Free: types.Value[any](json.Number("NaN"))},
		"Free[0]: must have a form in JSON":           sample{Free: types.Value[any]([]any{func() {}})},
		"Grid[0][1].Children[0].Name: must be UTF-8":  sample{Grid: [][]tree{{{}, {Children: []tree{{Name: text}}}}}},
		`Moods."\n": must be UTF-8`:                   sample{Moods: map[string]mood{"\n": mood(text)}},
		strings.Repeat("Child.", 16)[:95] + "….Child": loop,
		"Free.a[0].a[0]":                              sample{Free: types.Value[any](free)},
	} {
		_, err := v.MarshalJSON()
		var problem *jsonx.Error
		if !errors.As(err, &problem) || !strings.HasPrefix(problem.Error(), want) || len(problem.Error()) > 300 {
			t.Errorf("%v, not %s", err, want)
		}
	}
	if _, err := written(func(w *jsonx.Writer) { w.BigInt(nil) }); err == nil || err.Error() != "is missing" {
		t.Error(err)
	}
	for _, digits := range []string{"", "1.5", "1e2", "01", "-", "one"} {
		if _, err := written(func(w *jsonx.Writer) { w.Integer(digits) }); err == nil || err.Error() != "must be the digits of an integer" {
			t.Error(digits, err)
		}
	}
	if _, err := written(func(w *jsonx.Writer) { jsonx.WriteNew[tree](w, nil) }); err == nil || err.Error() != "is missing" {
		t.Error(err)
	}
}

func TestMembersOfMaps(t *testing.T) {
	v := sample{Rest: map[string]int64{"kind": 1, "b": 2, "": 3}, Moods: map[string]mood{}}
	data, err := v.MarshalJSON()
	if want := `{"kind":"sample","flag":false,"small":0,"mustNull":null,"moods":{},"":3,"b":2}`; err != nil || string(data) != want {
		t.Error(string(data), err)
	}
}

func TestNilListsAreEmpty(t *testing.T) {
	got, err := written(func(w *jsonx.Writer) {
		w.Open()
		w.Name("a", "A")
		jsonx.WriteList(w, nil, (*jsonx.Writer).Bool)
		w.Name("b", "B")
		jsonx.WriteModelMap[tree](w, nil)
		w.Name("c", "C")
		jsonx.WriteModels[tree](w, nil)
		w.Close()
	})
	if err != nil || got != `{"a":[],"b":{},"c":[]}` {
		t.Error(got, err)
	}
}

func TestTimesOfZonesWithSeconds(t *testing.T) {
	moment := time.Date(1900, 1, 1, 0, 0, 0, 0, time.FixedZone("LMT", 561))
	if got, err := written(func(w *jsonx.Writer) { w.Time(moment) }); err != nil || got != `"1899-12-31T23:50:39Z"` {
		t.Error(got, err)
	}
}
