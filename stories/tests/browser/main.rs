//! The public pages in a real Chromium.

mod helper;
mod offline;
mod walk;
mod weight;
