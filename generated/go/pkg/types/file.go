package types

import (
	"bytes"
	"errors"
	"io"
	"os"
	"path/filepath"
	"sync/atomic"
)

// File is content for the body of a request. It is read while it is sent, so files may be longer than memory.
// Make one with [FileOf], [FileAt] or [FileFrom]; the zero value is none.
type File struct {
	source      source
	name        string
	contentType string
}

// source is where content comes from. length is -1 where nobody knows it yet.
type source interface {
	open() (io.ReadCloser, error)
	length() int64
	repeatable() bool
}

// ErrFileRead is why a file cannot be opened that was made of a reader and has been read.
var ErrFileRead = errors.New("the file was made of a reader and has been read")

var errNoFile = errors.New("the file has no content: make it with FileOf, FileAt or FileFrom")

// FileOf returns a file of bytes, which must not change until it is sent.
func FileOf(content []byte) File {
	return File{source: memory(content)}
}

// FileAt returns the file at a path of the file system. It is opened whenever it is sent.
func FileAt(path string) File {
	return File{source: disk(path), name: filepath.Base(path)}
}

// FileFrom returns a file of what a reader gives. It is sent once, unless the reader is an [io.Seeker]:
// then it is sent from where it is now, as often as needed. It is never closed.
func FileFrom(reader io.Reader) File {
	f := File{source: &stream{reader: reader}}
	if named, ok := reader.(interface{ Name() string }); ok {
		f.name = filepath.Base(named.Name())
	}
	if seeker, ok := reader.(io.ReadSeeker); ok {
		// A pipe has the method, too, but cannot do it.
		if start, err := seeker.Seek(0, io.SeekCurrent); err == nil {
			if end, err := seeker.Seek(0, io.SeekEnd); err == nil {
				if _, err := seeker.Seek(start, io.SeekStart); err == nil {
					f.source = &section{reader: seeker, start: start, size: max(end-start, 0)}
				}
			}
		}
	}
	return f
}

// WithName returns the file under another name than its own.
func (f File) WithName(name string) File {
	f.name = name
	return f
}

// WithContentType returns the file with a media type, such as "text/csv".
func (f File) WithContentType(contentType string) File {
	f.contentType = contentType
	return f
}

// Name returns the file's name without folders, "" where it has none.
func (f File) Name() string {
	return f.name
}

// ContentType returns the media type that it was given, "" without one.
func (f File) ContentType() string {
	return f.contentType
}

// IsZero tells whether the file was never made.
func (f File) IsZero() bool {
	return f.source == nil
}

// Len returns how many bytes will be read, and -1 where that is not known.
func (f File) Len() int64 {
	if f.source == nil {
		return -1
	}
	return f.source.length()
}

// IsRepeatable tells whether it can be opened more than once.
func (f File) IsRepeatable() bool {
	return f.source != nil && f.source.repeatable()
}

// Open begins to read the content. The error is [ErrFileRead] for what can be read only once, and has been.
func (f File) Open() (io.ReadCloser, error) {
	if f.source == nil {
		return nil, errNoFile
	}
	return f.source.open()
}

type memory []byte

func (m memory) open() (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader(m)), nil }
func (m memory) length() int64                { return int64(len(m)) }
func (m memory) repeatable() bool             { return true }

type disk string

func (d disk) open() (io.ReadCloser, error) { return os.Open(string(d)) }
func (d disk) repeatable() bool             { return true }

func (d disk) length() int64 {
	info, err := os.Stat(string(d))
	if err != nil || !info.Mode().IsRegular() {
		return -1
	}
	return info.Size()
}

type stream struct {
	reader io.Reader
	read   atomic.Bool
}

func (s *stream) length() int64    { return -1 }
func (s *stream) repeatable() bool { return false }

func (s *stream) open() (io.ReadCloser, error) {
	if s.read.Swap(true) {
		return nil, ErrFileRead
	}
	return io.NopCloser(s.reader), nil
}

type section struct {
	reader      io.ReadSeeker
	start, size int64
}

func (s *section) length() int64    { return s.size }
func (s *section) repeatable() bool { return true }

func (s *section) open() (io.ReadCloser, error) {
	if _, err := s.reader.Seek(s.start, io.SeekStart); err != nil {
		return nil, err
	}
	return io.NopCloser(io.LimitReader(s.reader, s.size)), nil
}
