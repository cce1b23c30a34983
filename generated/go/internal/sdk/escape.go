package sdk

import "strings"

const upperHex = "0123456789ABCDEF"

// isUnreserved says which characters never need encoding (RFC 3986, 2.3).
func isUnreserved(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' ||
		c == '-' || c == '.' || c == '_' || c == '~'
}

// appendEscaped percent-encodes all but RFC 3986's unreserved characters.
func appendEscaped(to []byte, text string) []byte {
	for i := 0; i < len(text); i++ {
		if c := text[i]; isUnreserved(c) {
			to = append(to, c)
		} else {
			to = append(to, '%', upperHex[c>>4], upperHex[c&15])
		}
	}
	return to
}

func escape(text string) string {
	for i := 0; i < len(text); i++ {
		if !isUnreserved(text[i]) {
			return string(appendEscaped(make([]byte, 0, len(text)+16), text))
		}
	}
	return text
}

// escapeExcept keeps the characters in kept, and triplets that are percent-encoded already.
func escapeExcept(text, kept string) string {
	made := make([]byte, 0, len(text)+16)
	for i := 0; i < len(text); i++ {
		c := text[i]
		switch {
		case strings.IndexByte(kept, c) >= 0, c == '%' && isTriplet(text[i:]):
			made = append(made, c)
		default:
			made = appendEscaped(made, text[i:i+1])
		}
	}
	return string(made)
}

// escapeReserved is RFC 6570, 3.2.3: reserved characters and triplets stay, except those that split a query.
func escapeReserved(text string) string { return escapeExcept(text, ":/?@!$'()*,;=") }

// escapeLiteral is for the paths of the document, which may have characters that no URL has, and a query of their own.
func escapeLiteral(text string) string { return escapeExcept(text, ":/@!$&'()*+,;=?") }

func isTriplet(text string) bool { return len(text) > 2 && isHex(text[1]) && isHex(text[2]) }

func isHex(c byte) bool {
	return '0' <= c && c <= '9' || 'a' <= c && c <= 'f' || 'A' <= c && c <= 'F'
}

// unescape is the text that was encoded; what is no triplet stays.
func unescape(text string) string {
	if strings.IndexByte(text, '%') < 0 {
		return text
	}
	made := make([]byte, 0, len(text))
	for i := 0; i < len(text); i++ {
		if text[i] == '%' && isTriplet(text[i:]) {
			made = append(made, unhex(text[i+1])<<4|unhex(text[i+2]))
			i += 2
		} else {
			made = append(made, text[i])
		}
	}
	return string(made)
}

func unhex(c byte) byte {
	switch {
	case c <= '9':
		return c - '0'
	case c <= 'F':
		return c - 'A' + 10
	}
	return c - 'a' + 10
}

// isHeaderText says whether a header may have the text; if not, which character is too much.
func isHeaderText(text string) (bad rune, ok bool) {
	for _, c := range text {
		if c != '\t' && (c < ' ' || c > '~') {
			return c, false
		}
	}
	return 0, true
}

// isToken says whether the text can be the name of a header (RFC 9110, 5.6.2).
func isToken(text string) bool {
	for i := 0; i < len(text); i++ {
		c := text[i]
		if c <= ' ' || c > '~' || strings.IndexByte("\"(),/:;<=>?@[\\]{}", c) >= 0 {
			return false
		}
	}
	return text != ""
}

// asciiJSON is JSON of the characters that a header may have: the others are escaped (RFC 8259, 7).
func asciiJSON(text string) string {
	var made strings.Builder
	for _, c := range text {
		switch {
		case ' ' <= c && c <= '~':
			made.WriteRune(c)
		case c > 0xffff:
			c -= 0x10000
			writeUnit(&made, 0xd800+c>>10)
			writeUnit(&made, 0xdc00+c&0x3ff)
		default:
			writeUnit(&made, c)
		}
	}
	return made.String()
}

func writeUnit(to *strings.Builder, unit rune) {
	const hex = "0123456789abcdef"
	to.WriteString(`\u`)
	for shift := 12; shift >= 0; shift -= 4 {
		to.WriteByte(hex[unit>>shift&15])
	}
}
