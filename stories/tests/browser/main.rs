//! The pages and the console in a real Chromium.

mod assistant;
mod console;
mod fix;
mod helper;
mod offline;
mod walk;
mod weight;
