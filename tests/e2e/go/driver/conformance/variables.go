package conformance

import sdk "acme.test/conformance"

// variables of the server's URL, by their names in the document.
var variables = map[string]func(string) sdk.SDKOption{
	"scheme": sdk.WithScheme,
	"host":   sdk.WithHost,
	"port":   sdk.WithPort,
}
