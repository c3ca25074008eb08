"""Creating, changing, finding and deleting customers, over HTTP on both databases."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from sqlalchemy import func, select

from api import Api, Client
from touchline.customers import model
from touchline.journey.model import Touchpoint
from touchline.kernel.changes import Change
from touchline.people.rules import Role


@pytest.fixture
async def root(api: Api) -> Client:
    return await api.user("root", Role.ADMIN)


async def made(client: Client, selection: str = "id version", **values: Any) -> Any:
    answer = await client.do("createCustomer", values, f"customer {{ {selection} }}")
    assert answer["__typename"] == "CreateCustomerPayload", answer
    return answer["customer"]


def paths(answer: Any) -> set[str]:
    return {".".join(problem["path"]) for problem in answer["problems"]}


@pytest.mark.feature("CUS-1")
async def test_a_customer_keeps_what_was_said_of_it_in_its_normal_form(root: Client) -> None:
    customer = await made(
        root,
        "name phone email country culture timeZone links { label url } tags { name } registered relationship",
        name="  Müller & Söhne ",
        phone="01 58858",
        country="at",
        email="Office@Mueller.example",
        culture="de-at",
        links=[{"label": "", "url": "https://mueller.example"}],
        tags=["Gold", "gold ", "VIP"],
    )
    assert customer == {
        "name": "Müller & Söhne",
        "phone": "+43 1 58858",
        "email": "Office@mueller.example",
        "country": "AT",
        "culture": "de-AT",
        "timeZone": "UTC",
        "links": [{"label": "https://mueller.example", "url": "https://mueller.example"}],
        "tags": [{"name": "gold"}, {"name": "VIP"}],
        "registered": True,
        "relationship": "PROSPECT",
    }


@pytest.mark.feature("CUS-1", "API-2")
async def test_every_problem_is_told_at_once_with_the_path_of_its_field(root: Client, api: Api) -> None:
    answer = await root.do(
        "createCustomer",
        {
            "name": " ",
            "firstName": "Ada",
            "email": "no address",
            "phone": "12",
            "country": "XX",
            "culture": "german",
            "timeZone": "Mars/Olympus",
            "links": [{"label": "x", "url": "javascript:alert(1)"}],
        },
    )
    assert paths(answer) == {
        *("input.name", "input.firstName", "input.email", "input.phone", "input.country", "input.culture"),
        *("input.timeZone", "input.links.0.url"),
    }
    async with api.db.read() as connection:
        assert await connection.scalar(select(func.count()).select_from(model.Customer)) == 0


@pytest.mark.feature("CUS-1", "CUS-4")
async def test_a_person_has_one_contact_made_with_it_and_kept_equal(root: Client) -> None:
    selection = "id version name defaultContact { id } contacts { edges { node { id name email isSelf } } }"
    person = await made(root, selection, kind="PERSON", firstName="Ada", lastName="Lovelace", email="ada@example.com")
    (contact,) = [edge["node"] for edge in person["contacts"]["edges"]]
    assert contact["name"] == person["name"] == "Ada Lovelace"
    assert person["defaultContact"]["id"] == contact["id"]
    changed = await root.do(
        "updateCustomer",
        {"id": person["id"], "version": person["version"], "lastName": "King", "email": None},
        f"customer {{ {selection} }}",
    )
    (contact,) = [edge["node"] for edge in changed["customer"]["contacts"]["edges"]]
    assert (contact["name"], contact["email"]) == ("Ada King", None)
    second = await root.do("createContact", {"customerId": person["id"], "lastName": "Babbage"})
    assert second["code"] == "ONE_CONTACT"
    own = await root.do("deleteContact", {"id": contact["id"]})
    assert own["code"] == "IS_CUSTOMER"


@pytest.mark.feature("CUS-1", "PPL-9")
async def test_an_identification_number_is_sealed_masked_and_its_reveal_is_in_the_audit_trail(
    root: Client, api: Api
) -> None:
    person = await made(
        root, "id nationalId", kind="PERSON", lastName="Nowak", nationalId="440514 01359", nationalIdCountry="PL"
    )
    assert person["nationalId"] == "••••••••359"
    async with api.db.read() as connection:
        stored = str((await connection.execute(select(model.Customer.__table__))).all())
        logged = str((await connection.execute(select(Change.fields))).all())
    assert "44051401359" not in stored + logged
    shown = await root.do("revealNationalId", {"customerId": person["id"]}, "nationalId")
    assert shown["nationalId"] == "44051401359"
    audit = await root.ask(
        "query($id: ID!) { customer(id: $id) { audit(first: 1) { edges { node { kind user { name } } } } } }",
        id=person["id"],
    )
    assert audit["customer"]["audit"]["edges"][0]["node"] == {"kind": "REVEALED", "user": {"name": "Root"}}


@pytest.mark.feature("CUS-1")
@pytest.mark.parametrize(
    ("number", "country", "path"),
    [
        ("123", "PL", "input.nationalId"),
        ("44051401359", None, "input.nationalIdCountry"),
        ("12", "JP", "input.nationalId"),
    ],
)
async def test_an_identification_number_of_the_wrong_length_is_refused(
    root: Client, number: str, country: str | None, path: str
) -> None:
    answer = await root.do(
        "createCustomer", {"kind": "PERSON", "lastName": "N", "nationalId": number, "nationalIdCountry": country}
    )
    assert paths(answer) == {path}


@pytest.mark.feature("CUS-2")
async def test_an_unregistered_profile_is_registered_later(root: Client) -> None:
    customer = await made(root, name="Walk-in", registered=False)
    only = "query($r: Boolean) { customers(registered: $r) { edges { node { name } } } }"
    assert (await root.ask(only, r=True))["customers"]["edges"] == []
    await root.do("updateCustomer", {"id": customer["id"], "version": customer["version"], "registered": True})
    assert len((await root.ask(only, r=True))["customers"]["edges"]) == 1


@pytest.mark.feature("INT-20")
async def test_a_stale_edit_is_refused_with_what_changed_and_nothing_is_lost(root: Client) -> None:
    customer = await made(root, name="Acme")
    stale = {"id": customer["id"], "version": customer["version"]}
    await root.do("updateCustomer", {**stale, "town": "Graz", "notes": "first"})
    answer = await root.do("updateCustomer", {**stale, "notes": "second"})
    assert (answer["code"], set(answer["fields"])) == (
        "CONFLICT",
        {"notes", "town", "townKey"},
    )
    now = await root.ask("query($id: ID!) { customer(id: $id) { town notes } }", id=customer["id"])
    assert now["customer"] == {"town": "Graz", "notes": "first"}


@pytest.mark.feature("INT-20")
async def test_fifty_writers_on_one_customer_lose_nothing(root: Client, api: Api) -> None:
    customer = await made(root, name="Busy")

    async def note(number: int) -> None:
        while True:
            now = (await root.ask("query($id: ID!) { customer(id: $id) { version notes } }", id=customer["id"]))[
                "customer"
            ]
            notes = f"{now['notes'] or ''}[{number}]"
            answer = await root.do("updateCustomer", {"id": customer["id"], "version": now["version"], "notes": notes})
            if answer["__typename"] == "UpdateCustomerPayload":
                return
            assert answer["code"] == "CONFLICT"

    await asyncio.gather(*(note(number) for number in range(50)))
    last = (await root.ask("query($id: ID!) { customer(id: $id) { version notes } }", id=customer["id"]))["customer"]
    assert last["version"] == 51
    assert all(f"[{number}]" in last["notes"] for number in range(50))
    async with api.db.read() as connection:
        updates = select(func.count()).where(Change.kind == "UPDATED", Change.entity == "customer")
        assert await connection.scalar(updates) == 50


@pytest.mark.feature("CUS-1")
async def test_no_customer_stands_above_itself(root: Client) -> None:
    top = await made(root, name="Top")
    middle = await made(root, name="Middle", parentId=top["id"])
    low = await made(root, name="Low", parentId=middle["id"])
    answer = await root.do("updateCustomer", {"id": top["id"], "version": top["version"], "parentId": low["id"]})
    assert [problem["code"] for problem in answer["problems"]] == ["CYCLE"]
    own = await root.do("updateCustomer", {"id": low["id"], "version": low["version"], "parentId": low["id"]})
    assert [problem["code"] for problem in own["problems"]] == ["CYCLE"]


@pytest.mark.feature("CUS-8")
async def test_deleting_a_customer_takes_all_that_is_its_own_and_only_that(root: Client, api: Api) -> None:
    gone, stays = await made(root, name="Gone"), await made(root, name="Stays", tags=["x"])
    for customer in (gone, stays):
        contact = await root.do("createContact", {"customerId": customer["id"], "lastName": "Doe"}, "contact { id }")
        await root.do("changeRelationship", {"customerId": customer["id"], "relationship": "CUSTOMER"})
        stage = {"contactId": contact["contact"]["id"], "stage": "NEW"}
        assert (await root.do("moveLifecycleStage", stage))["__typename"] == "MoveLifecycleStagePayload"
    assert (await root.do("deleteCustomer", {"id": gone["id"]}))["__typename"] == "DeleteCustomerPayload"
    async with api.db.read() as connection:
        for table in (model.Customer, model.Contact, model.StageChange):
            assert await connection.scalar(select(func.count()).select_from(table)) == 1, table
        assert await connection.scalar(select(func.count()).select_from(model.Searchable)) == 2
        assert await connection.scalar(select(func.count()).select_from(Touchpoint)) == 2
    assert (await root.ask('{ search(text: "gone") { id } }'))["search"] == []


@pytest.mark.feature("CUS-3")
async def test_the_lifecycle_of_a_contact_is_kept_with_who_from_to_and_how_long(root: Client) -> None:
    customer = await made(root, name="Acme")
    made_ = await root.do(
        "createContact", {"customerId": customer["id"], "lastName": "Doe", "lifecycleStage": "NEW"}, "contact { id }"
    )
    id_ = made_["contact"]["id"]
    await root.do("moveLifecycleStage", {"contactId": id_, "stage": "QUALIFIED"})
    history = await root.ask(
        """query($id: ID!) { contact(id: $id) { lifecycleStage { code } lifecycleHistory { edges { node {
           fromStage { code } toStage { code } user { name } enteredAt leftAt } } } } }""",
        id=id_,
    )
    rows = [edge["node"] for edge in history["contact"]["lifecycleHistory"]["edges"]]
    assert [(row["fromStage"], row["toStage"]["code"], row["leftAt"] is None) for row in rows] == [
        ({"code": "NEW"}, "QUALIFIED", True),
        (None, "NEW", False),
    ]
    assert history["contact"]["lifecycleStage"]["code"] == "QUALIFIED"


@pytest.mark.feature("PIC-1")
async def test_merged_tags_leave_the_survivor_on_every_record(root: Client) -> None:
    await made(root, name="A", tags=["old", "new"])
    await made(root, name="B", tags=["old"])
    tags = {tag["name"]: tag["id"] for tag in (await root.ask("{ tags { id name } }"))["tags"]}
    done = await root.do("mergeTags", {"tagId": tags["old"], "intoId": tags["new"]}, "tag { name }")
    assert done["tag"] == {"name": "new"}
    found = await root.ask(
        "query($t: [ID!]) { customers(tags: $t) { edges { node { name tags { name } } } } }", t=[tags["new"]]
    )
    assert [edge["node"] for edge in found["customers"]["edges"]] == [
        {"name": "A", "tags": [{"name": "new"}]},
        {"name": "B", "tags": [{"name": "new"}]},
    ]
