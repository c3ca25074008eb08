"""CSV files by a mapping: whole rows, problems by row, exactly once also when it is killed and repeated (DAT-2)."""

from __future__ import annotations

import csv
import os
import signal
import subprocess
import sys
import time
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import func, select

from touchline.customers.model import Customer
from touchline.exchange import importing
from touchline.exchange.importing import MappingError, Report
from touchline.journey.model import Touchpoint
from touchline.kernel.db import Database
from touchline.kernel.vault import Vault
from touchline.people import commands as people
from touchline.people.model import User
from touchline.people.rules import Role
from touchline.picklists import commands as picklists

pytestmark = pytest.mark.feature("DAT-2")

HELPDESK = Path(__file__).parents[3] / "shared" / "data" / "helpdesk.csv"
SALES = HELPDESK.parent / "crm-sales"
HEADER = (
    "Case ID,Activity,Resource,Complete Timestamp,Variant,Variant index,Variant,"
    "seriousness,customer,product,service_level"
)


def event(
    case: str = "Case 1", at: str = "2012/10/09 14:50:17.000", activity: str = "Closed", customer: str = "Value 1"
) -> str:
    return f"{case},{activity},Value 7,{at},V,1,V,Value 1,{customer},Value 2,Value 3"


async def bring_in(db: Database, path: Path, mapping: str = "helpdesk", *, dry_run: bool = False) -> list[Report]:
    async with db.write() as write:
        await picklists.seed(write)
        admin = await write.scalar(select(User.id).where(User.role == Role.ADMIN))
        if admin is None:
            admin = await people.create_user(write, {"name": "A", "email": "a@example.com", "role": Role.ADMIN})
    zone = ZoneInfo("Europe/Vienna")
    chosen = importing.load(mapping)
    return await importing.bring_in(path, chosen, db=db, actor=admin, zone=zone, vault=Vault("x"), dry_run=dry_run)


async def count(db: Database, table: type) -> int:
    async with db.read() as connection:
        return int(await connection.scalar(select(func.count()).select_from(table)) or 0)


def written(tmp_path: Path, *lines: str | bytes, header: str = HEADER) -> Path:
    path = tmp_path / "helpdesk.csv"
    path.write_bytes(
        b"\n".join(line if isinstance(line, bytes) else line.encode() for line in (header, *lines)) + b"\n"
    )
    return path


async def test_events_become_touchpoints_in_the_order_they_happened_and_once_however_often(
    db: Database, tmp_path: Path
) -> None:
    path = written(
        tmp_path,
        event(activity="Assign seriousness"),
        event(activity="Wait"),
        event("Case 2", activity="Closed"),
        event("Case 2", activity="Closed"),
    )
    (report,) = await bring_in(db, path)
    assert (report.new, report.known, report.problems) == (4, 0, [])
    (again,) = await bring_in(db, path)
    assert (again.new, again.known) == (0, 4)
    row = Touchpoint
    async with db.read() as connection:
        found = (
            await connection.execute(
                select(row.action, row.kind, row.status, row.occurred_at).order_by(row.occurred_at, row.id)
            )
        ).all()
    assert [dot.action for dot in found] == ["ticket received", "ticket put on hold", "ticket closed", "ticket closed"]
    assert [dot.status for dot in found] == [None, "ON_HOLD", "CLOSED", "CLOSED"]
    assert found[0].occurred_at == datetime(2012, 10, 9, 12, 50, 17, tzinfo=UTC)


async def test_each_problem_is_told_with_its_line_column_and_what_would_be_right(db: Database, tmp_path: Path) -> None:
    path = written(
        tmp_path,
        event(at="yesterday"),
        event(customer="Val\0ue"),
        event(customer="x" * (1 << 21)),
        event(customer="caf\xe9").encode("latin-1"),
        "too,short",
        event(at="9999/12/31 23:59:59.000"),
        event(customer=""),
        event("Case 9"),
    )
    (report,) = await bring_in(db, path)
    assert report.new == 1
    told = {problem.line: (problem.column, problem.message) for problem in report.problems}
    assert set(told) == {2, 3, 4, 5, 6, 7, 8}
    assert told[2] == ("Complete Timestamp", "Write a time as %Y/%m/%d %H:%M:%S.%f.")
    assert "NUL" in told[3][1]
    assert told[4][1] == "A cell has at most 1,048,576 characters."
    assert told[5] == ("customer", "The file must be UTF-8.")
    assert told[6][1] == "This row has 2 cells; the first line has 11."
    assert told[7][0] == "Complete Timestamp"
    assert told[8][0] == "customer"
    assert await count(db, Touchpoint) == 1


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_a_column_that_the_file_lacks_is_told_before_anything_is_written(db: Database, tmp_path: Path) -> None:
    path = written(tmp_path, "1,2", header="Case ID,Activity")
    with pytest.raises(MappingError, match="has no column Complete Timestamp, Resource"):
        await bring_in(db, path)
    (tmp_path / "helpdesk.csv").write_text("")
    with pytest.raises(MappingError, match="is empty"):
        await bring_in(db, tmp_path / "helpdesk.csv")


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_a_quotation_mark_left_open_ends_the_reading_and_nothing_within_it_is_taken_for_a_row(
    db: Database, tmp_path: Path
) -> None:
    path = written(tmp_path, event(), event("Case 2", customer='"open'), event("Case 3"), event("Case 4"))
    (report,) = await bring_in(db, path)
    assert report.new == 1
    assert [(problem.line, problem.message) for problem in report.problems] == [
        (3, "A quotation mark opens here and the file ends within it.")
    ]
    large = written(tmp_path, event("Case 5", customer='"' + "x" * (1 << 21)), event("Case 6"))
    (report,) = await bring_in(db, large)
    assert report.new == 0
    assert [problem.line for problem in report.problems] == [2, 2]


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@pytest.mark.parametrize("text", [HEADER.encode("utf-16"), b"caf\xe9,x\n1,2\n", b"a\0b,c\n1,2\n"])
async def test_a_file_that_is_no_text_in_utf_8_says_so(db: Database, tmp_path: Path, text: bytes) -> None:
    (tmp_path / "helpdesk.csv").write_bytes(text)
    with pytest.raises(MappingError, match="no CSV file in UTF-8"):
        await bring_in(db, tmp_path / "helpdesk.csv")


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_problems_beyond_those_kept_are_still_counted_and_heard(db: Database, tmp_path: Path) -> None:
    path = written(tmp_path, *[event(at="never")] * 1_500)
    heard: list[tuple[str, int]] = []
    async with db.write() as write:
        admin = await people.create_user(write, {"name": "A", "email": "a@example.com", "role": Role.ADMIN})
    (report,) = await importing.bring_in(
        path,
        importing.load("helpdesk"),
        db=db,
        actor=admin,
        zone=ZoneInfo("UTC"),
        vault=Vault("x"),
        heard=lambda name, problem: heard.append((name, problem.line)),
    )
    assert (report.problem_count, len(report.problems), len(heard)) == (1_500, 1_000, 1_500)
    assert heard[-1] == ("helpdesk.csv", 1_501)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("files = 3", r"no \[\[files\]\]"),
        ("[[files]]\nname = 'x'", "needs name and into"),
        ("[[files]]\nname = 'x'\ninto = 'nowhere'", "it can be users"),
        (
            "[[files]]\nname = 'x'\ninto = 'customers'\n[files.fields]\nexternal_key = '{a}'\nshoe = '{b}'",
            "have no shoe",
        ),
        ("[[files]]\nname = 'x'\ninto = 'customers'\n[files.fields]\nname = '{a}'", "need external_key"),
        ("not toml at all", "not valid TOML"),
    ],
)
def test_a_mapping_that_cannot_work_says_what_would(tmp_path: Path, text: str, words: str) -> None:
    (tmp_path / "m.toml").write_text(text)
    with pytest.raises(MappingError, match=words):
        importing.load(str(tmp_path / "m.toml"))


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_a_rehearsal_tells_and_writes_nothing(db: Database, tmp_path: Path) -> None:
    (report,) = await bring_in(db, written(tmp_path, event(), event(at="x")), dry_run=True)
    assert (report.new, len(report.problems)) == (1, 1)
    assert await count(db, Touchpoint) == await count(db, Customer) == 0


async def test_parents_may_stand_below_and_a_cycle_is_told_and_left_out(db: Database, tmp_path: Path) -> None:
    mapping = tmp_path / "m.toml"
    mapping.write_text(
        """[[files]]
name = "c.csv"
into = "customers"
[files.fields]
external_key = "{name}"
name = "{name}"
parent_key = "{parent}"
"""
    )
    (tmp_path / "c.csv").write_text("name,parent\nLow,Top\nTop,\nA,B\nB,A\nC,Nobody\n")
    (report,) = await bring_in(db, tmp_path / "c.csv", str(mapping))
    assert report.new == 5
    assert [(problem.line, problem.value) for problem in report.problems] == [(5, "A"), (6, "Nobody")]
    async with db.read() as connection:
        parents = dict((await connection.execute(select(Customer.name, Customer.parent_id))).all())
    assert parents["Low"] is not None
    assert (parents["A"] is None) != (parents["B"] is None)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_the_sales_files_come_in_and_opportunities_are_kept_for_later(db: Database) -> None:
    if not SALES.is_dir():
        pytest.skip("the sales files are not beside the project")
    reports = await bring_in(db, SALES, "crm-sales")
    assert [(report.into, report.new, report.later, report.problems) for report in reports] == [
        ("users", 35, 0, []),
        ("users", 6, 0, []),
        ("customers", 85, 0, []),
        ("later", 0, 8800, []),
    ]
    async with db.read() as connection:
        assert await connection.scalar(select(func.count()).where(Customer.parent_id.is_not(None))) == 15


async def test_the_help_desks_events_arrive_exactly_once_in_order_though_it_is_killed_midway(
    database_url: str, db: Database
) -> None:
    if not HELPDESK.is_file():
        pytest.skip("the help desk's file is not beside the project")
    environment = os.environ | {"TOUCHLINE_DATABASE_URL": database_url, "TOUCHLINE_SECRET_KEY": "for tests only"}
    command = [sys.executable, "-m", "touchline", "import", str(HELPDESK), "--mapping", "helpdesk"]
    first = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while not 2_000 < await count(db, Touchpoint) < 20_000:
        assert first.poll() is None
        time.sleep(0.05)
    first.send_signal(signal.SIGKILL)
    first.wait()
    assert 0 < await count(db, Touchpoint) < 21_348
    subprocess.run(command, env=environment, check=True, capture_output=True)
    with HELPDESK.open() as file:
        lines = list(csv.reader(file))[1:]
    expected = Counter(f"helpdesk:{line[8].removeprefix('Value ')}" for line in lines)
    dot, row = Touchpoint, Customer
    async with db.read() as connection:
        found = (
            await connection.execute(
                select(row.external_key, dot.idempotency_key, dot.occurred_at)
                .join(row, row.id == dot.customer_id)
                .order_by(dot.occurred_at, dot.id)
            )
        ).all()
    assert Counter(dot.external_key for dot in found) == expected
    assert len({dot.idempotency_key for dot in found}) == len(found) == 21_348
    seen: Counter[str] = Counter()
    wanted = []
    for line in lines:
        seen[line[0]] += 1
        wanted.append((line[3], f"{line[0]}#{seen[line[0]]}"))
    assert [dot.idempotency_key for dot in found] == [key for _, key in sorted(wanted, key=lambda pair: pair[0])]
