"""From generated packages to published ones: versions, changelogs, archives, registries.

``record`` has what was released last, ``surface`` compares what a package offers, ``version``
counts, ``changelog`` and ``migration`` write; docs/release.md is for users.
"""
