//! `POST /api/v1/brands/{brand}/cases/{case}/evidence`: something is shown for a case.

use super::claim::word;
use crate::api::caller::Caller;
use crate::api::once::{Once, Raw};
use crate::api::query::At;
use crate::api::shape::CaseShape;
use crate::problem::{Answer, Failure};
use crate::state::WebState;
use axum::extract::multipart::{Multipart, MultipartError};
use axum::extract::{FromRequest, Request, State};
use axum::http::StatusCode;
use simcare_app::cases::{EvidenceShown, case_read, evidence_add_for};
use simcare_app::files::picture_put_for;
use simcare_base::{BrandId, CaseId, Problem};
use utoipa::ToSchema;

/// The parts of the form.
#[derive(ToSchema)]
#[allow(dead_code, reason = "described for the document, read part by part")]
pub struct EvidenceForm {
    /// What it shows: `card-photo`, `screenshot`, `receipt`, `device-model`, `device-number`,
    /// `location` or `troubleshooting`.
    kind: String,
    /// What was written.
    words: Option<String>,
    /// A picture: JPEG, PNG or WebP. It is made anew before it is kept.
    #[schema(value_type = Option<String>, format = Binary)]
    file: Option<Vec<u8>>,
}

#[derive(Default)]
struct Shown {
    kind: String,
    words: String,
    file: Option<Vec<u8>>,
}

/// Show something for a case
///
/// The case is decided again if that was what it waited for. A picture also needs `cases.read`
/// and `conversations.write`.
#[utoipa::path(
    post,
    path = "/api/v1/brands/{brand}/cases/{case}/evidence",
    tag = "cases",
    params(("brand" = String, Path, description = "The brand's id."), ("case" = String, Path, description = "The case's id.")),
    request_body(content = EvidenceForm, content_type = "multipart/form-data"),
    responses((status = 201, description = "Kept.", body = CaseShape)),
)]
pub async fn evidence_add(
    State(state): State<WebState>,
    caller: Caller,
    At((brand, id)): At<(BrandId, CaseId)>,
    request: Request,
) -> Answer {
    let once = Once::received(request, &state).await?;
    let (app, actor, moment) = (state.app(), &caller.actor, caller.moment);
    let (brand, id, held) = (&brand, &id, &state);
    once.run(&state, &caller, |raw, asked| async move {
        let shown = read(raw, held).await?;
        let kind = word("kind", &shown.kind)?;
        let client_key = asked.client_key();
        let picture = match shown.file {
            None => None,
            Some(file) => {
                let case = case_read(app, actor, brand, id).await?.case;
                let sent = (client_key.as_str(), file);
                Some(picture_put_for(app, actor, (brand, &case.holder_id), sent, moment).await?)
            }
        };
        let new = EvidenceShown { kind, picture, words: shown.words, client_key };
        let case = evidence_add_for(app, actor, brand, id, new, moment).await?;
        Ok((StatusCode::CREATED, CaseShape::from(case)))
    })
    .await
}

/// Reads the parts out of a body that has been received whole.
async fn read(raw: Raw, state: &WebState) -> Result<Shown, Failure> {
    let mut request = Request::new(raw.bytes.into());
    *request.headers_mut() = raw.headers;
    let mut parts = Multipart::from_request(request, state).await.map_err(|_| {
        let problem = Problem::invalid("media-type").with("expected", "multipart/form-data");
        Failure::with_status(problem, StatusCode::UNSUPPORTED_MEDIA_TYPE)
    })?;
    let mut shown = Shown::default();
    while let Some(part) = parts.next_field().await.map_err(broken)? {
        match part.name().unwrap_or_default() {
            "kind" => shown.kind = part.text().await.map_err(broken)?,
            "words" => shown.words = part.text().await.map_err(broken)?,
            "file" => shown.file = Some(part.bytes().await.map_err(broken)?.to_vec()),
            _ => return Err(Problem::invalid("form-unknown").into()),
        }
    }
    Ok(shown)
}

fn broken(cause: MultipartError) -> Problem {
    Problem::invalid("form-broken").because(cause)
}
