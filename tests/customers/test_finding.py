"""Finding customers and contacts by typing, filters and groups (CUS-5, CUS-6)."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import text

from api import Api, Client
from hands import HeldClock
from touchline.kernel.db import Database
from touchline.people.rules import Role

pytestmark = pytest.mark.feature("CUS-6")


@pytest.fixture
async def root(api: Api) -> Client:
    return await api.user("root", Role.ADMIN)


async def customer(root: Client, name: str, **values: Any) -> str:
    answer = await root.do("createCustomer", {"name": name, **values}, "customer { id }")
    return str(answer["customer"]["id"])


async def contact(root: Client, customer_id: str, last: str, **values: Any) -> str:
    answer = await root.do("createContact", {"customerId": customer_id, "lastName": last, **values}, "contact { id }")
    return str(answer["contact"]["id"])


async def names(root: Client, arguments: str, of: str = "customers") -> list[str]:
    answer = await root.ask(f"{{ {of}({arguments}) {{ totalCount edges {{ node {{ name }} }} }} }}")
    found = [edge["node"]["name"] for edge in answer[of]["edges"]]
    assert answer[of]["totalCount"] == len(found)
    return found


async def typed(root: Client, text: str) -> list[str]:
    document = "query($text: String!) { search(text: $text) { customer { name } contact { name } } }"
    found = (await root.ask(document, text=text))["search"]
    return [hit["contact"]["name"] if hit["contact"] else hit["customer"]["name"] for hit in found]


async def test_typing_finds_customers_and_contacts_by_beginnings_of_words_whatever_the_accents(root: Client) -> None:
    await customer(root, "Café Zürich")
    other = await customer(root, "Acme", email="zoe@zurichnet.example")
    await contact(root, other, "Zürcher", firstName="Éloïse")
    assert await typed(root, "zuri") == ["Acme", "Café Zürich"]
    assert await typed(root, "CAFE zür") == ["Café Zürich"]
    assert await typed(root, "eloise") == ["Éloïse Zürcher"]
    assert await typed(root, "zürcher él") == ["Éloïse Zürcher"]


async def test_the_whole_name_comes_first_then_names_that_begin_so_then_the_rest(root: Client) -> None:
    for name in ("The Acme House", "Acme Corporation", "Acme"):
        await customer(root, name)
    assert await typed(root, "acme") == ["Acme", "Acme Corporation", "The Acme House"]


async def test_parts_of_words_are_found_after_beginnings_and_before_words_that_are_only_alike(root: Client) -> None:
    for name in ("Microsoft", "Softworks", "Microsofa", "Ubisoft Labs", "Zebra"):
        await customer(root, name)
    assert await typed(root, "soft") == ["Softworks", "Microsoft", "Ubisoft Labs"]
    assert await typed(root, "microsoft") == ["Microsoft", "Microsofa"]
    assert await typed(root, "icrosof") == ["Microsofa", "Microsoft"]
    assert await typed(root, "soft lab") == ["Ubisoft Labs"]
    assert await names(root, 'text: "soft"') == ["Microsoft", "Softworks", "Ubisoft Labs"]
    assert await names(root, 'text: "of"') == []


async def test_words_with_typing_errors_are_found_the_most_alike_first(root: Client) -> None:
    for name in ("Mueller", "Müller", "Miller", "Schmitt", "Schmidtbauer", "Schmidt", "Zebra"):
        await customer(root, name)
    assert await typed(root, "Mueler") == ["Mueller", "Müller"]
    assert await typed(root, "Schmiddt") == ["Schmidt", "Schmitt"]
    assert await names(root, 'text: "Mueler"') == ["Mueller", "Müller"]


async def test_an_umlaut_and_the_two_letters_it_is_written_with_are_one(root: Client) -> None:
    for name in ("Mueller", "Müller", "Strauß"):
        await customer(root, name)
    assert await typed(root, "Mueller") == ["Mueller", "Müller"]
    assert await typed(root, "müller") == ["Müller", "Mueller"]
    assert await typed(root, "strauss") == ["Strauß"]


async def test_every_typed_word_must_be_found_and_each_may_be_wrong_in_its_own_way(root: Client) -> None:
    acme = await customer(root, "Acme Industries")
    await contact(root, acme, "Schneider", firstName="Katharina")
    await contact(root, acme, "Schneider", firstName="Berta")
    assert await typed(root, "Katarina Schnieder") == ["Katharina Schneider"]
    assert await typed(root, "schneid atharin") == ["Katharina Schneider"]
    assert await typed(root, "indutries acm") == ["Acme Industries"]
    assert await typed(root, "Katarina Zebra") == []


async def test_the_terms_of_a_name_that_is_gone_are_gone(root: Client, db: Database) -> None:
    id_ = await customer(root, "Wolkenkratzer Zwei")
    await customer(root, "Zwei")
    await root.do("updateCustomer", {"id": id_, "version": 1, "name": "Drei"})
    assert await typed(root, "wolkenkrazer") == []
    assert await typed(root, "wei") == ["Zwei"]
    if db.is_sqlite:
        async with db.read() as connection:
            terms = list(await connection.scalars(text("SELECT term FROM searchable_words_terms ORDER BY term")))
            left_over = (
                "SELECT count(*) FROM searchable_words_trigrams LEFT JOIN searchable_words_terms USING (id) "
                "WHERE term IS NULL"
            )
            left = await connection.scalar(text(left_over))
        assert "wolkenkratzer" not in terms
        assert {"zwei", "drei"} <= set(terms)
        assert left == 0


@pytest.mark.parametrize(
    "text", ["", "   ", '"', "a OR b", "*", "acme*)", "NEAR(", "'; DROP TABLE customer", "%", "_", ":*", "&|!"]
)
async def test_nothing_that_is_typed_breaks_the_search(root: Client, text: str) -> None:
    await customer(root, "Zebra")
    assert await typed(root, text) == []
    assert await names(root, f'text: "{text}"'.replace('"""', '"\\""')) == []


async def test_a_renamed_record_is_found_by_its_new_name_only(root: Client) -> None:
    id_ = await customer(root, "Before")
    await root.do("updateCustomer", {"id": id_, "version": 1, "name": "After"})
    assert await typed(root, "before") == []
    assert await typed(root, "after") == ["After"]


@pytest.mark.feature("CUS-5")
async def test_a_customer_matches_a_group_through_any_of_its_contacts(root: Client) -> None:
    one, two = await customer(root, "One"), await customer(root, "Two")
    groups = {}
    for group in ("Golf", "Opera"):
        made = await root.do("createContactGroup", {"name": group}, "contactGroup { id }")
        groups[group] = made["contactGroup"]["id"]
    a, b, c = await contact(root, one, "A"), await contact(root, one, "B"), await contact(root, two, "C")
    assert (await root.do("addToGroup", {"groupId": groups["Golf"], "contactIds": [a, c]}, "added"))["added"] == 2
    await root.do("addToGroup", {"groupId": groups["Opera"], "contactIds": [b]})
    both = f'groups: ["{groups["Golf"]}", "{groups["Opera"]}"]'
    assert await names(root, both) == ["One", "Two"]
    assert await names(root, f'groups: ["{groups["Opera"]}"]') == ["One"]
    assert await names(root, f"{both}, groupsMatch: ALL") == ["One"]
    assert await names(root, f"{both}, groupsMatch: ALL", "contacts") == []
    assert await names(root, both, "contacts") == ["A", "B", "C"]
    assert await names(root, 'text: "gol"', "contactGroups") == ["Golf"]


async def test_filters_narrow_together_and_reach_contacts_through_their_customer(
    root: Client, clock: HeldClock
) -> None:
    linz = await customer(root, "Linz AG", town="Linz", postcode="4020", relationship="CUSTOMER", tags=["steel"])
    wien = await customer(root, "Wien AG", town="Wien", postcode="1070", relationship="CUSTOMER", registered=False)
    await contact(root, linz, "Lois")
    await contact(root, wien, "Wanda")
    assert await names(root, 'town: "LINZ"') == ["Linz AG"]
    assert await names(root, 'postcode: "40"') == ["Linz AG"]
    assert await names(root, 'postcode: "4%"') == []
    assert await names(root, "relationships: [CUSTOMER], registered: false") == ["Wien AG"]
    assert await names(root, 'town: "linz", relationships: [CUSTOMER]', "contacts") == ["Lois"]
    before = (clock() + timedelta(days=1)).isoformat()
    assert await names(root, f'lastContactedBefore: "{before}"') == ["Linz AG", "Wien AG"]
    assert await names(root, f'lastContactedAfter: "{before}"') == []


@pytest.mark.feature("API-1")
async def test_pages_hold_every_customer_once_in_both_directions_while_others_are_added(root: Client) -> None:
    for number in range(7):
        await customer(root, f"Customer {number}")
    document = """query($first: Int, $after: String, $last: Int, $before: String) {
        customers(first: $first, after: $after, last: $last, before: $before) {
          edges { cursor node { name } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }"""
    seen: list[str] = []
    page = (await root.ask(document, first=3))["customers"]
    await customer(root, "Customer 00")
    seen += [edge["node"]["name"] for edge in page["edges"]]
    while page["pageInfo"]["hasNextPage"]:
        page = (await root.ask(document, first=3, after=page["pageInfo"]["endCursor"]))["customers"]
        seen += [edge["node"]["name"] for edge in page["edges"]]
    assert seen == [f"Customer {number}" for number in range(7)]
    back = (await root.ask(document, last=2, before=page["pageInfo"]["endCursor"]))["customers"]
    assert [edge["node"]["name"] for edge in back["edges"]] == ["Customer 4", "Customer 5"]
    assert back["pageInfo"]["hasPreviousPage"] is True


@pytest.mark.feature("API-1")
@pytest.mark.parametrize("cursor", ["", "x", "~", "a~b", "%00~" + "0" * 32, "x" * 5000])
async def test_a_forged_cursor_is_a_clear_error(root: Client, cursor: str) -> None:
    response = await root.post(
        "query($after: String) { customers(after: $after) { edges { cursor } } }", {"after": cursor}
    )
    assert response.json()["errors"][0]["extensions"]["code"] == "BAD_USER_INPUT"
