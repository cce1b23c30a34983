"""Archives whose bytes depend on what is in them and on nothing else."""

from __future__ import annotations

import gzip
import io
import tarfile
import time
import zipfile
from collections.abc import Mapping
from pathlib import Path

_FILE, _EXECUTABLE = 0o644, 0o755
_REGULAR = 0o100000
_UNIX = 3
_EARLIEST = 315532800
"""1980-01-01, before which a zip file has no times. Seconds since 1970."""


def zip_of(files: Mapping[str, bytes], epoch: int) -> bytes:
    """A zip file (APPNOTE.TXT 6.3) with the files in the order of ``files``, all of one time."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in files.items():
            entry = zipfile.ZipInfo(name, time.gmtime(max(epoch, _EARLIEST))[:6])
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = _UNIX
            entry.external_attr = (_REGULAR | _mode(data)) << 16
            archive.writestr(entry, data, compresslevel=9)
    return out.getvalue()


def tar_gz_of(files: Mapping[str, bytes], epoch: int) -> bytes:
    """A tar file of POSIX.1-2001 in gzip (RFC 1952), likewise; it names no user and no host."""
    out = io.BytesIO()
    with (
        gzip.GzipFile(filename="", mode="wb", fileobj=out, compresslevel=9, mtime=epoch) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as archive,
    ):
        for name, data in files.items():
            entry = tarfile.TarInfo(name)
            entry.size, entry.mtime, entry.mode = len(data), epoch, _mode(data)
            archive.addfile(entry, io.BytesIO(data))
    return out.getvalue()


def read_zip(path: Path) -> dict[str, bytes]:
    """What is in a zip file, in its order, without folders. Raises ``ValueError``."""
    return zip_contents(path.read_bytes())


def zip_contents(data: bytes) -> dict[str, bytes]:
    """The same of one in memory."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except zipfile.BadZipFile as error:
        raise ValueError(str(error)) from None
    with archive:
        return {
            entry.filename: archive.read(entry)
            for entry in archive.infolist()
            if not entry.is_dir()
        }


def read_tar(path: Path) -> dict[str, bytes]:
    """What is in a tar file, packed or not, in its order, without folders and links."""
    with tarfile.open(path) as archive:
        return {
            entry.name: file.read()
            for entry in archive
            if entry.isreg() and (file := archive.extractfile(entry)) is not None
        }


def _mode(data: bytes) -> int:
    return _EXECUTABLE if data.startswith(b"#!") else _FILE
