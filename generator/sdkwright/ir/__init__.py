"""The intermediate representation: what an SDK is made from, with no JSON Schema and no language in it."""
