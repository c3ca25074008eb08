"""SQL that reads people, and what statements may know about who asks."""

from __future__ import annotations

from sqlalchemy import Boolean

from touchline.graph.access import Everyone
from touchline.graph.fields import ascending
from touchline.graph.values import given, given_many
from touchline.kernel.types import Id, Instant
from touchline.people import model

viewer_id = given("viewer.id", Id())
viewer_teams = given_many("viewer.teams", Id())
viewer_sees_all = given("viewer.sees_all", Boolean())
viewer_is_admin = given("viewer.is_admin", Boolean())
now = given("now", Instant())
today_starts = given("days.today_starts", Instant())
tomorrow_starts = given("days.tomorrow_starts", Instant())
yesterday_starts = given("days.yesterday_starts", Instant())
last_7_start = given("days.last_7_start", Instant())
last_30_start = given("days.last_30_start", Instant())

users = Everyone()
teams = Everyone()

users_by_name = ascending(model.User.name)
teams_by_name = ascending(model.Team.name)
