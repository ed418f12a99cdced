//! What every page has around its content.

use crate::assets::BrandColour;
use crate::context::Visit;
use crate::problem::Answer;
use crate::state::WebState;
use askama::Template;
use axum::http::header::{CONTENT_TYPE, HeaderValue};
use axum::response::IntoResponse;
use simcare_base::{Locale, Problem};
use simcare_words::{Value, Words};
use std::sync::Arc;

/// The frame of a page: language, look, forms.
#[derive(Debug, Clone)]
pub struct Page {
    /// The texts and formats of the reader's language.
    pub words: Words,
    /// What the browser shows in its tab.
    pub title: String,
    /// The address of the style sheet.
    pub css: Arc<str>,
    /// The address of the brand's colours.
    pub brand_css: Arc<str>,
    /// The picture in the browser's tab.
    pub icon: Arc<str>,
    /// The script that every page has.
    pub script: Arc<str>,
    /// The address of this page, to come back to after changing the language.
    pub address: String,
    /// What forms must repeat.
    pub form_token: String,
    /// The languages offered in the switch.
    pub languages: Vec<Locale>,
}

impl Page {
    /// A page that is no brand's.
    pub fn plain(state: &WebState, visit: &Visit, title: String) -> Self {
        Self::dressed(state, visit, visit.words, title, BrandColour::DEFAULT, &Locale::ALL)
    }

    /// A page in a brand's colour and languages.
    pub fn dressed(
        state: &WebState,
        visit: &Visit,
        words: Words,
        title: String,
        colour: BrandColour,
        languages: &[Locale],
    ) -> Self {
        Self {
            words,
            title,
            css: state.assets().address("site.css").into(),
            brand_css: state.looks().address(colour),
            icon: state.assets().address("icon.svg").into(),
            script: state.assets().address("site.js").into(),
            address: visit.address.clone(),
            form_token: visit.form_token.clone(),
            languages: languages.to_vec(),
        }
    }
}

/// The template as an answer.
///
/// # Errors
/// Internal, when the template could not be filled.
pub fn render(template: &impl Template) -> Answer {
    let text = template.render().map_err(Problem::internal)?;
    let mut response = text.into_response();
    let media_type = HeaderValue::from_static("text/html; charset=utf-8");
    response.headers_mut().insert(CONTENT_TYPE, media_type);
    Ok(response)
}

/// What to say beside one of these fields, where that is what the problem is about.
pub fn fault_of(words: Words, problem: &Problem, fields: &[&str]) -> Option<String> {
    let field = problem.fields.iter().find(|field| fields.contains(&field.field))?;
    let values: Vec<_> =
        problem.args.iter().map(|(name, value)| (*name, Value::guess(value))).collect();
    Some(words.text_with(&format!("problem-{}", field.code), &values).into_owned())
}
