package jsonx

// Kinds are types of JSON values, one or several.
type Kinds uint8

// The types of JSON values. A number without a fraction, such as 7 or 1e3, is an integer.
const (
	KindObject Kinds = 1 << iota
	KindList
	KindString
	KindInteger
	KindFraction
	KindBool
	KindNull

	KindNumber = KindInteger | KindFraction
)

// Union says how the variants of a union are told apart.
type Union struct {
	Variants []Variant
	// Tag is the wire name of the discriminator, "" without one.
	Tag string
	// Closed unions refuse what is none of the variants.
	Closed bool
}

// Variant is what is to be known of one.
type Variant struct {
	// Field is that of the union which has its value.
	Field string
	// Kinds are the types that its values have in JSON; none says any.
	Kinds Kinds
	// Members are those of a record.
	Members []Member
	// Tags are the values of the discriminator that choose it.
	Tags []string
	// Fallback: it is chosen by other values of the discriminator, and by none.
	Fallback bool
	// Union is there for a variant that is a union itself.
	Union *Union
}

// Member is one of a record.
type Member struct {
	// Name is its name in JSON.
	Name     string
	Required bool
	// Const is the JSON of the only value that it may have.
	Const string
	// Enum has the JSON of each value that its enumeration lists.
	Enum []string
}

// unions is what a reader remembers for the sake of unions inside of each other: without it the time
// would grow with the power of their depth.
type unions struct {
	scores   []score        // of the choices that are being made
	looking  bool           // whether an object is looked through to choose a variant
	ends     map[int]int    // where long values end that were looked through, by where they begin
	outcomes map[origin]any // what came of values whose first variant refused them: an outcome[T]
}

// long is the length of values whose ends are worth to be remembered.
const long = 512

func (u *unions) skipped(start, end int) {
	if end-start < long {
		return
	}
	if u.ends == nil {
		u.ends = map[int]int{}
	}
	u.ends[start] = end
}

type origin struct {
	union *Union
	pos   int
}

type outcome[T any] struct {
	value   T
	end     int
	failure *failure
}

// Choice goes through the variants that a value can be, the likeliest first, until one takes it.
type Choice[T any] struct {
	// Variant is the number of the variant as which the value is to be read, -1 for none of them.
	Variant int

	reader  *Reader
	union   *Union
	target  *T
	text    string
	origin  origin
	depth   int
	ranking []int // the variants, once the first has refused
	tried   int
	several bool // whether there are others to try
	failure *failure
	stage   stage
}

// Choose decides as which variant of a union a value is to be read into v, which is set to zero before.
func Choose[T any](r *Reader, u *Union, v *T) Choice[T] {
	var zero T
	*v = zero
	r.next()
	c := Choice[T]{reader: r, union: u, target: v, text: r.text, depth: r.depth}
	c.origin = origin{u, r.pos}
	if before, ok := r.unions.outcomes[c.origin].(outcome[T]); ok {
		c.repeat(before)
		return c
	}
	c.Variant, c.several = u.best(r)
	switch {
	case r.failure != nil:
	case c.Variant < 0 && u.Closed:
		r.Fail("is none of the documented variants")
	default:
		c.stage = first
	}
	return c
}

func (c *Choice[T]) repeat(before outcome[T]) {
	if before.failure != nil {
		c.reader.Fail(before.failure.problem)
		c.reader.failure.path = before.failure.path
		return
	}
	*c.target = before.value
	c.reader.pos = before.end
}

// Next tells whether the value is to be read, as Variant.
func (c *Choice[T]) Next() bool {
	r := c.reader
	switch {
	case c.stage == first:
		c.stage = later
		return true
	case c.stage == done || !c.several:
	case r.failure == nil:
		c.remember()
	default:
		return c.other()
	}
	c.stage = done
	return false
}

// other turns to the next variant, after one has refused the value.
func (c *Choice[T]) other() bool {
	r := c.reader
	if c.failure == nil {
		c.failure = r.failure
	}
	r.failure = nil
	r.text, r.pos, r.depth = c.text, c.origin.pos, c.depth
	var zero T
	*c.target = zero
	if c.ranking == nil {
		c.ranking = c.union.ranked(r)
	}
	c.tried++
	if c.tried < len(c.ranking) {
		c.Variant = c.ranking[c.tried]
		return true
	}
	r.text, r.pos = "", 0
	r.failure = c.failure
	c.remember()
	c.stage = done
	return false
}

// remember keeps what came of a value that the first variant has refused.
func (c *Choice[T]) remember() {
	r := c.reader
	if c.tried == 0 {
		return
	}
	if r.unions.outcomes == nil {
		r.unions.outcomes = map[origin]any{}
	}
	o := outcome[T]{value: *c.target, end: r.pos}
	if r.failure != nil {
		o.failure = &failure{r.failure.problem, r.failure.path}
	}
	r.unions.outcomes[c.origin] = o
}
