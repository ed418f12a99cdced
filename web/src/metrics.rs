//! What the site counts of itself, for Prometheus. Labels are routes, never addresses: those hold
//! ids, and there is no end of them.

use axum::http::{Method, StatusCode};
use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::encoding::text::encode;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::registry::Registry;
use simcare_app::health::Health;
use simcare_base::{Problem, Result};
use std::fmt;

/// Upper bounds of the classes of how long an answer took.
const BOUNDS_SECONDS: [f64; 11] =
    [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1.0, 5.0, 30.0];

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Answered {
    method: &'static str,
    route: String,
    status: u16,
}

/// The counters.
pub struct Metrics {
    registry: Registry,
    answered: Family<Answered, Histogram, fn() -> Histogram>,
    streams: Gauge,
    commits: Gauge,
    units: Gauge,
    waiting: Gauge,
    jobs_due: Gauge,
    newest_event: Gauge,
}

impl Metrics {
    /// All at nothing.
    pub fn new() -> Self {
        let mut registry = Registry::with_prefix("simcare");
        let answered =
            Family::<Answered, Histogram, fn() -> Histogram>::new_with_constructor(|| {
                Histogram::new(BOUNDS_SECONDS)
            });
        registry.register(
            "http_answer_seconds",
            "How long answers took, by route and status",
            answered.clone(),
        );
        let mut gauge = |name: &str, help: &str| {
            let gauge = Gauge::default();
            registry.register(name, help, gauge.clone());
            gauge
        };
        let streams = gauge("live_streams", "Readers of live streams on this node");
        let commits = gauge("store_commits", "Commits of this node since its start");
        let units = gauge("store_units", "Writing units of work of this node since its start");
        let waiting = gauge("store_waiting", "Writing units of work that wait on this node");
        let jobs_due = gauge("jobs_due", "Jobs that are due and not done, on all nodes");
        let newest_event = gauge("newest_event", "The position of the newest event");
        Self { registry, answered, streams, commits, units, waiting, jobs_due, newest_event }
    }

    /// Counts an answer.
    pub fn answered(&self, method: &Method, route: &str, status: StatusCode, took_ms: i64) {
        let labels = Answered {
            method: method_name(method),
            route: route.to_owned(),
            status: status.as_u16(),
        };
        self.answered.get_or_create(&labels).observe(took_ms.max(0) as f64 / 1_000.0);
    }

    /// Counts a live stream for as long as the answer of this is kept.
    pub fn stream(&self) -> Watching {
        self.streams.inc();
        Watching(self.streams.clone())
    }

    /// All of them, in the text form of OpenMetrics.
    ///
    /// # Errors
    /// Internal, when they cannot be written down.
    pub fn text(&self, health: &Health) -> Result<String> {
        let number = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
        self.commits.set(number(health.commits));
        self.units.set(number(health.units));
        self.waiting.set(number(health.waiting));
        self.jobs_due.set(number(health.jobs_due));
        self.newest_event.set(health.newest_event);
        let mut text = String::new();
        encode(&mut text, &self.registry).map_err(Problem::internal)?;
        Ok(text)
    }
}

impl Default for Metrics {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for Metrics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Metrics").finish_non_exhaustive()
    }
}

/// A reader of a live stream; gone when dropped.
#[derive(Debug)]
pub struct Watching(Gauge);

impl Drop for Watching {
    fn drop(&mut self) {
        self.0.dec();
    }
}

/// Methods are made up by callers, so only the usual ones are told apart.
fn method_name(method: &Method) -> &'static str {
    match *method {
        Method::GET => "GET",
        Method::HEAD => "HEAD",
        Method::POST => "POST",
        Method::PUT => "PUT",
        Method::DELETE => "DELETE",
        _ => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_and_streams_are_counted() {
        let metrics = Metrics::new();
        metrics.answered(&Method::GET, "/b/{slug}", StatusCode::OK, 4);
        let watching = metrics.stream();
        let health = Health { commits: 3, units: 9, waiting: 0, jobs_due: 2, newest_event: 17 };
        let text = metrics.text(&health).expect("writes");
        for line in [
            "simcare_http_answer_seconds_count{method=\"GET\",route=\"/b/{slug}\",status=\"200\"} 1",
            "simcare_live_streams 1",
            "simcare_store_units 9",
            "simcare_jobs_due 2",
            "simcare_newest_event 17",
        ] {
            assert!(text.contains(line), "{line}\n{text}");
        }
        drop(watching);
        assert!(metrics.text(&health).expect("writes").contains("simcare_live_streams 0"));
    }
}
