//! Waiting for something to come true, with an end.

use std::time::Duration;

/// How long a story waits before it says what did not happen. Generous: a machine that builds
/// something else meanwhile is slow, not wrong.
const PATIENCE: Duration = Duration::from_secs(30);
/// How often it looks.
const ROUND: Duration = Duration::from_millis(25);

/// Looks again and again until `look` answers, and gives the answer.
///
/// # Panics
/// When it has not answered in time, naming `what` did not happen.
pub async fn eventually<T>(what: &str, mut look: impl AsyncFnMut() -> Option<T>) -> T {
    let mut rounds = tokio::time::interval(ROUND);
    let waiting = async {
        loop {
            rounds.tick().await;
            if let Some(answer) = look().await {
                return answer;
            }
        }
    };
    match tokio::time::timeout(PATIENCE, waiting).await {
        Ok(answer) => answer,
        Err(_) => panic!("did not happen within {} s: {what}", PATIENCE.as_secs()),
    }
}
