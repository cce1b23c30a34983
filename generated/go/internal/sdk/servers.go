package sdk

import (
	"errors"
	"net/url"
	"strings"
)

// Server is a server that the document lists.
type Server struct {
	// URL may have slots: "https://{region}.example.com".
	URL string
	// Variables are the slots.
	Variables []Variable
}

// Variable is a slot of a server's URL.
type Variable struct {
	Name    string
	Default string
}

// fill is the URL with its slots filled: the user's values, else the document's.
func (s Server) fill(given map[string]string) string {
	made := s.URL
	for _, variable := range s.Variables {
		value, ok := given[variable.Name]
		if !ok {
			value = variable.Default
		}
		made = strings.ReplaceAll(made, "{"+variable.Name+"}", value)
	}
	return made
}

var errServer = errors.New("the server URL must be absolute, http or https, and have no query, fragment, spaces or open slots")

// checkServer is the URL without a slash at its end, if requests can be sent to it.
func checkServer(text string) (string, error) {
	parsed, err := url.Parse(text)
	if err != nil || parsed.Scheme != "http" && parsed.Scheme != "https" || parsed.Hostname() == "" {
		return "", errServer
	}
	if strings.ContainsAny(text, " {}?#\t\r\n") {
		return "", errServer
	}
	return strings.TrimRight(text, "/"), nil
}

// resolve is a reference against a server, which counts as a folder (RFC 3986, 5.2).
func resolve(base, reference string) (string, error) {
	if strings.HasPrefix(reference, "https://") || strings.HasPrefix(reference, "http://") {
		return reference, nil
	}
	return against(base+"/", reference)
}

// against is a reference against a URL, without a fragment.
func against(base, reference string) (string, error) {
	from, err := url.Parse(base)
	if err != nil {
		return "", errReference
	}
	to, err := from.Parse(reference)
	if err != nil {
		return "", errReference
	}
	to.Fragment, to.RawFragment = "", ""
	return to.String(), nil
}

var errReference = errors.New("a URL that the API refers to is not valid")

// originOf is scheme, host and port, where that is not the scheme's own.
func originOf(u *url.URL) string {
	port := u.Port()
	if u.Scheme == "http" && port == "80" || u.Scheme == "https" && port == "443" {
		port = ""
	}
	return strings.ToLower(u.Scheme + "://" + u.Hostname() + ":" + port)
}

// redirectOf is where a redirect leads to (RFC 9110, 15.4), if it is to be followed: to the same server or its secure
// twin, since the request may carry credentials.
func redirectOf(from *url.URL, location string) *url.URL {
	to, err := from.Parse(location)
	if err != nil || location == "" {
		return nil
	}
	to.Fragment, to.RawFragment = "", ""
	if to.User == nil {
		to.User = from.User
	}
	if originOf(from) == originOf(to) {
		return to
	}
	twin := *from
	twin.Scheme = "https"
	isSecured := from.Scheme == "http" && (from.Port() == "" || from.Port() == "80")
	if twin.Host = from.Hostname(); strings.Contains(twin.Host, ":") {
		twin.Host = "[" + twin.Host + "]"
	}
	if isSecured && originOf(&twin) == originOf(to) {
		return to
	}
	return nil
}
