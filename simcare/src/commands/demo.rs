//! `simcare demo`: a believable world, served at once.

use super::Ending;
use crate::settings::Settings;
use crate::{log, site};
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;

/// Fill an embedded database with a believable world and serve it.
#[derive(Debug, clap::Args)]
pub(crate) struct Demo {
    /// Where to listen.
    #[arg(long, default_value = "127.0.0.1:8080")]
    listen: SocketAddr,
    /// The folder of the embedded database.
    #[arg(long, default_value = "data/demo")]
    data: PathBuf,
    /// Another seed makes another world.
    #[arg(long, default_value_t = 852)]
    seed: u64,
}

impl Demo {
    /// Nothing of the environment: a world of made-up people with printed passwords must never
    /// land in a database that somebody set up for the real thing.
    fn settings(&self) -> Settings {
        Settings {
            listen: self.listen,
            public_url: format!("http://{}", self.listen),
            sqlite: self.data.join("simcare.db"),
            log: "warn".to_owned(),
            ..Settings::default()
        }
    }

    pub(crate) fn run(self) -> Ending {
        let settings = self.settings();
        log::start(&settings.log);
        let app = site::open(&settings, true)?;
        if simcare_demo::is_filled(&app)? {
            println!("the world is there already; delete {} for a new one", self.data.display());
        } else {
            let world = simcare_demo::fill(&app, self.seed, app.moment().now)?;
            let simcare_demo::Summary { brands, orders, cards, conversations, cases, .. } = world;
            println!("{brands} brands, {orders} orders, {cards} cards");
            println!("{conversations} conversations, {cases} return cases");
        }
        let token = simcare_demo::token(&app, self.seed, app.moment().now)?;
        let visitors = simcare_demo::first_visitors(&app)?;
        site::runtime()?.block_on(site::serve(app, &settings, |settings| {
            println!("\nserving at {}", settings.public_url);
            println!("\nbe a traveller: prove a card by its order number, or scan its QR code");
            for simcare_demo::FirstVisitor { slug, order_number, qr_token } in visitors {
                let site = &settings.public_url;
                println!("  {site}/b/{slug:<11} order {order_number:<9} or {site}/q/{qr_token}");
            }
            println!("codes and notices arrive at {}/demo/mailbox", settings.public_url);
            println!("\nthe desk is at {}/console/login", settings.public_url);
            for simcare_demo::LogIn { role, email, password, .. } in simcare_demo::log_ins() {
                println!("  {:<9} {email:<24} {password}", role.name());
            }
            println!(
                "\nthe API is at {}/api, every right at every brand with",
                settings.public_url
            );
            println!("  Authorization: Bearer {token}");
        }))?;
        Ok(ExitCode::SUCCESS)
    }
}
