"""Import of CSV files by a column mapping: streams, tells problems by row, safe to repeat (DAT-2)."""

from touchline.exchange.importing.mapping import Mapping, MappingError, load, ready
from touchline.exchange.importing.reading import RowProblem
from touchline.exchange.importing.running import Report, bring_in, lines_in

__all__ = ["Mapping", "MappingError", "Report", "RowProblem", "bring_in", "lines_in", "load", "ready"]
