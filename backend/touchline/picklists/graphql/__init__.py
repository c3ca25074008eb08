"""Picklists as a graph."""

from touchline.picklists.graphql.mutations import Mutation
from touchline.picklists.graphql.types import PicklistValue, Query

__all__ = ["Mutation", "PicklistValue", "Query"]
