"""A problem is a value with an address: code, file:line:column, excerpt, what to do.

``model`` holds the values, ``codes`` the table that `sdkwright explain` reads, ``printers`` the
text, JSON, SARIF and GitHub forms.
"""

from .model import Diagnostic, Origin, Report, Severity

__all__ = ["Diagnostic", "Origin", "Report", "Severity"]
