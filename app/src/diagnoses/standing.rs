//! How a diagnosis stands, in ids of the catalogue. Texts are made from it where it is shown.

use simcare_base::{BrandId, CardId, ConversationId, DiagnosisId, Instant, Locale};
use simcare_doctor::{Diagnosis, Entry, Line, Phone, Step, StepKind, catalogue, findings, next};

/// How a diagnosis stands.
#[derive(Debug, Clone)]
pub struct Standing {
    /// Its id, which is the key to it.
    pub diagnosis: DiagnosisId,
    /// The brand.
    pub brand: BrandId,
    /// The card it is about, where it is known.
    pub card: Option<CardId>,
    /// The conversation beside it, if there is one.
    pub conversation: Option<ConversationId>,
    /// The language it is held in.
    pub language: Locale,
    /// `open`, `resolved`, `case` or `handover`.
    pub state: &'static str,
    /// What is complained of, once it is known.
    pub complaint: Option<String>,
    /// The complaint in the holder's own words.
    pub words: String,
    /// The phone.
    pub phone: Phone,
    /// Who answers for the carrier.
    pub line: Line,
    /// The step that waits for an answer, or the end.
    pub step: Step,
    /// The faults that were found so far.
    pub found: Vec<String>,
    /// Those of them that are mended.
    pub fixed: Vec<String>,
    /// Every answered step, those of the carrier included.
    pub transcript: Vec<Entry>,
    /// When it began.
    pub created_at: Instant,
    /// When it ended, if it did.
    pub ended_at: Option<Instant>,
}

impl Standing {
    /// From what is kept.
    pub(super) fn of(diagnosis: Diagnosis) -> Self {
        let facts = diagnosis.facts;
        let (found, fixed) = findings(catalogue(), &facts);
        let step = facts.current.clone().unwrap_or_else(|| next(catalogue(), &facts));
        let said = facts.log.iter().rev().find_map(|entry| match &entry.heard {
            simcare_doctor::Heard::Observed(value) if entry.step.subject == "complaint" => {
                value.as_str().map(ToOwned::to_owned)
            }
            _ => None,
        });
        Self {
            diagnosis: diagnosis.id,
            brand: diagnosis.brand,
            card: diagnosis.card,
            conversation: diagnosis.conversation,
            language: diagnosis.language,
            state: state_of(&step),
            complaint: said.or_else(|| facts.complaint.clone()),
            words: diagnosis.words,
            phone: facts.phone.clone(),
            line: facts.line,
            step,
            found,
            fixed,
            transcript: facts.log,
            created_at: diagnosis.created_at,
            ended_at: diagnosis.ended_at,
        }
    }
}

/// The state that a step means.
pub(super) const fn state_of(step: &Step) -> &'static str {
    match step.kind {
        StepKind::Check | StepKind::Remedy | StepKind::Confirm => "open",
        StepKind::Resolved => "resolved",
        StepKind::Case => "case",
        StepKind::Handover => "handover",
    }
}
