"""One OpenAPI document in; SDKs, their docs pages and a trustworthy version number out."""
