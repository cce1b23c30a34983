package sdk

import (
	"context"
	"errors"
	"io"
	"net/http"
	"net/http/httptrace"
	"time"
)

var errTimeout = errors.New("the attempt took too long")

// limit ends an attempt when its time is over.
type limit struct {
	ctx    context.Context
	cancel context.CancelCauseFunc
	timer  *time.Timer
}

// open makes the context of an attempt, which has to be ended if it may end before the call.
func (l *limit) open(ctx context.Context, mayEnd bool) {
	l.ctx = ctx
	if mayEnd {
		l.ctx, l.cancel = context.WithCancelCause(ctx)
	}
}

// start begins to count, and returns the request with a context that ends it in time.
func (l *limit) start(request *http.Request, timeout time.Duration) *http.Request {
	if l.ctx != request.Context() {
		// A hook has given it another context, which may be its own.
		call := l.ctx
		ctx, cancel := context.WithCancelCause(request.Context())
		detach := context.AfterFunc(call, func() { cancel(context.Cause(call)) })
		inner := l.cancel
		l.ctx, l.cancel = ctx, func(cause error) {
			detach()
			cancel(cause)
			if inner != nil {
				inner(cause)
			}
		}
		request = request.WithContext(ctx)
	}
	if timeout > 0 {
		cancel := l.cancel
		l.timer = time.AfterFunc(timeout, func() { cancel(errTimeout) })
	}
	return request
}

// withoutReplay ends a request that the transport would send again when a connection breaks: where nobody asked for
// it, what may have been done is not done twice.
func (l *limit) withoutReplay(request *http.Request) *http.Request {
	asked := false
	return request.WithContext(httptrace.WithClientTrace(l.ctx, &httptrace.ClientTrace{GetConn: func(string) {
		if asked {
			l.cancel(io.ErrUnexpectedEOF)
		}
		asked = true
	}}))
}

// pause lets a stream take its time.
func (l *limit) pause() {
	if l.timer != nil {
		l.timer.Stop()
	}
}

func (l *limit) end() {
	l.pause()
	if l.cancel != nil {
		l.cancel(nil)
	}
}
