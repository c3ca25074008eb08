"""Touchline: plan, log and see customer interactions. One GraphQL API and the app it serves."""
