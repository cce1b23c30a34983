package orchestration

import sdk "github.com/formancehq/formance-sdk-go/v3"

// variables of the server's URL, by their names in the document.
var variables = map[string]func(string) sdk.SDKOption{
	"organization": sdk.WithOrganization,
	"environment":  sdk.WithEnvironmentVariable,
}
