"""How much memory a process has. Imports nothing: what it imports would be counted as well."""


def resident() -> float:
    """MiB of memory that this process has now. Its peak would begin with that of who started it."""
    try:
        with open("/proc/self/statm", encoding="ascii") as file:  # noqa: PTH123 - pathlib is an import
            pages = int(file.read().split()[1])
    except FileNotFoundError:
        import resource

        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20
    import os

    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20
