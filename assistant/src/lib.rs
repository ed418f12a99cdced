//! The language of a text, what it asks for, and what the knowledge base answers.
