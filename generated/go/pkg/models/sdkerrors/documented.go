package sdkerrors

// documented is what the errors of the API's document have in common.
type documented struct{ sdkError *SDKError }

// Error returns the status, and the start of the body.
func (d *documented) Error() string {
	if d.sdkError == nil {
		return "an error of the API"
	}
	return d.sdkError.Message
}

// Unwrap returns the *SDKError that says what was sent and received.
func (d *documented) Unwrap() error {
	if d.sdkError == nil {
		return nil
	}
	return d.sdkError
}

// SetSDKError is for the packages of this module.
func (d *documented) SetSDKError(e *SDKError) { d.sdkError = e }
