"""The reference suite of GraphQL over HTTP, by its own audits."""

from __future__ import annotations

import asyncio
import json
import sys
from pathlib import Path

import pytest

FRONTEND = Path(__file__).parents[2] / "frontend"
NODE = Path(sys.executable).parent / "node"


@pytest.mark.feature("API-3")
@pytest.mark.skipif(not (FRONTEND / "node_modules" / "graphql-http").exists(), reason="needs `npm ci` in frontend/")
async def test_all_audits_of_graphql_over_http_pass(address: str) -> None:
    process = await asyncio.create_subprocess_exec(
        NODE,
        Path(__file__).with_name("audits.mjs"),
        FRONTEND,
        f"http://{address}/graphql",
        stdout=asyncio.subprocess.PIPE,
    )
    output, _ = await process.communicate()
    audits = json.loads(output)
    assert len(audits) == 61
    assert [audit for audit in audits if audit["status"] != "ok"] == []
