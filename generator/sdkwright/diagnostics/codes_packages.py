"""Codes about packages that are built and published."""

from __future__ import annotations

from .code import Code
from .model import Severity

ERROR, WARNING = Severity.ERROR, Severity.WARNING

PACKAGES = (
    Code(
        "missing-tool",
        ERROR,
        "packages",
        "a program that packages are made or published with is not installed",
        "Packages are made by the tools of their languages, so that they are what these tools "
        "expect. The packages of other languages are made all the same.",
        "Install it, or leave the language out with --language.",
    ),
    Code(
        "not-packaged",
        ERROR,
        "packages",
        "a language has no kind of package",
        "The target writes files, but nobody has said what is built and published of them.",
        "Leave the language out with --language.",
    ),
    Code(
        "unfit-version",
        ERROR,
        "packages",
        "a version is not one that the registry takes",
        "Every registry has rules of its own for versions. What does not keep to them would be "
        "refused, or could never be installed.",
        "Change `version` of the target in sdk.yaml, run `sdkwright generate`, and build again.",
    ),
    Code(
        "unfit-package",
        ERROR,
        "packages",
        "a file cannot be in a package",
        "Archives hold plain files under names that every file system takes.",
        "Rename, replace or remove the file.",
    ),
    Code(
        "no-licence-file",
        WARNING,
        "packages",
        "a package goes out without the text of its licence",
        "Most licences ask for their text to go with the code, and some sites, such as that of "
        "Go's packages, show nothing of a package that has none.",
        "Put a file LICENSE into the output folder and commit it; runs leave it alone.",
    ),
    Code(
        "build-failed",
        ERROR,
        "packages",
        "a package could not be built",
        "The tool that builds packages of the language failed; its last words are in the message. "
        "Artifacts of an earlier build are still there.",
        "Remove the cause that the message names and build again.",
    ),
    Code(
        "verify-failed",
        ERROR,
        "packages",
        "a package was built, but does not work when it is installed",
        "It was installed into an empty project with the tools of its language, and the example of "
        "an operation was run against a mock server. Artifacts of an earlier build are still "
        "there.",
        "Read what the tool or the server says; without --verify the package is built all the "
        "same.",
    ),
    Code(
        "not-built",
        ERROR,
        "packages",
        "there is nothing to publish",
        "What is published is what `sdkwright build` made of the package as it is now. The folder "
        "of artifacts has none of it, or has something else.",
        "Run `sdkwright build`.",
    ),
    Code(
        "no-credentials",
        ERROR,
        "packages",
        "a registry needs a name or a token",
        "Credentials come from the environment only, so that they are neither in files nor on "
        "command lines.",
        "Set the variables that the message names; docs/publishing.md lists all.",
    ),
    Code(
        "publish-conflict",
        ERROR,
        "packages",
        "the registry has this version with other content",
        "A version that was published once is never replaced: somebody may have installed it. "
        "Nothing was published in this run.",
        "Give the package a new version in sdk.yaml, generate, build, and publish that.",
    ),
    Code(
        "publish-place",
        ERROR,
        "packages",
        "a package cannot be published from where it is",
        "A tag of git publishes what lies at one place in a repository, and only if it is "
        "committed.",
        "Do what the message says, or name a registry with --repository.",
    ),
    Code(
        "publish-failed",
        ERROR,
        "packages",
        "a registry did not take a package",
        "What was published before is on its registry, and is skipped when the command is run "
        "again.",
        "Remove the cause that the message names and run the command again.",
    ),
)
