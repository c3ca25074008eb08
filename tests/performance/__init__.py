"""Ratios measured side by side in one run; `make bench` prints them. Nothing here is a timed unit test."""
