"""Interactions: engagements planned, logged and completed (INT)."""
