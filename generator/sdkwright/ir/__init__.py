"""What every SDK is made from: no JSON Schema is left in it, and no language is in it yet."""
