package jsonx

import (
	"slices"
)

// best returns the likeliest variant for the value that is next, -1 for none, and whether there are others.
func (u *Union) best(r *Reader) (variant int, several bool) {
	var few [8]int
	ranking := u.ranked(r, few[:0])
	if len(ranking) == 0 {
		return -1, false
	}
	return ranking[0], len(ranking) > 1
}

// ranked appends the variants that the value can be to ranking, the likeliest first. It reads nothing.
func (u *Union) ranked(r *Reader, ranking []int) []int {
	kind := r.kind()
	if kind == KindObject && u.Tag != "" {
		if tag, ok := r.tag(u.Tag); ok {
			return u.told(tag, ranking)
		}
		for i := range u.Variants {
			if u.Variants[i].Fallback {
				return append(ranking, i)
			}
		}
	}
	if kind == KindObject {
		ranking = u.byMembers(r, ranking)
	} else {
		for i := range u.Variants {
			if u.Variants[i].fits(r, kind) {
				ranking = append(ranking, i)
			}
		}
	}
	if len(ranking) == 0 && r.failure == nil {
		for i := range u.Variants {
			if u.Variants[i].Kinds == 0 {
				return append(ranking, i)
			}
		}
	}
	return ranking
}

// told appends the variant that a discriminator chooses.
func (u *Union) told(tag string, ranking []int) []int {
	fallback := -1
	for i := range u.Variants {
		if slices.Contains(u.Variants[i].Tags, tag) {
			return append(ranking, i)
		}
		if u.Variants[i].Fallback {
			fallback = i
		}
	}
	if fallback >= 0 {
		return append(ranking, fallback)
	}
	return ranking
}

func (v *Variant) fits(r *Reader, kind Kinds) bool {
	if v.Kinds&kind == 0 {
		return false
	}
	if v.Union == nil {
		return true
	}
	variant, _ := v.Union.best(r)
	return variant >= 0
}

// score counts what speaks for a variant.
type score struct {
	points   int
	required int // how many required members were there
	next     int // the member that is likely to be next
	excluded bool
}

// byMembers appends the variants that an object can be.
func (u *Union) byMembers(r *Reader, ranking []int) []int {
	var few [8]score
	scores := few[:0]
	for i := range u.Variants {
		scores = append(scores, score{excluded: !u.Variants[i].fits(r, KindObject)})
	}
	empty := u.look(r, scores)
	for i := range u.Variants {
		scores[i].finish(u.Variants[i].Members, empty)
		if scores[i].excluded {
			continue
		}
		at := len(ranking)
		for at > 0 && scores[ranking[at-1]].points < scores[i].points {
			at--
		}
		ranking = slices.Insert(ranking, at, i)
	}
	return ranking
}

// look goes through the object that is next. Afterwards it is next again.
func (u *Union) look(r *Reader, scores []score) (empty bool) {
	before := r.place()
	r.unions.looking = true
	empty = true
	for o := r.Object(); o.Next(); {
		empty = false
		value := r.raw()
		for i := range u.Variants {
			scores[i].count(u.Variants[i].Members, o.Name, value)
		}
	}
	r.back(before)
	return empty
}

func (s *score) count(members []Member, name, value string) {
	for n := range members {
		i := s.next + n
		if i >= len(members) {
			i -= len(members)
		}
		if members[i].Name == name {
			s.add(&members[i], value)
			s.next = i + 1
			return
		}
	}
}

func (s *score) add(m *Member, value string) {
	if m.Required {
		s.required++
	}
	isValue := func(text string) bool { return same(value, text) }
	switch {
	case m.Enum != nil && !slices.ContainsFunc(m.Enum, isValue):
		s.points++
	case m.Enum == nil && m.Const == "":
		s.points += 2
	case m.Const != "" && !isValue(m.Const):
		s.excluded = true
	default:
		s.points += 4
	}
}

// finish excludes objects without what is required, or without anything known.
func (s *score) finish(members []Member, empty bool) {
	required := 0
	for i := range members {
		if members[i].Required {
			required++
		}
	}
	if s.required < required || (s.points == 0 && len(members) > 0 && !empty) {
		s.excluded = true
	}
}

// kind returns the type of the value that is next, 0 if it is none.
func (r *Reader) kind() Kinds {
	switch c := r.next(); c {
	case '{':
		return KindObject
	case '[':
		return KindList
	case '"':
		return KindString
	case 't', 'f':
		return KindBool
	case 'n':
		return KindNull
	}
	before := r.place()
	text := r.number("JSON")
	if r.failure != nil {
		return 0
	}
	r.back(before)
	if d, ok := decompose(text); ok && d.power < 0 {
		return KindFraction
	}
	return KindInteger
}

// tag returns the text of a member of the object that is next; null is as good as none. Of two with one name
// it is the first: the search ends with it.
func (r *Reader) tag(name string) (tag string, ok bool) {
	before := r.place()
	r.unions.looking = true
	for o := r.Object(); o.Next(); {
		if o.Name != name {
			r.Skip()
			continue
		}
		if value := r.raw(); value != "" && value != "null" {
			tag, ok = value, true
			if value[0] == '"' {
				tag, ok = unescape(value[1 : len(value)-1])
			}
		}
		break
	}
	r.back(before)
	return tag, ok
}

// place is where a reader is.
type place struct {
	pos, depth int
	looking    bool
}

func (r *Reader) place() place {
	return place{r.pos, r.depth, r.unions.looking}
}

// back returns to a place, unless something has failed since.
func (r *Reader) back(p place) {
	r.unions.looking = p.looking
	if r.failure == nil {
		r.pos, r.depth = p.pos, p.depth
	}
}
