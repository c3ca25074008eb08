"""Days in a zone: the one place where dates and presets become moments."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

EARLIEST, LATEST = date(1, 1, 3), date(9999, 12, 29)


def day_starts(day: date, zone: ZoneInfo) -> datetime:
    """The first moment of the date in the zone; where a clock change removes midnight, the first moment after it."""
    return datetime.combine(min(max(day, EARLIEST), LATEST), time(), zone).astimezone(UTC)


def day_ends(day: date, zone: ZoneInfo) -> datetime:
    return day_starts(min(max(day, EARLIEST), LATEST) + timedelta(days=1), zone)


def day_opens(day: date) -> datetime:
    """The earliest moment at which the date begins anywhere, and a little before."""
    return datetime.combine(min(max(day, EARLIEST), LATEST), time(), UTC) - timedelta(hours=15)


def day_closes(day: date) -> datetime:
    """The latest moment at which the date ends anywhere, and a little after."""
    return datetime.combine(min(max(day, EARLIEST), LATEST), time(), UTC) + timedelta(days=1, hours=13)


class Days:
    """Today and the days around it, at one moment in one zone."""

    def __init__(self, now: datetime, zone: ZoneInfo) -> None:
        self.zone = zone
        self.today = now.astimezone(zone).date()

    def starts(self, days_ago: int) -> datetime:
        return day_starts(self.today - timedelta(days=days_ago), self.zone)

    @property
    def today_starts(self) -> datetime:
        return self.starts(0)

    @property
    def today_opens(self) -> datetime:
        return day_opens(self.today)

    @property
    def today_closes(self) -> datetime:
        return day_closes(self.today)

    @property
    def tomorrow_starts(self) -> datetime:
        return self.starts(-1)

    @property
    def yesterday_starts(self) -> datetime:
        return self.starts(1)

    @property
    def last_7_start(self) -> datetime:
        """Today and the six before it (JRN-6)."""
        return self.starts(6)

    @property
    def last_30_start(self) -> datetime:
        return self.starts(29)
