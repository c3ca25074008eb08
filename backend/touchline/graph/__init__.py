"""The read engine and the edge of the API. Knows no domain."""
