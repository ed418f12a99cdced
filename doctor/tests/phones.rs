//! The doctor on simulated phones: it always ends, it ends well where it can, and it never does what
//! was not accepted.

mod phone;

use phone::patient::{Chance, MANNERS, Manner, Patient, Story};
use phone::{FAULTS, Phone};
use proptest::prelude::*;
use simcare_doctor::StepKind;

/// What the phones' owners complain of.
const COMPLAINTS: [&str; 4] = ["no-data", "slow-data", "no-service", "mms"];

fn broken(faults: &[&str]) -> Phone {
    let mut phone = Phone::default();
    for fault in faults {
        phone.break_it(fault);
    }
    phone
}

fn told(story: &Story) -> String {
    let lines = story.state.log.iter().map(|entry| {
        let step = &entry.step;
        format!("{} {:?} {} {:?} {:?}", step.id, step.kind, step.subject, entry.heard, step.manner)
    });
    let lines: Vec<String> = lines.collect();
    format!("{:?} {}\n{}\n{:?}", story.end.kind, story.end.subject, lines.join("\n"), story.phone)
}

/// Up to nine faults on one phone.
fn some_faults(chance: &mut Chance) -> Vec<&'static str> {
    let count = chance.below(10) as usize;
    let mut faults: Vec<&str> = Vec::new();
    while faults.len() < count {
        let fault = FAULTS[chance.below(FAULTS.len() as u64) as usize];
        if !faults.contains(&fault) {
            faults.push(fault);
        }
    }
    faults
}

fn must_be_right(story: &Story, complaint: &str, faults: &[&str], mendable: bool) {
    let works = story.phone.works(complaint);
    let context = || format!("{complaint} {faults:?}\n{}", told(story));
    match story.end.kind {
        StepKind::Resolved => assert!(works, "says resolved, is not: {}", context()),
        _ => assert!(!mendable, "could be mended: {}", context()),
    }
}

#[test]
fn one_fault_at_a_time_is_mended_or_passed_on() {
    for complaint in COMPLAINTS {
        for fault in FAULTS {
            let phone = broken(&[fault]);
            let mendable = phone.can_be_mended();
            let story = Patient::new(phone, Manner::Honest, 1).live(complaint);
            must_be_right(&story, complaint, &[fault], mendable);
            assert!(story.steps <= 40, "{}", told(&story));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    /// Where a fix exists and the person is honest and willing, it is found; otherwise somebody
    /// goes on.
    #[test]
    fn whoever_is_honest_and_willing_is_online_again(
        seed in any::<u64>(), complaint in 0..4_usize, in_words in any::<bool>(),
    ) {
        let mut chance = Chance(seed);
        let faults = some_faults(&mut chance);
        let phone = broken(&faults);
        let mendable = phone.can_be_mended();
        let manner = if in_words { Manner::InWords } else { Manner::Honest };
        let story = Patient::new(phone, manner, seed).live(COMPLAINTS[complaint]);
        must_be_right(&story, COMPLAINTS[complaint], &faults, mendable);
        prop_assert!(story.unasked.is_empty(), "{:?}", story.unasked);
    }

    /// Whoever answers, and however: it ends, and no risk is taken that was not accepted.
    #[test]
    fn it_always_ends_and_never_takes_a_risk_by_itself(
        seed in any::<u64>(), complaint in 0..4_usize, manner in 0..MANNERS.len(),
    ) {
        let mut chance = Chance(seed);
        let faults = some_faults(&mut chance);
        let story = Patient::new(broken(&faults), MANNERS[manner], seed).live(COMPLAINTS[complaint]);
        prop_assert!(story.unasked.is_empty(), "{:?}", story.unasked);
        let is_truthful = MANNERS[manner] != Manner::SometimesWrong;
        if is_truthful && story.end.kind == StepKind::Resolved {
            prop_assert!(story.phone.works(COMPLAINTS[complaint]), "{}", told(&story));
        }
        if matches!(MANNERS[manner], Manner::RefusesCost | Manner::RefusesAll) {
            prop_assert_eq!(story.phone.spent_minor, 0);
        }
    }
}

/// How often phones work in the end, where they can: the figures in docs/DOCTOR.md.
#[test]
fn most_phones_work_in_the_end_even_when_people_are_sometimes_wrong() {
    for (manner, least) in [
        (Manner::Honest, 1_000),
        (Manner::InWords, 1_000),
        (Manner::CannotFind, 0),
        (Manner::Rambles, 900),
        (Manner::Waits, 950),
        (Manner::SometimesWrong, 850),
    ] {
        let (mut mended, mut mendable, mut said, mut steps, mut most) = (0, 0, 0, 0, 0);
        let mut chance = Chance(7);
        for seed in 0..200 {
            let faults = some_faults(&mut chance);
            let complaint = COMPLAINTS[seed as usize % 4];
            let phone = broken(&faults);
            if !phone.can_be_mended() {
                continue;
            }
            let story = Patient::new(phone, manner, seed * 77 + 5).live(complaint);
            mendable += 1;
            mended += usize::from(story.phone.works(complaint));
            said +=
                usize::from(story.end.kind == StepKind::Resolved && story.phone.works(complaint));
            steps += story.steps;
            most = most.max(story.steps);
            if std::env::var_os("TELL").is_some() && !story.phone.works(complaint) {
                eprintln!("{manner:?} {complaint} {faults:?}\n{}\n", told(&story));
            }
        }
        eprintln!(
            "{manner:?}: {mended} of {mendable} work ({said} and the doctor knows), {} steps on average, {most} at most",
            steps / mendable
        );
        assert!(mended * 1_000 >= mendable * least, "{manner:?}: {mended} of {mendable}");
    }
}
