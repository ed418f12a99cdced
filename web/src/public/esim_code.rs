//! `GET /b/{slug}/my/cards/{card}/qr.svg`: the picture that installs an eSIM.

use super::at_brand::AtBrand;
use crate::named::Named;
use crate::problem::Answer;
use crate::state::WebState;
use axum::extract::State;
use axum::http::header::CONTENT_TYPE;
use axum::response::IntoResponse;
use qrcode::render::svg;
use qrcode::{EcLevel, QrCode};
use simcare_app::holdings::own_dossier;
use simcare_base::{CardId, Problem};

/// Draws the activation code of the holder's own card: dark on white in both schemes, because a
/// phone has to read it.
pub async fn esim_code(
    State(state): State<WebState>,
    at: AtBrand,
    Named((_, card)): Named<(String, CardId)>,
) -> Answer {
    let visitor = match at.proven() {
        Ok(visitor) => visitor,
        Err(way) => return Ok(*way),
    };
    let dossier = own_dossier(state.app(), &visitor.actor, &at.brand.id, &card).await?;
    let code = dossier.card.activation_code.ok_or_else(|| Problem::not_found("card-unknown"))?;
    let drawn = QrCode::with_error_correction_level(code.to_string(), EcLevel::M)
        .map_err(Problem::internal)?;
    let picture = drawn.render::<svg::Color<'_>>().min_dimensions(240, 240).build();
    Ok(([(CONTENT_TYPE, "image/svg+xml")], picture).into_response())
}
