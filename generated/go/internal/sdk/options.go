package sdk

import (
	"time"

	"github.com/formancehq/formance-sdk-go/v3/pkg/retry"
)

// Option is a setting of one call; it goes before those of the client.
type Option func(*options)

type options struct {
	retries *retry.Config
	server  *string
	timeout *time.Duration
	headers map[string]string
}

// WithRetries says whether and when the call is tried again.
func WithRetries(config retry.Config) Option {
	return func(o *options) { o.retries = &config }
}

// WithServerURL sends the call to another server.
func WithServerURL(url string) Option {
	return func(o *options) { o.server = &url }
}

// WithTimeout limits each attempt; 0 is no limit.
func WithTimeout(timeout time.Duration) Option {
	return func(o *options) { o.timeout = &timeout }
}

// WithHeaders adds headers, which replace others of the same name.
func WithHeaders(headers map[string]string) Option {
	return func(o *options) {
		if o.headers == nil {
			o.headers = make(map[string]string, len(headers))
		}
		for name, value := range headers {
			o.headers[name] = value
		}
	}
}
