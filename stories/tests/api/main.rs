//! The API, as programs call it.

mod assistant;
mod caller;
mod events;
mod lists;
mod matrix;
mod once;
mod refusals;
mod returns;
mod sandbox;
mod walk;
