"""Who may do what: hosts, sessions, passwords, forged requests, roles, and the log of access."""
