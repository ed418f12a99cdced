//! What programs are asked before anybody is: the carrier of a card, and measurements.

use super::answer::note_state;
use super::{DOCTOR, line_facts};
use crate::App;
use crate::carriers::{line_change, line_read};
use serde_json::Value;
use simcare_authority::{Right, authorise};
use simcare_base::{Moment, ProblemKind, Result};
use simcare_carriers::Line as CarrierLine;
use simcare_doctor::{
    By, Diagnosis, Heard, Line, Manner, STEPS_MAX, Step, StepKind, catalogue, next,
};
use simcare_sims::{Dossier, dossier};

/// Goes on until a person is needed: steps of our carrier and of measurements are answered here.
pub(super) async fn ask(app: &App, diagnosis: &mut Diagnosis, moment: Moment) -> Result<()> {
    let mut desk = Desk { app, card: None, line: None, moment };
    for _ in 0..=STEPS_MAX {
        let step = next(catalogue(), &diagnosis.facts);
        let is_ours = diagnosis.facts.line == Line::Ours;
        let is_for_programs = step.by == By::Measurement || (step.by == By::Carrier && is_ours);
        if step.kind.is_end() || !is_for_programs {
            diagnosis.facts.current = Some(step);
            break;
        }
        let heard = match (step.by, step.kind) {
            (By::Carrier, StepKind::Check) => desk.look(diagnosis, &step).await?,
            (By::Carrier, _) => desk.change(diagnosis, &step).await?,
            // Nobody measures yet: it is not known.
            _ => Heard::Unknown,
        };
        let id = diagnosis.facts.next_id();
        diagnosis.facts.record(Step { id, ..step }, heard);
    }
    note_state(diagnosis, moment);
    Ok(())
}

/// What the carrier said in this call: it is asked once, and again after a change.
struct Desk<'a> {
    app: &'a App,
    card: Option<Dossier>,
    line: Option<Option<CarrierLine>>,
    moment: Moment,
}

impl Desk<'_> {
    async fn card(&mut self, diagnosis: &Diagnosis) -> Result<Option<&Dossier>> {
        if self.card.is_none()
            && let Some(id) = diagnosis.card.clone()
        {
            let scope = authorise(&DOCTOR, Right::UseDoctor, &diagnosis.brand)?;
            let read = move |tx: &mut simcare_store::Tx<'_>| dossier::of_card(tx, &scope, &id);
            self.card = self.app.store().read(read).await?;
        }
        Ok(self.card.as_ref())
    }

    async fn look(&mut self, diagnosis: &Diagnosis, step: &Step) -> Result<Heard> {
        let (app, moment) = (self.app, self.moment);
        let Some(dossier) = self.card(diagnosis).await?.cloned() else { return Ok(Heard::Unknown) };
        if self.line.is_none() {
            let iccid = &dossier.card.iccid;
            let told = line_read(app, &DOCTOR, &diagnosis.brand, iccid, moment).await;
            self.line = Some(match told {
                Ok(seen) => Some(seen.line),
                // Silence of a carrier is an answer of its own.
                Err(problem) if is_silence(problem.kind) => None,
                Err(problem) => return Err(problem),
            });
        }
        let line = self.line.as_ref().and_then(Option::as_ref);
        let seen = line.and_then(|line| line_facts::observe(&step.subject, line, &dossier));
        Ok(seen.map_or(Heard::Unknown, Heard::Observed))
    }

    async fn change(&mut self, diagnosis: &mut Diagnosis, step: &Step) -> Result<Heard> {
        let (app, moment) = (self.app, self.moment);
        let Some(dossier) = self.card(diagnosis).await? else { return Ok(Heard::Cannot) };
        let Some(change) = line_facts::change(&step.subject, &step.params) else {
            return Ok(Heard::Cannot);
        };
        let iccid = dossier.card.iccid.clone();
        let key = format!("{}-{}", diagnosis.id, step.id);
        let wanted = (change, key.as_str());
        match line_change(app, &DOCTOR, &diagnosis.brand, &iccid, wanted, moment).await {
            Ok(changed) => {
                if let Some(request) = &changed.line.payment_request {
                    note_request(diagnosis, &request.url);
                }
                self.line = Some(Some(changed.line));
                Ok(Heard::Done)
            }
            Err(problem) if is_silence(problem.kind) || problem.kind == ProblemKind::Conflict => {
                self.line = None;
                Ok(Heard::Cannot)
            }
            Err(problem) => Err(problem),
        }
    }
}

const fn is_silence(kind: ProblemKind) -> bool {
    matches!(kind, ProblemKind::Unavailable | ProblemKind::NotFound)
}

/// Where the holder pays, for the step that asks them to.
fn note_request(diagnosis: &mut Diagnosis, url: &str) {
    let step = Step {
        id: diagnosis.facts.next_id(),
        kind: StepKind::Check,
        subject: "payment-request".to_owned(),
        by: By::Carrier,
        params: serde_json::Map::new(),
        manner: Manner::Offered,
        asked: 0,
        aim: None,
    };
    let seen: Value = serde_json::json!({ "state": "sent", "url": url });
    diagnosis.facts.record(step, Heard::Observed(seen));
}
