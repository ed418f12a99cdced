//! What a brand's data put into articles: its name, its APN, when people answer.

use simcare_assistant::knowledge::Values;
use simcare_base::{Locale, Result};
use simcare_sims::{Brand, product};
use simcare_store::Tx;
use simcare_words::Words;
use std::collections::BTreeSet;

/// The values of a brand for readers of this language.
pub(crate) fn values_of(tx: &mut Tx<'_>, brand: &Brand, language: Locale) -> Result<Values> {
    let words = Words::of(language);
    let products = product::of_brand(tx, &brand.id)?;
    let sold = products.iter().filter(|product| product.active && !product.apn.is_empty());
    let apns: BTreeSet<&str> = sold.map(|product| product.apn.as_str()).collect();
    let apns: Vec<String> = apns.into_iter().map(|apn| format!("**{apn}**")).collect();
    let shops: Vec<&str> = brand.shops.iter().map(|shop| shop.name.text(language)).collect();
    let contacts = &brand.contacts;
    Ok(Values::default()
        .with("brand", brand.name.text(language))
        .with("site", format!("/b/{}", brand.slug))
        .with("apn", if apns.is_empty() { String::new() } else { words.list(&apns) })
        .with("minutes", brand.settings.answer_minutes.to_string())
        .with("email", &contacts.email)
        .with("phone", &contacts.phone)
        .with("whatsapp", &contacts.whatsapp)
        .with("website", &contacts.website)
        .with("hours", contacts.hours.text(language))
        .with("address", brand.settings.return_address.text(language))
        .with("shops", if shops.is_empty() { String::new() } else { words.list(&shops) }))
}
