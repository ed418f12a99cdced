//! A real-name registration. What was brought has a shape of its own, which few may see.

use super::{ActorShape, instant, instant_if_any};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::Serialize;
use simcare_app::files::Picture;
use simcare_app::registrations::{Papers, Registration};
use utoipa::ToSchema;

/// A registration, without what was brought.
#[derive(Debug, Serialize, ToSchema)]
pub struct RegistrationShape {
    /// Its id.
    pub id: String,
    /// The card's id.
    pub card: String,
    /// The holder's id.
    pub holder: String,
    /// The rules it was begun under.
    #[schema(example = "hong-kong")]
    pub pack: String,
    /// `open`, `code-sent`, `documents-in`, `in-review`, `registered`, `rejected`, `expired` or
    /// `deregistered`.
    pub state: &'static str,
    /// Why it was refused.
    pub reason: Option<&'static str>,
    /// `person`, `minor` or `company`, once something was brought.
    pub kind: Option<&'static str>,
    /// When it was begun.
    pub opened_at: String,
    /// Since when it stands so.
    pub moved_at: String,
    /// Until when somebody has to do something.
    pub due_at: Option<String>,
    /// When something was brought last.
    pub submitted_at: Option<String>,
    /// When it was decided.
    pub decided_at: Option<String>,
    /// By whom.
    pub decided_by: Option<ActorShape>,
    /// When what was brought is erased.
    pub erase_at: Option<String>,
}

impl From<Registration> for RegistrationShape {
    fn from(one: Registration) -> Self {
        let standing = one.standing;
        Self {
            id: one.id.to_string(),
            card: one.card_id.to_string(),
            holder: one.holder_id.to_string(),
            pack: one.pack,
            state: standing.state.as_str(),
            reason: standing.reason.map(|reason| reason.as_str()),
            kind: one.kind.map(|kind| kind.as_str()),
            opened_at: instant(one.opened_at),
            moved_at: instant(standing.moved_at),
            due_at: instant_if_any(standing.due_at),
            submitted_at: instant_if_any(one.submitted_at),
            decided_at: instant_if_any(one.decided.as_ref().map(|(at, _)| *at)),
            decided_by: one.decided.as_ref().map(|(_, by)| ActorShape::from(by)),
            erase_at: instant_if_any(standing.erase_at),
        }
    }
}

/// What was brought. Nothing keeps it: it is made for one answer.
#[derive(Serialize, ToSchema)]
pub struct PapersShape {
    /// How the registration stands after this look.
    pub registration: RegistrationShape,
    /// What was typed; none once it is erased.
    pub papers: Option<PersonShape>,
    /// The pictures.
    pub photos: Vec<PhotoShape>,
}

/// Who a card is for.
#[derive(Serialize, ToSchema)]
pub struct PersonShape {
    /// The name as the document spells it.
    pub name: String,
    /// The day of birth.
    pub born: String,
    /// `hkid`, `passport` or `travel-document`.
    pub document: &'static str,
    /// Its number.
    pub number: String,
    /// Where it was issued, by two letters.
    pub place: String,
    /// The adult who endorses for a minor.
    pub adult_name: Option<String>,
    /// Their document's number.
    pub adult_number: Option<String>,
    /// The company's name.
    pub company_name: Option<String>,
    /// The number of its business registration.
    pub company_number: Option<String>,
}

impl From<Papers> for PersonShape {
    fn from(papers: Papers) -> Self {
        let (adult_name, adult_number) =
            papers.adult.map(|adult| (adult.name, adult.number)).unzip();
        let (company_name, company_number) =
            papers.company.map(|company| (company.name, company.number)).unzip();
        Self {
            name: papers.name,
            born: papers.born,
            document: papers.document.as_str(),
            number: papers.number,
            place: papers.place,
            adult_name,
            adult_number,
            company_name,
            company_number,
        }
    }
}

/// A picture of a document.
#[derive(Serialize, ToSchema)]
pub struct PhotoShape {
    /// `photo`, or `photo-2` for the adult's or the company's.
    pub part: &'static str,
    /// `image/jpeg` or `image/png`.
    pub media_type: &'static str,
    /// The bytes, in base64.
    pub base64: String,
}

impl PhotoShape {
    /// A picture under its name.
    pub fn of(part: &'static str, picture: &Picture) -> Self {
        Self { part, media_type: picture.media_type.name(), base64: STANDARD.encode(&picture.body) }
    }
}
