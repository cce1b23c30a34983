package sdk

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net/url"
	"strings"
	"sync"

	"github.com/formancehq/formance-sdk-go/v3/internal/jsonx"
	"github.com/formancehq/formance-sdk-go/v3/pkg/types"
)

// content is an encoded body: bytes, or pieces of which some are files.
type content struct {
	media  string
	data   []byte
	pieces []piece
	// sending is closed when what was opened last is not read any more.
	sending chan struct{}
}

// piece is a part of a body: bytes, or a file where there is one.
type piece struct {
	data []byte
	file types.File
}

// isRepeatable says whether it can be sent a second time.
func (c *content) isRepeatable() bool {
	for _, p := range c.pieces {
		if !p.file.IsZero() && !p.file.IsRepeatable() {
			return false
		}
	}
	return true
}

// length is that of the body, -1 where nobody knows.
func (c *content) length() int64 {
	total := int64(len(c.data))
	for _, p := range c.pieces {
		size := int64(len(p.data))
		if !p.file.IsZero() {
			size = p.file.Len()
		}
		if size < 0 {
			return -1
		}
		total += size
	}
	return total
}

// open begins to read the body.
func (c *content) open(ctx context.Context) (io.ReadCloser, error) {
	if c.pieces == nil {
		return io.NopCloser(bytes.NewReader(c.data)), nil
	}
	if c.sending != nil {
		// A transport may still read what it was given first.
		select {
		case <-c.sending:
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
	c.sending = make(chan struct{})
	return &pieces{left: c.pieces, done: c.sending}, nil
}

// pieces reads one piece after the other; files are open while they are read.
type pieces struct {
	mutex sync.Mutex
	left  []piece
	now   io.ReadCloser
	done  chan struct{}
	ended bool
}

// Read reads.
func (p *pieces) Read(to []byte) (int, error) {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	for {
		if p.ended {
			return 0, errBodyClosed
		}
		if p.now == nil {
			if len(p.left) == 0 {
				return 0, io.EOF
			}
			if err := p.next(); err != nil {
				return 0, err
			}
		}
		n, err := p.now.Read(to)
		if err != io.EOF {
			return n, err
		}
		_ = p.now.Close()
		p.now = nil
		if n > 0 {
			return n, nil
		}
	}
}

func (p *pieces) next() error {
	one := p.left[0]
	p.left = p.left[1:]
	if one.file.IsZero() {
		p.now = io.NopCloser(bytes.NewReader(one.data))
		return nil
	}
	opened, err := one.file.Open()
	p.now = opened
	return err
}

var errNoObject = errors.New("a form must be an object")

var errBodyClosed = errors.New("the body is closed")

// Close closes the file that is open.
func (p *pieces) Close() error {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	if p.ended {
		return nil
	}
	p.ended = true
	close(p.done)
	if p.now == nil {
		return nil
	}
	return p.now.Close()
}

// Part says how a member of a form goes that is not as its default.
type Part struct {
	Wire string
	// JSON is for a member whose content type is one of JSON.
	JSON bool
	// Style makes it go as a query parameter of that style does.
	Style []Style
}

// Form is a body of pairs: as the URL Standard serialises it, but for members with a style of their own, which are
// encoded like query parameters (OpenAPI 3.1, 4.8.15).
func (b *Builder) Form(media string, write func(*jsonx.Writer), parts ...Part) {
	whole := JSON(write)
	if err := whole.problem(); err != nil {
		b.refuse(err)
		return
	}
	whole = whole.opened()
	if whole.kind != kindObject {
		b.refuse(errNoObject)
		return
	}
	var form []byte
	add := func(name, text string) {
		if len(form) > 0 {
			form = append(form, '&')
		}
		form = append(append(append(form, name...), '='), text...)
	}
	for i, name := range whole.parts.names {
		part := partOf(name, parts)
		v := whole.parts.items[i].opened()
		if part.Style != nil {
			formatOf(Form, part.Style).pairs(name, v, add)
			continue
		}
		f := format{style: Form, explode: true}
		if part.JSON || v.kind == kindObject {
			f.style = JSONContent
		}
		f.pairs(name, v, func(name, text string) { add(formEscape(name), formEscape(text)) })
	}
	b.body = &content{media: media, data: form}
}

func partOf(name string, parts []Part) Part {
	for _, part := range parts {
		if part.Wire == name {
			return part
		}
	}
	return Part{}
}

// formEscape leads from RFC 3986 to the URL Standard's set: a blank is "+", "~" is encoded, "*" is not.
func formEscape(encoded string) string {
	escaped := url.QueryEscape(unescape(encoded))
	return strings.NewReplacer("~", "%7E", "%2A", "*").Replace(escaped)
}

// mediaProblem says whether a head can have the content type.
func mediaProblem(media string) error {
	if bad, ok := isHeaderText(media); !ok {
		return fmt.Errorf("the content type has a character no header may have: %q", bad)
	}
	return nil
}
