"""Values that are encrypted at rest, and the secret they are encrypted with."""

from __future__ import annotations

import base64
import hashlib
import os
from pathlib import Path

from cryptography.fernet import Fernet


class Vault:
    """Seals and opens short texts with a key made from the installation's secret."""

    def __init__(self, secret: str) -> None:
        self._fernet = Fernet(base64.urlsafe_b64encode(hashlib.sha256(f"touchline fields {secret}".encode()).digest()))

    def seal(self, text: str) -> bytes:
        return self._fernet.encrypt(text.encode())

    def open(self, sealed: bytes) -> str:
        return self._fernet.decrypt(sealed).decode()


def secret_beside(path: Path) -> str:
    """The secret kept in a file that only its owner may read; made at first use, whole, by one process only."""
    made = path.with_name(f"{path.name}.{os.getpid()}.{base64.b32encode(os.urandom(5)).decode()}")
    if not path.exists():
        with os.fdopen(os.open(made, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(base64.urlsafe_b64encode(os.urandom(32)).decode())
            file.flush()
            os.fsync(file.fileno())
        try:
            os.link(made, path)
        except FileExistsError:
            pass  # another process was first: its secret counts
        finally:
            made.unlink()
    return path.read_text().strip()
