//! Somebody at the desk looks at what was brought. Every look leaves a line in the audit trail, in
//! the transaction that opens the seal.

use super::keys::keys;
use super::tell::audited;
use super::{PAPERS, PHOTOS};
use crate::App;
use simcare_authority::{Actor, Right, authorise};
use simcare_base::{BrandId, Moment, Problem, RegistrationId, Result};
use simcare_files::{MediaType, Picture};
use simcare_sims::registration::{
    Act, Papers, Registration, State, by_id, moved, pack_by_id, part, save,
};

/// What is there to look at.
#[derive(Debug, Clone)]
pub struct Looked {
    /// The registration, in review now if it had waited.
    pub registration: Registration,
    /// What was typed; none once it is erased.
    pub papers: Option<Papers>,
    /// Which pictures there are.
    pub photos: Vec<&'static str>,
}

/// Opens what was typed. What waited to be looked at is in review from now on.
///
/// # Errors
/// `right-missing` without [`Right::ReviewRegistrations`]; `registration-unknown`;
/// `registration-closed`.
pub async fn registration_look(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
    id: &RegistrationId,
    moment: Moment,
) -> Result<Looked> {
    let (scope, id) = (authorise(actor, Right::ReviewRegistrations, brand)?, id.clone());
    let keys = keys(app)?;
    app.store()
        .write(move |tx| {
            let found = by_id(tx, &scope, &id)?;
            let mut found = found.ok_or_else(|| Problem::not_found("registration-unknown"))?;
            let pack = pack_by_id(&found.pack)
                .ok_or_else(|| Problem::internal("a registration under rules that are gone"))?;
            if found.standing.state == State::DocumentsIn
                && let Ok(standing) = moved(&found.standing, Act::Look, pack, moment.now)
            {
                let next = Registration { standing, ..found.clone() };
                save(tx, &found, &next)?;
                found = Registration { revision: found.revision + 1, ..next };
            }
            let sealed = part(tx, &scope, &id, PAPERS)?;
            let papers = match &sealed {
                Some(sealed) => {
                    let plain = keys.open((scope.brand(), &id, PAPERS), sealed)?;
                    Some(serde_json::from_slice(&plain).map_err(Problem::internal)?)
                }
                None => None,
            };
            let mut photos = Vec::new();
            for name in PHOTOS {
                if part(tx, &scope, &id, name)?.is_some() {
                    photos.push(name);
                }
            }
            if papers.is_some() {
                let mut dice = moment.dice_for("registration-look");
                audited(tx, &mut dice, moment.now, &found, scope.actor(), "registration.view")?;
            }
            Ok(Looked { registration: found, papers, photos })
        })
        .await
}

/// Opens a picture.
///
/// # Errors
/// `right-missing` without [`Right::ReviewRegistrations`]; `registration-unknown`;
/// `file-unknown`, also once it is erased; `registration-closed`.
pub async fn registration_photo(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
    (id, name): (&RegistrationId, &str),
    moment: Moment,
) -> Result<Picture> {
    let (scope, id) = (authorise(actor, Right::ReviewRegistrations, brand)?, id.clone());
    let keys = keys(app)?;
    let unknown = || Problem::not_found("file-unknown");
    let name = PHOTOS.into_iter().find(|known| *known == name).ok_or_else(unknown)?;
    app.store()
        .write(move |tx| {
            let found = by_id(tx, &scope, &id)?;
            let found = found.ok_or_else(|| Problem::not_found("registration-unknown"))?;
            let sealed = part(tx, &scope, &id, name)?.ok_or_else(unknown)?;
            let plain = keys.open((scope.brand(), &id, name), &sealed)?;
            let mut dice = moment.dice_for("registration-photo");
            audited(tx, &mut dice, moment.now, &found, scope.actor(), "registration.view-photo")?;
            unpacked(&plain)
        })
        .await
}

/// The type stands before the bytes.
fn unpacked(plain: &[u8]) -> Result<Picture> {
    let broken = || Problem::internal("a sealed picture without its type");
    let end = plain.iter().position(|byte| *byte == b'\n').ok_or_else(broken)?;
    let kind = std::str::from_utf8(&plain[..end]).ok().and_then(MediaType::from_name);
    let media_type = kind.ok_or_else(broken)?;
    Ok(Picture { media_type, width: 0, height: 0, body: plain[end + 1..].to_vec() })
}
