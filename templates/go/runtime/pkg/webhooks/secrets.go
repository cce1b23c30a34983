package webhooks

import (
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"strings"
)

// keys returns the keys of secrets. What is no secret of this signature's kind is another webhook's.
func (s *signature) keys(secrets []string) ([][]byte, error) {
	var keys [][]byte
	failure := ErrSecret
	for _, secret := range secrets {
		key, ok := s.key(secret)
		switch {
		case !ok:
			failure = fmt.Errorf("%w: it is not text in %s", ErrSecret, s.secret)
		case len(key) == 0:
			failure = fmt.Errorf("%w: it is empty", ErrSecret)
		default:
			keys = append(keys, key)
		}
	}
	if len(keys) == 0 {
		return nil, failure
	}
	return keys, nil
}

func (s *signature) key(secret string) (key []byte, ok bool) {
	switch s.secret {
	case "hex":
		key, err := hex.DecodeString(secret)
		return key, err == nil
	case "base64":
		return fromBase64(secret)
	case "whsec":
		return fromBase64(strings.TrimPrefix(secret, "whsec_"))
	default:
		return []byte(secret), true
	}
}

// decoded returns the bytes of a signature.
func (s *signature) decoded(text string) (found []byte, ok bool) {
	text, ok = strings.CutPrefix(text, s.prefix)
	if !ok {
		return nil, false
	}
	if s.encoding != "" {
		return fromBase64(text)
	}
	found, err := hex.DecodeString(text)
	return found, err == nil
}

// fromBase64 takes either alphabet of RFC 4648, with padding or without.
func fromBase64(text string) (found []byte, ok bool) {
	if strings.ContainsAny(text, "\r\n") {
		return nil, false // which the package would skip
	}
	encoding := base64.RawStdEncoding
	if strings.ContainsAny(text, "-_") {
		encoding = base64.RawURLEncoding
	}
	found, err := encoding.DecodeString(strings.TrimRight(text, "="))
	return found, err == nil
}
