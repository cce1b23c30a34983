// Package retry says when a call that failed is tried again.
//
// The formula is the same in every language that this API has an SDK for. The wait before attempt n + 1, where n counts
// from 0, is a random part of min(MaxInterval, InitialInterval * Exponent^n): exponential backoff with full jitter. A
// Retry-After of the response (RFC 9110, 10.2.3) is taken instead, as it is. Where the wait would end after
// MaxElapsedTime, counted from the first attempt, there is no further one.
package retry

const (
	// None is the strategy of a single attempt.
	None = "none"
	// Backoff is the strategy of attempts with waits between them.
	Backoff = "backoff"
)

// Config says whether and when to try again.
type Config struct {
	// Strategy is Backoff, or None for a single attempt.
	Strategy string
	// Backoff are the waits, those of DefaultBackoff where it is nil.
	Backoff *BackoffStrategy
	// RetryConnectionErrors is for connections that fail, break or time out.
	RetryConnectionErrors bool
	// StatusCodes such as "429" or "5XX"; nil stands for "408", "429" and "5XX".
	StatusCodes []string
}

// BackoffStrategy are waits that grow. Intervals and times are in milliseconds.
type BackoffStrategy struct {
	// InitialInterval is the longest wait after the first attempt.
	InitialInterval int
	// MaxInterval is what no wait exceeds, unless the server asks for it.
	MaxInterval int
	// Exponent is by how much the longest wait grows with each attempt.
	Exponent float64
	// MaxElapsedTime is how long a call may take until its last attempt begins.
	MaxElapsedTime int
}

// DefaultBackoff returns what counts where nothing else is said.
func DefaultBackoff() *BackoffStrategy {
	return &BackoffStrategy{InitialInterval: 500, MaxInterval: 8_000, Exponent: 2, MaxElapsedTime: 30_000}
}
