"""One typed object, read from TOUCHLINE_* variables."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from urllib.parse import urlsplit

from pydantic import Field, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict
from sqlalchemy.engine import make_url

from touchline.kernel import formats
from touchline.kernel.vault import Vault, secret_beside

EVERYWHERE = {"0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104 - no address of ours, but what it is reached by
"""Listening there is listening on every address; this machine's own is one that a browser can open."""


class Settings(BaseSettings):
    model_config = SettingsConfigDict(env_prefix="TOUCHLINE_", frozen=True, ignored_types=(cached_property,))

    database_url: str = Field("sqlite:///./.touchline/touchline.db", description="sqlite:///FILE or postgresql://…")
    host: str = Field("127.0.0.1", description="The address that `serve` listens on.")
    port: int = Field(8000, description="The port that `serve` listens on; 0 takes a free one.", ge=0, le=65535)
    public_url: str = Field(
        "", description="The address people use, such as https://crm.example.com; links are made from it."
    )
    secret_key: str = Field(
        "",
        description="Encrypts fields at rest. If empty, a secret is kept in a file beside the SQLite database.",
        repr=False,
    )
    organisation_time_zone: str = Field(
        "UTC", description="IANA name: the zone of new customers and of days without a viewer."
    )
    only_known_documents: bool = Field(
        False, description="Whether only the app's own and registered GraphQL documents run, and no others."
    )
    run_worker: bool = Field(True, description="Whether `serve` runs a worker of its own.")

    @field_validator("organisation_time_zone")
    @classmethod
    def _zone(cls, value: str) -> str:
        return formats.time_zone(value)

    @property
    def url(self) -> str:
        """The address of the app, without a slash at its end."""
        host = EVERYWHERE.get(self.host, self.host)
        return (self.public_url or f"http://{f'[{host}]' if ':' in host else host}:{self.port}").rstrip("/")

    @property
    def is_secure(self) -> bool:
        """Whether cookies travel over https only."""
        return urlsplit(self.url).scheme == "https"

    @cached_property
    def vault(self) -> Vault:
        """What encrypts fields at rest. On PostgreSQL the secret must be set, or each machine would make its own."""
        if self.secret_key:
            return Vault(self.secret_key)
        url = make_url(self.database_url)
        if url.get_backend_name() != "sqlite" or not url.database:
            raise ValueError(
                "Set TOUCHLINE_SECRET_KEY to a long random text; all processes on one database need the same."
            )
        file = Path(url.database).parent / "secret.key"
        file.parent.mkdir(parents=True, exist_ok=True)
        return Vault(secret_beside(file))
