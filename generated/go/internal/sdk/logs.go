package sdk

import (
	"context"
	"log/slog"
	"net/http"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"time"
)

// secretWords are in the names of what is not shown.
var secretWords = [...]string{
	"auth", "cookie", "token", "secret", "password", "passwd", "credential", "signature", "session",
	"apikey", "api-key", "api_key", "accesskey", "access-key", "access_key",
}

// shown is how many bytes of a body are logged.
const shown = 2_000

func isSecret(name string, known *credentials) bool {
	if known != nil && known.isSecret(name) {
		return true
	}
	name = strings.ToLower(name)
	for _, word := range secretWords {
		if strings.Contains(name, word) {
			return true
		}
	}
	return false
}

// redactURL is a URL without user information and without the values of secret parameters.
func redactURL(text string, known *credentials) string {
	head, query, found := strings.Cut(text, "?")
	if scheme, rest, ok := strings.Cut(head, "://"); ok {
		host, path, slash := strings.Cut(rest, "/")
		head = scheme + "://" + host[strings.LastIndexByte(host, '@')+1:]
		if slash {
			head += "/" + path
		}
	}
	if !found {
		return head
	}
	pairs := strings.Split(query, "&")
	for i, pair := range pairs {
		if name, _, ok := strings.Cut(pair, "="); ok && isSecret(unescape(name), known) {
			pairs[i] = name + "=***"
		}
	}
	return head + "?" + strings.Join(pairs, "&")
}

func redactHeaders(headers http.Header, known *credentials) map[string]string {
	made := make(map[string]string, len(headers))
	for name, values := range headers {
		made[name] = strings.Join(values, ", ")
		if isSecret(name, known) {
			made[name] = "***"
		}
	}
	return made
}

// patterns find secrets in bodies. They are made when something is logged.
var patterns struct {
	once         sync.Once
	member, pair *regexp.Regexp
}

func makePatterns() {
	words := "(?:" + strings.Join(secretWords[:], "|") + ")"
	patterns.member = regexp.MustCompile(`(?i)("[^"\\]*` + words + `[^"\\]*"\s*:\s*)("(?:[^"\\]|\\.)*"?|[-\w.]+)`)
	patterns.pair = regexp.MustCompile(`(?i)((?:^|&)[^=&]*` + words + `[^=&]*=)[^&]*`)
}

// redactBody is the start of a textual body, secrets hidden; of others the size.
func redactBody(body []byte, contentType string) string {
	kind := strings.ToLower(contentType)
	if len(body) == 0 {
		return ""
	}
	size := "(" + strconv.Itoa(len(body)) + " bytes)"
	isJSON, isForm := strings.Contains(kind, "json"), strings.Contains(kind, "urlencoded")
	if !isJSON && !isForm && !strings.HasPrefix(kind, "text/") {
		return size
	}
	patterns.once.Do(makePatterns)
	text := strings.ToValidUTF8(string(body), "\ufffd")
	if isJSON {
		text = patterns.member.ReplaceAllString(text, `${1}"***"`)
	} else if isForm {
		text = patterns.pair.ReplaceAllString(text, "${1}***")
	}
	if len(text) > shown {
		text = strings.ToValidUTF8(text[:shown], "") + "… " + size
	}
	return text
}

func (c *core) isLogged(ctx context.Context) bool {
	return c.logger != nil && c.logger.Enabled(ctx, slog.LevelDebug)
}

func (t *trip) logRequest() {
	if !t.core.isLogged(t.ctx) {
		return
	}
	body := ""
	switch {
	case t.internal:
		body = "(***)"
	case t.body != nil && t.body.pieces == nil:
		body = redactBody(t.body.data, t.request.Header.Get("Content-Type"))
	case t.body != nil:
		body = "(a stream)"
	}
	t.core.logger.LogAttrs(t.ctx, slog.LevelDebug, "request",
		slog.String("method", t.request.Method), slog.String("url", t.url()),
		slog.Any("headers", redactHeaders(t.request.Header, t.secrets)), slog.String("body", body))
}

func (t *trip) logResponse(a *answer) {
	if !t.core.isLogged(t.ctx) {
		return
	}
	body := "(a stream)"
	switch {
	case t.internal:
		body = "(***)"
	case a.stream == nil:
		body = redactBody(a.body, a.response.Header.Get("Content-Type"))
	}
	t.core.logger.LogAttrs(t.ctx, slog.LevelDebug, "response",
		slog.Int("status", a.response.StatusCode), slog.String("method", t.request.Method),
		slog.String("url", t.url()), slog.Duration("time", time.Since(t.started)),
		slog.Any("headers", redactHeaders(a.response.Header, t.secrets)), slog.String("body", body))
}

func (t *trip) logFailure(cause error) {
	if t.core.isLogged(t.ctx) {
		t.core.logger.LogAttrs(t.ctx, slog.LevelDebug, "no response",
			slog.String("method", t.request.Method), slog.String("url", t.url()),
			slog.Duration("time", time.Since(t.started)), slog.String("error", cause.Error()))
	}
}

func (c *call) logRetry(wait float64) {
	if c.core.isLogged(c.ctx) {
		c.core.logger.LogAttrs(c.ctx, slog.LevelDebug, "retry", slog.Int("attempt", c.attempt),
			slog.Duration("after", time.Duration(wait*float64(time.Millisecond))))
	}
}
