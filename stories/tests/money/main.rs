//! Money given back, through the use cases, on both engines: the whole path, providers that behave
//! badly, and everybody at once. In every story the sum of what moved is at most what was captured,
//! and a decision is paid at most once.

mod bank;
mod manners;
mod path;
mod races;
mod rights;
mod said;
mod terms;
