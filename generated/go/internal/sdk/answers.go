package sdk

import (
	"fmt"
	"net/http"
	"net/url"
	"strconv"
	"strings"

	"github.com/formancehq/formance-sdk-go/v3/internal/jsonx"
	"github.com/formancehq/formance-sdk-go/v3/pkg/models/sdkerrors"
)

// excerpt is how many bytes of a body the message of an error shows.
const excerpt = 500

// details are what errors say of the answer.
func (a *answer) details() *sdkerrors.SDKError {
	details := a.trip.details()
	details.StatusCode = a.response.StatusCode
	details.ContentType = a.response.Header.Get("Content-Type")
	details.Header = a.response.Header
	details.Body = string(a.body)
	raw := *a.response
	raw.Request = a.trip.redacted(a.response.Request)
	if a.stream == nil {
		raw.Body = newReplay(a.body)
	}
	details.RawResponse = &raw
	return details
}

// redacted is the request with its credentials hidden.
func (t *trip) redacted(request *http.Request) *http.Request {
	if request == nil {
		return nil
	}
	shown := &http.Request{Method: request.Method, Header: http.Header{}, Host: request.Host}
	shown.URL, _ = url.Parse(t.url())
	for name, value := range redactHeaders(request.Header, t.secrets) {
		shown.Header[name] = []string{value}
	}
	return shown
}

// describe is one line for an answer: its status, and the start of a textual body.
func (a *answer) describe() string {
	said := "status " + strconv.Itoa(a.response.StatusCode)
	kind := strings.ToLower(a.response.Header.Get("Content-Type"))
	if !strings.HasPrefix(kind, "text/") && !strings.Contains(kind, "json") && !strings.Contains(kind, "xml") {
		return said
	}
	body := strings.TrimSpace(decoded(a.body, kind))
	if body == "" {
		return said
	}
	if len(body) > excerpt {
		body = strings.ToValidUTF8(body[:excerpt], "") + "…"
	}
	return said + ": " + body
}

// baseType is "application/json" of "Application/JSON; charset=utf-8".
func baseType(contentType string) string {
	kind, _, _ := strings.Cut(contentType, ";")
	return strings.ToLower(strings.TrimSpace(kind))
}

func isJSON(media string) bool {
	return media == "application/json" || strings.HasSuffix(media, "+json")
}

// fits says whether an answer has the documented content type. Without one it is taken for what is documented
// (RFC 9110, 8.3).
func (s *shape) fits(received string) bool {
	return s.kind == answerEmpty || s.media == "" || s.media == "*/*" || s.media == received || received == "" ||
		isJSON(s.media) && isJSON(received) ||
		strings.HasSuffix(s.media, "/*") && strings.HasPrefix(received, s.media[:len(s.media)-1])
}

// successOf is the documented success that an answer is: its index, otherType or undocumented.
func successOf(answers []shape, response *http.Response) int {
	status := response.StatusCode
	isOk := status/100 == 2
	return documented(answers, response, func(s *shape) bool {
		return s.kind != answerFailure && (isOk || s.status == strconv.Itoa(status))
	})
}

// failureOf is the same of the documented errors.
func failureOf(answers []shape, response *http.Response) int {
	return documented(answers, response, func(s *shape) bool {
		return s.kind == answerFailure && (response.StatusCode >= 400 || s.status != "DEFAULT")
	})
}

// documented looks for an answer by its status exactly, then as a class, then as default; and by its content type.
func documented(answers []shape, response *http.Response, counts func(*shape) bool) int {
	exact := strconv.Itoa(response.StatusCode)
	received := ""
	if kinds := response.Header["Content-Type"]; len(kinds) > 0 {
		received = baseType(kinds[0])
	}
	for _, wanted := range [...]string{exact, exact[:1] + "XX", "DEFAULT"} {
		found := undocumented
		for i := range answers {
			s := &answers[i]
			if s.status != wanted || !counts(s) {
				continue
			}
			if s.media == received && s.kind != answerEmpty {
				return i
			}
			if found < 0 {
				found = otherType
				if s.fits(received) {
					found = i
				}
			}
		}
		if found != undocumented {
			return found
		}
	}
	return undocumented
}

// resultOf is a success as the operation's answer.
func resultOf[R any](id string, answers []Answer[R], a *answer) (*R, error) {
	contentType := a.response.Header.Get("Content-Type")
	switch a.index {
	case undocumented:
		details := a.details()
		details.Message = id + ": undocumented " + a.describe()
		return nil, details
	case otherType:
		details := a.details()
		details.Message = fmt.Sprintf("%s: %q is not a documented content type (%s)", id, contentType, a.describe())
		return nil, &sdkerrors.ResponseValidationError{SDKError: details}
	}
	result := new(R)
	*any(result).(interface{ envelope() *Response }).envelope() = Response{
		StatusCode: a.response.StatusCode, ContentType: contentType, Header: a.response.Header, RawResponse: a.response,
	}
	switch one := &answers[a.index]; {
	case one.JSON != nil:
		r := jsonx.NewReader(textual(a.body, contentType))
		one.JSON(result, r)
		r.End()
		if err := r.Err(); err != nil {
			return nil, a.invalid(id, err)
		}
	case one.Text != nil:
		one.Text(result, decoded(a.body, contentType))
	case one.Stream != nil:
		a.stream.id, a.stream.media = id, one.Media
		one.Stream(result, a.stream)
	}
	return result, nil
}

// Body reads a body of a declared type, which null is not: jsonx.New is for those that may be null.
func Body[T any, P jsonx.ReaderOf[T]](r *jsonx.Reader) *T {
	made := new(T)
	P(made).ReadJSON(r)
	return made
}

// BodyOf is Body for scalars.
func BodyOf[T any](r *jsonx.Reader, read func(*jsonx.Reader) T) *T {
	made := read(r)
	return &made
}

// invalid says where a body is not as documented.
func (a *answer) invalid(id string, cause error) error {
	details := a.details()
	details.Message = fmt.Sprintf("%s: the body of status %d is not as documented: %v", id, a.response.StatusCode, cause)
	return &sdkerrors.ResponseValidationError{SDKError: details, Cause: cause}
}

// errorOf is the error that an unsuccessful answer stands for.
func errorOf[R any](id string, answers []Answer[R], a *answer) error {
	found := undocumented
	if len(a.body) > 0 {
		found = failureOf(a.trip.answers, a.response)
	}
	details := a.details()
	if found < 0 {
		details.Message = id + ": " + a.describe()
		return details
	}
	failure := answers[found].Failure()
	r := jsonx.NewReader(textual(a.body, details.ContentType))
	failure.ReadJSON(r)
	r.End()
	if err := r.Err(); err != nil {
		return a.invalid(id, err)
	}
	details.Message = a.describe()
	failure.SetSDKError(details)
	return failure
}

// isSuccess says whether the status is one of success, or documented as such.
func (a *answer) isSuccess() bool {
	return a.response.StatusCode/100 == 2 || a.index != undocumented
}
