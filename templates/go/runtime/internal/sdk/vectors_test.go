package sdk

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"sdkwright/internal/jsonx"
	"sdkwright/pkg/retry"
)

// vectors reads a file that holds all languages to the same behaviour.
func vectors(t *testing.T, name string, into any) {
	t.Helper()
	data, err := os.ReadFile("../../../../../tests/vectors/" + name)
	if err != nil {
		t.Fatal(err)
	}
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.UseNumber()
	if err := decoder.Decode(into); err != nil {
		t.Fatal(err)
	}
}

type parameter struct {
	In, Style, Name        string
	Explode, AllowReserved bool
	Value                  json.RawMessage
	Expected               *string
	Refused                bool
}

var styleNames = map[string]Style{
	"matrix": Matrix, "label": Label, "simple": Simple, "form": Form, "spaceDelimited": SpaceDelimited,
	"pipeDelimited": PipeDelimited, "deepObject": DeepObject, "cookie": CookieStyle, "json": JSONContent,
}

func (p parameter) styles() []Style {
	made := []Style{styleNames[p.Style], NoExplode}
	if p.Explode {
		made[1] = Explode
	}
	if p.AllowReserved {
		made = append(made, AllowReserved)
	}
	return made
}

// value is what generated code would hand over.
func (p parameter) value() Value {
	var given any
	decoder := json.NewDecoder(bytes.NewReader(p.Value))
	decoder.UseNumber()
	if err := decoder.Decode(&given); err != nil {
		panic(err)
	}
	switch v := given.(type) {
	case nil:
		return Absent
	case string:
		return Text(v)
	case bool:
		return Bool(v)
	case json.Number:
		if strings.Contains(string(v), ".") {
			f, _ := v.Float64()
			return Float(f)
		}
		return JSON(func(w *jsonx.Writer) { w.Raw(json.RawMessage(v)) })
	}
	if p.Style != "json" && bytes.HasPrefix(p.Value, []byte(`["`)) && !bytes.Contains(p.Value, []byte("null")) {
		var texts []string
		_ = json.Unmarshal(p.Value, &texts)
		return Each(texts, Text)
	}
	return JSON(func(w *jsonx.Writer) {
		decoder := json.NewDecoder(bytes.NewReader(p.Value))
		decoder.UseNumber()
		copyValue(w, decoder)
	})
}

// copyValue keeps the order of members, which maps do not.
func copyValue(w *jsonx.Writer, from *json.Decoder) {
	token, _ := from.Token()
	switch v := token.(type) {
	case json.Delim:
		if v == '[' {
			for w.OpenList(); from.More(); copyValue(w, from) {
				w.Item()
			}
			w.CloseList()
		} else {
			for w.Open(); from.More(); copyValue(w, from) {
				name, _ := from.Token()
				w.Name(name.(string), name.(string))
			}
			w.Close()
		}
		_, _ = from.Token()
	default:
		w.Any(v)
	}
}

func (p parameter) write(b *Builder) (string, bool) {
	switch p.In {
	case "path":
		b.plan.literals, b.plan.slots = cut("/{" + p.Name + "}")
		b.Path(p.Name, p.value(), p.styles()...)
		return string(b.appendPath(nil)[1:]), true
	case "query":
		b.Query(p.Name, p.value(), p.styles()...)
		return string(b.query), true
	case "querystring":
		b.QueryString(p.Name, p.value(), p.styles()...)
		return string(b.query), true
	case "header":
		b.Header(p.Name, p.value(), p.styles()...)
		if len(b.headers) == 0 {
			return "", false
		}
		return b.headers[0].value, true
	}
	b.Cookie(p.Name, p.value(), p.styles()...)
	return string(b.cookies), true
}

func TestParameters(t *testing.T) {
	var file struct{ Cases []parameter }
	vectors(t, "parameters.json", &file)
	if len(file.Cases) < 150 {
		t.Fatalf("only %d vectors", len(file.Cases))
	}
	for _, p := range file.Cases {
		t.Run(fmt.Sprintf("%s %s %v %s", p.In, p.Style, p.Explode, p.Value), func(t *testing.T) {
			b := &Builder{plan: &plan{}}
			made, ok := p.write(b)
			switch err := b.done(); {
			case p.Refused && err == nil:
				t.Errorf("%q is not refused", made)
			case p.Refused:
			case err != nil:
				t.Error(err)
			case p.Expected == nil && ok:
				t.Errorf("%q belongs left out", made)
			case p.Expected != nil && (made != *p.Expected || !ok):
				t.Errorf("%q instead of %q", made, *p.Expected)
			}
		})
	}
}

type strategy struct {
	Initial  int     `json:"initial_interval"`
	Max      int     `json:"max_interval"`
	Exponent float64 `json:"exponent"`
	Elapsed  int     `json:"max_elapsed_time"`
}

type retryVectors struct {
	Waits []struct {
		Strategy   strategy
		Attempt    int
		Elapsed    float64 `json:"elapsed_ms"`
		Random     float64
		RetryAfter *float64 `json:"retry_after_ms"`
		Wait       *float64 `json:"wait_ms"`
	}
	RetryAfter []struct {
		Value      *string
		Now        float64
		RetryAfter *float64 `json:"retry_after_ms"`
	} `json:"retry_after"`
	Policies []map[string]any
	Statuses []struct {
		Codes   []string `json:"status_codes"`
		Status  int
		Retried bool
	}
}

func TestWaits(t *testing.T) {
	var file retryVectors
	vectors(t, "retries.json", &file)
	for _, v := range file.Waits {
		backoff := &retry.BackoffStrategy{
			InitialInterval: v.Strategy.Initial, MaxInterval: v.Strategy.Max,
			Exponent: v.Strategy.Exponent, MaxElapsedTime: v.Strategy.Elapsed,
		}
		after := -1.0
		if v.RetryAfter != nil {
			after = *v.RetryAfter
		}
		wait, again := waitOf(backoff, v.Attempt, v.Elapsed, v.Random, after)
		if again != (v.Wait != nil) || again && wait != *v.Wait {
			t.Errorf("%+v: %v, %v", v, wait, again)
		}
	}
	for _, v := range file.RetryAfter {
		value := ""
		if v.Value != nil {
			value = *v.Value
		}
		now := time.UnixMilli(int64(v.Now * 1000))
		after := retryAfterOf(value, now)
		if (after >= 0) != (v.RetryAfter != nil) || after >= 0 && after != *v.RetryAfter {
			t.Errorf("%q at %v: %v", value, now, after)
		}
	}
	for _, v := range file.Statuses {
		if wantsRetry(&retry.Config{StatusCodes: v.Codes}, v.Status) != v.Retried {
			t.Errorf("%+v", v)
		}
	}
}

func TestPolicies(t *testing.T) {
	var file retryVectors
	vectors(t, "retries.json", &file)
	if len(file.Policies) < 40 {
		t.Fatalf("only %d vectors", len(file.Policies))
	}
	for _, v := range file.Policies {
		names := map[*retry.Config]string{}
		config := func(whose string) *retry.Config {
			given, isThere := v[whose]
			// A caller switches off with None; operations and the API of a document have nothing to switch off with.
			if !isThere || given == "unset" || given == nil && whose == "operation" {
				return nil
			}
			made := &retry.Config{Strategy: retry.None}
			if given == "config" {
				made.Strategy = retry.Backoff
			}
			names[made] = whose
			return made
		}
		keyed, _ := v["keyed"].(bool)
		chosen := policyOf(v["method"].(string), keyed, config("call"), config("operation"), config("client"), config("api"))
		name := any(nil)
		if chosen != nil {
			if name = names[chosen]; name == "" {
				name = "default"
			}
		}
		if name != v["chosen"] {
			t.Errorf("%v: %v", v, name)
		}
	}
}
