"""Import of CSV files by a column mapping: streams, tells problems by row, safe to repeat (DAT-2)."""

from touchline.exchange.importing.mapping import Mapping, MappingError, load, ready
from touchline.exchange.importing.running import Report, bring_in

__all__ = ["Mapping", "MappingError", "Report", "bring_in", "load", "ready"]
