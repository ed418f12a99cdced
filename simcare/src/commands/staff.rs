//! `simcare staff`: the first people of a desk, who can add the others.

use super::Ending;
use crate::settings::Settings;
use crate::site;
use clap::Subcommand;
use simcare_access::{password, staff};
use simcare_authority::{Grant, Role};
use simcare_base::{Locale, Problem};
use simcare_sims::brand;
use std::path::PathBuf;
use std::process::ExitCode;

/// Add people who work at the desk.
#[derive(Debug, clap::Args)]
pub(crate) struct Staff {
    #[command(subcommand)]
    act: Act,
}

#[derive(Debug, Subcommand)]
enum Act {
    /// Add somebody, or give somebody who is there another role. A new password is printed once.
    Add(Add),
}

#[derive(Debug, clap::Args)]
struct Add {
    /// A TOML file with settings.
    #[arg(long, env = "SIMCARE_CONFIG")]
    config: Option<PathBuf>,
    /// What they log in with.
    #[arg(long)]
    email: String,
    /// What colleagues and holders see.
    #[arg(long)]
    name: String,
    /// The brand's short name, as in its address.
    #[arg(long)]
    brand: String,
    /// agent, lead, manager, engineer or auditor.
    #[arg(long)]
    role: Role,
    /// The language of their console: en, zh-Hans or zh-Hant-HK.
    #[arg(long, default_value = "en")]
    language: Locale,
}

impl Staff {
    pub(crate) fn run(self) -> Ending {
        let Act::Add(add) = self.act;
        let settings = Settings::load(add.config.as_deref())?;
        let app = site::open(&settings, false)?;
        let moment = app.moment();
        let mut dice = moment.dice_for("staff-add");
        let (id, secret) = (dice.id(), dice.token());
        let password_hash = password::hash(&secret, dice.bytes())?;
        let (email, role, slug) = (add.email.clone(), add.role, add.brand);
        let is_new = app.store().write_blocking(move |tx| {
            let brand = brand::by_slug(tx, &slug)?
                .ok_or_else(|| Problem::not_found("brand-unknown").with("brand", &slug))?;
            let person = staff::Staff {
                id: simcare_base::StaffId::clone(&id),
                email: add.email.clone(),
                name: add.name.clone(),
                password_hash: password_hash.clone(),
                locale: add.language,
                time_zone: brand.time_zone.clone(),
                disabled_at: None,
            };
            let is_new = staff::insert(tx, &person, moment.now)?;
            let known = staff::by_email(tx, &add.email)?;
            let id = known.map_or_else(|| id.clone(), |person| person.id);
            staff::grant(tx, &id, &Grant { brand: brand.id, role })?;
            Ok(is_new)
        })?;
        app.close();
        if is_new {
            println!("{email} is {role} now; the password is {secret}");
        } else {
            println!("{email} is {role} now; the password is as it was");
        }
        Ok(ExitCode::SUCCESS)
    }
}
