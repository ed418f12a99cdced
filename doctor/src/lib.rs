//! What is wrong with this connection, and what to try next: faults, checks and remedies as data.
