"""Values made up to meet the constraints of a schema; the same ones every time."""
