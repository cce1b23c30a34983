"""Webhooks in Go: names, payloads of all kinds, and files that only packages with webhooks have."""

from __future__ import annotations

import re
from pathlib import Path

from go_module import MODULE, Make

HERE = Path(__file__).parent
FUNCTIONS = {
    "Parse": "Event",
    "ParseRequest": "Event",
    "ParseEventEvent": "*EventEvent",
    "ParseUnknownEvent": "*UnknownEvent",
    "ParsePing": "*Ping",
    "ParseRequestEvent": "*RequestEvent",
    "ParseParsePingEvent": "*ParsePingEvent",
    "ParseErrHeaderEvent": "*ErrHeaderEvent",
    "ParseEvent7Days": "*Event7Days",
    "ParseInvoices": "*InvoicesOrContacts",
    "ParseContacts": "*InvoicesOrContacts",
    "ParseUp": "*UpOrOthers",
    "ParseDown": "*UpOrOthers",
    "ParseLeft": "*UpOrOthers",
    "ParseConstant": "*Constant",
}
BODIES = [
    '{"kind": 1, "data": {"a": [1]}}',
    '{"kind": true}',
    '{"kind": 2}',
    "hello",
    "",
    "null",
    '"a"',
    "[1, 9007199254740993]",
    '{"row": 9007199254740993}',
    '{"node": {"node": "deep"}}',
    "5",
    '{"row": "x"}',
]
PROGRAM = """
package main

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strings"

	"MODULE/pkg/webhooks"
)

func main() {
	for _, body := range []string{BODIES} {
		event, err := webhooks.Parse([]byte(body))
		if err != nil {
			fmt.Println(err)
			continue
		}
		data, err := json.Marshal(event)
		fmt.Printf("%T %s %v\\n", event, data, err)
	}
	alone, err := webhooks.ParseContacts([]byte(`{"row": 1}`))
	fmt.Println(alone.Name(), alone.Payload.Row, err)
	bytes, err := webhooks.ParseParsePingEvent([]byte("\\xff"))
	fmt.Println(bytes.Payload, err)
	none, err := webhooks.ParseEvent7Days([]byte("null"))
	fmt.Println(none.Payload == nil, err)
	_, err = webhooks.ParseEvent7Days([]byte("{}"))
	fmt.Println(err)
	_, err = webhooks.ParseConstant([]byte("6"))
	fmt.Println(err)
	long := strings.NewReader(strings.Repeat(" ", webhooks.MaxBodySize+1))
	request, _ := http.NewRequest(http.MethodPost, "http://localhost", long)
	_, err = webhooks.ParseRequest(request)
	fmt.Println(err)
}
"""
SAYS = """\
*webhooks.EventEvent {"Payload":{"kind":1,"data":{"a":[1]}}} <nil>
*webhooks.UnknownEvent {"Payload":{"kind":true}} <nil>
*webhooks.Unknown {"Payload":{"kind":2}} <nil>
*webhooks.RequestEvent {"Payload":"hello"} <nil>
*webhooks.Ping {} <nil>
*webhooks.ErrHeaderEvent {"Payload":null} <nil>
*webhooks.ErrHeaderEvent {"Payload":"a"} <nil>
*webhooks.Event7Days {"Payload":[1,9007199254740993]} <nil>
*webhooks.InvoicesOrContacts {"Payload":{"row":9007199254740993}} <nil>
*webhooks.UpOrOthers {"Payload":{"node":{"node":"deep"}}} <nil>
*webhooks.Constant {"Payload":5} <nil>
*webhooks.Unknown {"Payload":{"row":"x"}} <nil>
invoices or contacts 1 <nil>
[255] <nil>
true <nil>
the body of 7_days is not as documented: must be a list
the body of constant is not as documented: must be 5
the body of the webhook: http: request body too large
"""


def test_names_and_payloads(make: Make) -> None:
    module = make(HERE / "webhooks.yaml")
    text = (module.folder / "pkg/webhooks/webhooks.go").read_text("utf-8")
    found = re.findall(r"^func (\w+)\([^)]*\) \(([*\w]+), error\)", text, re.MULTILINE)
    assert dict(found) == FUNCTIONS
    bodies = ", ".join(f"`{body}`" for body in BODIES)
    program = PROGRAM.replace("MODULE", MODULE).replace("BODIES", bodies)
    run = module.program("payloads", program)
    assert (run.stderr, run.stdout) == ("", SAYS)


def test_nothing_of_it_where_nothing_comes(make: Make) -> None:
    module = make(HERE / "shapes.yaml")
    assert not (module.folder / "pkg" / "webhooks").exists()
    assert "ebhook" not in (module.folder / "README.md").read_text("utf-8")
