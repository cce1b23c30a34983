"""The models: ``shared`` by many operations, of the ``operations``, and ``errors``."""
