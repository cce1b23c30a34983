package sdk

import (
	"math"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/formancehq/formance-sdk-go/v3/pkg/retry"
)

// usual counts where nothing else is said.
var usual = retry.Config{Strategy: retry.Backoff, RetryConnectionErrors: true}

// policyOf is the configuration that counts: the call's own, the operation's, the client's, then the preset of the API.
// The last two are for safe methods (RFC 9110, 9.2.1), and for calls that are keyed: those have an idempotency key.
// Whoever wants another one repeated asks for it. It is nil for a single attempt.
func policyOf(method string, keyed bool, call, operation, client, preset *retry.Config) *retry.Config {
	chosen := call
	if chosen == nil {
		chosen = operation
		if client != nil && client.Strategy == retry.None {
			chosen = client
		}
	}
	if chosen == nil && (keyed || isSafe(method)) {
		switch {
		case client != nil:
			chosen = client
		case preset != nil:
			chosen = preset
		default:
			chosen = &usual
		}
	}
	if chosen == nil || chosen.Strategy != retry.Backoff {
		return nil
	}
	return chosen
}

func isSafe(method string) bool {
	switch method {
	case "GET", "HEAD", "OPTIONS", "TRACE":
		return true
	}
	return false
}

func wantsRetry(policy *retry.Config, status int) bool {
	codes := policy.StatusCodes
	if codes == nil {
		return status == http.StatusRequestTimeout || status == http.StatusTooManyRequests || status/100 == 5
	}
	exact := strconv.Itoa(status)
	return slices.Contains(codes, exact) || slices.Contains(codes, exact[:1]+"XX")
}

// waitOf is the milliseconds to wait after attempt number n (from 0); it is false where there is no further one.
// retryAfter is negative where the server has said nothing.
func waitOf(backoff *retry.BackoffStrategy, n int, elapsed, random, retryAfter float64) (float64, bool) {
	if backoff == nil {
		backoff = retry.DefaultBackoff()
	}
	grown := float64(backoff.InitialInterval) * math.Pow(backoff.Exponent, float64(n))
	if backoff.InitialInterval == 0 {
		grown = 0
	}
	wait := random * min(float64(backoff.MaxInterval), grown)
	if retryAfter >= 0 {
		wait = retryAfter
	}
	return wait, elapsed+wait <= float64(backoff.MaxElapsedTime)
}

// retryAfterOf is Retry-After in milliseconds; it is negative for what is no number of seconds and no date.
func retryAfterOf(value string, now time.Time) float64 {
	value = strings.TrimSpace(value)
	if value == "" {
		return -1
	}
	if strings.Trim(value, "0123456789") == "" {
		seconds, _ := strconv.ParseFloat(value, 64)
		return seconds * 1000
	}
	date, err := http.ParseTime(value)
	if err != nil {
		return -1
	}
	return max(0, float64(date.Sub(now))/float64(time.Millisecond))
}

func milliseconds(d time.Duration) float64 { return float64(d) / float64(time.Millisecond) }
