//! `GET /api`: the OpenAPI document as a page for people, made on the server.

use crate::context::Visit;
use crate::page::{self, Page};
use crate::problem::Answer;
use crate::state::WebState;
use askama::Template;
use axum::Extension;
use axum::extract::State;
use serde_json::Value;
use simcare_base::Problem;
use simcare_words::Words;
use std::collections::BTreeMap;
use std::sync::Arc;
use utoipa::openapi::OpenApi;

#[derive(Template)]
#[template(path = "api.html")]
struct ApiPage {
    page: Page,
    /// The address of the sheet for wide tables.
    css: String,
    document_path: &'static str,
    about: Vec<Prose>,
    groups: Vec<Group>,
    shapes: Vec<Shape>,
    problems: Vec<(String, String)>,
}

struct Group {
    name: String,
    operations: Vec<Operation>,
}

struct Operation {
    id: String,
    method: String,
    path: String,
    summary: String,
    about: Vec<Prose>,
    /// Empty where any token will do.
    right: String,
    /// Whether it needs no token either.
    is_public: bool,
    parameters: Vec<Parameter>,
    body: Kind,
    answers: Vec<Reply>,
}

struct Parameter {
    name: String,
    place: String,
    kind: Kind,
    is_required: bool,
    about: Prose,
}

struct Reply {
    status: String,
    about: Prose,
    kind: Kind,
}

struct Shape {
    name: String,
    about: Prose,
    fields: Vec<Parameter>,
}

/// What sort of value something is; `shape` is the name of the shape to read on at.
#[derive(Default)]
struct Kind {
    text: String,
    shape: String,
}

/// A paragraph: pieces of text, each with whether it is code.
struct Prose(Vec<(bool, String)>);

/// Shows it.
pub async fn readable(
    State(state): State<WebState>,
    visit: Visit,
    Extension(document): Extension<Arc<OpenApi>>,
) -> Answer {
    let document = serde_json::to_value(&*document).map_err(Problem::internal)?;
    let words: Words = visit.words;
    page::render(&ApiPage {
        page: Page::plain(&state, &visit, words.text("api-title").into_owned()),
        css: state.assets().address("api.css").to_owned(),
        document_path: super::DOCUMENT_PATH,
        about: paragraphs(&document["info"]["description"]),
        groups: groups(&document),
        shapes: shapes(&document),
        problems: words.problem_list(),
    })
}

fn groups(document: &Value) -> Vec<Group> {
    let mut by_tag: BTreeMap<String, Vec<Operation>> = BTreeMap::new();
    for (path, item) in entries(&document["paths"]) {
        for (method, operation) in entries(item).filter(|(_, value)| value["responses"].is_object())
        {
            let tag = text(&operation["tags"][0]);
            by_tag.entry(tag).or_default().push(read_operation(path, method, operation));
        }
    }
    by_tag.into_iter().map(|(name, operations)| Group { name, operations }).collect()
}

fn read_operation(path: &str, method: &str, operation: &Value) -> Operation {
    let right = text(&operation[super::RIGHT_EXTENSION]);
    let answers = entries(&operation["responses"]).map(|(status, answer)| Reply {
        status: status.to_owned(),
        about: prose(&text(&answer["description"])),
        kind: content(answer),
    });
    Operation {
        id: text(&operation["operationId"]),
        method: method.to_uppercase(),
        path: path.to_owned(),
        summary: text(&operation["summary"]),
        about: paragraphs(&operation["description"]),
        is_public: right == super::NO_TOKEN,
        right: if right == super::ANY_TOKEN { String::new() } else { right },
        parameters: items(&operation["parameters"]).map(parameter).collect(),
        body: content(&operation["requestBody"]),
        // Refusals look alike everywhere; they are described once.
        answers: answers.filter(|answer| !answer.about.0.is_empty()).collect(),
    }
}

fn parameter(parameter: &Value) -> Parameter {
    Parameter {
        name: text(&parameter["name"]),
        place: text(&parameter["in"]),
        kind: kind(&parameter["schema"]),
        is_required: parameter["required"] == Value::Bool(true),
        about: prose(&text(&parameter["description"])),
    }
}

fn shapes(document: &Value) -> Vec<Shape> {
    let all = entries(&document["components"]["schemas"]);
    all.map(|(name, schema)| Shape {
        name: name.to_owned(),
        about: prose(&text(&schema["description"])),
        fields: fields(schema),
    })
    .collect()
}

/// The fields of an object; those of a part that stands in it whole are its own.
fn fields(schema: &Value) -> Vec<Parameter> {
    let mut found = Vec::new();
    for part in items(&schema["allOf"]) {
        match part["$ref"].as_str() {
            Some(reference) => found.push(Parameter {
                name: "…".to_owned(),
                place: String::new(),
                kind: named(reference),
                is_required: true,
                about: prose(""),
            }),
            None => found.extend(fields(part)),
        }
    }
    let required: Vec<&str> = items(&schema["required"]).filter_map(Value::as_str).collect();
    found.extend(entries(&schema["properties"]).map(|(name, field)| Parameter {
        name: name.to_owned(),
        place: String::new(),
        kind: kind(field),
        is_required: required.contains(&name),
        about: prose(&text(&field["description"])),
    }));
    found
}

fn content(holder: &Value) -> Kind {
    let media = entries(&holder["content"]).next();
    media.map_or_else(Kind::default, |(_, media)| kind(&media["schema"]))
}

fn kind(schema: &Value) -> Kind {
    if let Some(reference) = schema["$ref"].as_str() {
        return named(reference);
    }
    for choice in ["oneOf", "anyOf", "allOf"] {
        let other = items(&schema[choice]).find(|option| option["type"] != "null");
        if let Some(option) = other {
            return kind(option);
        }
    }
    let types = match &schema["type"] {
        Value::Array(all) => all.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(" | "),
        other => text(other),
    };
    match (types.as_str(), schema["format"].as_str()) {
        ("array", _) => {
            let item = kind(&schema["items"]);
            Kind { text: format!("{}[]", item.text), shape: item.shape }
        }
        (_, Some(format)) => Kind { text: format!("{types} ({format})"), shape: String::new() },
        _ => Kind { text: types, shape: String::new() },
    }
}

fn named(reference: &str) -> Kind {
    let name = reference.rsplit('/').next().unwrap_or_default().to_owned();
    Kind { text: name.clone(), shape: name }
}

fn paragraphs(value: &Value) -> Vec<Prose> {
    let whole = text(value);
    whole.split("\n\n").filter(|part| !part.trim().is_empty()).map(prose).collect()
}

/// Text in which backquotes mark code.
fn prose(text: &str) -> Prose {
    let pieces = text.split('`').enumerate().filter(|(_, piece)| !piece.is_empty());
    Prose(pieces.map(|(place, piece)| (place % 2 == 1, piece.to_owned())).collect())
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn entries(value: &Value) -> impl Iterator<Item = (&str, &Value)> {
    value.as_object().into_iter().flatten().map(|(name, value)| (name.as_str(), value))
}

fn items(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_are_told_in_a_word() {
        let check = |schema: Value, text: &str, shape: &str| {
            let found = kind(&schema);
            assert_eq!((found.text.as_str(), found.shape.as_str()), (text, shape), "{schema}");
        };
        use serde_json::json;
        check(json!({ "type": "string", "format": "date-time" }), "string (date-time)", "");
        check(json!({ "type": ["string", "null"] }), "string | null", "");
        check(json!({ "$ref": "#/components/schemas/Amount" }), "Amount", "Amount");
        let list = json!({ "type": "array", "items": { "$ref": "#/components/schemas/Amount" } });
        check(list, "Amount[]", "Amount");
        let maybe = json!({ "oneOf": [{ "type": "null" }, { "$ref": "#/x/Amount" }] });
        check(maybe, "Amount", "Amount");
    }

    #[test]
    fn backquotes_mark_code() {
        let pieces = prose("Send `after` again.").0;
        let expect = [(false, "Send "), (true, "after"), (false, " again.")];
        assert_eq!(pieces, expect.map(|(is_code, text)| (is_code, text.to_owned())));
    }
}
