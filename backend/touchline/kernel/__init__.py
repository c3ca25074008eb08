"""Words no customer would use: database, log, bus, jobs, clock. Imports no domain."""
