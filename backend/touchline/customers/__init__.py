"""Customers, their contacts and groups, how they are found, and who may see them."""
