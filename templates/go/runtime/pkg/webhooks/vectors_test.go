package webhooks

import (
	"encoding/json"
	"errors"
	"net/http"
	"os"
	"strings"
	"testing"
	"time"

	"sdkwright/internal/jsonx"
)

type signatureVector struct {
	Name      string
	Signature struct {
		Header, Algorithm, Encoding, Prefix, Content, Timestamp, Secret string
		Pairs                                                           []string
		Tolerance                                                       *int
	}
	Secret  json.RawMessage
	Body    string
	Headers map[string]string
	Now     int64
	Error   string
}

func (v *signatureVector) signature() *signature {
	given := &v.Signature
	s := &signature{
		header: given.Header, algorithm: given.Algorithm, encoding: given.Encoding, prefix: given.Prefix,
		content: given.Content, timestamp: given.Timestamp, secret: given.Secret, tolerance: 300 * time.Second,
	}
	if given.Pairs != nil {
		s.pairs = [2]string{given.Pairs[0], given.Pairs[1]}
	}
	if given.Tolerance != nil {
		s.tolerance = time.Duration(*given.Tolerance) * time.Second
	}
	return s
}

func (v *signatureVector) secrets(t *testing.T) []string {
	t.Helper()
	if v.Secret[0] == '"' {
		v.Secret = json.RawMessage("[" + string(v.Secret) + "]")
	}
	var secrets []string
	if err := json.Unmarshal(v.Secret, &secrets); err != nil {
		t.Fatal(err)
	}
	return secrets
}

type eventVector struct {
	Name     string
	Webhooks []struct {
		Name  string
		Event []place
		Exact bool
		Marks []struct {
			Place    place
			Values   []any
			Optional bool
		}
	}
	Headers  map[string]string
	Body     json.RawMessage
	Expected *string
}

func (p *place) UnmarshalJSON(data []byte) error {
	if data[0] == '"' {
		return json.Unmarshal(data, &p.header)
	}
	return json.Unmarshal(data, &p.member)
}

// named is an event of any JSON.
type named struct {
	Unknown
	name string
}

func (n *named) Name() string { return n.name }

func (v *eventVector) webhooks() []*webhook {
	var found []*webhook
	for _, one := range v.Webhooks {
		w := &webhook{name: one.Name, event: one.Event, isExact: one.Exact}
		w.json = func(r *jsonx.Reader) Event { return &named{Unknown{r.Raw()}, one.Name} }
		for _, m := range one.Marks {
			w.marks = append(w.marks, mark{m.Place, m.Values, m.Optional})
		}
		found = append(found, w)
	}
	return found
}

var reasons = map[string]error{"header": ErrHeader, "timestamp": ErrTimestamp, "signature": ErrSignature, "secret": ErrSecret}

func vectors(t *testing.T) (signatures []signatureVector, events []eventVector) {
	t.Helper()
	file, err := os.Open("../../../../../tests/vectors/webhooks.json")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	decoder := json.NewDecoder(file)
	decoder.UseNumber()
	var all struct {
		Signatures []signatureVector
		Events     []eventVector
	}
	if err := decoder.Decode(&all); err != nil {
		t.Fatal(err)
	}
	if len(all.Signatures) < 40 || len(all.Events) < 20 {
		t.Fatal("vectors are missing")
	}
	return all.Signatures, all.Events
}

func TestSignatures(t *testing.T) {
	signatures, _ := vectors(t)
	for _, v := range signatures {
		t.Run(v.Name, func(t *testing.T) {
			header := http.Header{}
			for name, value := range v.Headers {
				header[name] = []string{value}
			}
			secrets := v.secrets(t)
			err := v.signature().verify([]byte(v.Body), header, secrets, time.Unix(v.Now, 0))
			want := reasons[v.Error]
			if (err == nil) != (want == nil) || !errors.Is(err, want) {
				t.Fatalf("%v is not %v", err, want)
			}
			var failure *VerificationError
			if isReason := want != nil && want != ErrSecret; errors.Is(err, ErrVerification) != isReason || errors.As(err, &failure) != isReason {
				t.Errorf("%T", err)
			}
			for _, secret := range secrets {
				if err != nil && secret != "" && strings.Contains(err.Error(), secret) {
					t.Errorf("%v shows a secret", err)
				}
			}
		})
	}
}

func TestWhichWebhookItIs(t *testing.T) {
	_, events := vectors(t)
	for _, v := range events {
		t.Run(v.Name, func(t *testing.T) {
			header := http.Header{}
			for name, value := range v.Headers {
				header.Set(name, value)
			}
			event, err := parse(v.webhooks(), v.Body, header, verification{})
			if err != nil {
				t.Fatal(err)
			}
			payload := json.RawMessage(nil)
			switch event := event.(type) {
			case *named:
				if v.Expected == nil || event.Name() != *v.Expected {
					t.Errorf("is %s", event.Name())
				}
				payload = event.Payload
			case *Unknown:
				if v.Expected != nil || event.Name() != "" {
					t.Errorf("is unknown, and not %s", *v.Expected)
				}
				payload = event.Payload
			}
			if string(payload) != string(v.Body) {
				t.Errorf("%s", payload)
			}
		})
	}
}
