//! An answer in the holder's language: its words and what it offers.

use super::decide::{Move, Why};
use super::facts::Scene;
use crate::holdings::{HeldCard, Holdings};
use simcare_assistant::Intent;
use simcare_assistant::knowledge::{Article, passage};
use simcare_desk::Offer;
use simcare_sims::{Allowance, CardState};
use simcare_words::{Words, Zone};

/// Cards and cases that one answer tells of.
const SHOWN_MAX: usize = 3;

/// An answer before it is written.
#[derive(Debug, Default)]
pub(super) struct Said {
    pub(super) lines: Vec<String>,
    pub(super) offers: Vec<Offer>,
    /// The article it cites.
    pub(super) article: Option<String>,
    /// Whether a person goes on.
    pub(super) is_passed: bool,
    /// Whether nobody and no article had an answer.
    pub(super) is_gap: bool,
}

/// What an answer is made of.
pub(super) struct Sayer<'a> {
    pub(super) words: Words,
    pub(super) zone: Zone,
    pub(super) scene: &'a Scene,
    /// What was understood, where something was.
    pub(super) intent: Option<Intent>,
    /// The article that answers it, if there is one.
    pub(super) article: Option<&'a Article>,
    /// What the holder has, where they have proven it.
    pub(super) own: Option<&'a Holdings>,
}

impl Sayer<'_> {
    /// The answer that carries out a move.
    pub(super) fn say(&self, wanted: Move) -> Said {
        let mut said = Said::default();
        match wanted {
            Move::Hello => said.lines.push(self.of_brand("assistant-hello")),
            Move::Thanks => said.lines.push(self.text("assistant-thanks")),
            Move::Feedback => {
                said.lines.push(self.of_brand("assistant-feedback"));
                said.is_gap = true;
            }
            Move::Scope => {
                said.lines.push(self.of_brand("assistant-scope"));
                said.is_gap = true;
            }
            Move::Ask(intents) => self.ask(&mut said, &intents),
            Move::Fix(complaint) => self.fix(&mut said, complaint),
            Move::Cite => self.cite(&mut said),
            Move::Balance => self.balance(&mut said),
            Move::Apn => self.apn(&mut said),
            Move::OwnCards => self.own_cards(&mut said),
            Move::Return => self.give_back(&mut said),
            Move::Cases => self.cases(&mut said),
            Move::Pass(why) => self.pass(&mut said, why),
        }
        if !said.is_passed && !matches!(wanted, Move::Thanks) {
            let text = self.text("assistant-person");
            said.offers.push(Offer::Say { value: Intent::Human.id().to_owned(), text });
        }
        said
    }

    fn text(&self, id: &str) -> String {
        self.words.text(id).into_owned()
    }

    fn of_brand(&self, id: &str) -> String {
        let name = self.scene.brand.name.text(self.words.locale());
        self.words.with(id, "brand", name).into_owned()
    }

    fn go(&self, to: impl Into<String>, id: &str) -> Offer {
        Offer::Go { to: to.into(), text: self.text(id) }
    }

    fn ask(&self, said: &mut Said, intents: &[Intent]) {
        said.lines.push(self.text("assistant-unclear"));
        said.offers.extend(intents.iter().map(|intent| Offer::Say {
            value: intent.id().to_owned(),
            text: self.words.label("intent", intent.id()).into_owned(),
        }));
        let text = self.text("assistant-else");
        said.offers.push(Offer::Say { value: "else".to_owned(), text });
    }

    fn fix(&self, said: &mut Said, complaint: &str) {
        if self.intent == Some(Intent::Activate) && self.article.is_some() {
            self.cite(said);
        } else {
            said.lines.push(self.text("assistant-fix"));
            self.read_more(said);
        }
        said.offers.insert(0, self.go(format!("/fix?complaint={complaint}"), "assistant-fix-go"));
    }

    /// The passage that answers, with the way to the whole article. Without an article nothing is
    /// made up: a person goes on.
    fn cite(&self, said: &mut Said) {
        let Some(article) = self.article else {
            said.is_gap = true;
            return self.pass(said, Why::Look);
        };
        if article.language != self.words.locale() {
            let name = article.language.own_name();
            said.lines
                .push(self.words.with("assistant-in-language", "language", name).into_owned());
        }
        said.lines.push(passage(&self.scene.body, article));
        self.read_more(said);
    }

    fn read_more(&self, said: &mut Said) {
        let Some(article) = self.article else { return };
        let text = self.words.with("assistant-read", "title", article.title.as_str()).into_owned();
        said.offers.push(Offer::Go { to: format!("/help/{}", article.slug), text });
        said.article = Some(article.slug.clone());
    }

    /// The holder's cards; none when they must prove first, which the answer then says.
    fn proven(&self, said: &mut Said) -> Option<&[HeldCard]> {
        match self.own {
            None => {
                said.lines.push(self.text("assistant-prove"));
                said.offers.push(self.go("/card?to=talk", "assistant-prove-go"));
                None
            }
            Some(own) if own.cards.is_empty() => {
                said.lines.push(self.text("assistant-no-cards"));
                said.offers.push(self.go("/card?to=talk", "assistant-prove-go"));
                None
            }
            Some(own) => Some(&own.cards[..own.cards.len().min(SHOWN_MAX)]),
        }
    }

    fn balance(&self, said: &mut Said) {
        if let Some(cards) = self.proven(said) {
            said.lines.extend(cards.iter().map(|card| self.left(card)));
            said.offers.push(self.go("/my", "assistant-my-go"));
        }
        // How to extend or top up stands in an article.
        if self.intent != Some(Intent::Balance) || self.own.is_none() {
            self.read_more(said);
        }
    }

    fn left(&self, held: &HeldCard) -> String {
        let words = self.words;
        let product = held.product.name.text(words.locale());
        let last4 = held.card.iccid.last_four();
        let (id, amounts) = match (held.product.allowance, held.remaining.data) {
            (Allowance::Pack { data }, Some(left)) => {
                ("assistant-pack", vec![("left", words.bytes(left)), ("total", words.bytes(data))])
            }
            (allowance, _) => {
                ("assistant-daily", vec![("amount", words.bytes(allowance.amount()))])
            }
        };
        let mut values = vec![("product", product.into()), ("last4", last4.into())];
        values.extend(amounts.iter().map(|(name, value)| (*name, value.as_str().into())));
        let data = words.text_with(id, &values);
        let until = match held.remaining.expires_at {
            None => words.with("assistant-not-begun", "days", held.product.validity_days),
            Some(end) => {
                let when = words.date_time_zone(end, &self.zone);
                let id = match held.state {
                    CardState::Expired => "assistant-ended",
                    _ => "assistant-until",
                };
                words.with(id, "when", when)
            }
        };
        format!("{data}{}{until}", words.text("between-sentences"))
    }

    fn apn(&self, said: &mut Said) {
        let own = self.own.map(|own| own.cards.as_slice()).unwrap_or_default();
        let known = own.iter().filter(|card| !card.product.apn.is_empty()).take(SHOWN_MAX);
        let mut lines: Vec<String> = known
            .map(|card| {
                let product = card.product.name.text(self.words.locale());
                let apn = card.product.apn.as_str();
                let values = [("product", product.into()), ("apn", apn.into())];
                self.words.text_with("assistant-apn", &values).into_owned()
            })
            .collect();
        lines.dedup();
        if lines.is_empty() {
            return self.cite(said);
        }
        said.lines = lines;
        if let Some(card) = own.first() {
            let to = format!("/my/cards/{}/apn", card.card.id);
            said.offers.push(self.go(to, "assistant-my-go"));
        }
        self.read_more(said);
    }

    fn own_cards(&self, said: &mut Said) {
        self.cite(said);
        if said.is_passed {
            return;
        }
        let offer = match self.own {
            Some(_) => self.go("/my", "assistant-my-go"),
            None => self.go("/card?to=my", "assistant-prove-go"),
        };
        said.offers.insert(0, offer);
    }

    fn give_back(&self, said: &mut Said) {
        let id = match self.intent {
            Some(Intent::RefundFault) => "assistant-refund-fault",
            Some(Intent::ExchangeCard) => "assistant-exchange",
            Some(Intent::ReturnCard) if self.article.is_some() => "",
            _ => "assistant-refund",
        };
        match id {
            "" => self.cite(said),
            id => {
                said.lines.push(self.text(id));
                self.read_more(said);
            }
        }
        let cards = self.own.map(|own| own.cards.as_slice()).unwrap_or_default();
        let offer = match cards {
            [card] => {
                let last4 = card.card.iccid.last_four();
                let text = self.words.with("assistant-return-go", "last4", last4).into_owned();
                Offer::Go { to: format!("/my/cards/{}/return", card.card.id), text }
            }
            _ => self.go("/my?for=return", "assistant-choose-go"),
        };
        said.offers.insert(0, offer);
        if matches!(self.intent, Some(Intent::RefundFault | Intent::ExchangeCard)) {
            said.offers.insert(1, self.go("/fix", "assistant-fix-go"));
        }
    }

    fn cases(&self, said: &mut Said) {
        let Some(own) = self.own else {
            said.lines.push(self.text("assistant-prove"));
            said.offers.push(self.go("/card?to=talk", "assistant-prove-go"));
            return self.read_more(said);
        };
        for case in own.cases.iter().take(SHOWN_MAX) {
            let number = format!("R{}", case.number);
            let state = self.words.label("case-state", case.state.word());
            let values = [("number", number.as_str().into()), ("state", (&*state).into())];
            said.lines.push(self.words.text_with("assistant-case", &values).into_owned());
            let text = self.words.with("assistant-case-go", "number", number.as_str()).into_owned();
            said.offers.push(Offer::Go { to: format!("/my/cases/{}", case.id), text });
        }
        if own.cases.is_empty() {
            said.lines.push(self.text("assistant-no-case"));
            said.offers.push(self.go("/my?for=return", "assistant-choose-go"));
        }
        self.read_more(said);
    }

    fn pass(&self, said: &mut Said, why: Why) {
        let brand = &self.scene.brand;
        let minutes = brand.settings.answer_minutes;
        let id = match why {
            Why::Asked => "assistant-pass-asked",
            Why::Unknown => "assistant-pass-unknown",
            Why::Look => "assistant-pass-look",
            Why::Complaint => "assistant-pass-complaint",
        };
        said.lines.push(self.words.with(id, "minutes", minutes).into_owned());
        let hours = brand.contacts.hours.text(self.words.locale());
        if !hours.is_empty() {
            said.lines.push(self.words.with("assistant-hours", "hours", hours).into_owned());
        }
        said.is_gap |= why == Why::Unknown;
        said.is_passed = true;
    }
}
