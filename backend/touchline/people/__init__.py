"""Users, teams, sessions, tokens: who asks, and what they may."""
