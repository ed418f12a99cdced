//! Access points that somebody has confirmed and some that nobody has, and registrations in every
//! state. The people are invented, and so are their documents.

use crate::chance::Chance;
use crate::sales::Sales;
use simcare_app::App;
use simcare_app::apn::{ApnSettings, ApnWish, Auth, Source, apn_set};
use simcare_app::registrations::{
    Brought, Given, Reason, Registration, Verdict, registration_bring, registration_decide,
    registration_look,
};
use simcare_authority::Actor;
use simcare_base::{BrandId, Instant, Moment, Result};
use simcare_sims::{Card, Product};

const CARD: &[u8] = include_bytes!("../world/card.png");
/// Registrations of one brand: enough for each state to be seen.
const REGISTRATIONS: usize = 10;
/// The invented people.
const NAMES: [&str; 4] = ["Chan Siu Man", "Maria Santos", "Budi Hartono", "Priya Nair"];
/// Where the invented passports were issued.
const PLACES: [&str; 6] = ["PH", "ID", "IN", "CN", "TH", "GB"];

/// Who keeps the papers of one brand.
pub(crate) struct Papers<'a> {
    pub(crate) app: &'a App,
    pub(crate) brand: &'a BrandId,
    pub(crate) manager: &'a Actor,
    pub(crate) now: Instant,
}

impl Papers<'_> {
    /// Confirms some access points and plays some registrations.
    pub(crate) async fn play(
        &self,
        chance: &mut Chance,
        products: &[Product],
        sales: &Sales,
    ) -> Result<()> {
        for (place, product) in products.iter().enumerate() {
            if !product.apn.is_empty() && place % 3 != 2 {
                self.access_point(chance, product, place % 3 == 0).await?;
            }
        }
        let recent = sales.cards.iter().rev().filter(|card| {
            let product = products.iter().find(|product| product.id == card.product_id);
            let is_ours = product.is_some_and(|p| p.countries.iter().any(|place| place == "HK"));
            is_ours && card.created_at < self.now.plus_days(-1)
        });
        for (place, card) in recent.take(REGISTRATIONS).enumerate() {
            self.register(chance, card, place).await?;
        }
        Ok(())
    }

    fn moment(&self, chance: &mut Chance, at: Instant) -> Moment {
        Moment::new(at.min(self.now), chance.0.bytes())
    }

    async fn access_point(
        &self,
        chance: &mut Chance,
        product: &Product,
        confirm: bool,
    ) -> Result<()> {
        let source = if confirm { Source::Carrier } else { Source::Staff };
        let note = if confirm { "carrier's fact sheet" } else { "from an older leaflet" };
        let settings = ApnSettings { auth: Auth::None, ..ApnSettings::named(&product.apn) };
        let wish = ApnWish { seen: 0, settings, source, note: note.to_owned(), confirm };
        let moment = self.moment(chance, self.now.plus_days(-40));
        apn_set(self.app, self.manager, self.brand, &product.id, wish, moment).await?;
        Ok(())
    }

    async fn register(&self, chance: &mut Chance, card: &Card, place: usize) -> Result<()> {
        // The later ones wait still; the queue has something to look at.
        let begun = self.now.plus_minutes(-(60 + 300 * place as i64));
        let Some(brought) = self.brought(chance, card, begun).await? else { return Ok(()) };
        let (app, manager, brand, id) = (self.app, self.manager, self.brand, &brought.id);
        if place < 4 {
            return Ok(());
        }
        let looked = self.moment(chance, begun.plus_minutes(30));
        registration_look(app, manager, brand, id, looked).await?;
        let verdict = match place {
            4 => return Ok(()),
            5 => Verdict::Reject(Reason::PhotoUnclear),
            6 => Verdict::Reject(Reason::NameDiffers),
            _ => Verdict::Approve,
        };
        let decided = self.moment(chance, begun.plus_minutes(33));
        registration_decide(app, manager, brand, id, verdict, decided).await?;
        if place == 9 {
            let ended = self.moment(chance, begun.plus_minutes(90));
            registration_decide(app, manager, brand, id, Verdict::Deregister, ended).await?;
        }
        Ok(())
    }

    async fn brought(
        &self,
        chance: &mut Chance,
        card: &Card,
        at: Instant,
    ) -> Result<Option<Registration>> {
        let text = |text: &str| text.to_owned();
        let year = chance.between(1960, 2004);
        let given = Given {
            kind: text("person"),
            name: text(chance.pick::<&str>(&NAMES)),
            born: format!("{year}-{:02}-{:02}", chance.between(1, 12), chance.between(1, 28)),
            document: text("passport"),
            number: format!("X{}", chance.0.code(8)),
            place: text(chance.pick::<&str>(&PLACES)),
            ..Given::default()
        };
        let brought = Brought { given, photo: Some(CARD.to_vec()), photo_2: None };
        let holder = Actor::Holder { brand: self.brand.clone(), holder: card.holder_id.clone() };
        let moment = self.moment(chance, at);
        let taken =
            registration_bring(self.app, &holder, self.brand, &card.id, brought, moment).await;
        match taken {
            Ok(registration) => Ok(Some(registration)),
            // A world for another purpose seals nothing.
            Err(problem) if problem.code == "registration-closed" => Ok(None),
            Err(problem) => Err(problem),
        }
    }
}
