//! Money given back, through the use cases, on both engines: the whole path, providers that behave
//! badly, everybody at once, and the process killed in between. In every story the sum of what moved
//! is at most what was captured, and a decision is paid at most once.

mod bank;
mod killed;
mod manners;
mod path;
mod races;
mod rights;
mod said;
mod terms;
