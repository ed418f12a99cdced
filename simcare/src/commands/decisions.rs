//! `simcare decisions`: proofs about decisions on returns.

use super::Ending;
use crate::settings::Settings;
use crate::site;
use clap::Subcommand;
use simcare_app::decisions_replay;
use std::path::PathBuf;
use std::process::ExitCode;

/// Proofs about decisions on returns.
#[derive(Debug, clap::Args)]
pub(crate) struct Decisions {
    #[command(subcommand)]
    act: Act,
}

#[derive(Debug, Subcommand)]
enum Act {
    /// Make every decision ever made once more, from its own facts and terms, and compare.
    /// Ends with 1 when any comes out differently.
    Replay(Replay),
}

#[derive(Debug, clap::Args)]
struct Replay {
    /// A TOML file with settings.
    #[arg(long, env = "SIMCARE_CONFIG")]
    config: Option<PathBuf>,
}

impl Decisions {
    pub(crate) fn run(self) -> Ending {
        let Act::Replay(replay) = self.act;
        let settings = Settings::load(replay.config.as_deref())?;
        let app = site::open(&settings, false)?;
        let replayed = decisions_replay(
            &app,
            |one| {
                println!("{} of {} differs", one.decision, one.case);
                println!("  was {}", one.was);
                println!("  now {}", one.now);
            },
            |count| eprintln!("{count} decisions"),
        );
        app.close();
        let replayed = replayed?;
        println!("{} decisions made again, {} differ", replayed.count, replayed.different);
        Ok(if replayed.different == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }
}
