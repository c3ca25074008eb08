"""Picklists: the words an administrator decides (PIC-1, PIC-2)."""
