//! The process is killed in the middle of its work, again and again, as a power cut would end it:
//! `SIMCARE_KILLS` times, 10 unless it says otherwise.

mod messages;
mod refunds;

/// How often the process is killed.
fn kills() -> usize {
    std::env::var("SIMCARE_KILLS").ok().and_then(|text| text.parse().ok()).unwrap_or(10)
}
