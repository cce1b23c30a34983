package sdkerrors

import (
	"context"
	"errors"
	"net"
)

// ResponseValidationError is an answer whose body or content type is not as the API documents it.
type ResponseValidationError struct {
	*SDKError
	// Cause says where the body is different; it is nil where the content type is.
	Cause error
}

// Is reports whether the target is ErrResponse or the sentinel of this status.
func (e *ResponseValidationError) Is(target error) bool {
	return target == ErrResponse || isStatus(e.StatusCode, target)
}

// As finds the *SDKError.
func (e *ResponseValidationError) As(target any) bool { return e.SDKError.assign(target) }

// Unwrap returns the cause.
func (e *ResponseValidationError) Unwrap() error { return e.Cause }

// RequestValidationError is a request that does not fit the API's description. Nothing was sent.
type RequestValidationError struct {
	*SDKError
	// Cause says what does not fit.
	Cause error
}

// Is reports whether the target is ErrRequest.
func (e *RequestValidationError) Is(target error) bool { return target == ErrRequest }

// As finds the *SDKError.
func (e *RequestValidationError) As(target any) bool { return e.SDKError.assign(target) }

// Unwrap returns the cause.
func (e *RequestValidationError) Unwrap() error { return e.Cause }

// TokenError is a refusal of the token endpoint (RFC 6749, 5.2).
type TokenError struct {
	*SDKError
	// Code is what the endpoint calls the error, such as "invalid_client".
	Code string
	// Description is what it says of it.
	Description string
}

// Is reports whether the target is ErrToken or the sentinel of the endpoint's status.
func (e *TokenError) Is(target error) bool {
	return target == ErrToken || isStatus(e.StatusCode, target)
}

// As finds the *SDKError.
func (e *TokenError) As(target any) bool { return e.SDKError.assign(target) }

// Unwrap returns nil: there is no other cause.
func (e *TokenError) Unwrap() error { return nil }

// ConnectionError is no answer: the connection failed, broke or timed out, or the call's context ended.
type ConnectionError struct {
	*SDKError
	// Cause is what the HTTP client or the context said.
	Cause error
}

// Is reports whether the target is ErrConnection, or ErrTimeout where time ran out.
func (e *ConnectionError) Is(target error) bool {
	return target == ErrConnection || target == ErrTimeout && e.Timeout()
}

// As finds the *SDKError.
func (e *ConnectionError) As(target any) bool { return e.SDKError.assign(target) }

// Unwrap returns the cause.
func (e *ConnectionError) Unwrap() error { return e.Cause }

// Timeout reports whether time ran out.
func (e *ConnectionError) Timeout() bool {
	var timed net.Error
	return errors.Is(e.Cause, context.DeadlineExceeded) || errors.As(e.Cause, &timed) && timed.Timeout()
}

// assign gives errors.As an *SDKError that it looks for.
func (e *SDKError) assign(target any) bool {
	found, ok := target.(**SDKError)
	if ok {
		*found = e
	}
	return ok
}
