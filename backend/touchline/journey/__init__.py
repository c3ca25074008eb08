"""The ledger of touchpoints: what the customer did, what we did, what was reached (JRN)."""
