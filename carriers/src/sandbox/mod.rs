//! The sandbox: a carrier without a network, believable enough to be mended.
//!
//! A line is what its card says until somebody switches a fault on or changes it; from then on it
//! has a row of its own. It refuses what a real carrier refuses: to resume a line whose bill is
//! open, to replace the profile of a card that is a thing, to move data that is not there.

mod book;
mod faults;
mod levers;
mod networks;
mod state;
#[cfg(test)]
mod tests;

pub use book::AskedChange;
pub use faults::Fault;

use crate::carrier::{Carrier, CarrierError, CarrierFuture, Changed, LineRef, Order};
use crate::line::{Line, PaymentRequest};
use simcare_base::{BrandId, ByteCount, Instant, Moment, Money, Problem, Result};
use simcare_sims::Iccid;
use simcare_store::{Store, Tx};
use state::LineState;
use std::time::Duration;

/// Its name.
pub const SANDBOX: &str = "sandbox";
/// Changes that are shown of a line.
const CHANGES_MAX: u32 = 50;

/// The sandbox.
#[derive(Clone)]
pub struct Sandbox {
    store: Store,
    pay_url: String,
}

/// How a line is set up for trying things out: in good order but for these faults.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Setup {
    /// What is wrong.
    pub faults: Vec<Fault>,
    /// What the overdue bill comes to.
    pub bill: Option<Money>,
    /// How much data it has.
    pub limit: Option<ByteCount>,
    /// How much of it is used.
    pub used: Option<ByteCount>,
    /// How much it uses in an hour.
    pub bytes_per_hour: Option<ByteCount>,
}

/// What the sandbox has of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Played {
    /// What is wrong now.
    pub faults: Vec<Fault>,
    /// What a carrier tells of it.
    pub line: Line,
    /// What was asked for it, the latest first.
    pub changes: Vec<AskedChange>,
    /// Whether it is not any more what its card says.
    pub is_kept: bool,
}

impl Sandbox {
    /// A sandbox whose book is in this store. Its links to pay begin with `pay_url`, without a
    /// slash at its end.
    pub fn new(store: Store, pay_url: impl Into<String>) -> Self {
        Self { store, pay_url: pay_url.into() }
    }

    /// What there is of a line, whether its carrier answers or not; none when nobody knows it.
    ///
    /// # Errors
    /// An internal problem with the engine's error.
    pub fn played(tx: &mut Tx<'_>, line: &LineRef, now: Instant) -> Result<Option<Played>> {
        let Some(state) = book::state(tx, line, now)? else { return Ok(None) };
        Ok(Some(Played {
            faults: faults::of(&state, now),
            line: state.line(now),
            changes: book::changes(tx, line, CHANGES_MAX)?,
            is_kept: book::is_kept(tx, line)?,
        }))
    }

    /// Sets a line up anew: in good order but for what `setup` says, with or without a card of
    /// that number.
    ///
    /// # Errors
    /// An internal problem with the engine's error.
    pub fn set_up(tx: &mut Tx<'_>, line: &LineRef, setup: &Setup, now: Instant) -> Result<()> {
        let begun = match &line.known {
            Some(known) => LineState::of_card(known, now),
            None => LineState::blank(&line.iccid, now),
        };
        let begun = begun.in_good_order(now);
        let mut state = LineState {
            limit: setup.limit.or(begun.limit),
            used: setup.used.unwrap_or(begun.used),
            bytes_per_hour: setup.bytes_per_hour.unwrap_or(begun.bytes_per_hour),
            ..begun
        };
        for fault in &setup.faults {
            state = match (fault, setup.bill) {
                (Fault::OverdueBill, Some(amount)) => faults::bar(state, amount, now),
                _ => faults::switch(state, *fault, true, now),
            };
        }
        book::keep(tx, &line.brand_id, &line.iccid, &state, now)
    }

    /// Switches one fault of a line on or off. Says whether that changed anything; none when
    /// nobody knows the line.
    ///
    /// # Errors
    /// An internal problem with the engine's error.
    pub fn switch(
        tx: &mut Tx<'_>,
        line: &LineRef,
        fault: Fault,
        on: bool,
        now: Instant,
    ) -> Result<Option<bool>> {
        let Some(state) = book::state(tx, line, now)? else { return Ok(None) };
        if faults::has(&state, fault, now) == on {
            return Ok(Some(false));
        }
        let switched = faults::switch(state, fault, on, now);
        book::keep(tx, &line.brand_id, &line.iccid, &switched, now)?;
        Ok(Some(true))
    }

    /// The request to pay that a link names, and whose it is; none when there is no such link.
    ///
    /// # Errors
    /// An internal problem with the engine's error.
    pub fn payment(
        tx: &mut Tx<'_>,
        token: &str,
    ) -> Result<Option<(BrandId, Iccid, PaymentRequest)>> {
        book::payment(tx, token)
    }

    /// Plays that the holder pays. Paying twice pays once; no money moves.
    ///
    /// # Errors
    /// An internal problem with the engine's error.
    pub fn pay(
        tx: &mut Tx<'_>,
        token: &str,
        now: Instant,
    ) -> Result<Option<(BrandId, Iccid, PaymentRequest)>> {
        book::pay(tx, token, now)
    }

    async fn wait(state: &LineState) -> Result<(), CarrierError> {
        match levers::delay_ms(state.manner) {
            Some(0) => Ok(()),
            Some(delay_ms) => {
                tokio::time::sleep(Duration::from_millis(delay_ms)).await;
                Ok(())
            }
            None => Err(CarrierError::NotAnswering("the sandbox is silent".to_owned())),
        }
    }

    /// The line, after as long as the sandbox takes to answer about it.
    async fn found(&self, now: Instant, line: &LineRef) -> Result<LineState, CarrierError> {
        let sought = line.clone();
        let found = self.store.read(move |tx| book::state(tx, &sought, now)).await;
        let state = found.map_err(unanswered)?.ok_or(CarrierError::UnknownLine)?;
        Self::wait(&state).await?;
        Ok(state)
    }

    async fn look_up(&self, moment: Moment, line: &LineRef) -> Result<Line, CarrierError> {
        Ok(self.found(moment.now, line).await?.line(moment.now))
    }

    async fn carry_out(&self, moment: Moment, order: &Order) -> Result<Changed, CarrierError> {
        let now = moment.now;
        self.found(now, &order.line).await?;
        let (order, pay_url) = (order.clone(), self.pay_url.clone());
        let ended = self
            .store
            .write(move |tx| {
                let mut dice = moment.dice_for("sandbox-carrier");
                let ended = book::carry_out(tx, &order, &pay_url, &mut dice, now)?;
                let line = book::state(tx, &order.line, now)?.map(|state| state.line(now));
                Ok((ended, line))
            })
            .await;
        match ended.map_err(unanswered)? {
            (Ok(replacement), Some(line)) => Ok(Changed { line, replacement }),
            (Err(code), Some(_)) if code != book::LINE_UNKNOWN => Err(CarrierError::Refused(code)),
            _ => Err(CarrierError::UnknownLine),
        }
    }
}

fn unanswered(problem: Problem) -> CarrierError {
    CarrierError::NotAnswering(problem.to_string())
}

impl Carrier for Sandbox {
    fn name(&self) -> &str {
        SANDBOX
    }

    fn line<'a>(&'a self, moment: Moment, line: &'a LineRef) -> CarrierFuture<'a, Line> {
        Box::pin(self.look_up(moment, line))
    }

    fn change<'a>(&'a self, moment: Moment, order: &'a Order) -> CarrierFuture<'a, Changed> {
        Box::pin(self.carry_out(moment, order))
    }
}
