//! What a check can answer: its JSON schema, and reading what callers send with some tolerance.

use serde::Deserialize;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// The shape of a value.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct ValueShape {
    /// What it is.
    pub kind: Shape,
    /// The words of a choice, or of the items of a list of words.
    #[serde(default)]
    pub of: Vec<String>,
    /// Other spellings of the words.
    #[serde(default)]
    pub alias: BTreeMap<String, String>,
    /// Words that people may answer instead of an object.
    #[serde(default)]
    pub or: Vec<String>,
    /// The field that a bare word or number stands for.
    #[serde(default)]
    pub primary: Option<String>,
    /// The fields of an object, or of the items of a list of objects.
    #[serde(default)]
    pub fields: BTreeMap<String, Self>,
    /// What a reader of the schema should know.
    #[serde(default)]
    pub about: String,
    /// The smallest number.
    #[serde(default)]
    pub least: Option<i64>,
    /// The largest number.
    #[serde(default)]
    pub most: Option<i64>,
    /// Whether a field must be there.
    #[serde(default)]
    pub required: bool,
}

/// The kinds of values.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Shape {
    /// One of some words.
    Choice,
    /// A whole number.
    Integer,
    /// Any text.
    Text,
    /// True or false.
    Flag,
    /// Some of some words.
    Words,
    /// An object.
    Object,
    /// A list of objects.
    List,
    /// A price, however the carrier writes it.
    Price,
}

impl ValueShape {
    /// A choice of these words.
    pub fn choice(of: &[&str]) -> Self {
        Self {
            kind: Shape::Choice,
            of: of.iter().map(|word| (*word).to_owned()).collect(),
            alias: BTreeMap::new(),
            or: Vec::new(),
            primary: None,
            fields: BTreeMap::new(),
            about: String::new(),
            least: None,
            most: None,
            required: false,
        }
    }

    /// The words a person can choose from.
    pub fn choices(&self) -> &[String] {
        if self.kind == Shape::Choice { &self.of } else { &self.or }
    }

    /// The JSON schema. Null says everywhere that it could not be found out.
    pub fn schema(&self) -> Value {
        let mut own = self.own_schema();
        if !self.or.is_empty() {
            let words = json!({ "type": "string", "enum": self.or });
            return json!({ "anyOf": [own, words, { "type": "null" }] });
        }
        // One kind with null beside it is easier to read than a choice of schemas.
        if let Some(kind) = own["type"].as_str().map(ToOwned::to_owned) {
            own["type"] = json!([kind, "null"]);
        }
        if let Some(words) = own.get_mut("enum").and_then(Value::as_array_mut) {
            words.push(Value::Null);
        }
        own
    }

    fn own_schema(&self) -> Value {
        let mut schema = match self.kind {
            Shape::Choice => json!({ "type": "string", "enum": self.of }),
            Shape::Integer => json!({ "type": "integer" }),
            Shape::Text => json!({ "type": "string" }),
            Shape::Flag => json!({ "type": "boolean" }),
            Shape::Words => {
                json!({ "type": "array", "items": { "type": "string", "enum": self.of } })
            }
            Shape::Object => self.object_schema(),
            Shape::List => json!({ "type": "array", "items": self.object_schema() }),
            Shape::Price => json!({
                "type": ["object", "number", "string"],
                "properties": {
                    "minor": { "type": "integer" },
                    "currency": { "type": "string" },
                },
            }),
        };
        if let Some(map) = schema.as_object_mut() {
            if !self.about.is_empty() {
                map.insert("description".into(), self.about.clone().into());
            }
            if let Some(least) = self.least {
                map.insert("minimum".into(), least.into());
            }
            if let Some(most) = self.most {
                map.insert("maximum".into(), most.into());
            }
        }
        schema
    }

    fn object_schema(&self) -> Value {
        let fields = self.fields.iter();
        let properties: Map<String, Value> =
            fields.map(|(name, shape)| (name.clone(), shape.own_schema())).collect();
        let required: Vec<&String> =
            self.fields.iter().filter(|(_, shape)| shape.required).map(|(name, _)| name).collect();
        json!({ "type": "object", "properties": properties, "required": required })
    }

    /// The value in the catalogue's own spelling; none when it does not fit. `4G_5G_preferred`,
    /// `true` for on, `"3"` for 3 and a bare `active` for `{"status": "active"}` are understood.
    pub fn read(&self, value: &Value) -> Option<Value> {
        if let Some(word) = value.as_str().and_then(|word| self.word(word, &self.or)) {
            return Some(word.into());
        }
        match self.kind {
            Shape::Choice => self.read_choice(value),
            Shape::Integer => self.read_number(value),
            Shape::Text => match value {
                Value::String(_) => Some(value.clone()),
                Value::Number(number) => Some(number.to_string().into()),
                _ => None,
            },
            Shape::Flag => match value {
                Value::Bool(_) => Some(value.clone()),
                Value::String(text) => flag(text).map(Value::Bool),
                _ => None,
            },
            Shape::Words => {
                let items = value.as_array()?.iter();
                let words = items.filter_map(|item| self.word(item.as_str()?, &self.of));
                Some(words.map(Value::String).collect())
            }
            Shape::Object => self.read_object(value),
            Shape::List => {
                let one = std::slice::from_ref(value);
                let items = value.as_array().map_or(one, Vec::as_slice).iter();
                items.map(|item| self.read_object(item)).collect()
            }
            Shape::Price => Some(value.clone()),
        }
    }

    fn read_choice(&self, value: &Value) -> Option<Value> {
        let word = match value {
            Value::String(text) => text.clone(),
            Value::Bool(on) if self.alias.contains_key(&on.to_string()) => on.to_string(),
            Value::Bool(on) => {
                let pair = if *on { ["on", "yes"] } else { ["off", "no"] };
                pair.iter().find(|word| self.of.iter().any(|one| one == *word))?.to_string()
            }
            Value::Number(number) => number.to_string(),
            Value::Object(map) if map.len() == 1 => {
                return map.values().next().and_then(|inner| self.read_choice(inner));
            }
            _ => return None,
        };
        self.word(&word, &self.of).map(Value::String)
    }

    fn read_number(&self, value: &Value) -> Option<Value> {
        let number = match value {
            Value::Number(number) => number.as_i64().or_else(|| Some(number.as_f64()? as i64))?,
            Value::String(text) => text.trim().parse().ok()?,
            _ => return None,
        };
        let fits = self.least.is_none_or(|least| number >= least)
            && self.most.is_none_or(|most| number <= most);
        fits.then(|| number.into())
    }

    fn read_object(&self, value: &Value) -> Option<Value> {
        let Some(map) = value.as_object() else {
            let primary = self.primary.as_ref()?;
            let inner = self.fields.get(primary)?.read(value)?;
            return Some(json!({ primary.as_str(): inner }));
        };
        let mut read = Map::new();
        for (name, shape) in &self.fields {
            let found = map.iter().find(|(key, _)| spelled(key) == spelled(name));
            match found {
                Some((_, Value::Null)) => {
                    read.insert(name.clone(), Value::Null);
                }
                Some((_, inner)) => {
                    // A field that is not understood is as good as one that is not there.
                    if let Some(inner) = shape.read(inner) {
                        read.insert(name.clone(), inner);
                    }
                }
                None => {}
            }
        }
        (!read.is_empty() || map.is_empty()).then_some(Value::Object(read))
    }

    fn word(&self, text: &str, of: &[String]) -> Option<String> {
        let wanted = spelled(text);
        let alias = self.alias.iter().find(|(key, _)| spelled(key) == wanted);
        let own = of.iter().find(|word| spelled(word) == wanted);
        own.or_else(|| alias.map(|(_, word)| word).filter(|word| of.contains(word))).cloned()
    }
}

/// Small letters and digits only: `4G_5G preferred` and `4g-5g-preferred` are one.
pub fn spelled(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

fn flag(text: &str) -> Option<bool> {
    match spelled(text).as_str() {
        "true" | "yes" | "on" => Some(true),
        "false" | "no" | "off" => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_programs_are_understood() {
        let mode = ValueShape::choice(&["2g-only", "4g-5g-preferred"]);
        let switch = ValueShape::choice(&["on", "off"]);
        let mut status = ValueShape::choice(&[]);
        status.kind = Shape::Object;
        status.primary = Some("status".to_owned());
        status.fields.insert("status".into(), ValueShape::choice(&["active", "suspended"]));
        let check = |shape: &ValueShape, value: Value, expect: Option<Value>| {
            assert_eq!(shape.read(&value), expect, "{value}");
        };
        check(&mode, json!("4G_5G_PREFERRED"), Some(json!("4g-5g-preferred")));
        check(&mode, json!("6g"), None);
        check(&switch, json!(true), Some(json!("on")));
        check(&switch, json!({ "value": "OFF" }), Some(json!("off")));
        check(&status, json!("Active"), Some(json!({ "status": "active" })));
        check(
            &status,
            json!({ "Status": "suspended", "x": 1 }),
            Some(json!({ "status": "suspended" })),
        );
        check(&status, json!({ "x": 1 }), None);
    }
}
