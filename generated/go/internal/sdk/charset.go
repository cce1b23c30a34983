package sdk

import (
	"bytes"
	"mime"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// textual is a body in UTF-8, without a byte order mark. What is UTF-8 already is not checked.
func textual(body []byte, contentType string) []byte {
	if charset := charsetOf(contentType); charset != "" {
		return []byte(decoded(body, contentType))
	}
	return bytes.TrimPrefix(body, []byte("\ufeff"))
}

// decoded is a body as text, in the encoding that it says, or UTF-8.
func decoded(body []byte, contentType string) string {
	switch charsetOf(contentType) {
	case "iso-8859-1", "latin1", "us-ascii", "ascii", "windows-1252", "cp1252":
		return latin1(body)
	case "utf-16", "utf-16le":
		return fromUTF16(body, 0)
	case "utf-16be":
		return fromUTF16(body, 1)
	}
	return strings.ToValidUTF8(string(bytes.TrimPrefix(body, []byte("\ufeff"))), string(utf8.RuneError))
}

// charsetOf is that of a content type, "" for UTF-8.
func charsetOf(contentType string) string {
	if !strings.Contains(strings.ToLower(contentType), "charset") {
		return ""
	}
	_, params, _ := mime.ParseMediaType(contentType)
	charset := strings.ToLower(params["charset"])
	if charset == "utf-8" || charset == "utf8" {
		return ""
	}
	return charset
}

// latin1 decodes as browsers do, to whom ISO 8859-1 is windows-1252 (Encoding Standard, 4.2).
func latin1(body []byte) string {
	const high = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ"
	upper := []rune(high)
	var made strings.Builder
	for _, c := range body {
		if 0x80 <= c && c < 0xa0 {
			made.WriteRune(upper[c-0x80])
		} else {
			made.WriteRune(rune(c))
		}
	}
	return made.String()
}

// fromUTF16 decodes; low is the place of the low byte in each pair.
func fromUTF16(body []byte, low int) string {
	if len(body) > 1 && (body[0] == 0xfe && body[1] == 0xff || body[0] == 0xff && body[1] == 0xfe) {
		low = int(0xff - body[0])
		body = body[2:]
	}
	units := make([]uint16, 0, len(body)/2)
	for i := 0; i+1 < len(body); i += 2 {
		units = append(units, uint16(body[i+low])|uint16(body[i+1-low])<<8)
	}
	return string(utf16.Decode(units))
}
