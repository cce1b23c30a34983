"""A comparison as text for people and programs; a module for each format."""
