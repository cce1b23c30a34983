package webhooks

import (
	"crypto/hmac"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha512"
	"fmt"
	"hash"
	"net/http"
	"strconv"
	"strings"
	"time"
)

// signature says how the API signs its requests: HMAC (RFC 2104) over content.
type signature struct {
	// header has a signature or, between spaces, several, each after prefix.
	header, prefix string
	// algorithm is "sha512", "sha1" or, where it is empty, SHA-256.
	algorithm string
	// encoding of signatures is "base64", "base64url" or, where it is empty, hexadecimal digits.
	encoding string
	// content is a template of {body}, {timestamp} and {Header-Name}; where it is empty the body is signed.
	content string
	// timestamp is the header with the time of signing, in seconds of Unix time.
	timestamp string
	// pairs are the names of the timestamp and of signatures where the header is a list such as t=1,v1=ab.
	pairs [2]string
	// tolerance is how far the time of signing may be from now.
	tolerance time.Duration
	// secret is what the text of a secret is: "hex", "base64", "whsec" or, where it is empty, the key itself.
	secret string
}

// verify fails unless one of the secrets signed the request.
func (s *signature) verify(body []byte, header http.Header, secrets []string, now time.Time) error {
	keys, err := s.keys(secrets)
	if err != nil {
		return err
	}
	signatures, timestamp, err := s.given(header)
	if err != nil {
		return err
	}
	if s.isTimed() {
		if err := s.checkTime(timestamp, now); err != nil {
			return err
		}
	}
	pieces, err := s.pieces(body, header, timestamp)
	if err != nil {
		return err
	}
	for _, key := range keys {
		mac := hmac.New(s.hash(), key)
		for _, piece := range pieces {
			mac.Write(piece)
		}
		made := mac.Sum(nil)
		for _, text := range signatures {
			if given, ok := s.decoded(text); ok && hmac.Equal(made, given) {
				return nil
			}
		}
	}
	return &VerificationError{ErrSignature, "no signature of the request is made with the secret"}
}

func (s *signature) hash() func() hash.Hash {
	switch s.algorithm {
	case "sha1":
		return sha1.New
	case "sha512":
		return sha512.New
	default:
		return sha256.New
	}
}

func (s *signature) isPairs() bool { return s.pairs[0] != "" }

func (s *signature) isTimed() bool { return s.timestamp != "" || s.isPairs() }

// given returns the signatures of the request, and when it says that it was signed.
func (s *signature) given(header http.Header) (signatures []string, timestamp string, err error) {
	value, err := needed(header, s.header)
	if err != nil {
		return nil, "", err
	}
	if !s.isPairs() {
		if s.timestamp != "" {
			timestamp, err = needed(header, s.timestamp)
		}
		return strings.Fields(value), timestamp, err
	}
	for _, pair := range strings.Split(value, ",") {
		name, text, _ := strings.Cut(strings.TrimSpace(pair), "=")
		if name == s.pairs[1] {
			signatures = append(signatures, text)
		} else if name == s.pairs[0] && timestamp == "" {
			timestamp = text
		}
	}
	return signatures, timestamp, nil
}

// maxDigits is more than any time of signing has, and less than an int64 can hold.
const maxDigits = 15

func (s *signature) checkTime(timestamp string, now time.Time) error {
	text := strings.TrimSpace(timestamp)
	seconds, err := strconv.ParseUint(text, 10, 63)
	if err != nil || len(text) > maxDigits {
		return &VerificationError{ErrTimestamp, "the request does not say when it was signed"}
	}
	if now.Sub(time.Unix(int64(seconds), 0)).Abs() > s.tolerance {
		message := fmt.Sprintf("the request was not signed within %d seconds of now", s.tolerance/time.Second)
		return &VerificationError{ErrTimestamp, message}
	}
	return nil
}

// pieces returns what is signed, which the template in content says.
func (s *signature) pieces(body []byte, header http.Header, timestamp string) ([][]byte, error) {
	if s.content == "" {
		return [][]byte{body}, nil
	}
	var found [][]byte
	for rest := s.content; rest != ""; {
		before, slot, after := nextSlot(rest)
		found = append(found, []byte(before))
		rest = after
		switch slot {
		case "":
		case "body":
			found = append(found, body)
		case "timestamp":
			found = append(found, []byte(timestamp))
		default:
			value, err := needed(header, slot)
			if err != nil {
				return nil, err
			}
			found = append(found, []byte(value))
		}
	}
	return found, nil
}

// nextSlot returns the first name between braces of a template, "" without one, and the text on both sides.
func nextSlot(template string) (before, slot, after string) {
	for start := 0; start < len(template); start++ {
		if template[start] != '{' {
			continue
		}
		end := start + 1 + max(strings.IndexAny(template[start+1:], "{}"), 0)
		if end > start+1 && template[end] == '}' {
			return template[:start], template[start+1 : end], template[end+1:]
		}
	}
	return template, "", ""
}

// needed returns the value of a header that has to be there.
func needed(header http.Header, name string) (string, error) {
	value, ok := valueOf(header, name)
	if !ok {
		return "", &VerificationError{ErrHeader, "the request has no header " + name}
	}
	return value, nil
}

// valueOf returns the value of a header; several are one list (RFC 9110, 5.3). The names in a map that net/http
// did not make are in any case.
func valueOf(header http.Header, name string) (value string, ok bool) {
	values, ok := header[http.CanonicalHeaderKey(name)]
	if !ok {
		for other := range header {
			if strings.EqualFold(other, name) {
				values, ok = header[other], true
			}
		}
	}
	return strings.Join(values, ", "), ok && len(values) > 0
}
