package webhooks

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"net/http"
	"net/http/httptest"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"sdkwright/internal/jsonx"
)

type push struct {
	Ref  string
	Size int64
}

func (*push) Name() string { return "push" }
func (*push) isEvent()     {}

type issue struct{ Title string }

func (*issue) Name() string { return "issue" }
func (*issue) isEvent()     {}

// plain is an event that does not come as JSON.
type plain struct{ Payload any }

func (*plain) Name() string { return "plain" }
func (*plain) isEvent()     {}

var (
	signed = signature{header: "X-Sig"}
	isPush = webhook{
		name:      "push",
		signature: &signed,
		json: func(r *jsonx.Reader) Event {
			e := new(push)
			for o := r.Object("ref", "size"); o.Next(); {
				switch o.Name {
				case "ref":
					e.Ref = r.String()
				case "size":
					e.Size = r.Int64()
				default:
					r.Skip()
				}
			}
			return e
		},
		payload: jsonx.Variant{Kinds: jsonx.KindObject, Members: []jsonx.Member{{Name: "ref", Required: true}, {Name: "size", Required: true}}},
	}
	isIssue = webhook{
		name:      "issue",
		signature: &signed,
		marks:     []mark{{in: place{member: []string{"action"}}, values: []any{"opened"}}},
		json: func(r *jsonx.Reader) Event {
			e := new(issue)
			for o := r.Object("title"); o.Next(); {
				if o.Name == "title" {
					e.Title = r.String()
				} else {
					r.Skip()
				}
			}
			return e
		},
		payload: jsonx.Variant{Kinds: jsonx.KindObject, Members: []jsonx.Member{{Name: "action", Const: `"opened"`}, {Name: "title", Required: true}}},
	}
	both = []*webhook{&isPush, &isIssue}
	off  = verification{off: true}
)

func sign(body, secret string) []byte {
	mac := hmac.New(sha256.New, []byte(secret))
	mac.Write([]byte(body))
	return mac.Sum(nil)
}

// signedBy is a header with a signature.
func signedBy(body, secret string) http.Header {
	return http.Header{"X-Sig": {hex.EncodeToString(sign(body, secret))}}
}

func with(secrets ...string) verification { return verification{secrets: secrets} }

func parsed[E Event](t *testing.T, webhooks []*webhook, body string, header http.Header, v verification) E {
	t.Helper()
	event, err := parse(webhooks, []byte(body), header, v)
	if err != nil {
		t.Fatal(err)
	}
	found, ok := event.(E)
	if !ok {
		t.Fatalf("%T", event)
	}
	return found
}

func fails(t *testing.T, webhooks []*webhook, body string, header http.Header, v verification, want error, said string) {
	t.Helper()
	event, err := parse(webhooks, []byte(body), header, v)
	if event != nil || !errors.Is(err, want) || !strings.Contains(err.Error(), said) {
		t.Errorf("%q: %v, %v", body, event, err)
	}
}

func TestASignedEventHasItsPayload(t *testing.T) {
	body := `{"action": "opened", "title": "It breaks", "more": 1}`
	event := parsed[*issue](t, both, body, signedBy(body, "secret"), with("old", "secret"))
	if event.Title != "It breaks" {
		t.Error(event)
	}
	if event := parsed[*push](t, both, `{"ref": "main", "size": 3}`, nil, off); *event != (push{"main", 3}) {
		t.Error(event) // the members decide where nothing else does
	}
}

func TestAnUnknownEventIsKeptAsItIs(t *testing.T) {
	for _, body := range []string{`{"colour": "red"}`, `[1, 2]`, "null"} {
		if event := parsed[*Unknown](t, both, body, nil, off); string(event.Payload) != body {
			t.Error(event)
		}
	}
	fails(t, both, `{"colour": "red"}`, signedBy(`{"colour": "red"}`, "other"), with("secret"), ErrSignature, "no signature")
}

func TestNothingIsUncheckedByAccident(t *testing.T) {
	body := `{"ref": "main", "size": 3}`
	for _, v := range []verification{{}, with(), with(""), with("", "")} {
		fails(t, both, body, signedBy(body, ""), v, ErrSecret, "secret")
		event, err := parseAs[*push](&isPush, []byte(body), signedBy(body, ""), v)
		if event != nil || !errors.Is(err, ErrSecret) || errors.Is(err, ErrVerification) {
			t.Errorf("%v, %v", event, err)
		}
	}
	fails(t, both, "no JSON", nil, with("secret"), ErrHeader, "no header X-Sig")
	// Also where what came is a webhook that is not signed.
	free := isIssue
	free.signature = nil
	body = `{"action": "opened", "title": "It breaks"}`
	other := isPush
	other.signature = &signature{header: "X-Other"}
	fails(t, []*webhook{&isPush, &other, &free}, body, nil, with(), ErrSecret, "secret")
	parsed[*issue](t, []*webhook{&isPush, &other, &free}, body, nil, with("secret"))
	fails(t, []*webhook{&isPush, &free}, body, nil, with("secret"), ErrHeader, "X-Sig")
}

func TestAnEventThatIsNotAsDocumented(t *testing.T) {
	body := []byte(`{"action": "opened", "title": 5}`)
	event, err := parse(both, body, nil, off)
	var failure *PayloadError
	if event != nil || !errors.As(err, &failure) || failure.Event != "issue" || !errors.Is(err, ErrPayload) || errors.Is(err, ErrVerification) {
		t.Fatalf("%v, %v", event, err)
	}
	var cause *jsonx.Error
	if !errors.As(err, &cause) || cause.Path != "title" || err.Error() != "the body of issue is not as documented: title: must be a string" {
		t.Error(err)
	}
	for _, body := range []string{"", "\xff", "{", "{} {}", strings.Repeat("[", 100_000)} {
		fails(t, both, body, nil, off, ErrPayload, "the body is not JSON: ")
		if event, err := parseAs[*push](&isPush, []byte(body), nil, off); event != nil || !errors.Is(err, ErrPayload) {
			t.Errorf("%v, %v", event, err)
		}
	}
}

func TestTheOnlyWebhookIsWhatComes(t *testing.T) {
	for _, w := range both {
		for _, body := range []string{`{"colour": "red"}`, "{}", "[1, 2]", "null", "5", "no JSON"} {
			fails(t, []*webhook{w}, body, nil, off, ErrPayload, "the body of "+w.name+" is not as documented")
		}
	}
	parsed[*Unknown](t, []*webhook{&isIssue}, `{"action": "closed", "title": 5}`, nil, off)
	told := isPush
	told.event = []place{{header: "X-Event"}}
	header := http.Header{"X-Event": {"pull"}}
	parsed[*Unknown](t, []*webhook{&told}, `{"colour": "red"}`, header, off)
	header.Set("X-Event", "push")
	fails(t, []*webhook{&told}, `{"colour": "red"}`, header, off, ErrPayload, "ref")
}

func TestEachWebhookHasItsOwnSignature(t *testing.T) {
	other := isIssue
	other.signature = &signature{header: "X-Other", encoding: "base64"}
	known := []*webhook{&isPush, &other}
	body := `{"action": "opened", "title": "It breaks"}`
	fails(t, known, body, signedBy(body, "secret"), with("secret"), ErrHeader, "X-Other")
	header := http.Header{"X-Other": {base64.StdEncoding.EncodeToString(sign(body, "secret"))}}
	parsed[*issue](t, known, body, header, with("secret"))
	unknown := `{"colour": "red"}`
	parsed[*Unknown](t, known, unknown, signedBy(unknown, "secret"), with("secret"))
	fails(t, known, unknown, signedBy(unknown, "wrong"), with("secret"), ErrSignature, "")
}

func TestTheClockOfTheMachineIsAsked(t *testing.T) {
	timed := isPush
	timed.signature = &signature{header: "X-Sig", content: "{timestamp}.{body}", timestamp: "X-Time", tolerance: time.Minute}
	body := `{"ref": "main", "size": 3}`
	for age, want := range map[time.Duration]error{10 * time.Second: nil, 10 * time.Minute: ErrTimestamp, -10 * time.Minute: ErrTimestamp} {
		at := strconv.FormatInt(time.Now().Add(-age).Unix(), 10)
		header := signedBy(at+"."+body, "secret")
		header.Set("X-Time", at)
		if _, err := parseAs[*push](&timed, []byte(body), header, with("secret")); !errors.Is(err, want) {
			t.Errorf("%s: %v", age, err)
		}
	}
	header := http.Header{"X-Sig": {"00"}}
	for _, at := range []string{"999999999999999", "9999999999999999", "-5", "+5", "", "1_0", "5e3"} {
		header.Set("X-Time", at)
		if _, err := parseAs[*push](&timed, []byte(body), header, with("secret")); !errors.Is(err, ErrTimestamp) {
			t.Errorf("%s: %v", at, err)
		}
	}
}

func TestTemplatesOfWhatIsSigned(t *testing.T) {
	header := http.Header{"X-Id": {"7", "8"}}
	for template, want := range map[string]string{
		"":                        "<body>",
		"{body}":                  "<body>",
		"v0:{timestamp}:{body}":   "v0:12:<body>",
		"{x-id}.{{body}}{}{x{-}}": "7, 8.{<body>}{}{x{-}}",
		"{body":                   "{body",
	} {
		if strings.Contains(template, "{-}") {
			header["-"] = []string{"-"}
			want = strings.Replace(want, "{-}", "-", 1)
		}
		s := &signature{content: template}
		pieces, err := s.pieces([]byte("<body>"), header, "12")
		if err != nil || string(slices.Concat(pieces...)) != want {
			t.Errorf("%s: %s, %v", template, pieces, err)
		}
	}
}

func TestBodiesOfOtherKinds(t *testing.T) {
	form := &webhook{name: "plain", form: func(fields map[string]string) Event { return &plain{fields} }}
	text := &webhook{name: "plain", text: func(text string) Event { return &plain{text} }}
	data := &webhook{name: "plain", bytes: func(data []byte) Event { return &plain{string(data)} }}
	none := &webhook{name: "plain", empty: func() Event { return &plain{} }}
	fields := parsed[*plain](t, []*webhook{form, &isPush}, "a=1&b=%C3%A4+b&c=&&d&e=100%&f=x;y&a=2", nil, off).Payload.(map[string]string)
	for name, want := range map[string]string{"a": "2", "b": "ä b", "c": "", "d": "", "e": "100%", "f": "x;y"} {
		if got, ok := fields[name]; !ok || got != want {
			t.Errorf("%s: %q", name, got)
		}
	}
	if event := parsed[*plain](t, []*webhook{text, &isPush}, "Grüße", nil, off); event.Payload != "Grüße" {
		t.Error(event)
	}
	if event := parsed[*plain](t, []*webhook{text}, "5", nil, off); event.Payload != "5" {
		t.Error(event) // it looks like JSON
	}
	if event := parsed[*plain](t, []*webhook{data, &isPush}, "\xff\x00", nil, off); event.Payload != "\xff\x00" {
		t.Error(event)
	}
	if event := parsed[*plain](t, []*webhook{none, &isPush}, "", nil, off); event.Payload != nil {
		t.Error(event)
	}
	if event := parsed[*plain](t, []*webhook{none, text}, "Grüße", nil, off); event.Payload != "Grüße" {
		t.Error(event) // what has no body is not what comes with one
	}
	for _, w := range []*webhook{form, text} {
		fails(t, []*webhook{w}, "\xff", nil, off, ErrPayload, "is not UTF-8")
	}
}

func TestWordsOfNames(t *testing.T) {
	for text, want := range map[string]string{
		"parcelLost": "parcel lost", "parcel.lost": "parcel lost", "PARCEL_LOST": "parcel lost", "HTTPServerUp": "http server up",
		"Push": "push", "aB": "a b", "v2.shop-closed": "v 2 shop closed", "ABC": "abc", "Ärger-im-ÄÖ2": "ä rger im äö 2", " - ": "",
	} {
		if got := strings.Join(words(text), " "); got != want {
			t.Errorf("%s: %s", text, got)
		}
	}
}

func TestBodiesAreReadUpToALimit(t *testing.T) {
	request := func(size int) *http.Request {
		return httptest.NewRequest(http.MethodPost, "/", strings.NewReader(strings.Repeat("a", size)))
	}
	if body, err := bodyOf(request(MaxBodySize)); err != nil || len(body) != MaxBodySize {
		t.Errorf("%d, %v", len(body), err)
	}
	var failure *http.MaxBytesError
	if body, err := bodyOf(request(MaxBodySize + 1)); body != nil || !errors.As(err, &failure) {
		t.Errorf("%d, %v", len(body), err)
	}
	if body, err := bodyOf(&http.Request{}); body != nil || err != nil {
		t.Errorf("%d, %v", len(body), err)
	}
}

func TestManyRequestsAtOnce(t *testing.T) {
	body := `{"action": "opened", "title": "It breaks"}`
	var group sync.WaitGroup
	for range 50 {
		group.Add(1)
		go func() {
			defer group.Done()
			event, err := parse(both, []byte(body), signedBy(body, "secret"), with("secret"))
			if err != nil || event.Name() != "issue" {
				t.Errorf("%v, %v", event, err)
			}
		}()
	}
	group.Wait()
}
