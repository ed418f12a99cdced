//! One browser that reads one language, logged in on both sides of the desk.

use crate::pages::{Reader, Shot, Way};
use simcare_base::Locale;
use simcare_store::{Store, StoreSettings, params};
use simcare_stories::{Browser, Look, Program, Screen};
use std::path::Path;

/// The manager of the demo.
const EMAIL: &str = "manager@demo.example";
const PASSWORD: &str = "manager-of-demo";

/// The browser and where it looks.
pub struct Camera {
    traveller: Browser,
    desk: Browser,
    site: String,
    slug: String,
    language: Locale,
}

impl Camera {
    /// Opens it, proves a card that has a story, and logs in at the desk.
    pub async fn set_up(program: &Program, data: &Path, language: Locale) -> Self {
        let file = data.join("simcare.db");
        let store = Store::open(&StoreSettings::sqlite(file)).expect("the demo's database opens");
        let (slug, number) = somebody(&store, language).await;
        let traveller = Browser::open(language.tag(), Screen::Phone).await;
        let desk = Browser::open(language.tag(), Screen::Desktop).await;
        let site = program.address();
        let camera = Self { traveller, desk, site, slug, language };
        camera.prove(&number, &store).await;
        camera.log_in().await;
        store.close();
        camera
    }

    /// Takes every picture of a page; answers how many.
    pub async fn take(&self, page: &Shot, folder: &Path) -> usize {
        let browser = match page.reader {
            Reader::Traveller => &self.traveller,
            Reader::Desk => &self.desk,
        };
        let Some(address) = self.find(browser, page.way).await else {
            println!("no way to {} in {}", page.name, self.language);
            return 0;
        };
        let folder = folder.join(self.language.tag());
        std::fs::create_dir_all(&folder).expect("the folder");
        let mut taken = 0;
        for (screen, screen_name) in [(Screen::Phone, "phone"), (Screen::Desktop, "desktop")] {
            browser.show_on(screen).await;
            for (look, look_name) in [(Look::Light, "light"), (Look::Dark, "dark")] {
                browser.prefer(look).await;
                browser.visit(&address).await;
                let name = format!("{}-{screen_name}-{look_name}.png", page.name);
                browser.picture(&folder.join(name)).await;
                taken += 1;
            }
        }
        taken
    }

    /// Closes the browsers.
    pub async fn put_away(self) {
        self.traveller.close().await;
        self.desk.close().await;
    }

    fn address(&self, path: &str) -> String {
        format!("{}{}", self.site, path.replace("{slug}", &self.slug))
    }

    async fn find(&self, browser: &Browser, way: Way) -> Option<String> {
        match way {
            Way::At(path) => Some(self.address(path)),
            Way::Link(page, part) => {
                browser.visit(&self.address(page)).await;
                let css = format!("main a[href*='{part}'], #list a[href*='{part}']");
                if browser.count(&css).await == 0 {
                    return None;
                }
                let link = browser.element(&css).await.attr("href").await.ok()??;
                Some(if link.starts_with('/') { self.address(&link) } else { link })
            }
        }
    }

    async fn prove(&self, number: &str, store: &Store) {
        let browser = &self.traveller;
        browser.visit(&self.address("/b/{slug}/card")).await;
        browser.fill("#number", number).await;
        browser.click("main form button.button").await;
        browser.element("#code").await;
        let code = simcare_stories::eventually("the code arrives", async || {
            let newest = store.read(|tx| {
                tx.optional(
                    "SELECT body FROM letter ORDER BY at DESC, notice_id DESC LIMIT 1",
                    params![],
                    |row| row.get::<String>(0),
                )
            });
            let body = newest.await.ok()??;
            let mut runs = body.split(|c: char| !c.is_ascii_digit());
            runs.find(|run| run.len() == 6).map(str::to_owned)
        })
        .await;
        browser.fill("#code", &code).await;
        browser.click("main form button.button").await;
        browser.element(".sim.card").await;
    }

    async fn log_in(&self) {
        let browser = &self.desk;
        browser.visit(&self.address("/console/login")).await;
        browser.fill("input[name=email]", EMAIL).await;
        browser.fill("input[name=password]", PASSWORD).await;
        browser.click("main form button").await;
        browser.element("#list").await;
        // The desk reads the language of its person: this one reads them all in turn.
        let css = format!("form[action='/console/language'] button[value='{}']", self.language);
        if browser.count(&css).await > 0 {
            let script = format!("document.querySelector(\"{css}\").click()");
            browser.driver().execute(script, vec![]).await.expect("the language is chosen");
            browser.element("#list").await;
        }
    }
}

/// A brand's name in addresses and the number of a card there whose holder reads this language and
/// has a return case and a conversation; failing that, whoever comes nearest.
async fn somebody(store: &Store, language: Locale) -> (String, String) {
    let read = store.read(move |tx| {
        tx.one(
            "SELECT b.slug, c.iccid FROM card AS c
             JOIN brand AS b ON b.brand_id = c.brand_id
             JOIN holder AS h ON h.holder_id = c.holder_id
             LEFT JOIN return_case AS r ON r.card_id = c.card_id
             LEFT JOIN thread AS t ON t.holder_id = c.holder_id AND t.brand_id = c.brand_id
             ORDER BY CASE WHEN h.language = ?1 THEN 0 ELSE 1 END,
               CASE WHEN r.id IS NULL THEN 1 ELSE 0 END,
               CASE WHEN t.conversation_id IS NULL THEN 1 ELSE 0 END, c.created_at DESC, c.card_id
             LIMIT 1",
            params![language],
            |row| Ok((row.get::<String>(0)?, row.get::<String>(1)?)),
        )
    });
    read.await.expect("the demo has cards")
}
