//! A played line.

use super::{LineShape, instant};
use serde::Serialize;
use simcare_carriers::{AskedChange, Played};
use utoipa::ToSchema;

/// A played line.
#[derive(Debug, Serialize, ToSchema)]
pub struct SandboxLineShape {
    /// What is wrong with it now.
    #[schema(example = json!(["overdue-bill"]))]
    pub faults: Vec<&'static str>,
    /// Whether anybody touched it; otherwise it is as its card says.
    pub is_touched: bool,
    /// What its carrier tells, when it answers.
    pub line: LineShape,
    /// What was asked for it, the latest first.
    pub changes: Vec<AskedChangeShape>,
}

/// A change that was asked for.
#[derive(Debug, Serialize, ToSchema)]
pub struct AskedChangeShape {
    /// The key it was asked for with.
    pub key: String,
    /// What was wanted, with its details.
    #[schema(value_type = Object, example = json!({ "change": "refuel", "offer": "gb-1" }))]
    pub wanted: serde_json::Value,
    /// Why it was refused, if it was.
    pub refused: Option<String>,
    /// When.
    #[schema(format = DateTime)]
    pub at: String,
}

impl From<Played> for SandboxLineShape {
    fn from(played: Played) -> Self {
        Self {
            faults: played.faults.iter().map(|fault| fault.as_str()).collect(),
            is_touched: played.is_kept,
            line: played.line.into(),
            changes: played.changes.into_iter().map(Into::into).collect(),
        }
    }
}

impl From<AskedChange> for AskedChangeShape {
    fn from(asked: AskedChange) -> Self {
        Self {
            key: asked.key,
            // A change is a few words and numbers, which JSON always holds.
            wanted: serde_json::to_value(&asked.change).unwrap_or_default(),
            refused: asked.refused,
            at: instant(asked.at),
        }
    }
}
