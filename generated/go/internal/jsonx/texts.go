package jsonx

import (
	"encoding/base64"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

const (
	// maxKept is how long a string may be to share memory with others.
	maxKept = 256
	// chunk is how much memory they share: as much stays for the sake of one.
	chunk = 2048
)

// keep returns a copy of a part of the text, so that the text need not stay.
func (r *Reader) keep(part string) string {
	if len(part) > maxKept {
		return strings.Clone(part)
	}
	b := r.room(len(part))
	start := b.Len()
	b.WriteString(part)
	return b.String()[start:]
}

// room returns where a string of so many bytes can be written, behind others.
func (r *Reader) room(n int) *strings.Builder {
	if n > maxKept {
		b := new(strings.Builder)
		b.Grow(n)
		return b
	}
	if r.kept.Cap()-r.kept.Len() < n {
		r.kept.Reset()
		r.kept.Grow(max(n, min(chunk, (len(r.text)-r.pos)/2)))
	}
	return &r.kept
}

// String reads a string.
func (r *Reader) String() string {
	if r.next() != '"' {
		r.mismatch("a string")
		return ""
	}
	part, escaped := r.token()
	if escaped {
		return r.unescaped(part)
	}
	return r.keep(part)
}

// name reads a string that does not outlive the reader.
func (r *Reader) name() string {
	part, escaped := r.token()
	if escaped {
		return r.unescaped(part)
	}
	return part
}

// token reads a string and returns what is between its quotes, and whether there are escapes in it.
func (r *Reader) token() (part string, escaped bool) {
	text := r.text
	start := r.pos + 1
	for i := start; i < len(text); i++ {
		c := text[i]
		if c == '"' {
			r.pos = i + 1
			return text[start:i], escaped
		}
		if c == '\\' {
			escaped = true
			n := escapeLength(text[i:])
			if n == 0 {
				r.pos = i
				break
			}
			i += n - 1
		} else if c < ' ' {
			r.pos = i
			break
		}
	}
	r.syntax()
	return "", false
}

// escapeLength is that of the escape that text begins with, 0 if it is none.
func escapeLength(text string) int {
	if len(text) < 2 {
		return 0
	}
	switch text[1] {
	case '"', '\\', '/', 'b', 'f', 'n', 'r', 't':
		return 2
	case 'u':
		if codeUnit(text) >= 0 {
			return 6
		}
	}
	return 0
}

// codeUnit returns the UTF-16 code unit that text begins with, escaped as \u and four hexadecimal
// digits; -1 if it begins with none.
func codeUnit(text string) rune {
	if len(text) < 6 || text[0] != '\\' || text[1] != 'u' {
		return -1
	}
	unit := rune(0)
	for _, c := range []byte(text[2:6]) {
		switch {
		case isDigit(c):
			c -= '0'
		case 'a' <= c && c <= 'f':
			c -= 'a' - 10
		case 'A' <= c && c <= 'F':
			c -= 'A' - 10
		default:
			return -1
		}
		unit = unit<<4 | rune(c)
	}
	return unit
}

func (r *Reader) unescaped(part string) string {
	b := r.room(len(part))
	start := b.Len()
	if !unescape(b, part) {
		r.Fail("has half of a surrogate pair")
	}
	return b.String()[start:]
}

var escapes = [256]byte{'"': '"', '\\': '\\', '/': '/', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t'}

// unescape writes the text of a string whose escapes have a form that is right; it is no longer. It is false
// where there is half of a surrogate pair, which no text in UTF-8 can have.
func unescape(b *strings.Builder, part string) bool {
	for {
		i := strings.IndexByte(part, '\\')
		if i < 0 {
			b.WriteString(part)
			return true
		}
		b.WriteString(part[:i])
		part = part[i:]
		if part[1] != 'u' {
			b.WriteByte(escapes[part[1]])
			part = part[2:]
			continue
		}
		c := codeUnit(part)
		part = part[6:]
		if utf16.IsSurrogate(c) {
			if c = utf16.DecodeRune(c, codeUnit(part)); c == utf8.RuneError {
				return false
			}
			part = part[6:]
		}
		b.WriteRune(c)
	}
}

// unquoted returns the text of a JSON string, if it can be one in UTF-8.
func unquoted(quoted string) (text string, ok bool) {
	part := quoted[1 : len(quoted)-1]
	if strings.IndexByte(part, '\\') < 0 {
		return part, true
	}
	var b strings.Builder
	ok = unescape(&b, part)
	return b.String(), ok
}

// Base64 reads bytes from a string in base64 (RFC 4648, 4), in either alphabet, padded or not.
func (r *Reader) Base64() []byte {
	if r.next() != '"' {
		r.mismatch("a string")
		return nil
	}
	text := r.name()
	if strings.ContainsAny(text, "-_\r\n") {
		text = strings.NewReplacer("-", "+", "_", "/", "\r", "", "\n", "").Replace(text)
	}
	if rest := len(text) % 4; rest == 0 {
		text = strings.TrimSuffix(strings.TrimSuffix(text, "="), "=")
	}
	data, err := base64.RawStdEncoding.DecodeString(text)
	if err != nil {
		r.Fail("must be base64")
		return nil
	}
	return data
}
