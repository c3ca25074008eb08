"""What happens between a company and its customers: episodes of steps, each with how long after the one before."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from touchline.journey.rules import FollowUpStatus

MINUTE, HOUR, DAY = 1, 60, 60 * 24


@dataclass(frozen=True, slots=True)
class Step:
    """One event. `after` is the least and the most minutes since the step before; `chance` that it happens at all."""

    medium: str
    after: tuple[int, int]
    incoming: bool = False
    action: str | None = None
    status: FollowUpStatus | None = None
    chance: float = 1.0
    leaves: str | None = None

    @property
    def is_interaction(self) -> bool:
        """What people do themselves is an interaction; what systems see is a touchpoint only."""
        return self.action is None


def signal(medium: str, action: str, after: tuple[int, int], *, chance: float = 1.0, leaves: str | None = None) -> Step:
    return Step(medium, after, True, action, None, chance, leaves)


def follow_up(
    medium: str, action: str, after: tuple[int, int], status: FollowUpStatus | None, chance: float = 1.0
) -> Step:
    return Step(medium, after, False, action, status, chance)


def they(medium: str, after: tuple[int, int], chance: float = 1.0) -> Step:
    return Step(medium, after, True, chance=chance)


def we(medium: str, after: tuple[int, int], chance: float = 1.0) -> Step:
    return Step(medium, after, chance=chance)


SOON, TODAY, DAYS, WEEK = (2 * MINUTE, 40 * MINUTE), (HOUR, 7 * HOUR), (DAY, 4 * DAY), (4 * DAY, 9 * DAY)
VISITED = signal("VISIT", "website visited", SOON, leaves="visit")

EPISODES: Mapping[str, tuple[Step, ...]] = {
    "newsletter": (
        follow_up("EMAIL", "email sent", (0, 0), FollowUpStatus.DELIVERED),
        signal("EMAIL", "email opened", TODAY, chance=0.7),
        signal("VISIT", "website visited", SOON, chance=0.5, leaves="visit"),
    ),
    "enquiry": (
        signal("VISIT", "website visited", (0, 0), leaves="visit"),
        they("EMAIL", SOON),
        we("CALL", TODAY),
        we("EMAIL", DAYS, 0.8),
        they("CALL", DAYS, 0.4),
        we("MEETING", WEEK, 0.6),
    ),
    "calls": (we("CALL", (0, 0)), we("CALL", DAYS, 0.7), we("EMAIL", TODAY, 0.6), they("CALL", DAYS, 0.3)),
    "ticket": (
        signal("DESK", "ticket received", (0, 0), leaves="ticket"),
        follow_up("DESK", "ticket comment added", TODAY, FollowUpStatus.OPEN),
        signal("DESK", "ticket comment received", TODAY, chance=0.6),
        follow_up("DESK", "ticket escalated", DAYS, FollowUpStatus.ESCALATED, 0.2),
        follow_up("DESK", "ticket put on hold", TODAY, FollowUpStatus.ON_HOLD, 0.2),
        follow_up("DESK", "ticket closed", DAYS, FollowUpStatus.CLOSED, 0.9),
        follow_up("SURVEY", "survey sent", DAYS, None, 0.5),
        signal("SURVEY", "survey answered", DAYS, chance=0.3, leaves="survey"),
    ),
    "visit": (
        we("CALL", (0, 0)),
        we("IN_PERSON", WEEK),
        we("EMAIL", TODAY, 0.7),
        signal("PORTAL", "document downloaded", DAYS, chance=0.4, leaves="document"),
    ),
    "webinar": (
        follow_up("EMAIL", "invitation sent", (0, 0), FollowUpStatus.DELIVERED),
        signal("EMAIL", "email opened", TODAY, chance=0.6),
        signal("WEBINAR", "webinar attended", WEEK, chance=0.6),
        we("CALL", DAYS, 0.5),
    ),
    "chat": (signal("VISIT", "website visited", (0, 0), leaves="visit"), they("CHAT", SOON), we("EMAIL", TODAY, 0.5)),
    "social": (
        signal("FACEBOOK", "comment written", (0, 0)),
        follow_up("FACEBOOK", "message sent", TODAY, None, 0.8),
        VISITED,
    ),
    "bounced": (
        follow_up("EMAIL", "email sent", (0, 0), FollowUpStatus.BOUNCED),
        we("CALL", DAYS),
    ),
    "text": (follow_up("SMS", "text message sent", (0, 0), FollowUpStatus.DELIVERED), they("CALL", TODAY, 0.5)),
}
WEIGHTS = {
    "newsletter": 20,
    "enquiry": 16,
    "calls": 18,
    "ticket": 16,
    "visit": 10,
    "webinar": 5,
    "chat": 5,
    "social": 4,
    "bounced": 2,
    "text": 4,
}

SUBJECTS = {
    "CALL": (
        "Follow-up on the offer",
        "Question about delivery dates",
        "Annual review",
        "First contact",
        "Renewal of the contract",
    ),
    "EMAIL": (
        "Offer and price list",
        "Confirmation of the order",
        "Answers to the technical questions",
        "Invitation to the plant",
    ),
    "MEETING": ("Kick-off", "Presentation of the new series", "Negotiation", "Quarterly review"),
    "IN_PERSON": ("Visit at the plant", "Handover and training", "Look at the installation"),
    "CHAT": ("Availability of spare parts", "Opening hours", "Help with the portal"),
}
ABOUT = (
    "Closed on Friday afternoons.",
    "Came to us at the autumn fair.",
    "Invoices go by post, to the head office.",
    "Decides slowly, then orders for the whole year.",
    "Moves to the new plant in spring.",
)
NOTES = (
    "Wants two variants with and without installation.",
    "Asked for references from the same trade.",
    "Budget is decided in the first week of next month.",
    "Very content with the last delivery; the packaging could be better.",
    "Compares us with one other supplier.",
    "Prefers to be called in the morning.",
    "Needs the data sheet in French as well.",
)
RESULTS = (
    "Agreed on a date for the next step.",
    "They will come back to us with the quantities.",
    "Offer was sent the same day.",
    "No decision yet; the management meets on Thursday.",
    "Order confirmed by word; paper follows.",
)
ROOMS = ("Our office, meeting room 2", "Video call")
PROMISES = (
    "Send the revised offer",
    "Call back about the date",
    "Ask production for the earliest slot",
    "Send two samples",
    "Prepare the contract",
    "Put together references",
    "Check the complaint with quality",
    "Book the meeting room",
)
PAGES = ("/products", "/prices", "/references", "/contact", "/support", "/careers", "/blog/heat-pumps")
QUESTIONS = (
    ("How content are you with the answer?", ("Very content", "Content", "Not quite")),
    ("How likely are you to recommend us?", ("10", "9", "8", "6")),
    ("Was it solved at the first attempt?", ("Yes", "No")),
)
PRODUCTS = ("Heat pump 12", "Control unit", "Service contract", "Solar inverter", "Filter set")
