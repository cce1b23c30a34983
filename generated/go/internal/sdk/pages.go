package sdk

import (
	"context"
	"iter"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
)

// PageKind is what the request for the next page says that this one does not.
type PageKind uint8

const (
	// ByCursor is a value that the answer gave.
	ByCursor PageKind = iota
	// ByOffset is the number of items so far.
	ByOffset
	// ByNumber is the number of the page.
	ByNumber
	// ByURL is no request: the answer has the URL to ask, on the same server.
	ByURL
)

// Pages says how the next page is asked for. Functions return nil for what is not there; those that the kind does not
// need may be nil themselves. A Set function changes a copy of the request, but what the request points to it must copy
// itself.
type Pages[Q, R any] struct {
	Kind PageKind
	// First is what a request without a number asks for.
	First int64
	// Count is the number of items on the page.
	Count func(*R) int

	// Next is the cursor, or the URL, that follows the page.
	Next func(*R) *string
	// Cursor is that of the request.
	Cursor func(*Q) *string
	// SetCursor sets it; it leaves other members out where the cursor stands for them.
	SetCursor func(*Q, string)

	// Number is the offset, or the number of the page, that the request asks for.
	Number func(*Q) *int64
	// SetNumber sets it.
	SetNumber func(*Q, int64)
	// Size is how many items a page has: where nothing else tells, a shorter one is the last.
	Size func(*Q) *int64

	// More ends the pages where it is there and false.
	More func(*R) *bool
	// Total is the number of items of all pages.
	Total func(*R) *int64
	// Last is the number of pages.
	Last func(*R) *int64
}

// HeaderText is a header of an answer, nil where it is missing.
func HeaderText(h http.Header, name string) *string {
	if value := h.Get(name); value != "" {
		return &value
	}
	return nil
}

// HeaderInt is a header that is a number of items or pages; nil where it is none.
func HeaderInt(h http.Header, name string) *int64 {
	number, err := strconv.ParseInt(h.Get(name), 10, 64)
	if err != nil {
		return nil
	}
	return &number
}

// HeaderBool is a header that says "true" or "false"; nil where it says neither.
func HeaderBool(h http.Header, name string) *bool {
	value := strings.EqualFold(h.Get(name), "true")
	if !value && !strings.EqualFold(h.Get(name), "false") {
		return nil
	}
	return &value
}

// Whole is a number as one of items or pages; nil stays nil.
func Whole[T ~int32 | ~int64 | ~float32 | ~float64](number *T) *int64 {
	if number == nil {
		return nil
	}
	whole := int64(*number)
	return &whole
}

// Digits is a number as a cursor; nil stays nil.
func Digits[T ~int32 | ~int64](number *T) *string {
	if number == nil {
		return nil
	}
	digits := strconv.FormatInt(int64(*number), 10)
	return &digits
}

// AllPages are the answers, page by page. An error is the last of them.
func AllPages[S, Q, R any](
	ctx context.Context, client *Client[S], operation *Operation[Q, R], request Q, opts []Option,
) iter.Seq2[*R, error] {
	return func(yield func(*R, error) bool) {
		at := position[Q, R]{operation: operation, request: request, seen: -1}
		for {
			c, err := client.core.begin(ctx, operation.plan(), opts)
			if err != nil {
				yield(nil, err)
				return
			}
			c.url = at.url
			page, err := run(c, operation, at.request)
			if !yield(page, err) || err != nil {
				return
			}
			more, err := at.advance(c, page)
			if err != nil {
				yield(nil, err)
			}
			if !more || err != nil {
				return
			}
		}
	}
}

// Items are the items of all pages. An error is the last of them.
func Items[S, Q, R, T any](
	ctx context.Context, client *Client[S], operation *Operation[Q, R], request Q, opts []Option, items func(*R) []T,
) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		var none T
		for page, err := range AllPages(ctx, client, operation, request, opts) {
			if err != nil {
				yield(none, err)
				return
			}
			for _, item := range items(page) {
				if !yield(item, nil) {
					return
				}
			}
		}
	}
}

// position is where in the pages a reader stands.
type position[Q, R any] struct {
	operation *Operation[Q, R]
	request   Q
	// url is asked instead of the operation's own, "" for that.
	url string
	// seen is how many items the pages before had, -1 where nobody knows.
	seen int64
}

// advance goes on to the page after this one; it is false after the last, and fails for one that would be the same again.
func (p *position[Q, R]) advance(c *call, page *R) (bool, error) {
	pages := p.operation.Pages
	if pages.More != nil {
		if more := pages.More(page); more != nil && !*more {
			return false, nil
		}
	}
	switch pages.Kind {
	case ByOffset, ByNumber:
		return p.count(page), nil
	}
	next := pages.Next(page)
	if next == nil || *next == "" {
		return false, nil
	}
	raw := any(page).(interface{ envelope() *Response }).envelope().RawResponse
	if pages.Kind == ByURL {
		return p.follow(c, page, raw, *next)
	}
	if now := pages.Cursor(&p.request); now != nil && *now == *next {
		return p.standstill(c, page, raw)
	}
	pages.SetCursor(&p.request, *next)
	return true, nil
}

// standstill is a page that is followed by itself. Without items it is how some servers say that there is nothing more.
func (p *position[Q, R]) standstill(c *call, page *R, raw *http.Response) (bool, error) {
	if p.operation.Pages.Count(page) == 0 {
		return false, nil
	}
	return false, pageError(c, raw, "the server says that this page is followed by itself")
}

func pageError(c *call, raw *http.Response, message string) error {
	request := raw.Request
	if request == nil {
		request = &http.Request{Method: c.plan.method, URL: &url.URL{}}
	}
	a := &answer{trip: &trip{core: c.core, request: request, secrets: &c.known}, response: raw}
	if read, ok := raw.Body.(*replay); ok {
		a.body = read.content
	}
	details := a.details()
	details.Message = c.plan.id + ": " + message
	return details
}

// count goes on by numbers.
func (p *position[Q, R]) count(page *R) bool {
	pages := p.operation.Pages
	length := int64(pages.Count(page))
	if length == 0 {
		return false
	}
	number, step := pages.First, length
	if given := pages.Number(&p.request); given != nil {
		number = *given
	}
	if pages.Kind == ByNumber {
		step = 1
	}
	if p.seen < 0 {
		p.seen = (number - pages.First) / step * length
		if pages.Kind == ByOffset {
			p.seen = number - pages.First
		}
	}
	p.seen += length
	if p.isLast(page, number, length) {
		return false
	}
	pages.SetNumber(&p.request, number+step)
	return true
}

// isLast says whether no page follows, by what the answer tells; else by the length of this one.
func (p *position[Q, R]) isLast(page *R, number, length int64) bool {
	pages := p.operation.Pages
	told := false
	if pages.Last != nil {
		if last := pages.Last(page); last != nil && *last >= 0 {
			if number+1-pages.First >= *last {
				return true
			}
			told = true
		}
	}
	if pages.Total != nil {
		if total := pages.Total(page); total != nil && *total >= 0 {
			if p.seen >= *total {
				return true
			}
			told = true
		}
	}
	if pages.More != nil {
		told = told || pages.More(page) != nil
	}
	if told || pages.Size == nil {
		return false
	}
	size := pages.Size(&p.request)
	return size != nil && length < *size
}

// follow goes on to a URL. Credentials never follow a link to another server.
func (p *position[Q, R]) follow(c *call, page *R, raw *http.Response, link string) (bool, error) {
	here := c.base + "/"
	if raw.Request != nil && raw.Request.URL != nil {
		here = raw.Request.URL.String()
	}
	next, err := against(here, link)
	if err != nil {
		return false, pageError(c, raw, "the link to the next page is not valid")
	}
	to, _ := url.Parse(next)
	if server, err := url.Parse(c.base); err != nil || originOf(server) != originOf(to) {
		return false, pageError(c, raw, "the next page is on another server: "+to.Scheme+"://"+to.Host)
	}
	if next == here || next == c.url {
		return p.standstill(c, page, raw)
	}
	p.url = next
	return true, nil
}

// NextLink is the target with the relation "next" of a Link header (RFC 8288, 3), nil where there is none.
func NextLink(h http.Header) *string {
	for text := strings.Join(h.Values("Link"), ","); ; {
		start := strings.IndexByte(text, '<')
		if start < 0 {
			return nil
		}
		target, rest, found := strings.Cut(text[start+1:], ">")
		if !found {
			return nil
		}
		relations := ""
		relations, text = linkRelations(rest)
		if slices.Contains(strings.Fields(relations), "next") {
			return &target
		}
	}
}

// linkRelations are those of a link, from its parameters; and what comes after it.
func linkRelations(text string) (relations, rest string) {
	for {
		text = strings.TrimLeft(text, " \t")
		if text == "" || text[0] != ';' {
			return relations, strings.TrimPrefix(text, ",")
		}
		end := strings.IndexAny(text[1:], "=;,") + 1
		if end == 0 {
			return relations, ""
		}
		name := strings.TrimSpace(text[1:end])
		value := ""
		if text = text[end:]; text[0] == '=' {
			value, text = linkValue(strings.TrimLeft(text[1:], " \t"))
		}
		if strings.EqualFold(name, "rel") && relations == "" {
			relations = strings.ToLower(value)
		}
	}
}

// linkValue is the value that text begins with, quoted or not.
func linkValue(text string) (value, rest string) {
	if text == "" || text[0] != '"' {
		end := strings.IndexAny(text, ";,")
		if end < 0 {
			end = len(text)
		}
		return strings.TrimSpace(text[:end]), text[end:]
	}
	var made strings.Builder
	for i := 1; i < len(text); i++ {
		switch {
		case text[i] == '"':
			return made.String(), text[i+1:]
		case text[i] == '\\' && i+1 < len(text):
			i++
		}
		made.WriteByte(text[i])
	}
	return made.String(), ""
}
