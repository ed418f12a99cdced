//! `simcare import`: brands and products, orders, cards, lists of providers.

use super::Ending;
use crate::settings::Settings;
use crate::site;
use clap::Subcommand;
use simcare_app::App;
use simcare_app::import::{
    Format, Outcome, Progress, RowProblem, Watcher, import_cards, import_catalogue, import_orders,
    import_providers,
};
use simcare_authority::Actor;
use simcare_base::{Locale, ProblemKind};
use simcare_words::Words;
use std::error::Error;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Rows between two signs of life.
const ROWS_PER_SIGN: u64 = 25_000;

/// Nothing is written without --apply, and nothing is written while any row is wrong.
#[derive(Debug, clap::Args)]
pub(crate) struct Import {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Brands with their products and terms, from TOML or JSON.
    Catalogue(FileArgs),
    /// Orders from CSV: our own columns, or a Shopify order export.
    Orders(BrandFileArgs),
    /// Cards from CSV; their orders must be there already.
    Cards(BrandFileArgs),
    /// Access points from serviceproviders.xml of mobile-broadband-provider-info, as suggestions
    /// for the countries that each brand sells for.
    Providers(ProvidersArgs),
}

#[derive(Debug, clap::Args)]
struct FileArgs {
    /// The file.
    file: PathBuf,
    /// Write it, if every row is good.
    #[arg(long)]
    apply: bool,
    /// A TOML file with settings.
    #[arg(long, env = "SIMCARE_CONFIG")]
    config: Option<PathBuf>,
}

#[derive(Debug, clap::Args)]
struct BrandFileArgs {
    #[command(flatten)]
    file: FileArgs,
    /// The brand's short name, as in its address.
    #[arg(long)]
    brand: String,
}

#[derive(Debug, clap::Args)]
struct ProvidersArgs {
    #[command(flatten)]
    file: FileArgs,
    /// The brand's short name; every brand unless given.
    #[arg(long, default_value = "")]
    brand: String,
}

impl Import {
    pub(crate) fn run(self) -> Ending {
        let (args, brand) = match &self.what {
            What::Catalogue(args) => (args, ""),
            What::Orders(args) | What::Cards(args) => (&args.file, args.brand.as_str()),
            What::Providers(args) => (&args.file, args.brand.as_str()),
        };
        let settings = Settings::load(args.config.as_deref())?;
        let app = site::open(&settings, false)?;
        let mut reporter = Reporter::new(&args.file, std::fs::metadata(&args.file)?.len());
        let outcome = import(&self.what, &app, &args.file, brand, args.apply, &mut reporter);
        app.close();
        reporter.end(&outcome?)
    }
}

fn import(
    what: &What,
    app: &App,
    file: &Path,
    brand: &str,
    apply: bool,
    reporter: &mut Reporter,
) -> Result<Outcome, Box<dyn Error>> {
    let (actor, moment) = (Actor::System("import"), app.moment());
    let open = || File::open(file).map_err(|error| format!("{}: {error}", file.display()));
    let outcome = match what {
        What::Catalogue(_) => {
            let text = std::fs::read_to_string(file)
                .map_err(|error| format!("{}: {error}", file.display()))?;
            let is_json = file.extension().is_some_and(|ending| ending == "json");
            let format = if is_json { Format::Json } else { Format::Toml };
            import_catalogue(app, &actor, &text, format, apply, moment, reporter)
        }
        What::Orders(_) => import_orders(app, &actor, brand, open()?, apply, moment, reporter),
        What::Cards(_) => import_cards(app, &actor, brand, open()?, apply, moment, reporter),
        What::Providers(_) => {
            let file = std::io::BufReader::new(open()?);
            import_providers(app, &actor, brand, file, apply, moment, reporter)
        }
    };
    outcome.map_err(|problem| match problem.kind {
        // Whoever runs this looks after the installation: the cause helps, an apology does not.
        ProblemKind::Internal => format!("{problem:?}").into(),
        _ => Words::of(Locale::English).problem(&problem).into(),
    })
}

/// Tells the person at the terminal: problems on standard output, so that they can be kept;
/// signs of life on standard error.
struct Reporter {
    file: String,
    bytes_total: u64,
    rows_told: u64,
}

impl Reporter {
    fn new(file: &Path, bytes_total: u64) -> Self {
        Self { file: file.display().to_string(), bytes_total: bytes_total.max(1), rows_told: 0 }
    }

    fn end(&self, outcome: &Outcome) -> Ending {
        let Outcome { rows, counts, problems, applied } = outcome;
        if *problems > 0 {
            println!("{rows} rows read, {problems} problems. Nothing was changed.");
            return Ok(ExitCode::FAILURE);
        }
        let (new, changed, unchanged) = (counts.new, counts.changed, counts.unchanged);
        println!("{rows} rows read: {new} new, {changed} changed, {unchanged} unchanged.");
        match (new + changed, *applied) {
            (0, _) => println!("There is nothing to write."),
            (_, true) => println!("Written."),
            (_, false) => println!("This was a dry run: add --apply to write it."),
        }
        Ok(ExitCode::SUCCESS)
    }
}

impl Watcher for Reporter {
    fn progress(&mut self, progress: Progress) {
        match progress {
            Progress::Reading { rows, bytes } if rows >= self.rows_told + ROWS_PER_SIGN => {
                self.rows_told = rows;
                let percent = bytes.min(self.bytes_total) * 100 / self.bytes_total;
                eprintln!("{rows} rows read ({percent} %)");
            }
            Progress::Reading { .. } => {}
            Progress::Checking => eprintln!("checking against what is known"),
            Progress::Writing => eprintln!("writing"),
            Progress::Clearing => eprintln!("clearing up"),
        }
    }

    fn problem(&mut self, problem: &RowProblem) {
        let text = Words::of(Locale::English).label("import", &problem.reason);
        let RowProblem { line, field, reason, value } = problem;
        let file = &self.file;
        match value.is_empty() {
            true => println!("{file}:{line}: {field}: {text} [{reason}]"),
            false => println!("{file}:{line}: {field}: {text} [{reason}] ({value:?})"),
        }
    }
}
