// Package values makes Go values of JSON, as users have them, and JSON of Go values.
package values

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"io"
	"math"
	"reflect"
	"strings"
	"unicode"
)

// Constructors are functions of an SDK for values that have no fields to set.
type Constructors struct {
	FileOf, FileFrom reflect.Value
	Nullables        []Nullable
}

// Nullable has the functions that make a type that may be null.
type Nullable struct{ Value, Null reflect.Value }

// Unsayable is why there is no value of a type for what a scenario has: in a program it would not compile.
type Unsayable struct{ problem error }

func (e Unsayable) Error() string { return e.problem.Error() }

// Made is the value of a type for a JSON text. An object with a tag is what JSON has no words for.
func (c Constructors) Made(t reflect.Type, text json.RawMessage) (reflect.Value, error) {
	for _, nullable := range c.Nullables {
		if nullable.Value.Type().Out(0) == t {
			return c.nullable(nullable, text)
		}
	}
	if file := c.FileOf.Type().Out(0); t == file && len(text) > 0 && text[0] == '"' {
		var content string
		err := json.Unmarshal(text, &content)
		return c.FileOf.Call([]reflect.Value{reflect.ValueOf([]byte(content))})[0], err
	}
	if bytes.Contains(text, []byte(`"$`)) && hasTag(text) {
		return c.literal(t, text)
	}
	made := reflect.New(t)
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	if err := decoder.Decode(made.Interface()); err != nil {
		return c.literal(t, text)
	}
	return made.Elem(), nil
}

func (c Constructors) nullable(of Nullable, text json.RawMessage) (reflect.Value, error) {
	if bytes.Equal(text, []byte("null")) {
		return of.Null.Call(nil)[0], nil
	}
	value, err := c.Made(of.Value.Type().In(0), text)
	if err != nil {
		return value, err
	}
	return of.Value.Call([]reflect.Value{value})[0], nil
}

func hasTag(text json.RawMessage) bool {
	for _, tag := range []string{"$float", "$bytes", "$file", "$stream"} {
		if bytes.Contains(text, []byte(`"`+tag+`":`)) {
			return true
		}
	}
	return false
}

// literal is what users write where there is no JSON to read: fields that they leave out have the zero value.
func (c Constructors) literal(t reflect.Type, text json.RawMessage) (reflect.Value, error) {
	made := reflect.New(t).Elem()
	if t == c.FileOf.Type().Out(0) {
		return c.file(text)
	}
	switch t.Kind() {
	case reflect.Pointer:
		inner, err := c.Made(t.Elem(), text)
		if err != nil {
			return made, err
		}
		made.Set(reflect.New(t.Elem()))
		made.Elem().Set(inner)
		return made, nil
	case reflect.Struct:
		return made, c.members(made, text)
	case reflect.Map:
		return c.mapped(t, text)
	case reflect.Slice:
		if t.Elem().Kind() == reflect.Uint8 {
			content, err := contentOf(text)
			made.SetBytes(content)
			return made, err
		}
		return c.listed(t, text)
	case reflect.Float32, reflect.Float64:
		number, err := floatOf(text)
		made.SetFloat(number)
		return made, err
	case reflect.String:
		var digits string
		if err := json.Unmarshal(text, &digits); err != nil {
			return made, Unsayable{err}
		}
		made.SetString(digits)
		return made, nil
	case reflect.Interface:
		return c.free(made, text)
	default:
		return made, Unsayable{fmt.Errorf("%s of %s", t, text)}
	}
}

func (c Constructors) members(made reflect.Value, text json.RawMessage) error {
	var members map[string]json.RawMessage
	if err := json.Unmarshal(text, &members); err != nil {
		return Unsayable{err}
	}
	for name, member := range members {
		field := Named(made, name)
		if !field.IsValid() {
			return Unsayable{fmt.Errorf("%s has no field for %s", made.Type(), name)}
		}
		value, err := c.Made(field.Type(), member)
		if err != nil {
			return err
		}
		field.Set(value)
	}
	return nil
}

func (c Constructors) mapped(t reflect.Type, text json.RawMessage) (reflect.Value, error) {
	var members map[string]json.RawMessage
	if err := json.Unmarshal(text, &members); err != nil {
		return reflect.Value{}, Unsayable{err}
	}
	made := reflect.MakeMap(t)
	for name, member := range members {
		value, err := c.Made(t.Elem(), member)
		if err != nil {
			return made, err
		}
		made.SetMapIndex(reflect.ValueOf(name), value)
	}
	return made, nil
}

func (c Constructors) listed(t reflect.Type, text json.RawMessage) (reflect.Value, error) {
	var items []json.RawMessage
	if err := json.Unmarshal(text, &items); err != nil {
		return reflect.Value{}, Unsayable{err}
	}
	made := reflect.MakeSlice(t, 0, len(items))
	for _, item := range items {
		value, err := c.Made(t.Elem(), item)
		if err != nil {
			return made, err
		}
		made = reflect.Append(made, value)
	}
	return made, nil
}

// free is a value of any type.
func (c Constructors) free(made reflect.Value, text json.RawMessage) (reflect.Value, error) {
	shape := reflect.TypeFor[float64]()
	if text[0] == '[' {
		shape = reflect.TypeFor[[]any]()
	} else if !bytes.HasPrefix(text, []byte(`{"$float":`)) {
		shape = reflect.TypeFor[map[string]any]()
	}
	value, err := c.literal(shape, text)
	if err != nil {
		return made, err
	}
	made.Set(value)
	return made, nil
}

func (c Constructors) file(text json.RawMessage) (reflect.Value, error) {
	var tag struct {
		Bytes  []byte            `json:"$bytes"`
		Stream []json.RawMessage `json:"$stream"`
		File   *struct {
			Content       json.RawMessage
			Name, Type    string
			Open, Unknown bool
		} `json:"$file"`
	}
	if err := json.Unmarshal(text, &tag); err != nil {
		return reflect.Value{}, err
	}
	if tag.Stream != nil {
		var pieces []io.Reader
		for _, piece := range tag.Stream {
			content, err := contentOf(piece)
			if err != nil {
				return reflect.Value{}, err
			}
			pieces = append(pieces, bytes.NewReader(content))
		}
		return c.from(io.MultiReader(pieces...)), nil
	}
	if tag.File == nil {
		return c.of(tag.Bytes), nil
	}
	content, err := contentOf(tag.File.Content)
	file := c.of(content)
	if tag.File.Unknown {
		file = c.from(io.MultiReader(bytes.NewReader(content)))
	} else if tag.File.Open {
		file = c.from(bytes.NewReader(content))
	}
	if tag.File.Name != "" {
		file = file.MethodByName("WithName").Call([]reflect.Value{reflect.ValueOf(tag.File.Name)})[0]
	}
	if tag.File.Type != "" {
		file = file.MethodByName("WithContentType").Call([]reflect.Value{reflect.ValueOf(tag.File.Type)})[0]
	}
	return file, err
}

func (c Constructors) of(content []byte) reflect.Value {
	return c.FileOf.Call([]reflect.Value{reflect.ValueOf(content)})[0]
}

func (c Constructors) from(reader io.Reader) reflect.Value {
	return c.FileFrom.Call([]reflect.Value{reflect.ValueOf(&reader).Elem()})[0]
}

func contentOf(text json.RawMessage) ([]byte, error) {
	var tag struct {
		Bytes string `json:"$bytes"`
	}
	if err := json.Unmarshal(text, &tag); err != nil {
		return nil, err
	}
	return base64.StdEncoding.DecodeString(tag.Bytes)
}

func floatOf(text json.RawMessage) (float64, error) {
	var tag struct {
		Float string `json:"$float"`
	}
	if err := json.Unmarshal(text, &tag); err != nil {
		return 0, Unsayable{err}
	}
	switch tag.Float {
	case "NaN":
		return math.NaN(), nil
	case "Infinity":
		return math.Inf(1), nil
	case "-Infinity":
		return math.Inf(-1), nil
	default:
		return 0, fmt.Errorf("no such number: %s", text)
	}
}

// Named is the field of a struct, or the method of a value, for words or for the name of a property.
func Named(value reflect.Value, name string) reflect.Value {
	wanted := plain(name)
	inner := reflect.Indirect(value)
	for i := range inner.NumField() {
		if field := inner.Type().Field(i); field.IsExported() && plain(field.Name) == wanted {
			return inner.Field(i)
		}
	}
	for i := range value.NumMethod() {
		if plain(value.Type().Method(i).Name) == wanted {
			return value.Method(i)
		}
	}
	return reflect.Value{}
}

func plain(name string) string {
	return strings.Map(func(char rune) rune {
		if unicode.IsLetter(char) || unicode.IsDigit(char) {
			return unicode.ToLower(char)
		}
		return -1
	}, name)
}

// Written is the JSON of a value. What reads is read to its end: bytes, events, values.
func Written(value reflect.Value) (json.RawMessage, error) {
	if reader, ok := value.Interface().(io.Reader); ok {
		content, err := io.ReadAll(reader)
		if err != nil {
			return nil, err
		}
		return json.Marshal(map[string][]byte{"$bytes": content})
	}
	if all := value.MethodByName("All"); all.IsValid() {
		return streamed(all)
	}
	return json.Marshal(value.Interface())
}

func streamed(all reflect.Value) (json.RawMessage, error) {
	items := []json.RawMessage{}
	for item, wrong := range all.Call(nil)[0].Seq2() {
		if !wrong.IsNil() {
			return nil, wrong.Interface().(error)
		}
		text, err := itemOf(item)
		if err != nil {
			return nil, err
		}
		items = append(items, text)
	}
	return json.Marshal(items)
}

func itemOf(item reflect.Value) (json.RawMessage, error) {
	if item.Kind() != reflect.Struct || !item.FieldByName("RawData").IsValid() {
		return json.Marshal(item.Interface())
	}
	event := map[string]any{"retry": nil}
	for _, name := range []string{"Data", "Event", "ID"} {
		event[strings.ToLower(name)] = item.FieldByName(name).Interface()
	}
	if retry := item.FieldByName("Retry"); !retry.IsNil() {
		event["retry"] = retry.Elem().Int() / 1_000_000
	}
	return json.Marshal(event)
}
