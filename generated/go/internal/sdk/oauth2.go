package sdk

import (
	"net/url"
	"slices"
	"strings"
)

// OAuth2 is OAuth 2.0 (RFC 6749): a token of the user's, or what is exchanged for one. That is a refresh token (6), a
// user's name and password (4.3), or the client's credentials (4.4); the client is authenticated in the body. A token
// that the user has is used until it is refused. Functions may be nil where the document has no such flow.
type OAuth2[S any] struct {
	ClientID, ClientSecret, TokenURL, Token, RefreshToken, Username, Password func(*S) *string
	// DefaultTokenURL, and what follows, are the document's; they may be relative to the server.
	DefaultTokenURL, DefaultRefreshURL, DefaultPasswordURL string
}

// grant is what is exchanged for a token. It can be compared: what is the same asks for the same token.
type grant struct {
	url, kind, clientID, clientSecret, username, password, refreshToken string
	// scopes, as they are asked for and in alphabetical order.
	scopes, sorted string
	// token is one that the user has already.
	token string
}

func (o OAuth2[S]) add(to *credentials, security *S, scopes []string) bool {
	g := &grant{
		clientID: given(o.ClientID, security), clientSecret: given(o.ClientSecret, security),
		refreshToken: given(o.RefreshToken, security), token: bare(given(o.Token, security)),
	}
	if !o.choose(g, security) {
		if g.token != "" {
			to.authorize(prefixed(given(o.Token, security)))
		}
		return g.token != ""
	}
	if own := given(o.TokenURL, security); own != "" {
		g.url = own
	}
	g.scopes = strings.Join(scopes, " ")
	g.sorted = g.scopes
	if !slices.IsSorted(scopes) {
		ordered := slices.Clone(scopes)
		slices.Sort(ordered)
		g.sorted = strings.Join(ordered, " ")
	}
	to.grant = g
	return true
}

// choose finds out what can be exchanged; it is false where nothing can.
func (o OAuth2[S]) choose(g *grant, security *S) bool {
	g.username = given(o.Username, security)
	hasSecret := o.ClientSecret != nil && o.ClientSecret(security) != nil
	hasPassword := o.Password != nil && o.Password(security) != nil
	switch {
	case g.refreshToken != "":
		g.kind, g.url = "refresh_token", o.DefaultRefreshURL
	case g.username != "" && hasPassword:
		g.kind, g.url, g.password = "password", o.DefaultPasswordURL, given(o.Password, security)
	case o.DefaultTokenURL != "" && g.clientID != "" && hasSecret:
		g.kind, g.url = "client_credentials", o.DefaultTokenURL
	default:
		return false
	}
	return true
}

// form is what the token endpoint is asked with; newer is a refresh token that came in place of the user's.
func (g *grant) form(newer string) string {
	fields := url.Values{"grant_type": {g.kind}}
	set := func(name, value string) {
		if value != "" {
			fields.Set(name, value)
		}
	}
	set("client_id", g.clientID)
	set("client_secret", g.clientSecret)
	switch g.kind {
	case "refresh_token":
		set("refresh_token", g.refreshToken)
		set("refresh_token", newer)
		return fields.Encode()
	case "password":
		fields.Set("username", g.username)
		fields.Set("password", g.password)
	default:
		fields.Set("client_secret", g.clientSecret)
	}
	set("scope", g.scopes)
	return fields.Encode()
}
