package jsonx

import "slices"

// chosen is a variant that is being written. It is a step of the path, and owes the object its
// discriminator where it has no field for that.
type chosen struct {
	variant    *Variant
	depth      int    // how many objects and lists are around the value
	tag, value string // "" is no tag, or one that was written
}

// One returns which variant of a union is set; what is behind them is a value that is none of them. It
// fails, and returns -1, unless one is.
func (w *Writer) One(u *Union, set ...bool) int {
	one := slices.Index(set, true)
	if one < 0 || slices.Contains(set[one+1:], true) {
		w.Fail("must have one of its fields set")
		return -1
	}
	if one < len(u.Variants) {
		v := &u.Variants[one]
		c := chosen{variant: v, depth: len(w.path)}
		if u.owes(v) {
			c.tag, c.value = u.Tag, v.Tags[0]
		}
		w.chosen = append(w.chosen, c)
	}
	return one
}

// owes tells whether the values of a variant are objects that need the discriminator and have no field for it.
func (u *Union) owes(v *Variant) bool {
	if u.Tag == "" || len(v.Tags) == 0 || v.Fallback || v.Kinds != KindObject {
		return false
	}
	if v.Union != nil {
		return v.Union.Tag != u.Tag
	}
	return !slices.ContainsFunc(v.Members, func(m Member) bool { return m.Name == u.Tag })
}

// named notes that a member of the object, or an item of the list, begins: variants before it are done.
func (w *Writer) named(wire string) {
	depth := len(w.path)
	last := len(w.chosen)
	for last > 0 && w.chosen[last-1].depth >= depth {
		last--
	}
	w.chosen = w.chosen[:last]
	for i := last - 1; i >= 0 && w.chosen[i].depth == depth-1; i-- {
		if w.chosen[i].tag == wire {
			w.chosen[i].tag = ""
		}
	}
}

// tags writes the discriminators that the object, which ends, has not got.
func (w *Writer) tags() {
	depth := len(w.path)
	for i := len(w.chosen) - 1; i >= 0 && w.chosen[i].depth >= depth-1; i-- {
		if c := w.chosen[i]; c.depth == depth-1 && c.tag != "" {
			w.Name(c.tag, c.tag)
			w.String(c.value)
		}
	}
}
