"""Exchange: what comes in from files, and demo data."""
