"""Values encrypted at rest, and the secret beside the database."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from cryptography.fernet import InvalidToken

from touchline.kernel.vault import Vault, secret_beside


def test_what_is_sealed_opens_with_the_same_secret_only() -> None:
    sealed = Vault("one").seal("RSSMRA85T10A562S")
    assert b"RSSMRA" not in sealed
    assert Vault("one").open(sealed) == "RSSMRA85T10A562S"
    with pytest.raises(InvalidToken):
        Vault("two").open(sealed)


def test_all_who_ask_at_once_get_one_secret_that_only_its_owner_may_read(tmp_path: Path) -> None:
    path = tmp_path / "secret.key"
    with ThreadPoolExecutor(16) as threads:
        secrets = set(threads.map(secret_beside, [path] * 64))
    assert len(secrets) == 1
    assert len(secrets.pop()) >= 43
    assert path.stat().st_mode & 0o777 == 0o600
    assert [file.name for file in tmp_path.iterdir()] == ["secret.key"]
