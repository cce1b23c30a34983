package types_test

import (
	"encoding/json"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"sdkwright/pkg/types"
)

func TestNullableHasThreeStates(t *testing.T) {
	type state struct {
		set, null bool
		value     string
		ok        bool
	}
	for want, n := range map[state]types.Nullable[string]{
		{}:                                   {},
		{set: true, null: true}:              types.Null[string](),
		{set: true, value: "", ok: true}:     types.Value(""),
		{set: true, value: "text", ok: true}: types.Value("text"),
	} {
		value, ok := n.Get()
		if got := (state{n.IsSet(), n.IsNull(), value, ok}); got != want || n.IsZero() == want.set {
			t.Errorf("%+v, not %+v", got, want)
		}
	}
}

func TestDates(t *testing.T) {
	for _, text := range []string{"0000-01-01", "0001-01-01", "2024-02-29", "2023-12-31", "9999-12-31"} {
		d, err := types.ParseDate(text)
		if err != nil || d.String() != text || d != types.DateOf(d.In(time.UTC)) {
			t.Errorf("%s is %v (%v)", text, d, err)
		}
		var again types.Date
		data, err := json.Marshal(d)
		if err != nil || json.Unmarshal(data, &again) != nil || again != d {
			t.Errorf("%s is %s (%v)", text, data, err)
		}
	}
	for _, text := range []string{"", "2023-02-29", "2024-00-01", "2024-13-01", "2024-01-00", "2024-01-32", "2024-1-1", "24-01-01", "2024-01-01Z", "2024/01/01", "x024-01-01", "+024-01-01", "20240101"} {
		if d, err := types.ParseDate(text); err == nil || d.IsValid() || (text != "" && strings.Contains(err.Error(), text)) {
			t.Errorf("%s is %v (%v)", text, d, err)
		}
	}
	for _, d := range []types.Date{{}, {Year: 10000, Month: 1, Day: 1}, {Year: -1, Month: 1, Day: 1}, {Year: 2024, Month: 2, Day: 30}} {
		if data, err := d.MarshalText(); err == nil {
			t.Errorf("%+v is %s", d, data)
		}
	}
	day, next := types.Date{Year: 2024, Month: 2, Day: 29}, types.Date{Year: 2024, Month: 3, Day: 1}
	if day.Compare(next) != -1 || next.Compare(day) != 1 || day.Compare(day) != 0 {
		t.Error("dates are not in order")
	}
	zone := time.FixedZone("", -5*3600)
	if got := day.In(zone).Format(time.RFC3339); got != "2024-02-29T00:00:00-05:00" {
		t.Error(got)
	}
}

func TestDecimals(t *testing.T) {
	for _, text := range []string{"0", "-0", "1.10", "12345678901234567890.123456789012345678901234567890", "1e7", "-2.5E-10", "0.0e+0"} {
		d := types.Decimal(text)
		var again types.Decimal
		data, err := json.Marshal(d)
		if err != nil || string(data) != text || json.Unmarshal(data, &again) != nil || again != d {
			t.Errorf("%s is %s (%v)", text, data, err)
		}
		if _, ok := d.Rat(); !ok {
			t.Errorf("%s has no value", text)
		}
	}
	for _, text := range []string{"", "-", "01", "1.", ".5", "+1", "1e", "1e+", "1,0", "NaN", "Infinity", "0x1", "1_000", " 1", "1 ", "1/2", "1.5.2", "1e5e"} {
		if data, err := json.Marshal(types.Decimal(text)); err == nil || types.Decimal(text).IsValid() {
			t.Errorf("%q is %s", text, data)
		}
		if _, ok := types.Decimal(text).Rat(); ok {
			t.Errorf("%q has a value", text)
		}
	}
	for _, data := range []string{`"1"`, `true`, `[]`} {
		var d types.Decimal
		if json.Unmarshal([]byte(data), &d) == nil {
			t.Errorf("%s is %s", data, d)
		}
	}
	kept := types.Decimal("7")
	if json.Unmarshal([]byte("null"), &kept) != nil || kept != "7" {
		t.Error("null changes something")
	}
}

// content is what a file says of itself, and has in it.
func content(t *testing.T, f types.File) string {
	t.Helper()
	reader, err := f.Open()
	if err != nil {
		t.Fatal(err)
	}
	defer reader.Close()
	data, err := io.ReadAll(reader)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

func TestFilesThatCanBeReadAgain(t *testing.T) {
	path := filepath.Join(t.TempDir(), "report.csv")
	if err := os.WriteFile(path, []byte("a,b"), 0o600); err != nil {
		t.Fatal(err)
	}
	open, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer open.Close()
	behind := strings.NewReader("xxa,b")
	if _, err := behind.Seek(2, io.SeekStart); err != nil {
		t.Fatal(err)
	}
	for name, f := range map[string]types.File{
		"": types.FileOf([]byte("a,b")), "report.csv": types.FileAt(path), " report.csv": types.FileFrom(open).WithContentType("text/csv"), "text": types.FileFrom(behind).WithName("text"),
	} {
		if f.Name() != strings.TrimSpace(name) || f.Len() != 3 || !f.IsRepeatable() || f.IsZero() || (name == " report.csv") != (f.ContentType() == "text/csv") {
			t.Errorf("%q: %d bytes of %q", f.Name(), f.Len(), f.ContentType())
		}
		for range 2 {
			if got := content(t, f); got != "a,b" {
				t.Errorf("%q: %q", name, got)
			}
		}
	}
}

func TestFilesThatAreReadOnce(t *testing.T) {
	reader, writer, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	defer reader.Close()
	if _, err := writer.WriteString("a,b"); err != nil {
		t.Fatal(err)
	}
	writer.Close()
	for _, f := range []types.File{types.FileFrom(io.MultiReader(strings.NewReader("a,"), strings.NewReader("b"))), types.FileFrom(reader)} {
		again := f.WithName("again")
		if f.Len() != -1 || f.IsRepeatable() || content(t, f) != "a,b" {
			t.Errorf("%q: %d bytes", f.Name(), f.Len())
		}
		if _, err := again.Open(); !errors.Is(err, types.ErrFileRead) {
			t.Error(err)
		}
	}
}

func TestFilesThatAreNone(t *testing.T) {
	none := types.File{}
	if _, err := none.Open(); err == nil || !none.IsZero() || none.Len() != -1 || none.IsRepeatable() {
		t.Error(err)
	}
	missing := types.FileAt(filepath.Join(t.TempDir(), "none"))
	if _, err := missing.Open(); !errors.Is(err, os.ErrNotExist) || missing.Len() != -1 {
		t.Error(err)
	}
}
