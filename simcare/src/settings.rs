//! Settings: built-in values, then a file, then the environment; the later wins.

use crate::carriers::CarrierSettings;
use serde::Deserialize;
use simcare_base::Secret;
use simcare_store::{EngineSettings, StoreSettings};
use std::collections::BTreeMap;
use std::error::Error;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

/// Characters at least of a key that papers are sealed with.
const SECRET_CHARS_MIN: usize = 32;

/// Everything that can be set.
#[derive(Debug, Clone, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Settings {
    /// Where to listen.
    pub(crate) listen: SocketAddr,
    /// The address people reach the site at; also tells whether cookies need TLS.
    pub(crate) public_url: String,
    /// Whether a proxy of ours stands in front, whose `X-Forwarded-For` is believed.
    pub(crate) trust_forwarded: bool,
    /// What who reads the metrics must send as a bearer token; without it they are shown only to who
    /// asks from this machine.
    pub(crate) metrics_token: Option<Secret>,
    /// What is logged, `info` or finer by part.
    pub(crate) log: String,
    /// The file of the embedded database; used when `postgres` is not set.
    pub(crate) sqlite: PathBuf,
    /// The connection string of PostgreSQL or a database that speaks its protocol.
    pub(crate) postgres: Option<Secret>,
    /// Connections to PostgreSQL.
    pub(crate) postgres_connections: usize,
    /// Whether things are only tried out: what would be sent is shown at `/demo/mailbox`.
    pub(crate) trial: bool,
    /// What the payment provider signs its webhooks with.
    pub(crate) payments_key: Option<Secret>,
    /// What papers for real-name registration are sealed with; several keys with blanks between,
    /// the present one first.
    pub(crate) registration_key: Option<Secret>,
    /// Whether the assistant answers holders by itself.
    pub(crate) assistant: bool,
    /// The address of a service that drafts replies for agents; empty where there is none.
    pub(crate) drafts_url: String,
    /// The model that it is asked for.
    pub(crate) drafts_model: String,
    /// The key that it asks for.
    pub(crate) drafts_key: Option<Secret>,
    /// The carriers, by the name that brands say.
    pub(crate) carriers: BTreeMap<String, CarrierSettings>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            listen: SocketAddr::from(([127, 0, 0, 1], 8080)),
            public_url: String::new(),
            trust_forwarded: false,
            metrics_token: None,
            log: "info".to_owned(),
            sqlite: PathBuf::from("data/simcare.db"),
            postgres: None,
            postgres_connections: 8,
            trial: false,
            payments_key: None,
            registration_key: None,
            assistant: true,
            drafts_url: String::new(),
            drafts_model: "default".to_owned(),
            drafts_key: None,
            carriers: BTreeMap::new(),
        }
    }
}

impl Settings {
    /// Reads the file, if one is named, and the variables that `variable` finds.
    ///
    /// # Errors
    /// Which file, key or variable cannot be read, and why.
    pub(crate) fn read(
        file: Option<&Path>,
        variable: impl Fn(&str) -> Option<String>,
    ) -> Result<Self, Box<dyn Error>> {
        let mut settings = match file {
            None => Self::default(),
            Some(file) => {
                let text = std::fs::read_to_string(file)
                    .map_err(|error| format!("{}: {error}", file.display()))?;
                toml::from_str(&text).map_err(|error| format!("{}: {error}", file.display()))?
            }
        };
        let bad = |name: &str, error: &dyn Error| format!("{name}: {error}");
        if let Some(text) = variable("SIMCARE_LISTEN") {
            settings.listen = text.parse().map_err(|e| bad("SIMCARE_LISTEN", &e))?;
        }
        if let Some(text) = variable("SIMCARE_TRUST_FORWARDED") {
            settings.trust_forwarded =
                text.parse().map_err(|e| bad("SIMCARE_TRUST_FORWARDED", &e))?;
        }
        if let Some(text) = variable("SIMCARE_POSTGRES_CONNECTIONS") {
            settings.postgres_connections =
                text.parse().map_err(|e| bad("SIMCARE_POSTGRES_CONNECTIONS", &e))?;
        }
        if let Some(text) = variable("SIMCARE_TRIAL") {
            settings.trial = text.parse().map_err(|e| bad("SIMCARE_TRIAL", &e))?;
        }
        if let Some(text) = variable("SIMCARE_PUBLIC_URL") {
            settings.public_url = text;
        }
        if let Some(text) = variable("SIMCARE_LOG") {
            settings.log = text;
        }
        if let Some(text) = variable("SIMCARE_SQLITE") {
            settings.sqlite = PathBuf::from(text);
        }
        if let Some(text) = variable("SIMCARE_METRICS_TOKEN") {
            settings.metrics_token = Some(Secret::new(text));
        }
        if let Some(text) = variable("SIMCARE_POSTGRES") {
            settings.postgres = Some(Secret::new(text));
        }
        if let Some(text) = variable("SIMCARE_PAYMENTS_KEY") {
            settings.payments_key = Some(Secret::new(text));
        }
        if let Some(text) = variable("SIMCARE_REGISTRATION_KEY") {
            settings.registration_key = Some(Secret::new(text));
        }
        if settings.registration_keys().iter().any(|key| key.reveal().len() < SECRET_CHARS_MIN) {
            return Err(format!("registration_key: at least {SECRET_CHARS_MIN} characters").into());
        }
        if let Some(text) = variable("SIMCARE_ASSISTANT") {
            settings.assistant = text.parse().map_err(|e| bad("SIMCARE_ASSISTANT", &e))?;
        }
        if let Some(text) = variable("SIMCARE_DRAFTS_URL") {
            settings.drafts_url = text;
        }
        if let Some(text) = variable("SIMCARE_DRAFTS_MODEL") {
            settings.drafts_model = text;
        }
        if let Some(text) = variable("SIMCARE_DRAFTS_KEY") {
            settings.drafts_key = Some(Secret::new(text));
        }
        for (name, carrier) in &mut settings.carriers {
            carrier.complete(name, &variable).map_err(|e| format!("carriers.{name}: {e}"))?;
        }
        tracing_subscriber::EnvFilter::try_new(&settings.log)
            .map_err(|error| bad("log", &error))?;
        if settings.postgres_connections == 0 {
            return Err("postgres_connections: at least 1".into());
        }
        if settings.public_url.is_empty() {
            settings.public_url = format!("http://{}", settings.listen);
        }
        settings.public_url = settings.public_url.trim_end_matches('/').to_owned();
        Ok(settings)
    }

    /// Reads the file, if one is named, and the environment.
    ///
    /// # Errors
    /// As [`Settings::read`].
    pub(crate) fn load(file: Option<&Path>) -> Result<Self, Box<dyn Error>> {
        Self::read(file, |name| std::env::var(name).ok().filter(|value| !value.is_empty()))
    }

    /// The keys that papers are sealed with, the present one first.
    pub(crate) fn registration_keys(&self) -> Vec<Secret> {
        let keys = self.registration_key.as_ref().map_or("", Secret::reveal);
        keys.split_whitespace().map(Secret::new).collect()
    }

    /// Where the store lives.
    pub(crate) fn store(&self) -> StoreSettings {
        match &self.postgres {
            None => StoreSettings::sqlite(&self.sqlite),
            Some(url) => StoreSettings {
                engine: EngineSettings::Postgres {
                    url: url.clone(),
                    connections: self.postgres_connections,
                },
                ..StoreSettings::postgres("")
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(file: &str, variables: &[(&str, &str)]) -> Result<Settings, String> {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = folder.path().join("simcare.toml");
        std::fs::write(&path, file).expect("writes");
        let find = |name: &str| {
            variables.iter().find(|(n, _)| *n == name).map(|(_, value)| (*value).to_owned())
        };
        Settings::read(Some(&path), find).map_err(|error| error.to_string())
    }

    #[test]
    fn the_environment_wins_over_the_file() {
        let file = "listen = \"127.0.0.1:9\"\npublic_url = \"https://care.example/\"\n";
        let settings = read(file, &[("SIMCARE_LISTEN", "127.0.0.1:10")]).expect("reads");
        assert_eq!(settings.listen.port(), 10);
        assert_eq!(settings.public_url, "https://care.example");
    }

    #[test]
    fn bad_settings_are_named() {
        let check = |file: &str, variables: &[(&str, &str)], expect: &str| {
            let error = read(file, variables).expect_err("is refused");
            assert!(error.contains(expect), "{error}");
        };
        check("listn = 1", &[], "listn");
        check("listen = \"nowhere\"", &[], "listen");
        check("", &[("SIMCARE_LISTEN", "nowhere")], "SIMCARE_LISTEN");
        check("log = \"simcare=loud\"", &[], "log");
        check("postgres_connections = 0", &[], "postgres_connections");
        check("registration_key = \"too short\"", &[], "registration_key");
        check("[carriers.islandcom]\nkind = \"pigeon\"", &[], "pigeon");
        check("[carriers.islandcom]\nkind = \"http\"", &[], "carriers.islandcom");
        let open = "[carriers.islandcom]\nkind = \"http\"\nurl = \"http://bss.example\"";
        let token = [("SIMCARE_CARRIER_ISLANDCOM_TOKEN", "hunter2")];
        check(open, &token, "https");
        check("[carriers.islandcom]\nkind = \"sandbox\"", &[], "sandbox");
    }

    #[test]
    fn the_example_file_names_every_setting_with_its_built_in_value() {
        let example = include_str!("../../simcare.example.toml");
        let uncommented = example.replace("\n#", "\n");
        // What is commented out is the built-in value, and prose would not read as TOML.
        let lines: Vec<&str> = uncommented.lines().filter(|line| line.contains(" = ")).collect();
        let settings = read(&lines.join("\n"), &[]).expect("reads");
        let built_in = Settings { public_url: settings.public_url.clone(), ..Settings::default() };
        let shown = |settings: &Settings| format!("{settings:?}").replace("Some((secret))", "None");
        assert_eq!(shown(&settings), shown(&built_in));
        for name in format!("{settings:#?}").lines().filter_map(|line| line.trim().split_once(": "))
        {
            assert!(lines.iter().any(|line| line.starts_with(name.0)), "{} is missing", name.0);
        }
    }

    #[test]
    fn a_carriers_token_comes_from_the_environment_and_does_not_print() {
        let file = "[carriers.island-com]\nkind = \"http\"\nurl = \"https://bss.example/v1\"";
        let token = [("SIMCARE_CARRIER_ISLAND_COM_TOKEN", "hunter2")];
        let settings = read(file, &token).expect("reads");
        let carrier = settings.carriers.get("island-com").expect("is there");
        assert_eq!(carrier.token.as_ref().map(Secret::reveal), Some("hunter2"));
        assert!(!format!("{settings:?}").contains("hunter2"));
    }

    #[test]
    fn the_password_does_not_print() {
        let settings = read("postgres = \"postgres://me:hunter2@db/x\"", &[]).expect("reads");
        assert!(!format!("{settings:?}").contains("hunter2"));
    }
}
