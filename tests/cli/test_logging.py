"""What the log must not hold."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

SCRIPT = """
import structlog
from touchline.cli.speaking import set_logging
set_logging()
def sign_in():
    password = "a" + " long way"
    raise RuntimeError("broken")
try:
    sign_in()
except RuntimeError:
    structlog.get_logger("touchline").exception("request.failed")
"""


@pytest.mark.feature("OPS-3")
def test_the_log_of_a_fault_tells_where_but_no_values_of_variables() -> None:

    done = subprocess.run(
        [sys.executable, "-c", SCRIPT], env=os.environ.copy(), capture_output=True, text=True, check=True
    )
    assert "RuntimeError" in done.stderr
    assert "sign_in" in done.stderr
    assert "a long way" not in done.stderr
