//! A unit of work on its way through a queue, with the place its answer goes to.

use crate::Tx;
use simcare_base::{Problem, Result};
use std::panic::{AssertUnwindSafe, catch_unwind};
use tokio::sync::oneshot;

/// What a queue holds.
pub(crate) trait Unit: Send {
    /// Runs the work; it may be run again. Answers whether its effects are wanted.
    fn run(&mut self, tx: &mut Tx<'_>) -> bool;
    /// The problem of the last run, if it had one.
    fn problem(&self) -> Option<&Problem>;
    /// Sends the answer. `verdict` is an error when the work's effects did not become durable.
    fn settle(self: Box<Self>, verdict: Result<()>);
}

/// Makes a unit and the place where its answer will be.
pub(crate) fn unit<T, F>(work: F) -> (Box<dyn Unit>, oneshot::Receiver<Result<T>>)
where
    T: Send + 'static,
    F: FnMut(&mut Tx<'_>) -> Result<T> + Send + 'static,
{
    let (reply, answer) = oneshot::channel();
    (Box::new(Work { work, outcome: None, reply }), answer)
}

struct Work<T, F> {
    work: F,
    outcome: Option<Result<T>>,
    reply: oneshot::Sender<Result<T>>,
}

impl<T, F> Unit for Work<T, F>
where
    T: Send,
    F: FnMut(&mut Tx<'_>) -> Result<T> + Send,
{
    fn run(&mut self, tx: &mut Tx<'_>) -> bool {
        let outcome = catch_unwind(AssertUnwindSafe(|| (self.work)(tx)))
            .unwrap_or_else(|_| Err(Problem::internal("a unit of work panicked")));
        let wanted = outcome.is_ok();
        self.outcome = Some(outcome);
        wanted
    }

    fn problem(&self) -> Option<&Problem> {
        self.outcome.as_ref().and_then(|outcome| outcome.as_ref().err())
    }

    fn settle(self: Box<Self>, verdict: Result<()>) {
        let answer = match verdict {
            Ok(()) => {
                self.outcome.unwrap_or_else(|| Err(Problem::internal("a unit of work was not run")))
            }
            Err(problem) => Err(problem),
        };
        // Whoever asked may have gone away; the work is done all the same.
        let _ = self.reply.send(answer);
    }
}
