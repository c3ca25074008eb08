"""Interactions as a graph."""

from touchline.interactions.graphql.mutations import Mutation
from touchline.interactions.graphql.types import Interaction, Query, Reschedule

__all__ = ["Interaction", "Mutation", "Query", "Reschedule"]
