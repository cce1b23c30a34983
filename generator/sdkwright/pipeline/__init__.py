"""From a document to files: ``inputs`` decides what to do, ``generate`` does it, ``stamp`` and
``quick`` tell cheaply whether it was done."""
