//! Logs: a line of JSON an event for machines, plain text for a person at a terminal.
//!
//! Never logged, anywhere in the program: one-time codes, tokens, cookies, passwords, message
//! bodies, contacts, whole card numbers, query strings. Types that hold them do not print.

use std::io::IsTerminal;
use tracing_subscriber::EnvFilter;

/// Starts logging to standard error. `filter` is such as `info` or `simcare_web=debug,warn`; the
/// settings have refused one that does not read.
pub(crate) fn start(filter: &str) {
    let filter = EnvFilter::new(filter);
    let builder = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    let started = if std::io::stderr().is_terminal() {
        builder.compact().try_init()
    } else {
        builder.json().flatten_event(true).with_current_span(true).try_init()
    };
    if let Err(error) = started {
        eprintln!("simcare: logging did not start: {error}");
    }
}
