package jsonx

import "slices"

// score counts what speaks for a variant.
type score struct {
	points   int
	required int // how many required members were there
	next     int // the member that is likely to be next
	excluded bool
}

// take returns scores that are zero, and give has to give back: they share memory with those of unions around.
func (u *unions) take(n int) []score {
	start := len(u.scores)
	u.scores = append(u.scores, make([]score, n)...)
	return u.scores[start:]
}

func (u *unions) give(scores []score) {
	u.scores = u.scores[:len(u.scores)-len(scores)]
}

// best returns the likeliest variant for the value that is next, -1 for none, and whether there are others.
func (u *Union) best(r *Reader) (variant int, several bool) {
	scores := r.unions.take(len(u.Variants))
	u.weigh(r, scores)
	variant = -1
	for i := range scores {
		if scores[i].excluded {
			continue
		}
		several = variant >= 0
		if variant < 0 || scores[i].points > scores[variant].points {
			variant = i
		}
	}
	r.unions.give(scores)
	return variant, several
}

// ranked returns the variants that the value which is next can be, the likeliest first.
func (u *Union) ranked(r *Reader) []int {
	scores := r.unions.take(len(u.Variants))
	u.weigh(r, scores)
	var ranking []int
	for i := range scores {
		if !scores[i].excluded {
			ranking = append(ranking, i)
		}
	}
	slices.SortStableFunc(ranking, func(a, b int) int { return scores[b].points - scores[a].points })
	r.unions.give(scores)
	return ranking
}

// weigh finds out what speaks for each variant. It reads nothing.
func (u *Union) weigh(r *Reader, scores []score) {
	kind := r.kind()
	if kind == KindObject && u.Tag != "" && u.told(r, scores) {
		return
	}
	some := false
	for i := range u.Variants {
		scores[i].excluded = !u.Variants[i].fits(r, kind)
	}
	if kind == KindObject {
		u.look(r, scores)
	}
	for i := range scores {
		some = some || !scores[i].excluded
	}
	if !some {
		u.only(scores, func(v *Variant) bool { return v.Kinds == 0 })
	}
}

// only excludes all variants but the first for which is holds, if there is one.
func (u *Union) only(scores []score, is func(*Variant) bool) (found bool) {
	for i := range u.Variants {
		scores[i].excluded = found || !is(&u.Variants[i])
		found = found || !scores[i].excluded
	}
	return found
}

// told tells whether the discriminator decides: where it is absent it does so if there is a fallback.
func (u *Union) told(r *Reader, scores []score) bool {
	tag, ok := r.tag(u.Tag)
	if ok && u.only(scores, func(v *Variant) bool { return slices.Contains(v.Tags, tag) }) {
		return true
	}
	return u.only(scores, func(v *Variant) bool { return v.Fallback }) || ok
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

// look goes through the object that is next. Afterwards it is next again.
func (u *Union) look(r *Reader, scores []score) {
	before := r.place()
	r.unions.looking = true
	empty := true
	for o := r.Object(); o.Next(); {
		empty = false
		value := r.raw()
		for i := range u.Variants {
			scores[i].count(u.Variants[i].Members, o.Name, value)
		}
	}
	r.back(before)
	for i := range u.Variants {
		scores[i].finish(u.Variants[i].Members, empty)
	}
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
				tag, ok = unquoted(value)
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
