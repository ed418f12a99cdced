//! What somebody tells without having been asked: what is known at the start, or what a page
//! gathered while it was offline.

use crate::case::CaseState;
use crate::catalogue::Catalogue;
use crate::step::{By, Heard, Manner, Step, StepKind};
use crate::understand::hear_value;
use crate::value::spelled;
use serde_json::{Map, Value};
use simcare_base::Locale;

/// Takes down observations by check, and remedies that were carried out. What fits no check or
/// remedy is left out: it is only ever a help.
pub fn offer(
    catalogue: &Catalogue,
    state: &mut CaseState,
    told: &Map<String, Value>,
    locale: Locale,
) {
    // In the order of the catalogue, not of the caller: what was done comes before what was seen.
    let remedies = catalogue.remedies.iter().map(|r| (StepKind::Remedy, &r.id, r.by));
    let checks = catalogue.checks.iter().map(|c| (StepKind::Check, &c.id, c.by));
    for (kind, id, by) in remedies.chain(checks) {
        let Some((_, value)) = told.iter().find(|(name, _)| spelled(name) == spelled(id)) else {
            continue;
        };
        let step = offered(state, kind, id, by);
        let heard = hear_value(catalogue, &step, value, locale);
        let is_usable = matches!(heard, Heard::Observed(_) | Heard::Done | Heard::Already);
        if is_usable {
            state.record(step, heard);
        }
    }
}

fn offered(state: &CaseState, kind: StepKind, subject: &str, by: By) -> Step {
    Step {
        id: state.next_id(),
        kind,
        subject: subject.to_owned(),
        by,
        params: Map::new(),
        manner: Manner::Offered,
        asked: 0,
        aim: None,
    }
}

/// The complaint of this id, however it is spelled.
pub fn complaint_named(catalogue: &Catalogue, text: &str) -> Option<String> {
    let wanted = spelled(text);
    let found = catalogue.complaints.iter().find(|complaint| spelled(&complaint.id) == wanted);
    found.map(|complaint| complaint.id.clone())
}
