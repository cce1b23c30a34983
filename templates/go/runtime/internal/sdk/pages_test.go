package sdk_test

import (
	"context"
	"errors"
	"reflect"
	"strings"
	"testing"

	"sdkwright/internal/jsonx"
	"sdkwright/internal/sdk"
	"sdkwright/pkg/models/sdkerrors"
)

type list struct {
	Limit *int64
	After *string
	Page  *int64
}

type page struct {
	sdk.Response
	Items []int64
	Next  *string
	More  *bool
	Total *int64
	Last  *int64
}

func readPage(p *page, r *jsonx.Reader) {
	for o := r.Object(); o.Next(); {
		switch o.Name {
		case "items":
			p.Items = jsonx.List(r, (*jsonx.Reader).Int64)
		case "next":
			p.Next = jsonx.Ptr(r, (*jsonx.Reader).String)
		case "more":
			p.More = jsonx.Ptr(r, (*jsonx.Reader).Bool)
		case "total":
			p.Total = jsonx.Ptr(r, (*jsonx.Reader).Int64)
		case "last":
			p.Last = jsonx.Ptr(r, (*jsonx.Reader).Int64)
		default:
			r.Skip()
		}
	}
}

func listing(pages sdk.Pages[list, page]) *sdk.Operation[list, page] {
	pages.Count = func(p *page) int { return len(p.Items) }
	return &sdk.Operation[list, page]{
		ID: "listItems", Method: "GET", Path: "/items",
		Request: func(b *sdk.Builder, q list) {
			b.Query("limit", sdk.Maybe(q.Limit, sdk.Int))
			b.Query("after", sdk.Maybe(q.After, sdk.Text))
			b.Query("page", sdk.Maybe(q.Page, sdk.Int))
		},
		Answers:  []sdk.Answer[page]{{Status: "200", Media: "application/json", JSON: readPage}},
		Security: []sdk.Alternative{{{Scheme: "query"}}},
		Pages:    &pages,
	}
}

var (
	byCursor = sdk.Pages[list, page]{
		Next: func(p *page) *string { return p.Next }, More: func(p *page) *bool { return p.More },
		Cursor: func(q *list) *string { return q.After }, SetCursor: func(q *list, v string) { q.After = &v },
	}
	byHeader = sdk.Pages[list, page]{
		Next:   func(p *page) *string { return sdk.HeaderText(p.Header, "X-Next") },
		More:   func(p *page) *bool { return sdk.HeaderBool(p.Header, "X-More") },
		Cursor: func(q *list) *string { return q.After }, SetCursor: func(q *list, v string) { *q = list{After: &v} },
	}
	byURL  = sdk.Pages[list, page]{Kind: sdk.ByURL, Next: func(p *page) *string { return p.Next }}
	byLink = sdk.Pages[list, page]{Kind: sdk.ByURL, Next: func(p *page) *string { return sdk.NextLink(p.Header) }}
)

func numbered(kind sdk.PageKind, first int64) sdk.Pages[list, page] {
	return sdk.Pages[list, page]{
		Kind: kind, First: first,
		Number: func(q *list) *int64 { return q.Page }, SetNumber: func(q *list, v int64) { q.Page = &v },
		Size: func(q *list) *int64 { return q.Limit }, More: func(p *page) *bool { return p.More },
		Total: func(p *page) *int64 { return p.Total }, Last: func(p *page) *int64 { return p.Last },
	}
}

func TestPages(t *testing.T) {
	next := func(v string) map[string]string { return map[string]string{"X-Next": v} }
	link := func(v string) map[string]string { return map[string]string{"Link": v} }
	for name, c := range map[string]struct {
		pages   sdk.Pages[list, page]
		request list
		replies []reply
		items   int
		queries string
	}{
		"cursor": {byCursor, list{Limit: pointer(int64(2))}, []reply{{body: `{"items": [1, 2], "next": "b"}`}, {body: `{"items": [], "next": "c"}`}, {body: `{"items": [3], "next": null}`}},
			3, "limit=2 limit=2&after=b limit=2&after=c"},
		"flag":                   {byCursor, list{}, []reply{{body: `{"items": [1], "next": "b", "more": true}`}, {body: `{"items": [2], "next": "c", "more": false}`}}, 2, " after=b"},
		"header, cursor alone":   {byHeader, list{Limit: pointer(int64(2))}, []reply{{body: `{"items": [1]}`, header: next("b")}, {status: 503}, {body: `{"items": [2]}`}}, 2, "limit=2 after=b after=b"},
		"an empty cursor":        {byCursor, list{}, []reply{{body: `{"items": [1], "next": ""}`}}, 1, ""},
		"nothing more":           {byCursor, list{After: pointer("b")}, []reply{{body: `{"items": [], "next": "b"}`}}, 0, "after=b"},
		"offset, total":          {numbered(sdk.ByOffset, 0), list{Limit: pointer(int64(100))}, []reply{{body: `{"items": [1, 2], "total": 3}`}, {body: `{"items": [3], "total": 3}`}}, 3, "limit=100 limit=100&page=2"},
		"offset from the middle": {numbered(sdk.ByOffset, 0), list{Page: pointer(int64(3))}, []reply{{body: `{"items": [4, 5], "total": 5}`}}, 2, "page=3"},
		"a short page":           {numbered(sdk.ByNumber, 1), list{Limit: pointer(int64(2))}, []reply{{body: `{"items": [1, 2]}`}, {body: `{"items": [3]}`}}, 3, "limit=2 limit=2&page=2"},
		"a short page and more":  {numbered(sdk.ByNumber, 1), list{Limit: pointer(int64(2))}, []reply{{body: `{"items": [1], "more": true}`}, {body: `{"items": [2], "more": false}`}}, 2, "limit=2 limit=2&page=2"},
		"an empty page":          {numbered(sdk.ByNumber, 1), list{}, []reply{{body: `{"items": [1, 2]}`}, {body: `{"items": [3], "total": -1}`}, {body: `{"items": []}`}}, 3, " page=2 page=3"},
		"pages from 0":           {numbered(sdk.ByNumber, 0), list{}, []reply{{body: `{"items": [1], "last": 2}`}, {body: `{"items": [2], "last": 2}`}}, 2, " page=1"},
		"by number, total":       {numbered(sdk.ByNumber, 1), list{Page: pointer(int64(2))}, []reply{{body: `{"items": [3, 4], "total": 6}`}, {body: `{"items": [5, 6], "total": 6}`}}, 4, "page=2 page=3"},
		"link": {byLink, list{}, []reply{
			{body: `{"items": [1]}`, header: link(`</items?from=b>; rel="next", </items>; rel="first"`)},
			{body: `{"items": [2]}`, header: link(`</items>; rel=prev; title="a, <b>; rel=next"`)}}, 2, " from=b"},
		"link, several relations": {byLink, list{}, []reply{
			{body: `{"items": [1]}`, header: link(`<x>, <?from=b> ; title="\"<z>; rel=prev" ;REL="last Next"`)}, {body: `{"items": [2]}`}}, 2, " from=b"},
	} {
		t.Run(name, func(t *testing.T) {
			s := serve(t, c.replies...)
			client := s.client(func(s *settings) { s.Retries = quick() })
			items := func(p *page) []int64 { return p.Items }
			var all, want []int64
			for item, err := range sdk.Items(context.Background(), client, listing(c.pages), c.request, nil, items) {
				if err != nil {
					t.Fatal(err)
				}
				all, want = append(all, item), append(want, int64(len(all)+1))
			}
			if c.request.Page != nil && len(all) > 0 {
				for i := range want {
					want[i] += all[0] - 1
				}
			}
			var queries []string
			for _, r := range s.requests {
				queries = append(queries, r.query)
			}
			if len(all) != c.items || !reflect.DeepEqual(all, want) || strings.Join(queries, " ") != c.queries {
				t.Errorf("%v, %q", all, queries)
			}
		})
	}
}

func TestPagesByURL(t *testing.T) {
	s := serve(t)
	s.replies = []reply{
		{body: `{"items": [1], "next": "` + s.URL + `/items?from=b&api_key=k"}`},
		{body: `{"items": [2], "next": "?from=c"}`}, {body: `{"items": [3]}`},
	}
	client := s.client(secured(security{Key: pointer("k")}))
	request := list{Limit: pointer(int64(2))}
	count := 0
	for p, err := range sdk.AllPages(context.Background(), client, listing(byURL), request, nil) {
		if err != nil || len(p.Items) != 1 {
			t.Fatal(err)
		}
		count++
	}
	if count != 3 || s.requests[0].query != "limit=2&api_key=k" || s.requests[1].query != "from=b&api_key=k" || s.requests[2].query != "from=c&api_key=k" {
		t.Error(count, s.requests)
	}
}

func TestPagesThatCannotBe(t *testing.T) {
	for name, c := range map[string]struct {
		pages   sdk.Pages[list, page]
		replies []reply
		is      error
		said    string
	}{
		"a cursor again":    {byCursor, []reply{{body: `{"items": [1], "next": "b"}`}, {body: `{"items": [2], "next": "b"}`}}, sdkerrors.ErrStatus, "followed by itself"},
		"a URL again":       {byURL, []reply{{body: `{"items": [1], "next": "?from=b"}`}, {body: `{"items": [2], "next": "?from=b"}`}}, sdkerrors.ErrStatus, "followed by itself"},
		"another server":    {byURL, []reply{{body: `{"items": [1], "next": "http://127.0.0.2:9/items"}`}}, sdkerrors.ErrStatus, "another server: http://127.0.0.2:9"},
		"a link that isn't": {byURL, []reply{{body: `{"items": [1], "next": "http://[::1"}`}}, sdkerrors.ErrStatus, "not valid"},
		"an error":          {byCursor, []reply{{body: `{"items": [1], "next": "b"}`}, {status: 404}}, sdkerrors.ErrNotFound, "status 404"},
	} {
		s := serve(t, c.replies...)
		var last error
		for _, err := range sdk.AllPages(context.Background(), s.client(), listing(c.pages), list{}, nil) {
			last = err
		}
		if !errors.Is(last, c.is) || !strings.Contains(last.Error(), c.said) || s.count() != len(c.replies) {
			t.Errorf("%s: %v", name, last)
		}
	}
}

func TestPagesThatAreLeft(t *testing.T) {
	s := serve(t, reply{body: `{"items": [1, 2], "next": "b"}`})
	for item, err := range sdk.Items(context.Background(), s.client(), listing(byCursor), list{}, nil, func(p *page) []int64 { return p.Items }) {
		if item != 1 || err != nil {
			t.Error(item, err)
		}
		break
	}
	if s.count() != 1 {
		t.Error(s.count())
	}
}
