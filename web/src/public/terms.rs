//! `GET /b/{slug}/terms`: what the brand promises today, from the very terms that decide.

use super::at_brand::{AtBrand, BrandMark};
use crate::page::{self, Page};
use crate::problem::Answer;
use crate::reasons;
use crate::state::WebState;
use askama::Template;
use axum::extract::State;
use simcare_app::policies::terms_current;
use simcare_returns::form::{PolicyForm, Promise};
use simcare_returns::{Clause, ClauseKind};
use simcare_words::Words;

#[derive(Template)]
#[template(path = "public/terms.html")]
struct TermsPage {
    page: Page,
    brand: BrandMark,
    version: String,
    promises: Vec<PromiseView>,
    every: Vec<String>,
}

struct PromiseView {
    causes: String,
    gets: String,
    lines: Vec<String>,
}

/// Shows them.
pub async fn terms(State(state): State<WebState>, at: AtBrand) -> Answer {
    let current = terms_current(state.app(), &at.brand.id).await?;
    let form = current.as_ref().map(|version| version.form());
    let clauses = form.map(Clause::all_of).unwrap_or_default();
    let every = clauses.iter().filter(|clause| clause.promise.is_none());
    let promises = form.map(|form| form.promises.as_slice()).unwrap_or_default();
    page::render(&TermsPage {
        page: at.page(&state, &at.words.text("terms-title")),
        brand: at.mark(),
        version: current.as_ref().map(|v| v.hash().short().to_owned()).unwrap_or_default(),
        promises: promises
            .iter()
            .map(|promise| promise_view(at.words, promise, &clauses))
            .collect(),
        every: every.map(|clause| reasons::promised(at.words, clause)).collect(),
    })
}

/// The promises in a line each, for the first page of a brand.
pub fn in_brief(words: Words, form: &PolicyForm, limit: usize) -> Vec<String> {
    let clauses = Clause::all_of(form);
    let line = |promise: &Promise| {
        let view = promise_view(words, promise, &clauses);
        let is_told = |clause: &&Clause| {
            let is_limit = matches!(clause.kind, ClauseKind::Window(_) | ClauseKind::Usage(_));
            is_limit && clause.promise.as_deref() == Some(promise.id.as_str())
        };
        let limits: Vec<_> =
            clauses.iter().filter(is_told).map(|one| reasons::promised(words, one)).collect();
        let values = [
            ("causes", view.causes.into()),
            ("remedies", view.gets.into()),
            ("limits", limits.join(words.text("between-sentences").as_ref()).into()),
        ];
        words.text_with("terms-in-brief", &values).into_owned()
    };
    form.promises.iter().take(limit).map(line).collect()
}

fn promise_view(words: Words, promise: &Promise, clauses: &[Clause]) -> PromiseView {
    let causes: Vec<_> =
        promise.causes.iter().map(|cause| words.label("cause", cause.word())).collect();
    let gets: Vec<_> =
        promise.remedies.iter().map(|remedy| words.label("remedy", remedy.word())).collect();
    let own = clauses.iter().filter(|clause| {
        clause.promise.as_deref() == Some(promise.id.as_str())
            && !matches!(clause.kind, ClauseKind::Grant | ClauseKind::Condition)
    });
    let mut lines: Vec<String> = own.map(|clause| reasons::promised(words, clause)).collect();
    if !promise.conditions.is_empty() {
        let conditions: Vec<_> =
            promise.conditions.iter().map(|one| words.label("condition", one.word())).collect();
        lines.push(words.with("terms-accepted", "conditions", conditions.join(" / ")).into_owned());
    }
    let fees: Vec<_> = promise.fee.flat.iter().map(|fee| words.money(*fee)).collect();
    if !fees.is_empty() {
        lines.push(words.with("terms-fee", "fee", fees.join(" / ")).into_owned());
    }
    PromiseView {
        causes: match causes.is_empty() {
            true => words.text("terms-any-cause").into_owned(),
            false => causes.join(" / "),
        },
        gets: gets.join(" / "),
        lines,
    }
}
