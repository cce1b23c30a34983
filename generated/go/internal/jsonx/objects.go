package jsonx

type stage uint8

const (
	done stage = iota
	first
	later
)

// Object is an object that is being read, member by member: the loop reads the value of each.
type Object struct {
	// Name is the member's.
	Name string

	reader   *Reader
	required []string
	missing  uint64 // a bit for each of the first 64 required members
	more     []bool // whether those behind were there
	hint     int    // the required member that is likely to be next
	stage    stage
}

// Object begins to read an object, which must have the required members.
func (r *Reader) Object(required ...string) Object {
	if r.next() != '{' {
		r.mismatch("an object")
		return Object{reader: r}
	}
	if !r.enter() {
		return Object{reader: r}
	}
	o := Object{reader: r, required: required, stage: first}
	o.missing = 1<<len(required) - 1 // all bits, where there are more
	if len(required) > 64 {
		o.more = make([]bool, len(required)-64)
	}
	return o
}

// enter steps over the bracket that opens an object or a list.
func (r *Reader) enter() bool {
	if r.depth == maxDepth {
		r.Fail("is nested too deeply")
		return false
	}
	r.depth++
	r.pos++
	return true
}

// Next reads the name of the next member. After the last it fails if a required one was not there.
func (o *Object) Next() bool {
	r := o.reader
	c := r.next()
	if c == ',' && o.stage == later {
		r.pos++
		if c = r.next(); c != '"' {
			return o.broken()
		}
	} else if c == '}' && o.stage != done {
		return o.close()
	} else if c != '"' || o.stage != first {
		return o.broken()
	}
	name := r.name()
	if r.next() != ':' {
		return o.broken()
	}
	r.pos++
	o.Name = name
	o.stage = later
	if len(o.required) > 0 {
		o.saw(name)
	}
	return true
}

func (o *Object) close() bool {
	r := o.reader
	r.pos++
	r.depth--
	o.stage = done
	if o.missing != 0 || o.more != nil {
		o.complain()
	}
	return false
}

// broken ends the loop: the value of the last member failed, or what is behind it is not JSON.
func (o *Object) broken() bool {
	switch {
	case o.stage == done:
	case o.reader.failure == nil:
		o.reader.syntax()
	case o.stage == later:
		o.reader.failure.within(step{name: o.Name, index: -1})
	}
	o.stage = done
	return false
}

func (o *Object) saw(name string) {
	if i := o.hint; i < len(o.required) && o.required[i] == name {
		o.found(i)
		return
	}
	for i, required := range o.required {
		if required == name {
			o.found(i)
			return
		}
	}
}

func (o *Object) found(i int) {
	if i < 64 {
		o.missing &^= 1 << i
	} else {
		o.more[i-64] = true
	}
	o.hint = i + 1
}

// complain fails if a required member was not there.
func (o *Object) complain() {
	for i, name := range o.required {
		if (i < 64 && o.missing>>i&1 == 1) || (i >= 64 && !o.more[i-64]) {
			o.reader.Fail("is missing")
			o.reader.failure.within(step{name: name, index: -1})
			return
		}
	}
}

// array is a list that is being read, item by item.
type array struct {
	reader *Reader
	index  int
	stage  stage
}

func (r *Reader) array() array {
	if r.next() != '[' {
		r.mismatch("a list")
		return array{reader: r}
	}
	if !r.enter() {
		return array{reader: r}
	}
	return array{reader: r, index: -1, stage: first}
}

// next tells whether there is another item, which is to be read then.
func (a *array) next() bool {
	r := a.reader
	c := r.next()
	switch {
	case r.failure != nil || a.stage == done:
		return a.broken()
	case c == ']':
		r.pos++
		r.depth--
		a.stage = done
		return false
	case a.stage == first && c != 0:
		a.stage = later
	case c == ',':
		r.pos++
	default:
		return a.broken()
	}
	a.index++
	return true
}

func (a *array) broken() bool {
	switch {
	case a.stage == done:
	case a.reader.failure == nil:
		a.reader.syntax()
	case a.stage == later:
		a.reader.failure.within(step{index: a.index})
	}
	a.stage = done
	return false
}
