package sdkerrors

import (
	"context"
	"errors"
	"io"
	"testing"
)

// missing is as generated code is.
type missing struct {
	documented
	What string
}

func TestDocumentedErrors(t *testing.T) {
	var err error = &missing{What: "it"}
	if err.Error() == "" || errors.Is(err, ErrStatus) || errors.Unwrap(err) != nil {
		t.Error("one that no answer has made")
	}
	err.(interface{ SetSDKError(*SDKError) }).SetSDKError(&SDKError{Message: "status 404", StatusCode: 404})
	var base *SDKError
	if !errors.As(err, &base) || base.StatusCode != 404 || err.Error() != "status 404" {
		t.Errorf("%v", err)
	}
	if !errors.Is(err, ErrNotFound) || !errors.Is(err, ErrStatus) || errors.Is(err, ErrResponse) {
		t.Error("sentinels")
	}
}

func TestKinds(t *testing.T) {
	base := &SDKError{Message: "no", StatusCode: 401}
	sentinels := []error{
		ErrStatus, ErrRequest, ErrResponse, ErrToken, ErrConnection, ErrTimeout,
		ErrUnauthorized, ErrForbidden, ErrNotFound, ErrConflict, ErrTooManyRequests,
	}
	for _, c := range []struct {
		err   error
		cause error
		are   []error
	}{
		{base, nil, []error{ErrStatus, ErrUnauthorized}},
		{&SDKError{StatusCode: 403}, nil, []error{ErrStatus, ErrForbidden}},
		{&SDKError{StatusCode: 409}, nil, []error{ErrStatus, ErrConflict}},
		{&SDKError{StatusCode: 429}, nil, []error{ErrStatus, ErrTooManyRequests}},
		{&ResponseValidationError{base, io.EOF}, io.EOF, []error{ErrResponse, ErrUnauthorized}},
		{&TokenError{base, "a", "b"}, nil, []error{ErrToken, ErrUnauthorized}},
		{&RequestValidationError{&SDKError{}, io.EOF}, io.EOF, []error{ErrRequest}},
		{&ConnectionError{&SDKError{}, io.EOF}, io.EOF, []error{ErrConnection}},
		{&ConnectionError{&SDKError{}, context.DeadlineExceeded}, context.DeadlineExceeded, []error{ErrConnection, ErrTimeout}},
	} {
		for _, sentinel := range sentinels {
			want := false
			for _, one := range c.are {
				want = want || one == sentinel
			}
			if errors.Is(c.err, sentinel) != want {
				t.Errorf("%T is %v: %v", c.err, sentinel, !want)
			}
		}
		var found *SDKError
		if !errors.As(c.err, &found) || found.Error() != c.err.Error() || c.cause != nil && !errors.Is(c.err, c.cause) {
			t.Errorf("%T", c.err)
		}
	}
}
