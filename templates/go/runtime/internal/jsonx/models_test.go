package jsonx_test

import (
	"encoding/json"
	"math/big"
	"testing"
	"time"

	"sdkwright/internal/jsonx"
	"sdkwright/pkg/types"
)

// The types of these tests are written as generated ones are.

// tree has itself in it, and members that may be absent.
type tree struct {
	Name     string
	Size     *big.Int
	Tags     []string
	Child    *tree
	Children []tree
	unlisted jsonx.Members
}

func (v *tree) ReadJSON(r *jsonx.Reader) {
	*v = tree{}
	for o := r.Object("name"); o.Next(); {
		switch o.Name {
		case "name":
			v.Name = r.String()
		case "size":
			v.Size = jsonx.OrNil(r, (*jsonx.Reader).BigInt)
		case "tags":
			if !r.Null() {
				v.Tags = jsonx.List(r, (*jsonx.Reader).String)
			}
		case "child":
			v.Child = jsonx.New[tree](r)
		case "children":
			v.Children = jsonx.OrNil(r, jsonx.Models[tree])
		default:
			o.Keep(&v.unlisted)
		}
	}
}

func (v tree) WriteJSON(w *jsonx.Writer) {
	w.Open()
	w.Name("name", "Name")
	w.String(v.Name)
	if v.Size != nil {
		w.Name("size", "Size")
		w.BigInt(v.Size)
	}
	if v.Tags != nil {
		w.Name("tags", "Tags")
		jsonx.WriteList(w, v.Tags, (*jsonx.Writer).String)
	}
	if v.Child != nil {
		w.Name("child", "Child")
		jsonx.WriteNew(w, v.Child)
	}
	if v.Children != nil {
		w.Name("children", "Children")
		jsonx.WriteModels(w, v.Children)
	}
	w.Members(v.unlisted)
	w.Close()
}

func (v tree) MarshalJSON() ([]byte, error)     { return jsonx.Marshal(v) }
func (v *tree) UnmarshalJSON(data []byte) error { return jsonx.Unmarshal(data, v) }

type mood string

func (v *mood) ReadJSON(r *jsonx.Reader) { *v = mood(r.String()) }
func (v mood) WriteJSON(w *jsonx.Writer) { w.String(string(v)) }

type level int64

func (v *level) ReadJSON(r *jsonx.Reader) {
	if *v = level(r.Int64()); *v < -1 || *v > 1 {
		r.Fail("must be one of the documented values")
	}
}
func (v level) WriteJSON(w *jsonx.Writer) { w.Int64(int64(v)) }

// sample has a member of each kind.
type sample struct {
	Kind     string // a constant
	Flag     bool
	Small    int32
	Large    *int64
	Ratio    *float64
	Single   *float32
	Exact    *types.Decimal
	Moment   *time.Time
	Day      *types.Date
	Bytes    []byte
	Free     types.Nullable[any]
	MayNull  types.Nullable[string]
	MustNull *string // required
	Mood     *mood
	Level    *level
	Moods    map[string]mood
	Grid     [][]tree
	Rest     map[string]int64
}

var sampleNames = []string{
	"kind", "flag", "small", "large", "ratio", "single", "exact", "moment", "day", "bytes", "free", "mayNull", "mustNull", "mood", "level", "moods", "grid",
}

func (v *sample) ReadJSON(r *jsonx.Reader) {
	*v = sample{}
	for o := r.Object("kind", "flag", "small", "mustNull"); o.Next(); {
		switch o.Name {
		case "kind":
			r.Const(`"sample"`)
			v.Kind = "sample"
		case "flag":
			v.Flag = r.Bool()
		case "small":
			v.Small = r.Int32()
		case "large":
			v.Large = jsonx.Ptr(r, (*jsonx.Reader).Int64)
		case "ratio":
			v.Ratio = jsonx.Ptr(r, (*jsonx.Reader).Float64)
		case "single":
			v.Single = jsonx.Ptr(r, (*jsonx.Reader).Float32)
		case "exact":
			v.Exact = jsonx.Ptr(r, (*jsonx.Reader).Decimal)
		case "moment":
			v.Moment = jsonx.Ptr(r, (*jsonx.Reader).Time)
		case "day":
			v.Day = jsonx.Ptr(r, (*jsonx.Reader).Date)
		case "bytes":
			v.Bytes = jsonx.OrNil(r, (*jsonx.Reader).Base64)
		case "free":
			v.Free = jsonx.Nullable(r, (*jsonx.Reader).Any)
		case "mayNull":
			v.MayNull = jsonx.Nullable(r, (*jsonx.Reader).String)
		case "mustNull":
			v.MustNull = jsonx.Ptr(r, (*jsonx.Reader).String)
		case "mood":
			v.Mood = jsonx.New[mood](r)
		case "level":
			v.Level = jsonx.New[level](r)
		case "moods":
			v.Moods = jsonx.OrNil(r, jsonx.ModelMap[mood])
		case "grid":
			if !r.Null() {
				v.Grid = jsonx.List(r, jsonx.Models[tree])
			}
		default:
			jsonx.Put(r, &v.Rest, o.Name, (*jsonx.Reader).Int64)
		}
	}
}

func (v sample) WriteJSON(w *jsonx.Writer) {
	w.Open()
	w.Name("kind", "Kind")
	jsonx.WriteConst(w, v.Kind, "sample", (*jsonx.Writer).String)
	w.Name("flag", "Flag")
	w.Bool(v.Flag)
	w.Name("small", "Small")
	w.Int32(v.Small)
	writeOptional(w, "large", "Large", v.Large, (*jsonx.Writer).Int64)
	writeOptional(w, "ratio", "Ratio", v.Ratio, (*jsonx.Writer).Float64)
	writeOptional(w, "single", "Single", v.Single, (*jsonx.Writer).Float32)
	writeOptional(w, "exact", "Exact", v.Exact, (*jsonx.Writer).Decimal)
	writeOptional(w, "moment", "Moment", v.Moment, (*jsonx.Writer).Time)
	writeOptional(w, "day", "Day", v.Day, (*jsonx.Writer).Date)
	if v.Bytes != nil {
		w.Name("bytes", "Bytes")
		w.Base64(v.Bytes)
	}
	jsonx.WriteNullable(w, "free", "Free", v.Free, (*jsonx.Writer).Any)
	jsonx.WriteNullable(w, "mayNull", "MayNull", v.MayNull, (*jsonx.Writer).String)
	w.Name("mustNull", "MustNull")
	jsonx.WritePtr(w, v.MustNull, (*jsonx.Writer).String)
	writeOptional(w, "mood", "Mood", v.Mood, jsonx.WriteModel[mood])
	writeOptional(w, "level", "Level", v.Level, jsonx.WriteModel[level])
	if v.Moods != nil {
		w.Name("moods", "Moods")
		jsonx.WriteModelMap(w, v.Moods)
	}
	if v.Grid != nil {
		w.Name("grid", "Grid")
		jsonx.WriteList(w, v.Grid, jsonx.WriteModels[tree])
	}
	jsonx.WriteRest(w, v.Rest, (*jsonx.Writer).Int64, sampleNames...)
	w.Close()
}

func (v sample) MarshalJSON() ([]byte, error)     { return jsonx.Marshal(v) }
func (v *sample) UnmarshalJSON(data []byte) error { return jsonx.Unmarshal(data, v) }

func writeOptional[T any](w *jsonx.Writer, wire, field string, v *T, value func(*jsonx.Writer, T)) {
	if v != nil {
		w.Name(wire, field)
		value(w, *v)
	}
}

// model is a pointer to a generated type.
type model[T any] interface {
	*T
	ReadJSON(*jsonx.Reader)
	json.Marshaler
}

// read returns what a text says, or the error.
func read[T any, P model[T]](text string) (T, error) {
	var v T
	err := jsonx.Unmarshal([]byte(text), P(&v))
	return v, err
}

// roundTrip expects that a text that is read is written as want.
func roundTrip[T any, P model[T]](t *testing.T, text, want string) {
	t.Helper()
	v, err := read[T, P](text)
	if err != nil {
		t.Fatalf("%s: %v", text, err)
	}
	data, err := P(&v).MarshalJSON()
	if err != nil || string(data) != want {
		t.Fatalf("%s is written as %s (%v), not %s", text, data, err, want)
	}
}

// refused expects the error of a text.
func refused[T any, P model[T]](t *testing.T, text, want string) {
	t.Helper()
	_, err := read[T, P](text)
	if err == nil || err.Error() != want {
		t.Fatalf("%s: %v, not %s", text, err, want)
	}
}
