//! A holder brings what the registration of their card needs. It is looked at, counted, sealed and
//! only then written; a picture is made anew first.

use super::keys::keys;
use super::own;
use super::tell::audited;
use super::{PAPERS, PHOTOS};
use crate::App;
use crate::files::picture_made_anew;
use simcare_authority::{Actor, HolderScope, holder_scope};
use simcare_base::{BrandId, CardId, Dice, Instant, Moment, Problem, Result};
use simcare_files::Picture;
use simcare_sims::registration::{
    Act, Given, Keyring, Kind, Pack, Papers, Registration, Standing, State, erase_parts,
    idents_count, insert, moved, part_put, read_papers, save,
};
use simcare_store::Tx;

/// What is brought.
#[derive(Debug)]
pub struct Brought {
    /// What was typed.
    pub given: Given,
    /// The picture of the document, as it was sent.
    pub photo: Option<Vec<u8>>,
    /// The picture of the adult's document, or of the company's registration.
    pub photo_2: Option<Vec<u8>>,
}

/// Takes it in.
///
/// # Errors
/// `registration-not-needed`; a field that does not say what it must, pictures among them;
/// `registration-cap` when this person or company has as many cards as one may have;
/// `registration-not-now` where things stand otherwise; `registration-closed`.
pub async fn registration_bring(
    app: &App,
    actor: &Actor,
    brand: &BrandId,
    card: &CardId,
    brought: Brought,
    moment: Moment,
) -> Result<Registration> {
    let (scope, now) = (holder_scope(actor, brand)?, moment.now);
    let keys = keys(app)?;
    let (reader, wanted) = (scope.clone(), card.clone());
    let own = app.store().read(move |tx| own::read(tx, &reader, &wanted, true, now)).await?;
    let pack = own.pack.ok_or_else(|| Problem::conflict("registration-not-needed"))?;
    let papers = read_papers(&brought.given, pack, now)
        .map_err(|error| Problem::field(error.field, error.code))?;
    // Asked before anything large is decoded.
    taken_in(own.registration.as_ref(), pack, now)?;
    let needs_second = papers.kind != Kind::Person;
    let photo = Some(photo_of("photo", brought.photo).await?);
    let photo_2 =
        if needs_second { Some(photo_of("photo_2", brought.photo_2).await?) } else { None };
    let bring = Bring { scope, keys, pack, papers, photos: [photo, photo_2], card: card.clone() };
    app.store().write(move |tx| bring.write(tx, &moment)).await
}

async fn photo_of(field: &'static str, sent: Option<Vec<u8>>) -> Result<Picture> {
    let sent = sent.ok_or_else(|| Problem::field(field, "registration-photo"))?;
    picture_made_anew(sent).await.map_err(|code| Problem::field(field, code))
}

/// Where it stands once something is brought.
fn taken_in(known: Option<&Registration>, pack: &Pack, now: Instant) -> Result<Standing> {
    let standing = known.map_or_else(|| Standing::begun(pack, now), |known| known.standing);
    let begun = match standing.state {
        State::Expired | State::Deregistered => moved(&standing, Act::Begin, pack, now),
        _ => Ok(standing),
    };
    let next = begun.and_then(|begun| moved(&begun, Act::Bring, pack, now));
    next.map_err(|unfit| Problem::conflict("registration-not-now").with("state", unfit.0.as_str()))
}

/// Everything that the unit of work needs; it may run twice.
struct Bring {
    scope: HolderScope,
    keys: Keyring,
    pack: &'static Pack,
    papers: Papers,
    photos: [Option<Picture>; 2],
    card: CardId,
}

impl Bring {
    fn write(&self, tx: &mut Tx<'_>, moment: &Moment) -> Result<Registration> {
        let (now, mut dice) = (moment.now, moment.dice_for("registration"));
        let own = own::read(tx, &self.scope, &self.card, true, now)?;
        let known = match own.registration {
            Some(known) => known,
            None => self.begin(tx, &mut dice, now)?,
        };
        let standing = taken_in(Some(&known), self.pack, now)?;
        let idents = self.keys.idents(self.scope.brand(), &self.papers.identity());
        let cap = match self.papers.kind {
            Kind::Company => self.pack.caps.company,
            Kind::Person | Kind::Minor => self.pack.caps.person,
        };
        if idents_count(tx, self.scope.brand(), &idents, &known.id)? >= cap {
            return Err(Problem::conflict("registration-cap").with("cap", cap));
        }
        let next = Registration {
            standing,
            kind: Some(self.papers.kind),
            ident: idents.into_iter().next(),
            submitted_at: Some(now),
            decided: None,
            pack: self.pack.id.clone(),
            ..known.clone()
        };
        save(tx, &known, &next)?;
        // Of what was brought before nothing is needed any more.
        erase_parts(tx, &next)?;
        self.seal(tx, &next, &mut dice)?;
        audited(tx, &mut dice, now, &next, &self.scope.actor(), "registration.bring")?;
        Ok(Registration { revision: known.revision + 1, ..next })
    }

    fn begin(&self, tx: &mut Tx<'_>, dice: &mut Dice, now: Instant) -> Result<Registration> {
        let begun = Registration {
            id: dice.id(),
            brand_id: self.scope.brand().clone(),
            card_id: self.card.clone(),
            holder_id: self.scope.holder().clone(),
            pack: self.pack.id.clone(),
            standing: Standing::begun(self.pack, now),
            kind: None,
            ident: None,
            opened_at: now,
            submitted_at: None,
            decided: None,
            revision: 0,
        };
        match insert(tx, &begun)? {
            true => Ok(begun),
            // The card was somebody else's before, and so is what was brought for it.
            false => Err(Problem::conflict("registration-other")),
        }
    }

    fn seal(&self, tx: &mut Tx<'_>, of: &Registration, dice: &mut Dice) -> Result<()> {
        let papers = serde_json::to_vec(&self.papers).map_err(Problem::internal)?;
        let place = |part| (&of.brand_id, &of.id, part);
        let sealed = self.keys.seal(place(PAPERS), &papers, dice)?;
        part_put(tx, of, PAPERS, &sealed)?;
        for (part, photo) in PHOTOS.into_iter().zip(&self.photos) {
            let Some(photo) = photo else { continue };
            // The type stands before the bytes, so that one part is all of it.
            let plain = [photo.media_type.name().as_bytes(), b"\n", &photo.body].concat();
            let sealed = self.keys.seal(place(part), &plain, dice)?;
            part_put(tx, of, part, &sealed)?;
        }
        Ok(())
    }
}
