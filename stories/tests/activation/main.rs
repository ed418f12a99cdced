//! Setting a card up, its access point, its registration and its number, on both engines.

mod access_points;
mod numbers;
mod registering;
mod shown;

use simcare_app::registrations::{Brought, Given};
use simcare_app::{catalogue, registrations};
use simcare_authority::{Actor, Grant, Right, Role, authorise};
use simcare_base::{CardId, HolderId, StaffId};
use simcare_sims::{ActivationCode, Card, Form, Iccid, Product, card, product};
use simcare_stories::{Page, Person, Shop, Site};

/// One red pixel.
pub const PICTURE: [u8; 69] = [
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0, 0, 0,
    1, 0, 0, 0, 1, 8, 2, 0, 0, 0, 0x90, 0x77, 0x53, 0xde, 0, 0, 0, 0x0c, 0x49, 0x44, 0x41, 0x54,
    0x78, 0x9c, 0x63, 0x38, 0x21, 0x27, 0x07, 0, 0x02, 0xb6, 1, 0x05, 0x34, 0xa6, 0x75, 0xaa, 0, 0,
    0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82,
];

/// The shop's product, and what is changed of it.
pub async fn change_product(
    site: &Site,
    shop: &Shop,
    change: impl FnOnce(&mut Product),
) -> Product {
    let found = catalogue::product_list(site.app(), &shop.brand).await.expect("reads");
    let mut one = found.into_iter().next().expect("a product");
    change(&mut one);
    let scope = authorise(&Actor::System("story"), Right::ManageCatalogue, &shop.brand);
    let (scope, kept) = (scope.expect("a right"), one.clone());
    site.app().store().write(move |tx| product::put(tx, &scope, &kept)).await.expect("writes");
    one
}

/// The shop sells for Hong Kong: its cards have to be registered.
pub async fn in_hong_kong(site: &Site, shop: &Shop) {
    change_product(site, shop, |product| product.countries = vec!["HK".to_owned()]).await;
}

/// Another card of the same order.
pub async fn another_card(site: &Site, shop: &Shop, number: u64, form: Form) -> CardId {
    let scope = authorise(&Actor::System("story"), Right::ImportOrders, &shop.brand);
    let (scope, first) = (scope.expect("a right"), shop.card.clone());
    let id = CardId::from_bits(7_000 + u128::from(number));
    let made = id.clone();
    let code = "LPA:1$smdp.roamly.example$ABC-123$$1".parse::<ActivationCode>().expect("a code");
    site.app()
        .store()
        .write(move |tx| {
            let known = card::by_id(tx, &scope, &first)?.expect("the card");
            let iccid = Iccid::with_check_digit(&format!("8985299{number:011}")).expect("digits");
            let card = Card {
                id: made.clone(),
                iccid,
                form,
                qr_token: format!("another-{number}"),
                activation_code: (form == Form::Esim).then(|| code.clone()),
                ..known
            };
            card::put(tx, &scope, &card).map(drop)
        })
        .await
        .expect("writes");
    id
}

/// Whose the shop's card is.
pub async fn holder(site: &Site, shop: &Shop) -> Actor {
    let scope = authorise(&Actor::System("story"), Right::ReadCards, &shop.brand).expect("a right");
    let id = shop.card.clone();
    let found = site.app().store().read(move |tx| card::by_id(tx, &scope, &id)).await;
    let holder: HolderId = found.expect("reads").expect("the card").holder_id;
    Actor::Holder { brand: shop.brand.clone(), holder }
}

/// Somebody at the desk with this role.
pub fn staff(shop: &Shop, role: Role) -> Actor {
    let grants = vec![Grant { brand: shop.brand.clone(), role }];
    Actor::Staff { staff: StaffId::from_bits(1), grants }
}

/// What a person with a passport brings.
pub fn passport(number: &str) -> Brought {
    let text = |text: &str| text.to_owned();
    Brought {
        given: Given {
            kind: text("person"),
            name: text("Maria Santos"),
            born: text("1990-05-01"),
            document: text("passport"),
            number: text(number),
            place: text("PH"),
            ..Given::default()
        },
        photo: Some(PICTURE.to_vec()),
        photo_2: None,
    }
}

/// Brings it, as the holder of the shop's card.
pub async fn bring(
    site: &Site,
    shop: &Shop,
    card: &CardId,
    brought: Brought,
) -> simcare_base::Result<registrations::Registration> {
    let (app, actor) = (site.app(), holder(site, shop).await);
    registrations::registration_bring(app, &actor, &shop.brand, card, brought, app.moment()).await
}

/// Proves the shop's card; the person is its holder from now on.
pub async fn prove(site: &Site, shop: &Shop, person: &Person, letters: usize) -> Page {
    let page = person.visit(&format!("/b/{}/card", shop.slug)).await;
    let page = person.submit(&page, "/card", &[("number", &shop.order_number)]).await;
    let code = site.code_sent_to(&shop.contact, letters).await;
    person.submit(&page, "/card/code", &[("code", &code)]).await
}
