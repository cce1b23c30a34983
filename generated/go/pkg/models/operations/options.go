// Package operations has the requests and answers of the API's operations, and the settings of one call.
package operations

import (
	"time"

	"github.com/formancehq/formance-sdk-go/v3/internal/sdk"
	"github.com/formancehq/formance-sdk-go/v3/pkg/retry"
)

// HTTPMeta is what every answer has besides its body.
type HTTPMeta = sdk.Response

// Option is a setting of one call; it goes before those of the client.
type Option = sdk.Option

// WithRetries says whether and when the call is tried again, whatever its method.
func WithRetries(config retry.Config) Option { return sdk.WithRetries(config) }

// WithServerURL sends the call to another server. The URL is absolute; it may have a path.
func WithServerURL(url string) Option { return sdk.WithServerURL(url) }

// WithTimeout limits each attempt, from connecting until the body is read; of a stream until the headers are there.
// 0 is no limit. The whole call ends with its context.
func WithTimeout(timeout time.Duration) Option { return sdk.WithTimeout(timeout) }

// WithHeaders adds headers, which replace others of the same name.
func WithHeaders(headers map[string]string) Option { return sdk.WithHeaders(headers) }
