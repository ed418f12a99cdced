//! What the small site holds.

use simcare_app::App;
use simcare_authority::{Actor, Right, authorise};
use simcare_base::{BrandId, Locale};
use simcare_sims::brand::{Contacts, Settings, Shop};
use simcare_sims::{Brand, Colour, LocalText, brand};

/// The brand's name in addresses.
pub const SLUG: &str = "harbour";

const LOGO: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="#0b5f6b"/><path d="M6 20c4-5 7-5 10 0s6 5 10 0M6 13c4-5 7-5 10 0s6 5 10 0" fill="none" stroke="#fff" stroke-width="2.600"/></svg>"##;

/// Fills an empty site.
pub async fn fill(app: &App) {
    let brand = a_brand();
    let scope = authorise(&Actor::System("test"), Right::ManageCatalogue, &brand.id);
    let scope = scope.expect("the program may do everything");
    app.store()
        .write(move |tx| brand::put(tx, &scope, &brand))
        .await
        .expect("the brand is written");
}

/// A brand that sells in Hong Kong.
pub fn a_brand() -> Brand {
    let name = LocalText::of("Harbour SIM", "海港卡", "海港卡");
    Brand {
        id: BrandId::from_bits(1),
        slug: SLUG.to_owned(),
        name,
        tagline: LocalText::of(
            "Data cards for Hong Kong and the region.",
            "香港及周边地区流量卡",
            "香港及周邊地區數據卡",
        ),
        colour: Colour::for_brand("#0b5f6b").expect("a colour"),
        logo: LOGO.parse().expect("a logo"),
        languages: Locale::ALL.to_vec(),
        contacts: Contacts {
            email: "care@harbour.example".to_owned(),
            phone: "+852 2123 4567".to_owned(),
            whatsapp: "+852 6123 4567".to_owned(),
            wechat: "harboursim".to_owned(),
            website: "https://harbour.example".to_owned(),
            hours: LocalText::of(
                "Every day 09:00 to 23:00, Hong Kong time",
                "每天 9:00–23:00（香港时间）",
                "每日 09:00 至 23:00（香港時間）",
            ),
        },
        shops: vec![Shop {
            name: LocalText::of(
                "Airport counter, Terminal 1",
                "机场一号航站楼柜台",
                "機場一號客運大樓櫃位",
            ),
            address: LocalText::of("Arrivals hall A", "到达大厅A", "接機大堂A"),
            url: String::new(),
        }],
        settings: Settings { answer_minutes: 10, ..Settings::default() },
        since_year: 2016,
        time_zone: "Asia/Hong_Kong".to_owned(),
        listed: true,
    }
}
