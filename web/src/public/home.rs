//! `GET /`: the brands of this installation.

use super::at_brand::BrandMark;
use crate::context::Visit;
use crate::page::{self, Page};
use crate::problem::Answer;
use crate::state::WebState;
use askama::Template;
use axum::extract::State;
use simcare_app::brands;

#[derive(Template)]
#[template(path = "public/home.html")]
struct HomePage {
    page: Page,
    brands: Vec<Tile>,
    has_mailbox: bool,
}

struct Tile {
    mark: BrandMark,
    tagline: String,
}

/// Shows them.
pub async fn home(State(state): State<WebState>, visit: Visit) -> Answer {
    let language = visit.words.locale();
    let brands = brands::brands_listed(state.app()).await?;
    let tiles = brands.iter().map(|brand| Tile {
        mark: BrandMark::of(brand, language),
        tagline: brand.tagline.text(language).to_owned(),
    });
    let title = visit.words.text("home-title").into_owned();
    page::render(&HomePage {
        page: Page::plain(&state, &visit, title),
        brands: tiles.collect(),
        has_mailbox: state.app().settings().is_demo,
    })
}
