//! The OpenAPI document: what stands around the operations, and what all of them have in common.

use super::once::KEY_HEADER;
use axum::Extension;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, HeaderValue};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use simcare_authority::Right;
use std::sync::Arc;
use utoipa::openapi::extensions::Extensions;
use utoipa::openapi::path::{Operation, Parameter, ParameterBuilder, ParameterIn, PathItem};
use utoipa::openapi::schema::{ObjectBuilder, Type};
use utoipa::openapi::security::{Http, HttpAuthScheme, SecurityRequirement, SecurityScheme};
use utoipa::openapi::{
    Components, ContentBuilder, InfoBuilder, OpenApi, OpenApiBuilder, Ref, RefOr, Required,
    Response as DocumentResponse, ResponseBuilder,
};
use utoipa::{PartialSchema, ToSchema};

/// The extension that names the right an operation needs.
pub const RIGHT_EXTENSION: &str = "x-right";
/// What stands there for operations that any good token may call.
pub const ANY_TOKEN: &str = "any";
/// What stands there for operations that anybody may call, without a token.
pub const NO_TOKEN: &str = "none";
const SCHEME: &str = "token";
const REFUSED: &str = "Refused";

const DESCRIPTION: &str = "\
Programs call this API with a token that is made for one brand and some rights: \
`Authorization: Bearer simcare_...`. Cookies are not looked at.

Every call that changes something carries an `Idempotency-Key` of its caller's choice. The same key \
with the same request happens once and is answered alike, for 48 hours with the very same answer \
(`Idempotency-Replayed: true`); the same key with another request is refused. A refused request \
leaves its key free.

Lists come in pages of up to 200 items. `next` is the cursor of the page that follows; it is opaque \
and good for its own list only. Answers to GET carry an `ETag`.

Amounts are whole minor units with an ISO 4217 currency. Instants are RFC 3339 in UTC. A thing of \
another brand is not there (404). Refusals are RFC 9457 problem details with a `code` for programs \
and texts in the language of `Accept-Language`. Fields may be added to answers at any time; requests \
with unknown fields are refused.";

/// A refusal, by RFC 9457.
#[derive(Serialize, ToSchema)]
pub struct Refusal {
    /// The address of what is written about it.
    #[serde(rename = "type")]
    #[schema(example = "/api#problem-card-unknown")]
    pub kind: String,
    /// What sort of refusal it is, in the caller's language.
    pub title: String,
    /// What happened and what to do, in the caller's language.
    pub detail: String,
    /// The HTTP status.
    #[schema(example = 404)]
    pub status: u16,
    /// For programs: it stays when the texts change.
    #[schema(example = "card-unknown")]
    pub code: String,
    /// The fields it is about, where it is about fields.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fields: Option<Vec<RefusedField>>,
}

/// A field that does not say what it must.
#[derive(Serialize, ToSchema)]
pub struct RefusedField {
    /// Its name in the query string or the body.
    #[schema(example = "limit")]
    pub field: String,
    /// For programs.
    #[schema(example = "limit-range")]
    pub code: String,
    /// What is wrong, in the caller's language.
    pub detail: String,
}

/// The document before any operation is in it.
pub fn frame() -> OpenApi {
    let mut components = Components::new();
    let mut schemas = vec![(Refusal::name().into_owned(), Refusal::schema())];
    Refusal::schemas(&mut schemas);
    components.schemas.extend(schemas);
    components.responses.insert(REFUSED.to_owned(), RefOr::T(refused()));
    let token = Http::new(HttpAuthScheme::Bearer);
    components.add_security_scheme(SCHEME, SecurityScheme::Http(token));
    let info = InfoBuilder::new()
        .title("simcare")
        .version(env!("CARGO_PKG_VERSION"))
        .description(Some(DESCRIPTION))
        .build();
    OpenApiBuilder::new().info(info).components(Some(components)).build()
}

fn refused() -> DocumentResponse {
    let shape = Ref::from_schema_name(Refusal::name());
    ResponseBuilder::new()
        .description("Refused; the code says why.")
        .content("application/problem+json", ContentBuilder::new().schema(Some(shape)).build())
        .build()
}

/// Writes into an operation what all operations have in common, and the right it needs.
pub fn note(item: &mut PathItem, right: Option<Right>) {
    let reading = [&mut item.get];
    let changing = [&mut item.post, &mut item.put, &mut item.patch, &mut item.delete];
    for operation in reading.into_iter().flatten() {
        note_operation(operation, right, &["401", "403", "404", "422", "429"]);
    }
    for operation in changing.into_iter().flatten() {
        let refusals = ["401", "403", "404", "409", "413", "415", "422", "429"];
        note_operation(operation, right, &refusals);
        operation.parameters.get_or_insert_default().push(RefOr::T(key_parameter()));
    }
}

/// The same for operations that anybody may call: no token, no key.
pub fn note_public(item: &mut PathItem) {
    for operation in [&mut item.get, &mut item.post].into_iter().flatten() {
        mark(operation, NO_TOKEN);
        operation.security = Some(Vec::new());
        note_refusals(operation, &["404", "413", "415", "422", "429"]);
    }
}

fn note_operation(operation: &mut Operation, right: Option<Right>, refusals: &[&str]) {
    mark(operation, right.map_or(ANY_TOKEN, Right::name));
    let scopes: [&str; 0] = [];
    operation.security = Some(vec![SecurityRequirement::new(SCHEME, scopes)]);
    note_refusals(operation, refusals);
}

fn mark(operation: &mut Operation, right: &str) {
    let extension = Extensions::builder().add(RIGHT_EXTENSION, right).build();
    operation.extensions.get_or_insert_default().merge(extension);
}

fn note_refusals(operation: &mut Operation, refusals: &[&str]) {
    for status in refusals {
        let refused = RefOr::Ref(Ref::from_response_name(REFUSED));
        operation.responses.responses.entry((*status).to_owned()).or_insert(refused);
    }
}

fn key_parameter() -> Parameter {
    ParameterBuilder::new()
        .name(KEY_HEADER.as_str())
        .parameter_in(ParameterIn::Header)
        .required(Required::True)
        .description(Some("The caller's own key for this change: 1 to 200 characters, no blanks."))
        .schema(Some(ObjectBuilder::new().schema_type(Type::String)))
        .build()
}

/// `GET /api/v1/openapi.json`: the document, for everybody.
pub async fn serve(Extension(document): Extension<Arc<OpenApi>>) -> Response {
    let mut response = axum::Json(&*document).into_response();
    let head = response.headers_mut();
    head.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    head.insert(CACHE_CONTROL, HeaderValue::from_static("public, max-age=300"));
    response
}

/// `GET /api/carriers.yaml`: the protocol that a brand's own carrier implements, for everybody.
pub async fn serve_carriers() -> Response {
    let mut response = simcare_carriers::http::PROTOCOL.into_response();
    let head = response.headers_mut();
    head.insert(CONTENT_TYPE, HeaderValue::from_static("application/yaml"));
    head.insert(CACHE_CONTROL, HeaderValue::from_static("public, max-age=300"));
    response
}
