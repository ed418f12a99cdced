//! What the end-to-end stories stand on: the whole program in one process on either engine, a clock
//! that the story moves, a client that keeps cookies, and a real browser.
//!
//! A story is written once and told on SQLite and on PostgreSQL by [`each_engine`].

mod bank;
mod browser;
mod chatter;
mod database;
mod desk;
mod patience;
mod person;
mod program;
mod script;
mod shop;
mod site;
mod stream;
mod till;
mod world;

pub use bank::{BANK, Bank, Call, Says, is_plain};
pub use browser::{Browser, Look, Screen};
pub use chatter::Chatter;
pub use database::{Database, Engine};
pub use desk::Colleague;
pub use patience::eventually;
pub use person::{Page, Person};
pub use program::Program;
pub use script::ScriptedTime;
pub use shop::{PASSWORD, Shop};
pub use site::Site;
pub use stream::{Event, Stream};
pub use till::{Sale, Sold, Till, changed_mind, claimed};
pub use world::{World, each_engine};
