"""What a picklist's value may say, and what stands at a first start."""

from __future__ import annotations

from typing import Any

import pytest

from touchline.picklists import rules
from touchline.picklists.rules import FIRST_VALUES, Picklist, StepFamily, Tone

MEDIA_OF_THE_JOURNEY = (
    "EMAIL CALL MEETING SMS LETTER SURVEY DESK FACEBOOK TWITTER BACKSTAGE WEBINAR VISIT PORTAL CHAT IN_PERSON"
)


def wrong(picklist: Picklist, *, is_new: bool = True, **given: Any) -> list[tuple[str, str]]:
    found = rules.problems_of(picklist, given, is_new=is_new)  # type: ignore[arg-type]  # whatever a test gives
    return [(".".join(one.path), one.code) for one in found]


def steps() -> dict[str, dict[str, Any]]:
    """The steps of a first start by their full label."""
    return {
        rules.full_label(label, marks["family"], marks["number"]): {"code": code, **marks}
        for code, label, marks in FIRST_VALUES[Picklist.STEP]
    }


# --- codes and labels ------------------------------------------------------------------------------------------------


@pytest.mark.feature("PIC-2")
@pytest.mark.parametrize(
    ("label", "family", "number", "shown"),
    [
        ("First contact", StepFamily.SALES, 1, "Sales · 01 First contact"),
        ("Escalated", StepFamily.SUPPORT, 12, "Support · 12 Escalated"),
        ("E-mail", StepFamily.EMAIL, 1, "E-mail"),
        ("Private", StepFamily.PRIVATE, 1, "Private"),
        ("Call", None, None, "Call"),
    ],
)
def test_a_step_is_called_by_its_family_and_two_digits(
    label: str, family: StepFamily | None, number: int | None, shown: str
) -> None:
    assert rules.full_label(label, family, number) == shown


@pytest.mark.feature("PIC-1")
@pytest.mark.parametrize(
    ("label", "family", "taken", "code"),
    [
        ("Trade fair", None, (), "TRADE_FAIR"),
        ("  Café – Über uns!  ", None, (), "CAFE_UBER_UNS"),
        ("3D visit", None, (), "VALUE_3D_VISIT"),
        ("日本", None, (), "VALUE"),
        ("Call", None, ("CALL",), "CALL_2"),
        ("Call", None, ("CALL", "CALL_2"), "CALL_3"),
        ("Won", StepFamily.SALES, (), "SALES_WON"),
    ],
)
def test_a_code_is_made_from_the_label(label: str, family: StepFamily | None, taken: tuple[str], code: str) -> None:
    assert rules.code_for(label, family, taken) == code


@pytest.mark.feature("PIC-1")
def test_a_code_made_from_a_long_label_is_a_code_even_with_a_number_behind_it() -> None:
    first = rules.code_for("x" * 80, None, ())
    second = rules.code_for("x" * 80, None, (first,))
    assert first != second
    for code in (first, second):
        assert wrong(Picklist.PURPOSE, label="Long", code=code) == []


@pytest.mark.feature("PIC-1")
@pytest.mark.parametrize("code", ["", "call", "2ND", "A B", "Ä", "_A", "A" * 61, "A\n"])
def test_a_code_is_upper_case_with_digits_and_underscores(code: str) -> None:
    assert wrong(Picklist.PURPOSE, label="x", code=code) == [("code", "FORM")]


@pytest.mark.feature("PIC-1")
@pytest.mark.parametrize("label", [None, "", "  \t ", "x" * 81])
def test_a_label_has_some_characters_and_not_too_many(label: str | None) -> None:
    assert wrong(Picklist.PURPOSE, label=label) == [("label", "LENGTH")]
    assert wrong(Picklist.PURPOSE, is_new=False, label=label) == [("label", "LENGTH")]


# --- marks -----------------------------------------------------------------------------------------------------------


@pytest.mark.feature("PIC-1", "PIC-2", "INT-6")
def test_each_mark_belongs_to_one_picklist() -> None:
    marks: dict[str, Any] = {
        "tone": Tone.POSITIVE,
        "reached": False,
        "reminds": False,
        "family": StepFamily.SALES,
        "number": 1,
        "stamps_update_date": False,
        "concludes_with": "WON",
    }
    assert marks.keys() == rules.MARKS.keys()
    for picklist in Picklist:
        elsewhere = {(mark, "NOT_APPLICABLE") for mark, owner in rules.MARKS.items() if owner is not picklist}
        assert set(wrong(picklist, label="x", **marks)) == elsewhere


@pytest.mark.feature("INT-6")
def test_an_outcome_says_what_it_means_and_whether_the_customer_was_reached() -> None:
    assert wrong(Picklist.OUTCOME, label="x") == [("tone", "REQUIRED"), ("reached", "REQUIRED")]
    assert wrong(Picklist.OUTCOME, label="x", tone=Tone.NEUTRAL, reached=False) == []


@pytest.mark.feature("PIC-2")
def test_a_step_has_a_family_and_a_number_of_two_digits() -> None:
    assert wrong(Picklist.STEP, label="x") == [("family", "REQUIRED"), ("number", "REQUIRED")]
    for number in (0, 100, -1):
        assert wrong(Picklist.STEP, label="x", family=StepFamily.SALES, number=number) == [("number", "RANGE")]
    for number in (1, 99):
        assert wrong(Picklist.STEP, label="x", family=StepFamily.SALES, number=number) == []


@pytest.mark.feature("PIC-1")
def test_an_edit_says_only_what_changes_but_empties_nothing_that_must_be_there() -> None:
    assert wrong(Picklist.STEP, is_new=False) == []
    assert wrong(Picklist.STEP, is_new=False, number=None) == [("number", "REQUIRED")]
    assert wrong(Picklist.MEDIUM, is_new=False, reminds=None) == [("reminds", "REQUIRED")]
    assert wrong(Picklist.STEP, is_new=False, concludes_with=None) == []


# --- a first start ---------------------------------------------------------------------------------------------------


@pytest.mark.feature("PIC-1")
@pytest.mark.parametrize("picklist", list(Picklist))
def test_the_values_of_a_first_start_are_right_by_the_rules_for_new_ones(picklist: Picklist) -> None:
    values = FIRST_VALUES[picklist]
    assert len({code for code, _, _ in values}) == len(values)
    assert len({(marks.get("family"), label.casefold()) for _, label, marks in values}) == len(values)
    for code, label, marks in values:
        assert wrong(picklist, code=code, label=label, **marks) == [], code


@pytest.mark.feature("JRN-5")
def test_the_media_of_a_first_start_are_those_of_the_journey() -> None:
    media = {code: marks["reminds"] for code, _, marks in FIRST_VALUES[Picklist.MEDIUM]}
    assert media.keys() == set(MEDIA_OF_THE_JOURNEY.split())
    assert {code for code, reminds in media.items() if reminds} == {"CALL", "MEETING", "IN_PERSON", "WEBINAR"}


@pytest.mark.feature("PIC-2")
def test_every_family_has_steps_numbered_from_01_on() -> None:
    for family in StepFamily:
        numbers = [step["number"] for step in steps().values() if step["family"] is family]
        assert numbers == list(range(1, len(numbers) + 1))
        assert numbers


@pytest.mark.feature("INT-14")
def test_five_steps_of_a_first_start_stamp_the_update_date() -> None:
    assert {label for label, step in steps().items() if step["stamps_update_date"]} == {
        "Purchase · 06 Receipt",
        "Delivery · 07 Accepted",
        "Project · 08 Final delivery",
        "Support · 05 Confirmed",
        "Sales · 06 Won",
    }


@pytest.mark.feature("INT-15")
def test_concluding_steps_of_a_first_start_name_outcomes_that_are_there() -> None:
    outcomes = {code for code, _, _ in FIRST_VALUES[Picklist.OUTCOME]}
    concluding = {label: step["concludes_with"] for label, step in steps().items() if step["concludes_with"]}
    assert set(concluding.values()) <= outcomes
    assert {"WON", "LOST", "RECEIVED", "REFUSED", "RESOLVED"} <= set(concluding.values())
    assert concluding["Sales · 06 Won"] == "WON"
    assert concluding["Sales · 07 Lost"] == "LOST"


@pytest.mark.feature("INT-6", "WIZ-6")
def test_the_neutral_outcome_recorded_and_the_personal_one_done_stand_at_a_first_start() -> None:
    outcomes = {code: (label, marks["tone"], marks["reached"]) for code, label, marks in FIRST_VALUES[Picklist.OUTCOME]}
    assert outcomes["RECORDED"] == ("Recorded", Tone.NEUTRAL, True)
    assert outcomes["DONE"][:2] == ("Done", Tone.NEUTRAL)
    assert outcomes["NO_ANSWER"][2] is False


@pytest.mark.feature("PPL-7")
def test_only_the_steps_private_and_email_are_protected() -> None:
    protected = [
        (picklist, code)
        for picklist in Picklist
        for code, _, _ in FIRST_VALUES[picklist]
        if rules.is_protected(picklist, code)
    ]
    assert protected == [(Picklist.STEP, "PRIVATE"), (Picklist.STEP, "EMAIL")]
    assert not rules.is_protected(Picklist.MEDIUM, "EMAIL")
