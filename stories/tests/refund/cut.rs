//! The program is cut off at one point after another while it pays; another one goes on.

use crate::setting::Setting;
use simcare_payments::Manner;
use simcare_returns::form::Cause;
use simcare_returns::refund::RefundState;
use simcare_stories::{World, each_engine};
use std::future::{Future, poll_fn};
use std::pin::pin;
use std::task::Poll;

/// More points than paying has, so that the last cuts come after the end.
const CUTS: u32 = 14;

/// Polls the work so often and then drops it, wherever it stands.
async fn cut_after<F: Future>(polls: u32, work: F) -> Option<F::Output> {
    let mut work = pin!(work);
    let mut left = polls;
    poll_fn(move |context| {
        if left == 0 {
            return Poll::Ready(None);
        }
        left -= 1;
        work.as_mut().poll(context).map(Some)
    })
    .await
}

#[test]
fn wherever_the_program_is_cut_off_the_money_moves_once() {
    each_engine(async |world| {
        let engine = world.engine;
        let mut finished = 0;
        for cut in 0..CUTS {
            let world = World::new(engine);
            let manner = if cut % 2 == 0 { Manner::Prompt } else { Manner::AnswerLost };
            let first = Setting::new(&world, Some(manner)).await;
            let case = first.open(Cause::ChangeOfMind).await.expect("opens");
            let ran = cut_after(cut, simcare_app::jobs::run_due(&first.app)).await;
            finished += u32::from(ran.is_some());
            first.close().await;

            // Past the lease that the first one left behind.
            world.time.pass_minutes(3);
            let second = Setting::new(&world, Some(manner)).await;
            second.let_pass(12).await;
            let refund = second.refunds(&case).await.remove(0);
            assert_eq!((refund.state, refund.attempt), (RefundState::Succeeded, 1), "cut {cut}");
            assert_eq!(second.moved().await, [12_800], "cut {cut}");
            second.close().await;
        }
        assert!(finished < CUTS, "at least some were cut off");
    });
}
