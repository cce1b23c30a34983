"""The page in a browser: as readers of any kind use it."""

from __future__ import annotations

from pathlib import Path

import pytest
from docs_site_command import Browse

VIEWS = {
    "light": {},
    "dark": {"dark": True},
    "phone": {"phone": True},
    "dark phone": {"dark": True, "phone": True},
}
STATES: dict[str, list[list[str]]] = {
    "as it loads": [],
    "everything open": [["open"], ["click", "#op-v2ListWorkflows .says > .row .more"]],
    "searching": [["type", "#find", "trigger"]],
    "nothing found": [["type", "#find", "no such thing"]],
}


@pytest.mark.parametrize("view", VIEWS)
def test_everybody_can_use_it(site: Path, browse: Browse, view: str) -> None:
    """No violation of axe's rules, in whatever state the page is."""
    menu = {"menu": [["click", "#menu"]]} if "phone" in view else {}
    found = browse("axe", site / "index.html", states={**STATES, **menu}, **VIEWS[view])
    for state, result in found["states"].items():
        assert result["violations"] == [], state
        assert result["passes"] > 20, state
    assert found["problems"] == []


@pytest.mark.parametrize("start", ["/", "Control+k"])
def test_search_finds_an_operation_and_jumps_to_it(site: Path, browse: Browse, start: str) -> None:
    found = browse("search", site / "index.html", words="list_workf", down=1, start=start)
    assert found["focused"] == "find"
    assert found["chosen"] == "orchestration.v2.list_workflows"
    assert found["hash"] == "op-v2ListWorkflows"
    assert found["visible"]
    assert found["closed"]
    assert found["problems"] == []


def test_search_finds_a_path(site: Path, browse: Browse) -> None:
    found = browse("search", site / "index.html", words="delete /v2/triggers")
    assert found["hash"] == "op-v2DeleteTrigger"


def test_search_finds_a_model_and_opens_it(site: Path, browse: Browse) -> None:
    found = browse("search", site / "index.html", words="shared.V2Trigger")
    assert found["chosen"] == "shared.V2Trigger"
    assert found["hash"] == "model-shared.v2trigger"
    assert found["visible"]


def test_search_finds_a_field_and_shows_where_it_is(site: Path, browse: Browse) -> None:
    found = browse("search", site / "index.html", words="created_at workflow")
    assert found["chosen"] == "created_at"
    assert found["flashed"] == ["created_at"]


def test_search_says_when_there_is_nothing(site: Path, browse: Browse) -> None:
    found = browse("search", site / "index.html", words="no such thing")
    assert found["hits"] == ["Nothing found"]
    assert found["hash"] == ""


def test_tabs_switch_everywhere_and_are_remembered(site: Path, browse: Browse) -> None:
    found = browse("tabs", site / "index.html")
    first, second = ["Synchronous"], ["Asynchronous"]
    assert found["before"] == [first, first]
    assert found["after"] == [second, second]
    assert found["back"] == [first, first]
    assert found["everywhere"] == second
    assert found["remembered"] == second


@pytest.mark.parametrize("phone", [False, True])
def test_a_link_into_the_page_opens_what_is_closed(site: Path, browse: Browse, phone: bool) -> None:
    wanted = "model-shared.v2trigger"
    found = browse("reveal", site / "index.html", hash=f"#{wanted}", id=wanted, phone=phone)
    assert found["shown"]
    assert found["inView"]
    assert found["marked"] == ["shared.V2Trigger"]
    assert found["problems"] == []


def test_fields_of_the_response_unfold_in_place(site: Path, browse: Browse) -> None:
    found = browse("expand", site / "index.html", id="op-v2ReadTrigger")
    assert found["before"] == []
    assert found["once"][:3] == ["content_type", "status_code", "raw_response"]
    assert found["twice"][len(found["once"]) :] == ["data"]
    assert found["after"] == []


def test_the_theme_is_that_of_the_system_until_one_is_chosen(site: Path, browse: Browse) -> None:
    found = browse("theme", site / "index.html", dark=True)
    dark, light, chosen, again = found["seen"]
    assert dark == chosen == again
    assert light == "rgb(255, 255, 255)" != dark
    assert found["remembered"] == "Theme: light"


def test_code_can_be_copied(site: Path, browse: Browse) -> None:
    found = browse("copy", site / "index.html")
    assert found["text"] == "pip install formance-orchestration-sdk"
    assert found["told"] == "Copied"


def test_a_phone_has_a_menu_and_no_sideways_scrolling(site: Path, browse: Browse) -> None:
    found = browse("menu", site / "index.html", phone=True)
    assert found["visible"] == [False, True, False]
    assert found["inView"]
    assert found["frame"] == [56, 844], "from the bar to the end of the screen"
    assert found["overflow"] == 0


@pytest.mark.parametrize("phone", [False, True])
def test_it_reads_without_scripts(site: Path, browse: Browse, phone: bool) -> None:
    target = "#model-shared\\.v2trigger"
    found = browse(
        "text",
        site / "index.html",
        selectors=["#op-v2ListWorkflows .label", "nav", "button", "#find", target],
        hash="#model-shared.v2trigger",
        plain=True,
        phone=phone,
    )
    labels = found["#op-v2ListWorkflows .label"]
    assert labels == {"visible": True, "text": ["Synchronous", "Asynchronous"]}
    assert found["nav"]["visible"]
    assert not found["button"]["visible"], "what does nothing without a script does not show"
    assert not found["#find"]["visible"]
    assert found[target]["visible"], "the browser opens what a link names"
    assert found["problems"] == []


def test_a_hostile_document_does_nothing(hostile: Path, browse: Browse) -> None:
    found = browse("axe", hostile / "index.html", states={"closed": [], "open": [["open"]]})
    assert [result["violations"] for result in found["states"].values()] == [[], []]
    assert found["problems"] == []
