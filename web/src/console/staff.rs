//! `GET /console/staff`: who works at a brand's desk, and as what. People are added on the command
//! line, where the new password is shown once.

use super::at_desk::AtDesk;
use super::frame::Frame;
use crate::page;
use crate::problem::Answer;
use crate::state::WebState;
use askama::Template;
use axum::extract::{Query, State};
use serde::Deserialize;
use simcare_app::staff::staff_list;
use simcare_authority::{Right, authorise};
use simcare_base::Problem;

/// Which brand.
#[derive(Debug, Deserialize)]
pub struct Asked {
    #[serde(default)]
    brand: String,
}

/// Somebody at the desk.
struct Colleague {
    name: String,
    email: String,
    role: String,
    language: &'static str,
    is_disabled: bool,
}

#[derive(Template)]
#[template(path = "console/staff.html")]
struct StaffPage {
    frame: Frame,
    brands: Vec<(String, String, bool)>,
    people: Vec<Colleague>,
}

/// Shows it.
pub async fn page(State(state): State<WebState>, at: AtDesk, Query(asked): Query<Asked>) -> Answer {
    let managed =
        || at.brands.iter().filter(|b| authorise(at.actor(), Right::ManageStaff, &b.id).is_ok());
    let brand = managed()
        .find(|brand| brand.slug == asked.brand)
        .or_else(|| managed().next())
        .ok_or_else(|| Problem::forbidden("right-missing").with("right", Right::ManageStaff))?;
    let people = staff_list(state.app(), at.actor(), &brand.id).await?;
    let locale = at.words.locale();
    page::render(&StaffPage {
        frame: Frame::new(&state, &at, "staff", &at.words.text("console-staff")),
        brands: managed()
            .map(|b| (b.name.text(locale).to_owned(), b.slug.clone(), b.id == brand.id))
            .collect(),
        people: people
            .into_iter()
            .map(|(person, grant)| Colleague {
                role: at.words.label("role", grant.role.name()).into_owned(),
                language: person.locale.own_name(),
                is_disabled: person.disabled_at.is_some(),
                name: person.name,
                email: person.email,
            })
            .collect(),
    })
}
