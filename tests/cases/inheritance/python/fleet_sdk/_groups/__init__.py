"""The groups of operations, one module each; a client makes them when they are first used."""
