//! `GET /b/{slug}`: the face of a brand, where the QR code on the packaging leads.

use super::at_brand::{AtBrand, BrandMark};
use super::terms;
use crate::page::{self, Page};
use crate::problem::Answer;
use crate::state::WebState;
use askama::Template;
use axum::extract::State;
use simcare_app::policies::terms_current;
use simcare_sims::Brand;
use simcare_words::Words;

#[derive(Template)]
#[template(path = "public/brand.html")]
struct BrandPage {
    page: Page,
    brand: BrandMark,
    tagline: String,
    answer_minutes: u32,
    promises: Vec<String>,
    contacts: Vec<Named>,
    shops: Vec<Named>,
    since_year: u32,
    languages: String,
}

/// Something with a name and, where there is one, a link.
struct Named {
    label: String,
    text: String,
    link: String,
}

/// Shows it.
pub async fn brand(State(state): State<WebState>, at: AtBrand) -> Answer {
    let (brand, words) = (&at.brand, at.words);
    let languages: Vec<_> = brand.languages.iter().map(|language| language.own_name()).collect();
    let terms = terms_current(state.app(), &brand.id).await?;
    let mut promises =
        terms.map(|terms| terms::in_brief(words, terms.form(), 1)).unwrap_or_default();
    let always = ["brand-term-pinned", "brand-term-reasons", "brand-term-progress"];
    promises.extend(always.into_iter().map(|id| words.text(id).into_owned()));
    page::render(&BrandPage {
        page: at.page(&state, &words.text("brand-title")),
        brand: at.mark(),
        tagline: brand.tagline.text(words.locale()).to_owned(),
        answer_minutes: brand.settings.answer_minutes,
        promises,
        contacts: contacts(brand, words),
        shops: shops(brand, words),
        since_year: brand.since_year,
        languages: words.list(&languages),
    })
}

fn contacts(brand: &Brand, words: Words) -> Vec<Named> {
    let given = &brand.contacts;
    let hours = given.hours.text(words.locale()).to_owned();
    let digits =
        |text: &str| text.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect::<String>();
    let all = [
        ("website", web_name(&given.website), web_link(&given.website)),
        ("email", given.email.clone(), format!("mailto:{}", given.email)),
        ("phone", given.phone.clone(), format!("tel:{}", digits(&given.phone))),
        (
            "whatsapp",
            given.whatsapp.clone(),
            format!("https://wa.me/{}", digits(&given.whatsapp).trim_start_matches('+')),
        ),
        ("wechat", given.wechat.clone(), String::new()),
        ("hours", hours, String::new()),
    ];
    let named = all.into_iter().filter(|(_, text, _)| !text.is_empty());
    named
        .map(|(kind, text, link)| Named {
            label: words.label("contact", kind).into_owned(),
            text,
            link,
        })
        .collect()
}

fn shops(brand: &Brand, words: Words) -> Vec<Named> {
    let language = words.locale();
    brand
        .shops
        .iter()
        .map(|shop| Named {
            label: shop.name.text(language).to_owned(),
            text: shop.address.text(language).to_owned(),
            link: web_link(&shop.url),
        })
        .collect()
}

/// Only an address of the web is made a link: others could run something.
fn web_link(address: &str) -> String {
    let is_web = address.starts_with("https://") || address.starts_with("http://");
    if is_web { address.to_owned() } else { String::new() }
}

fn web_name(address: &str) -> String {
    let name = address.trim_start_matches("https://").trim_start_matches("http://");
    name.trim_end_matches('/').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_web_addresses_become_links() {
        for (address, link, name) in [
            ("https://roamly.example/", "https://roamly.example/", "roamly.example"),
            ("javascript:alert(1)", "", "javascript:alert(1)"),
            ("", "", ""),
        ] {
            assert_eq!((web_link(address).as_str(), web_name(address).as_str()), (link, name));
        }
    }
}
