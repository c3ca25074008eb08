"""People as a graph."""

from touchline.people.graphql.mutations import Mutation
from touchline.people.graphql.types import Query, Team, Token, User

__all__ = ["Mutation", "Query", "Team", "Token", "User"]
