//! Somebody says which card or order is theirs, and a code goes to its contact.
//!
//! The answer is the same whether or not the number is known, so that nobody can find out by
//! trying which orders there are. What can be told without looking anything up is told: a card
//! number whose check digit does not fit was mistyped.

use crate::App;
use simcare_access::one_time_code::{self, LASTS_MINUTES};
use simcare_authority::{Actor, Right, Scope, authorise};
use simcare_base::{BrandId, HolderId, Locale, Moment, Problem, Result, Secret};
use simcare_channels::{NewNotice, NoticeKind, notice_queue};
use simcare_sims::{Brand, Iccid, OrderNumber, card, holder, order};
use simcare_store::{Tx, half_width};
use std::collections::BTreeMap;

/// Which card or order somebody says is theirs.
#[derive(Clone)]
pub enum ProofSubject {
    /// What they typed: a card number or an order number.
    Typed(String),
    /// The QR code printed on the card.
    Qr(String),
}

/// What the page that asks for the code needs.
#[derive(Debug, Clone)]
pub struct ProofAsked {
    /// Names the code in the form; tells nothing.
    pub id: String,
    /// How long the code is good.
    pub lasts_minutes: i64,
}

/// Digits at least that make a typed text a card number rather than an order number.
const CARD_DIGITS_MIN: usize = 15;

enum Sought {
    Card(Iccid),
    Order(OrderNumber),
    Qr(String),
}

impl Sought {
    fn read(subject: &ProofSubject) -> Result<Self> {
        let text = match subject {
            ProofSubject::Qr(token) => return Ok(Self::Qr(token.clone())),
            ProofSubject::Typed(text) => text.trim(),
        };
        // Chinese keyboards also write full-width digits and signs.
        let half: String = text.chars().map(half_width).collect();
        let text = half.as_str();
        let digits = text.chars().filter(char::is_ascii_digit).count();
        let letters = text.chars().filter(|c| c.is_alphabetic() && !"Ff".contains(*c)).count();
        if digits >= CARD_DIGITS_MIN && letters == 0 {
            let iccid = text.parse::<Iccid>();
            return iccid.map(Self::Card).map_err(|error| Problem::field("number", error.code()));
        }
        let number = OrderNumber::new(text);
        number.map(Self::Order).ok_or_else(|| Problem::field("number", "required"))
    }

    /// The same for two ways of writing the same number.
    fn key(&self) -> String {
        match self {
            Self::Card(iccid) => format!("card {}", iccid.as_str()),
            Self::Order(number) => format!("order {}", number.key()),
            Self::Qr(token) => format!("qr {token}"),
        }
    }

    fn holder(&self, tx: &mut Tx<'_>, scope: &Scope) -> Result<Option<HolderId>> {
        let of_card = |card: Option<simcare_sims::Card>| {
            card.filter(|card| card.brand_id == *scope.brand()).map(|card| card.holder_id)
        };
        Ok(match self {
            Self::Card(iccid) => of_card(card::by_iccid(tx, scope, iccid)?),
            Self::Qr(token) => of_card(card::by_qr_token(tx, token)?),
            Self::Order(number) => {
                order::by_number(tx, scope, number)?.map(|order| order.holder_id)
            }
        })
    }
}

/// Makes a code and sends it to the contact of the card or order, if there is one.
///
/// # Errors
/// A field problem for a mistyped card number; `codes-too-many` when too many were asked for.
pub async fn proof_ask(
    app: &App,
    brand: &Brand,
    subject: ProofSubject,
    language: Locale,
    moment: Moment,
) -> Result<ProofAsked> {
    let sought = Sought::read(&subject)?;
    let scope = authorise(&Actor::System("proof"), Right::ReadCards, &brand.id)?;
    let brand_name = brand.name.text(language).to_owned();
    app.store()
        .write(move |tx| {
            let found = match sought.holder(tx, &scope)? {
                Some(id) => holder::by_id(tx, &scope, &id)?,
                None => None,
            };
            let reachable = found.and_then(|holder| Some((holder.id, holder.contact?)));
            let who = reachable.as_ref().map(|(id, _)| id);
            let issued = one_time_code::issue(tx, scope.brand(), &sought.key(), who, &moment)?;
            if let Some((_, contact)) = &reachable {
                let notice = notice(
                    scope.brand(),
                    contact.parts().1,
                    &issued,
                    &brand_name,
                    language,
                    &moment,
                );
                notice_queue(tx, notice)?;
            }
            Ok(ProofAsked { id: issued.id, lasts_minutes: LASTS_MINUTES })
        })
        .await
}

fn notice(
    brand: &BrandId,
    recipient: &str,
    issued: &one_time_code::Issued,
    brand_name: &str,
    language: Locale,
    moment: &Moment,
) -> NewNotice {
    let mut dice = moment.dice_for("proof-ask");
    let args = [
        ("brand", brand_name.to_owned()),
        ("code", issued.code.clone()),
        ("minutes", LASTS_MINUTES.to_string()),
    ];
    NewNotice {
        id: dice.id(),
        job: dice.id(),
        brand: brand.clone(),
        recipient: Secret::new(recipient),
        language,
        kind: NoticeKind::OneTimeCode,
        args: BTreeMap::from(args.map(|(name, value)| (name.to_owned(), Secret::new(value)))),
        dedupe_key: format!("code {}", issued.id),
        at: moment.now,
        expires_at: moment.now.plus_minutes(LASTS_MINUTES),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_type_is_a_card_or_an_order() {
        let check = |text: &str, expect: Result<&str, &str>| {
            let got = Sought::read(&ProofSubject::Typed(text.to_owned()));
            let got = got.map(|sought| sought.key()).map_err(|problem| problem.fields[0].code);
            assert_eq!(got.as_deref().map_err(|code| *code), expect, "{text}");
        };
        check("8985 2000 1234 5678 905", Ok("card 8985200012345678905"));
        check("８９８５２０００１２３４５６７８９０５", Ok("card 8985200012345678905"));
        check("8985200012345678909", Err("iccid-check"));
        check("898520001234567", Err("iccid-length"));
        check(" #1001 ", Ok(&format!("order {}", OrderNumber::new("1001").expect("ok").key())));
        check("", Err("required"));
        check("   ", Err("required"));
    }
}
