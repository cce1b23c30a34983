package jsonx

import (
	"bytes"
	"encoding/json"

	"github.com/formancehq/formance-sdk-go/v3/pkg/types"
)

// Any writes any value: what Reader.Any reads, models, and whatever encoding/json takes besides.
func (w *Writer) Any(v any) {
	if w.failure != nil {
		return
	}
	switch v := v.(type) {
	case nil:
		w.Null()
	case bool:
		w.Bool(v)
	case string:
		w.String(v)
	case json.Number:
		w.Decimal(types.Decimal(v))
	case float64:
		w.Float64(v)
	case float32:
		w.Float32(v)
	case int:
		w.Int64(int64(v))
	case int64:
		w.Int64(v)
	case []any:
		WriteList(w, v, (*Writer).Any)
	case map[string]any:
		WriteMap(w, v, (*Writer).Any)
	default:
		w.other(v)
	}
}

func (w *Writer) other(v any) {
	var b bytes.Buffer
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(v); err != nil {
		// The error itself might show the value.
		w.Fail("must have a form in JSON")
		return
	}
	w.data = append(w.data, bytes.TrimSuffix(b.Bytes(), []byte("\n"))...)
}
