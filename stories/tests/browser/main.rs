//! The public pages in a real Chromium.

mod helper;
mod weight;
