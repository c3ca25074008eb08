"""Documents that integrators have registered, to be asked for by their hash (API-3)."""
