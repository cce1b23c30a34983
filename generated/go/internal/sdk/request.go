package sdk

import (
	"bytes"
	"context"
	"io"
	"net/http"
	"strings"
)

// request is what goes out in one attempt.
func (c *call) request(ctx context.Context, known *credentials, token string) (*http.Request, error) {
	made, err := http.NewRequestWithContext(ctx, c.plan.method, c.target(known), nil)
	if err != nil {
		return nil, refusal(c.plan.id, errServer)
	}
	if err := c.addBody(made); err != nil {
		return nil, refusal(c.plan.id, err)
	}
	c.addHeaders(made, known, token)
	return made, nil
}

// target is the URL with path and query.
func (c *call) target(known *credentials) string {
	var room [256]byte
	made := room[:0]
	if c.url != "" {
		made = append(made, c.url...)
	} else {
		made = append(made, c.base...)
		made = append(made, c.draft.path...)
		if len(c.draft.query) > 0 {
			made = append(append(made, joint(made)), c.draft.query...)
		}
	}
	for _, key := range known.query {
		// A link may repeat the credentials that it was asked with.
		name := escape(key.name)
		if c.url != "" && hasParameter(c.url, name) {
			continue
		}
		made = append(append(made, joint(made)), name+"="+escape(key.value)...)
	}
	return string(made)
}

// joint stands between a URL and what is added to its query.
func joint(url []byte) byte {
	if bytes.IndexByte(url, '?') >= 0 {
		return '&'
	}
	return '?'
}

// hasParameter says whether a query has a parameter; the name is encoded.
func hasParameter(url, name string) bool {
	_, query, _ := strings.Cut(url, "?")
	for _, pair := range strings.Split(query, "&") {
		if key, _, _ := strings.Cut(pair, "="); escape(unescape(key)) == name {
			return true
		}
	}
	return false
}

func (c *call) addBody(to *http.Request) error {
	body := c.draft.body
	if body == nil {
		return nil
	}
	size := body.length()
	if size == 0 {
		to.Body = http.NoBody
		return nil
	}
	opened, err := body.open(c.ctx)
	if err != nil {
		return err
	}
	to.Body, to.ContentLength = opened, size
	if body.pieces == nil {
		to.GetBody = func() (io.ReadCloser, error) { return body.open(c.ctx) }
	}
	return nil
}

// addHeaders adds them in the order of their weight: those of the caller replace all others.
func (c *call) addHeaders(to *http.Request, known *credentials, token string) {
	h := to.Header
	h["Accept"], h["User-Agent"] = c.plan.accept, c.core.userAgent
	if c.draft.body != nil && c.draft.body.media != "" {
		h["Content-Type"] = []string{c.draft.body.media}
	}
	for _, one := range c.draft.headers {
		h[one.name] = []string{one.value}
	}
	for _, one := range known.headers {
		h[one.name] = []string{one.value}
	}
	if token != "" {
		h["Authorization"] = []string{"Bearer " + token}
	}
	cookies := c.draft.cookies[:len(c.draft.cookies):len(c.draft.cookies)]
	for _, one := range known.cookies {
		cookies = appendCookie(cookies, one.name, one.value)
	}
	if len(cookies) > 0 {
		h["Cookie"] = []string{string(cookies)}
	}
	for name, value := range c.options.headers {
		if name = http.CanonicalHeaderKey(name); name == "Host" {
			to.Host = value
		} else {
			h[name] = []string{value}
		}
	}
}
