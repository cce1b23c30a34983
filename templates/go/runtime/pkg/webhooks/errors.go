package webhooks

import "errors"

var (
	// ErrVerification is a request that is not from the API, as far as can be told; one of the three errors below
	// says why. Answer it with a status such as 401.
	ErrVerification = errors.New("the request is not verified")
	// ErrHeader is the lack of a header of the signature.
	ErrHeader = errors.New("a header of the signature is missing")
	// ErrTimestamp is a time of signing that is too long ago, in the future, or none: somebody may have replayed the
	// request.
	ErrTimestamp = errors.New("the request was not signed just now")
	// ErrSignature is a signature that is not made with the secret.
	ErrSignature = errors.New("no signature is made with the secret")

	// ErrPayload is a body that is not what the API documents. Answer it with a status such as 400.
	ErrPayload = errors.New("the payload is not as documented")
	// ErrSecret is a mistake of this program: without a secret that can be one, nothing can be checked.
	ErrSecret = errors.New("there is no secret to check signatures with")
)

// VerificationError is an ErrVerification with its reason.
type VerificationError struct {
	// Reason is ErrHeader, ErrTimestamp or ErrSignature.
	Reason error
	// Message is one line, without anything of the secret.
	Message string
}

// Error returns the message.
func (e *VerificationError) Error() string { return e.Message }

// Is reports whether the target is ErrVerification.
func (e *VerificationError) Is(target error) bool { return target == ErrVerification }

// Unwrap returns the reason.
func (e *VerificationError) Unwrap() error { return e.Reason }

// PayloadError is an ErrPayload that says what is wrong.
type PayloadError struct {
	// Event is the webhook, as the API's description calls it; it is empty where the body is no JSON at all.
	Event string
	// Cause says where the body differs, without anything of its values.
	Cause error
}

// Error returns the event and the cause.
func (e *PayloadError) Error() string {
	if e.Event == "" {
		return "the body is not JSON: " + e.Cause.Error()
	}
	return "the body of " + e.Event + " is not as documented: " + e.Cause.Error()
}

// Is reports whether the target is ErrPayload.
func (e *PayloadError) Is(target error) bool { return target == ErrPayload }

// Unwrap returns the cause.
func (e *PayloadError) Unwrap() error { return e.Cause }
