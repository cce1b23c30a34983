package jsonx_test

import (
	"encoding/json"
	"strings"
	"testing"

	"sdkwright/internal/jsonx"
)

// pet has a discriminator.
type pet struct {
	Cat     *tree
	Dog     *sample
	Unknown json.RawMessage
}

var petMembers = []jsonx.Member{{Name: "kind"}, {Name: "name", Required: true}}

var petUnion = jsonx.Union{Tag: "kind", Variants: []jsonx.Variant{
	{Field: "Cat", Kinds: jsonx.KindObject, Tags: []string{"feline", "kitten", "7", "true"}, Members: petMembers},
	{Field: "Dog", Kinds: jsonx.KindObject, Tags: []string{"sample"}, Members: []jsonx.Member{{Name: "kind", Required: true}, {Name: "flag", Required: true}}},
}}

func (v *pet) ReadJSON(r *jsonx.Reader) {
	for c := jsonx.Choose(r, &petUnion, v); c.Next(); {
		switch c.Variant {
		case 0:
			v.Cat = jsonx.New[tree](r)
		case 1:
			v.Dog = jsonx.New[sample](r)
		default:
			v.Unknown = r.Raw()
		}
	}
}

func (v pet) WriteJSON(w *jsonx.Writer) {
	switch w.One(&petUnion, v.Cat != nil, v.Dog != nil, v.Unknown != nil) {
	case 0:
		jsonx.WriteNew(w, v.Cat)
	case 1:
		jsonx.WriteNew(w, v.Dog)
	case 2:
		w.Raw(v.Unknown)
	}
}

func (v pet) MarshalJSON() ([]byte, error) { return jsonx.Marshal(v) }

// falling has a variant for other values of its discriminator, and for none; closed has no other variant at all.
type falling struct{ Tree, Fallback *tree }

var fallingUnion = jsonx.Union{Tag: "kind", Closed: true, Variants: []jsonx.Variant{
	{Kinds: jsonx.KindObject, Members: petMembers, Fallback: true},
	{Kinds: jsonx.KindObject, Members: petMembers, Tags: []string{"tree"}},
}}

func (v *falling) ReadJSON(r *jsonx.Reader) {
	for c := jsonx.Choose(r, &fallingUnion, v); c.Next(); {
		if c.Variant == 0 {
			v.Fallback = jsonx.New[tree](r)
		} else {
			v.Tree = jsonx.New[tree](r)
		}
	}
}

func (v falling) MarshalJSON() ([]byte, error) {
	name := "fallback"
	if v.Tree != nil {
		name = "tree"
	}
	return json.Marshal(name)
}

// node has itself in it, in variants that only its last member tells apart. It notes which was taken.
type node struct {
	Integer, Text *leaf[int64]
	Other         *leaf[string]
	Pet           *pet
	Scalar        any
	List          []int64
	Moods         []mood
	Unknown       json.RawMessage
}

type leaf[T int64 | string] struct {
	Child *node
	At    T
	Kind  mood
}

func (v *leaf[T]) ReadJSON(r *jsonx.Reader) {
	*v = leaf[T]{}
	for o := r.Object("at"); o.Next(); {
		switch o.Name {
		case "child":
			v.Child = jsonx.New[node](r)
		case "at":
			switch at := any(&v.At).(type) {
			case *int64:
				*at = r.Int64()
			case *string:
				*at = r.String()
			}
		default:
			r.Skip()
		}
	}
}

var leafMembers = []jsonx.Member{{Name: "child"}, {Name: "at", Required: true}}

var nodeUnion = jsonx.Union{Variants: []jsonx.Variant{
	{Kinds: jsonx.KindObject, Members: leafMembers},
	{Kinds: jsonx.KindObject, Members: leafMembers},
	{Kinds: jsonx.KindObject, Members: []jsonx.Member{{Name: "at", Required: true}, {Name: "mood", Enum: []string{`"good"`, `"b\u0061d"`}}, {Name: "const", Const: `7`}}},
	{Kinds: jsonx.KindObject, Union: &petUnion},
	{Kinds: jsonx.KindInteger | jsonx.KindNull},
	{Kinds: jsonx.KindNumber},
	{Kinds: jsonx.KindString},
	{Kinds: jsonx.KindString},
	{Kinds: jsonx.KindList},
	{Kinds: jsonx.KindList},
}}

func (v *node) ReadJSON(r *jsonx.Reader) {
	for c := jsonx.Choose(r, &nodeUnion, v); c.Next(); {
		switch c.Variant {
		case 0:
			v.Integer = jsonx.New[leaf[int64]](r)
		case 1:
			v.Other = jsonx.New[leaf[string]](r)
		case 2:
			v.Text = jsonx.New[leaf[int64]](r)
		case 3:
			v.Pet = jsonx.New[pet](r)
		case 4:
			if !r.Null() {
				v.Scalar = r.Int64()
			}
		case 5:
			v.Scalar = r.Float64()
		case 6:
			v.Scalar = r.Date().String()
		case 7:
			v.Scalar = "text " + r.String()
		case 8:
			v.List = jsonx.List(r, (*jsonx.Reader).Int64)
		case 9:
			v.Moods = jsonx.Models[mood](r)
		default:
			v.Unknown = r.Raw()
		}
	}
}

// MarshalJSON says which variant it is.
func (v node) MarshalJSON() ([]byte, error) {
	switch {
	case v.Integer != nil:
		return json.Marshal("integer")
	case v.Other != nil:
		return json.Marshal("other")
	case v.Text != nil:
		return json.Marshal("text")
	case v.Pet != nil:
		return json.Marshal("pet")
	case v.List != nil:
		return json.Marshal("list")
	case v.Moods != nil:
		return json.Marshal("moods")
	case v.Unknown != nil:
		return json.Marshal("unknown")
	}
	return json.Marshal(v.Scalar)
}

func TestTheDiscriminatorDecides(t *testing.T) {
	for _, text := range []string{
		`{"name":"a","kind":"feline"}`, `{"name":"a","child":{"name":"b"},"kind":"kitten"}`, `{"name":"a","kind":7}`, `{"name":"a","kind":true}`, with(""), // with its tag
		`{"kind":"fish","fins":{"left":2}}`, `{"kind":""}`, `{}`, `{"other":"a"}`, `7`, `"a"`, `[]`, // unknown
		`{"name":"a"}`, `{"name":"a","kind":null}`, // without it
	} {
		roundTrip[pet](t, text, text)
	}
	roundTrip[pet](t, "{\"k\\u0069nd\": \"\\u0066ish\",\n\"fins\" : 2}", `{"k\u0069nd":"\u0066ish","fins":2}`)
	refused[pet](t, `{"kind":"feline"}`, "name: is missing")
	refused[pet](t, `{"kind":"feline","name":5}`, "name: must be a string")
	refused[pet](t, `{"kind":"feline","name"}`, "is not JSON")
	refused[pet](t, `{"kind":"fish","a":[1}`, "a: is not JSON")
	roundTrip[falling](t, `{"name":"a"}`, `"fallback"`)
	roundTrip[falling](t, `{"name":"a","kind":"other"}`, `"fallback"`)
	roundTrip[falling](t, `{"name":"a","kind":"tree"}`, `"tree"`)
	refused[falling](t, `{"kind":"tree"}`, "name: is missing")
	refused[falling](t, `7`, "is none of the documented variants")
	refused[falling](t, ``, "is JSON that ends too early")
}

func TestMembersDecideElsewhere(t *testing.T) {
	for text, want := range map[string]string{
		`{"at":1}`: "integer", `{"at":"a"}`: "other", `{"at":1,"child":{"at":"a"}}`: "integer", `{"child":{"at":"a"},"at":"a"}`: "other",
		`{"at":1,"mood":"good"}`: "text", `{"at":1,"mood":"bad"}`: "text", `{"mood":"odd","at":1}`: "text", `{"at":1,"const":7.0}`: "text", `{"at":1,"const":8}`: "integer", `{"at":1,"const":"7"}`: "integer",
		`{"child":null,"at":1}`: "integer", `{"child":{"at":true,"name":"a"},"at":1,"mood":"good"}`: "text",
		`{"name":"a"}`: "pet", `{"kind":"feline","name":"a"}`: "pet", `{"kind":"fish"}`: "unknown", `{"x":1}`: "unknown", `{}`: "unknown", `true`: "unknown",
		`[1,2]`: "list", `["a"]`: "moods", `[]`: "list", `"soon"`: "text soon", `"2024-02-29"`: "2024-02-29",
	} {
		roundTrip[node](t, text, `"`+want+`"`)
	}
	for text, want := range map[string]string{`7`: "7", `1e3`: "1000", `1.5`: "1.5", `9223372036854775808`: "9223372036854776000", `null`: "null"} {
		roundTrip[node](t, text, want)
	}
	refused[node](t, `{"at":true}`, "at: must be an integer")
	refused[node](t, `{"at":1,"child":{"at":[]}}`, "child.at: must be an integer")
	refused[node](t, `[true]`, "[0]: must be an integer")
	refused[node](t, `{"at":1,"child":{"at"}}`, "child: is not JSON")
	refused[node](t, `1e`, "is JSON that ends too early")
}

func TestUnionsInsideOfEachOtherStayLinear(t *testing.T) {
	nested := func(depth int, end string) string {
		return strings.Repeat(`{"child":`, depth) + end + strings.Repeat(`,"at":"x"}`, depth)
	}
	for _, depth := range []int{60, 9_000} {
		roundTrip[node](t, nested(depth, `{"at":1}`), `"other"`)
		roundTrip[node](t, nested(depth, `{"at":1,"x":"`+strings.Repeat("long", 100_000)+`"}`), `"other"`)
		if _, err := read[node](nested(depth, `{"at":true}`)); err == nil || !strings.HasSuffix(err.Error(), ".at: must be an integer") {
			t.Error(err)
		}
	}
}

func TestOneVariantIsWritten(t *testing.T) {
	for _, v := range []pet{{}, {Cat: &tree{}, Dog: &sample{}}} {
		w := jsonx.Writer{}
		w.OpenList()
		w.Item()
		v.WriteJSON(&w)
		if err := w.Err(); err == nil || err.Error() != "[0]: must have one of its fields set" {
			t.Error(err)
		}
	}
	for _, raw := range []string{"", "{", "1 2"} {
		if data, err := (pet{Unknown: json.RawMessage(raw)}).MarshalJSON(); err == nil || err.Error() != "must be JSON" {
			t.Error(string(data), err)
		}
	}
}

// plant has variants that have no field for its discriminator.
type plant struct {
	Tree  *tree
	Moods map[string]mood
	Pet   *pet
}

var plantUnion = jsonx.Union{Tag: "type", Variants: []jsonx.Variant{
	{Field: "Tree", Kinds: jsonx.KindObject, Tags: []string{"oak", "ash"}, Members: []jsonx.Member{{Name: "name", Required: true}}},
	{Field: "Moods", Kinds: jsonx.KindObject, Tags: []string{"moods"}},
	{Field: "Pet", Kinds: jsonx.KindObject, Tags: []string{"pet"}, Union: &petUnion},
}}

func (v *plant) ReadJSON(r *jsonx.Reader) {
	for c := jsonx.Choose(r, &plantUnion, v); c.Next(); {
		switch c.Variant {
		case 0:
			v.Tree = jsonx.New[tree](r)
		case 1:
			v.Moods = jsonx.ModelMap[mood](r)
		case 2:
			v.Pet = jsonx.New[pet](r)
		}
	}
}

func (v plant) WriteJSON(w *jsonx.Writer) {
	switch w.One(&plantUnion, v.Tree != nil, v.Moods != nil, v.Pet != nil) {
	case 0:
		jsonx.WriteNew(w, v.Tree)
	case 1:
		jsonx.WriteModelMap(w, v.Moods)
	case 2:
		jsonx.WriteNew(w, v.Pet)
	}
}

func (v plant) MarshalJSON() ([]byte, error) { return jsonx.Marshal(v) }

func TestTheDiscriminatorIsWritten(t *testing.T) {
	for want, v := range map[string]plant{
		`{"name":"a","child":{"name":"b"},"type":"oak"}`: {Tree: &tree{Name: "a", Child: &tree{Name: "b"}}},
		`{"a":"good","type":"moods"}`:                    {Moods: map[string]mood{"a": "good"}},
		`{"type":"other"}`:                               {Moods: map[string]mood{"type": "other"}},
		`{"name":"a","type":"pet"}`:                      {Pet: &pet{Cat: &tree{Name: "a"}}},
	} {
		if data, err := v.MarshalJSON(); err != nil {
			t.Error(err)
		} else if string(data) != want {
			t.Errorf("%s, not %s", data, want)
		}
	}
	for _, text := range []string{`{"name":"a","type":"ash"}`, `{"name":"a","type":"oak","x":1}`, `{"type":"pet","kind":"fish"}`} {
		roundTrip[plant](t, text, text)
	}
}

func TestThePathHasTheVariant(t *testing.T) {
	bad := tree{Name: "\xff"}
	for want, v := range map[string]plant{
		"Tree.Children[1].Name: must be UTF-8": {Tree: &tree{Children: []tree{{}, bad}}},
		"Pet.Cat.Name: must be UTF-8":          {Pet: &pet{Cat: &bad}},
		"Pet: must have one of its fields set": {Pet: &pet{}},
		"Moods.a: must be UTF-8":               {Moods: map[string]mood{"a": "\xff"}},
	} {
		if _, err := v.MarshalJSON(); err == nil || err.Error() != want {
			t.Errorf("%v, not %s", err, want)
		}
	}
	w := jsonx.Writer{}
	w.OpenList()
	for _, v := range []plant{{Tree: &tree{}}, {Pet: &pet{Cat: &bad}}} {
		w.Item()
		v.WriteJSON(&w)
	}
	if err := w.Err(); err == nil || err.Error() != "[1].Pet.Cat.Name: must be UTF-8" {
		t.Error(err)
	}
}
