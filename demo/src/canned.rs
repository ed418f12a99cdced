//! Ready-made replies.

use crate::chance::Chance;
use serde::Deserialize;
use simcare_authority::Scope;
use simcare_base::{Instant, Locale, Problem, Result};
use simcare_desk::{CannedReply, canned_save};
use simcare_store::Tx;
use std::collections::BTreeMap;

const FILE: &str = include_str!("../world/canned.toml");

#[derive(Deserialize)]
struct File {
    reply: Vec<Reply>,
}

#[derive(Deserialize)]
struct Reply {
    shortcut: String,
    /// Title and text by language.
    #[serde(flatten)]
    texts: BTreeMap<Locale, [String; 2]>,
}

/// The replies of a brand whose cards have this access point.
pub(crate) fn replies(chance: &mut Chance, apn: &str) -> Result<Vec<CannedReply>> {
    let file: File = toml::from_str(FILE).map_err(Problem::internal)?;
    let mut replies = Vec::new();
    for reply in file.reply {
        for (language, [title, body]) in reply.texts {
            let (id, shortcut) = (chance.0.id(), reply.shortcut.clone());
            let body = body.replace("{apn}", apn);
            replies.push(CannedReply { id, language, shortcut, title, body });
        }
    }
    Ok(replies)
}

/// Writes the replies of a brand.
pub(crate) fn write(
    tx: &mut Tx<'_>,
    scope: &Scope,
    replies: &[CannedReply],
    now: Instant,
) -> Result<()> {
    replies.iter().try_for_each(|reply| canned_save(tx, scope, reply.clone(), now).map(drop))
}
