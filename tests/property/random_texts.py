"""Names and texts as documents have them: plain ones, ones that clash, ones that languages reserve,
and ones that no language has an identifier for."""

from __future__ import annotations

from hypothesis import strategies as st

PLAIN = ("id", "name", "status", "created_at", "createdAt", "CreatedAt", "created-at", "type")
TAKEN = (
    "class", "None", "import", "from", "self", "default", "delete", "constructor", "then",
    "toString", "model_dump", "model_config", "copy", "json", "schema", "list", "dict", "str",
    "int", "date", "Optional", "List", "Any", "BaseModel", "Enum", "Record", "Promise", "Error",
    "SDK", "Response", "Request", "request", "response", "headers", "statusCode", "next", "items",
    "pages", "data_type",
)  # fmt: skip
ODD = (
    "", " ", "-", "_", "__", "1", "1e3", "+1", "-1", "a.b", "a/b", "a~b", "a%2Fb", "$ref", "$id",
    "x y", "é", "e\u0301", "名前", "ñandú", "Straße", "😀", "\u202eabc", "\u2028", "a\nb", "a\tb",
    "'", '"', "\\", "`", "${x}", "{{ x }}", "{% raw %}", "*/", "/*", "#", "//", '"""', "@type",
    "<b>", "__proto__", "__init__", "__class__", "valueOf", "NaN", "true", "null", "0x10", "ID",
    "iOS", "fooBar", "FooBar", "foo_bar", "foo-bar", "FOO_BAR", "CON", "nul", "aux",
)  # fmt: skip

member_names = st.sampled_from(PLAIN) | st.sampled_from(TAKEN) | st.sampled_from(ODD)
"""Wire names of properties and of parameters that travel in a query."""

prose = st.sampled_from(
    (
        "What it is.",
        "Two lines\nof *Markdown*.",
        "*/ `code` \\ ''' \"\"\" ${x} {{ y }}",
        "- a list\n- of things\n\n```json\n{}\n```",
        "# A heading\n\n| a | b |\n|---|---|\n| 1 | 2 |",
        'Ends in a quote "',
        "Ends in a backslash \\",
        "",
        " leading and trailing ",
        "\t\n",
        "<script>alert(1)</script> [link](javascript:alert(1))",
        "\u202e\u2028\u0085",
    )
)

component_names = st.sampled_from(
    (
        "Pet", "pet", "PET", "Pets", "pet_item", "pet-item", "petItem", "Pet.Item", "Error",
        "SDKError", "Response", "Request", "String", "Object", "List", "Record", "Promise",
        "Security", "Any", "None", "class", "import", "index", "con", "constructor", "__proto__",
        "_", "1", "2nd", "A", "a", "AB", "Ab", "a.b.c.D", "io.k8s.api.core.v1.Pod", "X-Y", "Foo",
        "FooInput", "FooOutput", "FooRequest", "FooItem", "Foo_Item", "Operation", "Model",
        "BaseModel", "Enum", "Union", "Unset", "Annotated",
    )
)  # fmt: skip
"""Names that ``components`` may have: ``^[a-zA-Z0-9._-]+$``."""

texts = st.sampled_from(("", "a", "b c", *ODD)) | st.text(max_size=8)
"""Values; whatever JSON can hold."""
