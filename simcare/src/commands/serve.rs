//! `simcare serve`: the real thing.

use super::Ending;
use crate::settings::Settings;
use crate::{log, site};
use std::path::PathBuf;
use std::process::ExitCode;

/// Settings come from the file (`simcare.example.toml` explains each) and from SIMCARE_LISTEN,
/// SIMCARE_PUBLIC_URL, SIMCARE_SQLITE, SIMCARE_POSTGRES, SIMCARE_POSTGRES_CONNECTIONS,
/// SIMCARE_TRUST_FORWARDED, SIMCARE_PAYMENTS_KEY, SIMCARE_TRIAL and SIMCARE_LOG.
#[derive(Debug, clap::Args)]
pub(crate) struct Serve {
    /// A TOML file with settings.
    #[arg(long, env = "SIMCARE_CONFIG")]
    config: Option<PathBuf>,
}

impl Serve {
    pub(crate) fn run(self) -> Ending {
        let settings = Settings::load(self.config.as_deref())?;
        log::start(&settings.log);
        let app = site::open(&settings, settings.trial)?;
        site::runtime()?.block_on(site::serve(app, &settings, |settings| {
            tracing::info!(listen = %settings.listen, public_url = settings.public_url, "serving");
        }))?;
        Ok(ExitCode::SUCCESS)
    }
}
