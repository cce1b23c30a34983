"""Docs pages: neutral views of an API, and their Markdown.

``views`` are what a page says, in values; ``spelling`` is what a language brings: its names, types
and code; ``build`` makes the views; ``markdown`` writes them so that no text of a document can
break a table or become HTML.
"""
