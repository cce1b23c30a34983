package sdk

import (
	"context"
	"net/http"
)

// HookContext is what a hook is told of a call.
type HookContext struct {
	// Context is that of the call.
	Context context.Context
	// OperationID is the operation's name in the document.
	OperationID string
	// Attempt counts from 1; after a success or an error it is the last one.
	Attempt int
}

// Hooks are functions that see every request, success and error. They run in the order of their lists; what one returns
// takes the place of what it got, unless it is nil. An error of a hook ends the call.
type Hooks struct {
	// BeforeRequest run before each request is sent, with its authentication.
	BeforeRequest []func(HookContext, *http.Request) (*http.Request, error)
	// AfterSuccess run after each success, before its body is decoded.
	AfterSuccess []func(HookContext, *http.Response) (*http.Response, error)
	// AfterError run with the error that ends a call.
	AfterError []func(HookContext, error) error
}

func (h *Hooks) beforeRequest(context HookContext, request *http.Request) (*http.Request, error) {
	for _, hook := range h.BeforeRequest {
		changed, err := hook(context, request)
		if err != nil {
			return nil, err
		}
		if changed != nil {
			request = changed
		}
	}
	return request, nil
}

func (h *Hooks) afterSuccess(context HookContext, response *http.Response) (*http.Response, error) {
	for _, hook := range h.AfterSuccess {
		changed, err := hook(context, response)
		if err != nil {
			return nil, err
		}
		if changed != nil {
			response = changed
		}
	}
	return response, nil
}

func (h *Hooks) afterError(context HookContext, err error) error {
	for _, hook := range h.AfterError {
		if changed := hook(context, err); changed != nil {
			err = changed
		}
	}
	return err
}
