package sdk

import (
	"context"
	"encoding/base64"
	"fmt"
	"net/http"
	"slices"
	"strings"

	"github.com/formancehq/formance-sdk-go/v3/pkg/models/sdkerrors"
)

// Scheme is a way to authenticate. S are the credentials of all schemes of the API.
type Scheme[S any] interface {
	// add adds its credentials; it is false where the user has none for it.
	add(to *credentials, security *S, scopes []string) bool
}

// credentials go into a request.
type credentials struct {
	headers, query, cookies []header
	grant                   *grant
}

func (c *credentials) authorize(value string) {
	c.headers = append(c.headers, header{"Authorization", value})
}

// names are the headers and query parameters that authenticate.
func (c *credentials) isSecret(name string) bool {
	is := func(h header) bool { return strings.EqualFold(h.name, name) }
	return slices.ContainsFunc(c.headers, is) || slices.ContainsFunc(c.query, is)
}

// Bearer is "Authorization: Bearer" (RFC 6750, 2.1); also for a token that the user got by other means.
type Bearer[S any] struct{ Token func(*S) *string }

func (b Bearer[S]) add(to *credentials, security *S, _ []string) bool {
	token := given(b.Token, security)
	if token != "" {
		to.authorize(prefixed(token))
	}
	return token != ""
}

// Basic is "Authorization: Basic" (RFC 7617), in UTF-8.
type Basic[S any] struct{ Username, Password func(*S) *string }

func (b Basic[S]) add(to *credentials, security *S, _ []string) bool {
	name, word := b.Username(security), b.Password(security)
	if name == nil && word == nil {
		return false
	}
	pair := given(b.Username, security) + ":" + given(b.Password, security)
	to.authorize("Basic " + base64.StdEncoding.EncodeToString([]byte(pair)))
	return true
}

// Place is where an API key goes.
type Place uint8

const (
	// InHeader is a header.
	InHeader Place = iota
	// InQuery is a query parameter.
	InQuery
	// InCookie is a cookie.
	InCookie
)

// APIKey is a key under a name; in the header Authorization it is also any other scheme of HTTP.
type APIKey[S any] struct {
	In    Place
	Name  string
	Value func(*S) *string
}

func (k APIKey[S]) add(to *credentials, security *S, _ []string) bool {
	value := given(k.Value, security)
	if value == "" {
		return false
	}
	switch k.In {
	case InHeader:
		to.headers = append(to.headers, header{http.CanonicalHeaderKey(k.Name), value})
	case InQuery:
		to.query = append(to.query, header{k.Name, value})
	case InCookie:
		to.cookies = append(to.cookies, header{escape(k.Name), escape(value)})
	}
	return true
}

// given is a credential, "" where there is none.
func given[S any](of func(*S) *string, security *S) string {
	if of == nil {
		return ""
	}
	if value := of(security); value != nil {
		return *value
	}
	return ""
}

func bare(token string) string {
	if len(token) >= 7 && strings.EqualFold(token[:7], "bearer ") {
		return token[7:]
	}
	return token
}

func prefixed(token string) string {
	if bare(token) != token {
		return token
	}
	return "Bearer " + token
}

// credentialsOf are those of the first alternative that has all of them; none where none has.
func credentialsOf[S any](
	ctx context.Context, setup *Setup[S], settings *Settings[S], alternatives []Alternative,
) (credentials, error) {
	security := settings.Security
	if settings.SecuritySource != nil {
		var err error
		if security, err = settings.SecuritySource(ctx); err != nil {
			return credentials{}, err
		}
	}
	if setup.Environment != nil {
		setup.Environment(&security)
	}
	for _, alternative := range alternatives {
		var to credentials
		complete := len(alternative) > 0
		for _, needed := range alternative {
			scheme := setup.Schemes[needed.Scheme]
			complete = complete && scheme != nil && scheme.add(&to, &security, needed.Scopes)
		}
		if complete {
			return to, to.check()
		}
	}
	return credentials{}, nil
}

// check refuses what no header may have; the value, or a part of it, is not for messages.
func (c *credentials) check() error {
	for _, h := range c.headers {
		if _, ok := isHeaderText(h.value); !ok {
			message := fmt.Sprintf("the credential for header %q has a character that no header may have", h.name)
			return &sdkerrors.RequestValidationError{SDKError: &sdkerrors.SDKError{Message: message}}
		}
	}
	return nil
}
