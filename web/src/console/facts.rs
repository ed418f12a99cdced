//! The facts beside a conversation: who it is, their card, the order, what else was said.

use super::at_desk::AtDesk;
use super::cases::tone;
use super::shown::short_time;
use simcare_app::cases::cause_name;
use simcare_app::conversations::DeskConversation;
use simcare_base::Instant;
use simcare_returns::case::Case;
use simcare_sims::dossier::Dossier;
use simcare_sims::{Allowance, CardState, allowance, card_state};

/// The facts.
pub struct Facts {
    /// The holder's contact; empty for a visitor who has proven nothing.
    pub contact: String,
    /// The holder's country, where known.
    pub country: String,
    /// Since when they are known.
    pub since: String,
    /// The card it is about.
    pub card: Option<CardFacts>,
    /// The holder's cards, to say which is meant.
    pub cards: Vec<CardChoice>,
    /// The return cases of this conversation or card.
    pub cases: Vec<CaseFacts>,
    /// Their other conversations.
    pub others: Vec<OtherConversation>,
}

/// A card with its order.
pub struct CardFacts {
    /// Its number in groups.
    pub iccid: String,
    /// The product.
    pub product: String,
    /// Where it works.
    pub region: String,
    /// What its state is called.
    pub state: String,
    /// `good`, `warn` or nothing.
    pub tone: &'static str,
    /// What is left, in words.
    pub left: String,
    /// How much is used, in hundredths; none where that cannot be said.
    pub used_percent: Option<u32>,
    /// The stations of its life that it has passed.
    pub life: Vec<(String, String)>,
    /// The number of its order.
    pub order: String,
    /// When it was ordered.
    pub placed: String,
    /// What was paid for it.
    pub paid: String,
}

/// A card of the holder.
pub struct CardChoice {
    /// Its id.
    pub id: String,
    /// Its last digits.
    pub last_four: String,
    /// Whether it is the one.
    pub is_chosen: bool,
}

/// A return case.
pub struct CaseFacts {
    /// Its id.
    pub id: String,
    /// Its number.
    pub number: i64,
    /// Why.
    pub cause: String,
    /// What its state is called.
    pub state: String,
    /// How the state looks.
    pub tone: &'static str,
}

/// Another conversation of the holder.
pub struct OtherConversation {
    /// Its id.
    pub id: String,
    /// Its first line.
    pub topic: String,
    /// When something last happened.
    pub when: String,
    /// What its state is called.
    pub state: String,
}

impl Facts {
    /// Of a conversation as it was read.
    pub fn of(at: &AtDesk, read: &DeskConversation, cases: &[Case]) -> Self {
        let holder = read.holder.as_ref();
        let contact = holder.and_then(|holder| holder.contact.as_ref());
        let about = read.dossier.as_ref().map(|dossier| &dossier.card.id);
        Self {
            contact: contact.map_or_else(String::new, |contact| contact.parts().1.to_owned()),
            country: holder.and_then(|holder| holder.country.clone()).unwrap_or_default(),
            since: holder.map_or_else(String::new, |h| at.words.date(h.created_at, &at.zone)),
            card: read.dossier.as_ref().map(|dossier| card_facts(at, dossier)),
            cards: read
                .cards
                .iter()
                .map(|card| CardChoice {
                    id: card.id.to_string(),
                    last_four: card.iccid.last_four().to_owned(),
                    is_chosen: about == Some(&card.id),
                })
                .collect(),
            cases: cases
                .iter()
                .map(|case| CaseFacts {
                    id: case.id.to_string(),
                    number: case.number,
                    cause: cause_name(at.words, case.claim.cause),
                    state: at.words.label("desk-case", case.state.word()).into_owned(),
                    tone: tone(case.state),
                })
                .collect(),
            others: read
                .others
                .iter()
                .map(|other| OtherConversation {
                    id: other.id.to_string(),
                    topic: other.topic.clone(),
                    when: short_time(at, other.active_at),
                    state: at.words.label("conversation", other.standing.state.as_str()).into(),
                })
                .collect(),
        }
    }
}

/// The facts of one card.
pub fn card_facts(at: &AtDesk, dossier: &Dossier) -> CardFacts {
    let (card, product, words) = (&dossier.card, &dossier.product, at.words);
    let brand_zone = at.brands.iter().find(|brand| brand.id == card.brand_id);
    let zone = brand_zone.and_then(|brand| brand.time_zone.parse().ok());
    let zone = zone.unwrap_or(at.zone.clone());
    let now = at.visit.moment.now;
    let state = card_state(card, product, now, zone.time_zone());
    let remaining = allowance::remaining(card, product, now, zone.time_zone());
    let mut left = Vec::new();
    if let Some(data) = remaining.data {
        left.push(words.with("console-left-data", "data", words.bytes(data)).into_owned());
    }
    if let Some(until) = remaining.expires_at {
        let until = words.date_time(until, &at.zone);
        left.push(words.with("console-left-until", "when", until).into_owned());
    }
    let used_percent = match product.allowance {
        Allowance::Pack { data } if data.0 > 0 => {
            u32::try_from(card.used.0.min(data.0).saturating_mul(100) / data.0).ok()
        }
        _ => None,
    };
    CardFacts {
        iccid: card.iccid.grouped(),
        product: product.name.text(words.locale()).to_owned(),
        region: product.region.text(words.locale()).to_owned(),
        state: words.label("card-state", state.as_str()).into_owned(),
        tone: match state {
            CardState::Activated | CardState::InUse => "good",
            CardState::UsedUp | CardState::Expired => "warn",
            _ => "",
        },
        left: left.join(" · "),
        used_percent,
        life: life(at, dossier),
        order: dossier.order.number.as_str().to_owned(),
        placed: words.date_time(dossier.order.placed_at, &at.zone),
        paid: words.money(dossier.line.paid),
    }
}

fn life(at: &AtDesk, dossier: &Dossier) -> Vec<(String, String)> {
    let life = &dossier.card.life;
    let stations: [(CardState, Option<Instant>); 6] = [
        (CardState::Delivered, life.delivered_at),
        (CardState::QrSent, life.qr_sent_at),
        (CardState::Scanned, life.scanned_at),
        (CardState::Installed, life.installed_at),
        (CardState::Activated, life.activated_at),
        (CardState::InUse, life.first_used_at),
    ];
    let passed = stations.into_iter().filter_map(|(state, when)| Some((state, when?)));
    passed
        .map(|(state, when)| {
            let label = at.words.label("console-life", state.as_str()).into_owned();
            (label, at.words.date_time(when, &at.zone))
        })
        .collect()
}
