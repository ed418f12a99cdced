//! The API, as programs call it.

mod caller;
mod events;
mod lists;
mod matrix;
mod once;
mod refusals;
mod returns;
mod walk;
