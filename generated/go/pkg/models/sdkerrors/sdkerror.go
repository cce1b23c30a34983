// Package sdkerrors has everything that a call can fail with.
//
// All errors have an *SDKError in them, which errors.As finds. Kinds and statuses are told apart by errors.Is with the
// sentinels of this package, or by errors.As with its types.
package sdkerrors

import (
	"errors"
	"net/http"
)

var (
	// ErrStatus is a status of failure, documented or not.
	ErrStatus = errors.New("the API answered with a status of failure")
	// ErrRequest is a request that does not fit the API's description; nothing was sent.
	ErrRequest = errors.New("the request is not valid")
	// ErrResponse is an answer that is not as the API documents it.
	ErrResponse = errors.New("the answer is not as documented")
	// ErrToken is a refusal of the token endpoint.
	ErrToken = errors.New("no access token")
	// ErrConnection is no answer: the connection failed, broke or timed out, or the call was cancelled.
	ErrConnection = errors.New("no answer")
	// ErrTimeout is no answer in time.
	ErrTimeout = errors.New("no answer in time")

	// ErrUnauthorized is status 401.
	ErrUnauthorized = errors.New("status 401")
	// ErrForbidden is status 403.
	ErrForbidden = errors.New("status 403")
	// ErrNotFound is status 404.
	ErrNotFound = errors.New("status 404")
	// ErrConflict is status 409.
	ErrConflict = errors.New("status 409")
	// ErrTooManyRequests is status 429.
	ErrTooManyRequests = errors.New("status 429")
)

// SDKError is the error for a status that the API does not document, and says of all other errors what was sent and
// received. Nothing in it authenticates: URLs have their secrets hidden.
type SDKError struct {
	// Message is one line.
	Message string
	// StatusCode is that of the answer; it and what follows are zero where there was none.
	StatusCode int
	// ContentType is the media type as the server sent it.
	ContentType string
	// Header are the headers of the answer.
	Header http.Header
	// Body is the body of the answer, where it was read.
	Body string
	// RawResponse is the answer; its body can be read once more. The credentials of its request are hidden.
	RawResponse *http.Response
	// Method is that of the request.
	Method string
	// URL is where it went, secrets hidden.
	URL string
}

// Error returns the message.
func (e *SDKError) Error() string { return e.Message }

// Is reports whether the target is the sentinel of this status.
func (e *SDKError) Is(target error) bool {
	return target == ErrStatus && e.StatusCode != 0 || isStatus(e.StatusCode, target)
}

func isStatus(status int, target error) bool {
	switch target {
	case ErrUnauthorized:
		return status == http.StatusUnauthorized
	case ErrForbidden:
		return status == http.StatusForbidden
	case ErrNotFound:
		return status == http.StatusNotFound
	case ErrConflict:
		return status == http.StatusConflict
	case ErrTooManyRequests:
		return status == http.StatusTooManyRequests
	}
	return false
}
