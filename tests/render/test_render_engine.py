"""The engine: strict about what is missing, and data stays data."""

from __future__ import annotations

from pathlib import Path

import jinja2
import pytest
from sdkwright.render.engine import Engine
from sdkwright.render.templates import template_files, templates_digest, templates_folder


def engine(folder: Path, text: str) -> Engine:
    (folder / "t.jinja").write_text(text)
    return Engine(folder, {"shout": str.upper})


def test_blocks_leave_no_blank_lines(tmp_path: Path) -> None:
    text = "a\n  {% for x in view %}\n  {{ x | shout }}\n  {% endfor %}\nb\n"
    assert engine(tmp_path, text).render("t.jinja", ["x", "y"]) == "a\n  X\n  Y\nb\n"


def test_what_looks_like_a_template_in_data_stays_as_it_is(tmp_path: Path) -> None:
    assert engine(tmp_path, "{{ view }}").render("t.jinja", "{{ 7*7 }} <&>") == "{{ 7*7 }} <&>"


@pytest.mark.parametrize("text", ["{{ view.nothing }}", "{{ other }}", "{{ range(3) }}"])
def test_what_is_missing_is_an_error(tmp_path: Path, text: str) -> None:
    with pytest.raises(jinja2.UndefinedError):
        engine(tmp_path, text).render("t.jinja", {})


@pytest.mark.parametrize("name", ["../t.jinja", "none.jinja"])
def test_templates_are_below_the_folder(tmp_path: Path, name: str) -> None:
    (tmp_path / "t.jinja").write_text("secret")
    (tmp_path / "inner").mkdir()
    with pytest.raises(jinja2.TemplateNotFound):
        Engine(tmp_path / "inner", {}).render(name, {})


def test_the_digest_sees_names_and_contents_but_no_tests(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("1")
    first = templates_digest(tmp_path)
    (tmp_path / "tests").mkdir()
    (tmp_path / "tests" / "b").write_text("2")
    assert templates_digest(tmp_path) == first
    (tmp_path / "a").rename(tmp_path / "c")
    assert templates_digest(tmp_path) != first


def test_the_templates_of_the_project_are_found() -> None:
    assert any(path.startswith("python/") for path in template_files(templates_folder()))
