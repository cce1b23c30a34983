"""What changed between two versions of an API, whom it breaks, and what version that asks for.

``compare`` finds facts in two Apis, ``rules`` says what they mean, ``judge`` makes changes of them,
``advice`` the version; ``report`` prints. docs/diff.md is for users.
"""
