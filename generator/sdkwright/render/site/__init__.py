"""One self-contained HTML page about an SDK, and ``llms.txt`` beside it.

Made from the views of ``render/pages``; what is in here knows HTML and no language.
"""
