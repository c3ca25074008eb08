"""Action items: work promised on an interaction (ACT)."""
