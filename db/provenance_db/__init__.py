"""SQLModel tables, the Store, and migrations."""
