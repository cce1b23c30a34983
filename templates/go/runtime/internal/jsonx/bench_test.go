package jsonx_test

import (
	"bytes"
	"encoding/json"
	"math/big"
	"strconv"
	"testing"
	"time"

	"sdkwright/internal/jsonx"
)

// payment and page are written as generated types are; plainPayment and plainPage are what one would write for
// encoding/json.
type payment struct {
	ID          string
	Reference   string
	Amount      *big.Int
	Asset       string
	Status      mood
	CreatedAt   time.Time
	Connector   *string
	Fee         *float64
	Attempts    int64
	Tags        []string
	Metadata    map[string]string
	Adjustments []adjustment
	unlisted    jsonx.Members
}

type adjustment struct {
	Status   mood
	Amount   int64
	Absolute bool
	Date     time.Time
	unlisted jsonx.Members
}

type page struct {
	PageSize int64
	HasMore  bool
	Next     *string
	Data     []payment
}

func (v *page) ReadJSON(r *jsonx.Reader) {
	*v = page{}
	for o := r.Object("pageSize", "data"); o.Next(); {
		switch o.Name {
		case "pageSize":
			v.PageSize = r.Int64()
		case "hasMore":
			v.HasMore = r.Bool()
		case "next":
			v.Next = jsonx.Ptr(r, (*jsonx.Reader).String)
		case "data":
			v.Data = jsonx.Models[payment](r)
		default:
			r.Skip()
		}
	}
}

func (v page) WriteJSON(w *jsonx.Writer) {
	w.Open()
	w.Name("pageSize", "PageSize")
	w.Int64(v.PageSize)
	w.Name("hasMore", "HasMore")
	w.Bool(v.HasMore)
	writeOptional(w, "next", "Next", v.Next, (*jsonx.Writer).String)
	w.Name("data", "Data")
	jsonx.WriteModels(w, v.Data)
	w.Close()
}

func (v *payment) ReadJSON(r *jsonx.Reader) {
	*v = payment{}
	for o := r.Object("id", "reference", "amount", "asset", "status", "createdAt", "attempts", "adjustments"); o.Next(); {
		switch o.Name {
		case "id":
			v.ID = r.String()
		case "reference":
			v.Reference = r.String()
		case "amount":
			v.Amount = r.BigInt()
		case "asset":
			v.Asset = r.String()
		case "status":
			v.Status.ReadJSON(r)
		case "createdAt":
			v.CreatedAt = r.Time()
		case "connector":
			v.Connector = jsonx.Ptr(r, (*jsonx.Reader).String)
		case "fee":
			v.Fee = jsonx.Ptr(r, (*jsonx.Reader).Float64)
		case "attempts":
			v.Attempts = r.Int64()
		case "tags":
			if !r.Null() {
				v.Tags = jsonx.List(r, (*jsonx.Reader).String)
			}
		case "metadata":
			if !r.Null() {
				v.Metadata = jsonx.Map(r, (*jsonx.Reader).String)
			}
		case "adjustments":
			v.Adjustments = jsonx.Models[adjustment](r)
		default:
			o.Keep(&v.unlisted)
		}
	}
}

func (v payment) WriteJSON(w *jsonx.Writer) {
	w.Open()
	w.Name("id", "ID")
	w.String(v.ID)
	w.Name("reference", "Reference")
	w.String(v.Reference)
	w.Name("amount", "Amount")
	w.BigInt(v.Amount)
	w.Name("asset", "Asset")
	w.String(v.Asset)
	w.Name("status", "Status")
	v.Status.WriteJSON(w)
	w.Name("createdAt", "CreatedAt")
	w.Time(v.CreatedAt)
	writeOptional(w, "connector", "Connector", v.Connector, (*jsonx.Writer).String)
	writeOptional(w, "fee", "Fee", v.Fee, (*jsonx.Writer).Float64)
	w.Name("attempts", "Attempts")
	w.Int64(v.Attempts)
	if v.Tags != nil {
		w.Name("tags", "Tags")
		jsonx.WriteList(w, v.Tags, (*jsonx.Writer).String)
	}
	if v.Metadata != nil {
		w.Name("metadata", "Metadata")
		jsonx.WriteMap(w, v.Metadata, (*jsonx.Writer).String)
	}
	w.Name("adjustments", "Adjustments")
	jsonx.WriteModels(w, v.Adjustments)
	w.Members(v.unlisted)
	w.Close()
}

func (v *adjustment) ReadJSON(r *jsonx.Reader) {
	*v = adjustment{}
	for o := r.Object("status", "amount", "date"); o.Next(); {
		switch o.Name {
		case "status":
			v.Status.ReadJSON(r)
		case "amount":
			v.Amount = r.Int64()
		case "absolute":
			v.Absolute = r.Bool()
		case "date":
			v.Date = r.Time()
		default:
			o.Keep(&v.unlisted)
		}
	}
}

func (v adjustment) WriteJSON(w *jsonx.Writer) {
	w.Open()
	w.Name("status", "Status")
	v.Status.WriteJSON(w)
	w.Name("amount", "Amount")
	w.Int64(v.Amount)
	w.Name("absolute", "Absolute")
	w.Bool(v.Absolute)
	w.Name("date", "Date")
	w.Time(v.Date)
	w.Members(v.unlisted)
	w.Close()
}

type plainPayment struct {
	ID          string            `json:"id"`
	Reference   string            `json:"reference"`
	Amount      *big.Int          `json:"amount"`
	Asset       string            `json:"asset"`
	Status      string            `json:"status"`
	CreatedAt   time.Time         `json:"createdAt"`
	Connector   *string           `json:"connector,omitempty"`
	Fee         *float64          `json:"fee,omitempty"`
	Attempts    int64             `json:"attempts"`
	Tags        []string          `json:"tags,omitempty"`
	Metadata    map[string]string `json:"metadata,omitempty"`
	Adjustments []plainAdjustment `json:"adjustments"`
}

type plainAdjustment struct {
	Status   string    `json:"status"`
	Amount   int64     `json:"amount"`
	Absolute bool      `json:"absolute"`
	Date     time.Time `json:"date"`
}

type plainPage struct {
	PageSize int64          `json:"pageSize"`
	HasMore  bool           `json:"hasMore"`
	Next     *string        `json:"next,omitempty"`
	Data     []plainPayment `json:"data"`
}

// payments is a page of so many.
func payments(n int) []byte {
	var text bytes.Buffer
	text.WriteString(`{"pageSize":` + strconv.Itoa(n) + `,"hasMore":false,"data":[`)
	for i := range n {
		if i > 0 {
			text.WriteByte(',')
		}
		text.WriteString(`{"id":"pay_` + strconv.Itoa(i) + `0123456789abcdef","reference":"invoice \"` + strconv.Itoa(i) + `\"","amount":10000,"asset":"USD/2","status":"SUCCEEDED",` +
			`"createdAt":"2024-01-15T09:30:00.123456Z","connector":"stripe","fee":1.25,"attempts":3,"tags":["a","b"],"metadata":{"order":"o-1","customer":"c-7"},` +
			`"adjustments":[{"status":"PENDING","amount":10000,"absolute":true,"date":"2024-01-15T09:30:00Z"},{"status":"SUCCEEDED","amount":0,"absolute":false,"date":"2024-01-15T09:31:00Z"}]}`)
	}
	text.WriteString("]}")
	return text.Bytes()
}

func benchmarkRead[T any](b *testing.B, unmarshal func([]byte, *T) error) {
	for _, n := range []int{1, 100} {
		data := payments(n)
		b.Run(strconv.Itoa(n), func(b *testing.B) {
			b.SetBytes(int64(len(data)))
			b.ReportAllocs()
			for range b.N {
				var v T
				if err := unmarshal(data, &v); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkRead(b *testing.B) {
	benchmarkRead(b, func(data []byte, v *page) error { return jsonx.Unmarshal(data, v) })
}

func BenchmarkReadStandard(b *testing.B) {
	benchmarkRead(b, func(data []byte, v *plainPage) error { return json.Unmarshal(data, v) })
}

func BenchmarkReadAny(b *testing.B) {
	benchmarkRead(b, func(data []byte, v *any) error {
		r := jsonx.NewReader(data)
		*v = r.Any()
		return r.Err()
	})
}

func BenchmarkReadAnyStandard(b *testing.B) {
	benchmarkRead(b, func(data []byte, v *any) error { return json.Unmarshal(data, v) })
}

func benchmarkWrite[T any](b *testing.B, unmarshal func([]byte, *T) error, marshal func(T) ([]byte, error)) {
	for _, n := range []int{1, 100} {
		data := payments(n)
		var v T
		if err := unmarshal(data, &v); err != nil {
			b.Fatal(err)
		}
		b.Run(strconv.Itoa(n), func(b *testing.B) {
			b.SetBytes(int64(len(data)))
			b.ReportAllocs()
			for range b.N {
				if _, err := marshal(v); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkWrite(b *testing.B) {
	benchmarkWrite(b, func(data []byte, v *page) error { return jsonx.Unmarshal(data, v) }, func(v page) ([]byte, error) { return jsonx.Marshal(v) })
}

func BenchmarkWriteStandard(b *testing.B) {
	benchmarkWrite(b, func(data []byte, v *plainPage) error { return json.Unmarshal(data, v) }, func(v plainPage) ([]byte, error) { return json.Marshal(v) })
}

// BenchmarkReadUnion reads a list of objects that their members tell apart.
func BenchmarkReadUnion(b *testing.B) {
	data := []byte("[" + string(bytes.TrimSuffix(bytes.Repeat([]byte(`{"at":1,"mood":"good"},{"at":7,"child":{"at":8}},`), 50), []byte(","))) + "]")
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for range b.N {
		r := jsonx.NewReader(data)
		if nodes := jsonx.Models[node](r); r.Err() != nil || len(nodes) != 100 {
			b.Fatal(r.Err())
		}
	}
}
