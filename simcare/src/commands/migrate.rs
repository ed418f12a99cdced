//! `simcare migrate`: the tables alone.

use super::Ending;
use crate::settings::Settings;
use crate::site;
use std::path::PathBuf;
use std::process::ExitCode;

/// Serving does the same at its start; this is for those who want it as a step of its own.
#[derive(Debug, clap::Args)]
pub(crate) struct Migrate {
    /// A TOML file with settings.
    #[arg(long, env = "SIMCARE_CONFIG")]
    config: Option<PathBuf>,
}

impl Migrate {
    pub(crate) fn run(self) -> Ending {
        let settings = Settings::load(self.config.as_deref())?;
        let app = site::open(&settings, false)?;
        app.close();
        println!("the tables are up to date");
        Ok(ExitCode::SUCCESS)
    }
}
