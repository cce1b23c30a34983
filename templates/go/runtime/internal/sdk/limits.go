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
	detach func() bool
}

// begin returns the request with a context that ends it in time, and with the call.
func (l *limit) begin(t *trip, request *http.Request) *http.Request {
	l.ctx = request.Context()
	isForeign := l.ctx != t.ctx
	if t.timeout <= 0 && !t.once && !isForeign {
		return request
	}
	ctx, cancel := context.WithCancelCause(l.ctx)
	l.ctx, l.cancel = ctx, cancel
	if t.timeout > 0 {
		l.timer = time.AfterFunc(t.timeout, func() { cancel(errTimeout) })
	}
	if isForeign {
		// A hook has made the request with a context of its own.
		l.detach = context.AfterFunc(t.ctx, func() { cancel(t.ctx.Err()) })
	}
	return request.WithContext(l.ctx)
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
	if l.detach != nil {
		l.detach()
	}
	if l.cancel != nil {
		l.cancel(nil)
	}
}
