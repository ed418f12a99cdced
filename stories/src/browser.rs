//! A real Chromium, steered through chromedriver, with a profile of its own.

use crate::eventually;
use std::path::Path;
use std::time::Duration;
use tempfile::TempDir;
use thirtyfour::prelude::*;
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, Command};

/// What keeps Chromium quiet and alike on every machine.
const FLAGS: &[&str] = &[
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-default-apps",
    "--hide-scrollbars",
];
/// How long an element may take to appear.
const ELEMENT_PATIENCE: Duration = Duration::from_secs(20);
/// How often to look for it.
const ELEMENT_ROUND: Duration = Duration::from_millis(50);

/// The size of the window, in CSS pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Screen {
    /// A phone held upright.
    Phone,
    /// A laptop.
    Desktop,
}

impl Screen {
    /// Width and height.
    pub const fn size(self) -> (u32, u32) {
        match self {
            Self::Phone => (390, 844),
            Self::Desktop => (1280, 800),
        }
    }
}

/// The colour scheme the reader prefers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

/// A browser. Call [`Browser::close`] at the end of the story; when the story fails first, dropping
/// it ends the processes all the same.
pub struct Browser {
    driver: WebDriver,
    // Ended by its drop, which ends Chromium with it.
    _chromedriver: Child,
    _profile: TempDir,
}

impl Browser {
    /// Starts one that reads this language, such as `zh-HK`, on this screen.
    ///
    /// # Panics
    /// When Chromium or chromedriver is missing or does not start; `cargo xtask test` installs both.
    pub async fn open(language: &str, screen: Screen) -> Self {
        let profile = tempfile::tempdir().expect("a temporary folder");
        let (chromedriver, port) = start_chromedriver().await;
        let mut wishes = DesiredCapabilities::chrome();
        let profile_flag = format!("--user-data-dir={}", profile.path().display());
        let language_flag = format!("--accept-lang={language}");
        for flag in FLAGS.iter().copied().chain([profile_flag.as_str(), language_flag.as_str()]) {
            wishes.add_arg(flag).expect("a flag");
        }
        let preferences = serde_json::json!({ "intl.accept_languages": language });
        wishes.add_experimental_option("prefs", preferences).expect("preferences");
        for log in ["performance", "browser"] {
            wishes.set_logging_prefs(log, thirtyfour::LoggingPrefsLogLevel::All).expect("a log");
        }
        let address = format!("http://127.0.0.1:{port}");
        let driver = WebDriver::new(address, wishes).await.expect("Chromium starts");
        let browser = Self { driver, _chromedriver: chromedriver, _profile: profile };
        browser.show_on(screen).await;
        browser
    }

    /// The driver itself, for what this type has no word for.
    pub fn driver(&self) -> &WebDriver {
        &self.driver
    }

    /// Goes to an address.
    pub async fn visit(&self, address: &str) {
        self.driver.goto(address).await.unwrap_or_else(|error| panic!("{address}: {error}"));
    }

    /// The address it is at.
    pub async fn address(&self) -> String {
        self.driver.current_url().await.expect("an address").to_string()
    }

    /// The first element that fits, as soon as there is one.
    pub async fn element(&self, css: &str) -> WebElement {
        let query = self.driver.query(By::Css(css)).wait(ELEMENT_PATIENCE, ELEMENT_ROUND);
        match query.first().await {
            Ok(element) => element,
            Err(_) => panic!("no `{css}` on {}:\n{}", self.address().await, self.text().await),
        }
    }

    /// How many elements fit at the moment.
    pub async fn count(&self, css: &str) -> usize {
        self.driver.find_all(By::Css(css)).await.map_or(0, |found| found.len())
    }

    /// Everything a reader sees on the page.
    pub async fn text(&self) -> String {
        match self.driver.find(By::Css("body")).await {
            Ok(body) => body.text().await.unwrap_or_default(),
            Err(_) => String::new(),
        }
    }

    /// Waits until the reader sees this text.
    pub async fn sees(&self, text: &str) {
        eventually(&format!("the page shows {text:?}"), async || {
            self.text().await.contains(text).then_some(())
        })
        .await;
    }

    /// Writes into a field, over what stood in it.
    pub async fn fill(&self, css: &str, text: &str) {
        let field = self.element(css).await;
        field.clear().await.expect("the field empties");
        field.send_keys(text).await.unwrap_or_else(|error| panic!("{css}: {error}"));
    }

    /// Clicks on something that may be scrolled out of sight.
    pub async fn click(&self, css: &str) {
        let element = self.element(css).await;
        element.scroll_into_view().await.unwrap_or_else(|error| panic!("{css}: {error}"));
        element.click().await.unwrap_or_else(|error| panic!("{css}: {error}"));
    }

    /// Chooses a file in a file field.
    pub async fn attach(&self, css: &str, file: &Path) {
        let path = file.display().to_string();
        let field = self.element(css).await;
        field.send_keys(path).await.unwrap_or_else(|error| panic!("{css}: {error}"));
    }

    /// Switches the page's own scripts on or off, from the next page on.
    pub async fn allow_scripts(&self, allowed: bool) {
        let value = serde_json::json!({ "value": !allowed });
        self.devtools("Emulation.setScriptExecutionDisabled", value).await;
    }

    /// Takes the network away, or gives it back.
    pub async fn go_offline(&self, offline: bool) {
        let conditions = serde_json::json!({
            "offline": offline, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1
        });
        self.devtools("Network.enable", serde_json::json!({})).await;
        self.devtools("Network.emulateNetworkConditions", conditions).await;
    }

    /// A link of so many kbit/s each way, with this delay.
    pub async fn throttle(&self, kbit_per_s: u32, latency_ms: u32) {
        let bytes_per_s = kbit_per_s * 1_000 / 8;
        let conditions = serde_json::json!({
            "offline": false, "latency": latency_ms,
            "downloadThroughput": bytes_per_s, "uploadThroughput": bytes_per_s
        });
        self.devtools("Network.enable", serde_json::json!({})).await;
        self.devtools("Network.emulateNetworkConditions", conditions).await;
    }

    /// The colour scheme it tells pages.
    pub async fn prefer(&self, look: Look) {
        let scheme = if look == Look::Dark { "dark" } else { "light" };
        let features = serde_json::json!({
            "features": [{ "name": "prefers-color-scheme", "value": scheme }]
        });
        self.devtools("Emulation.setEmulatedMedia", features).await;
    }

    /// Makes the window this large, to the pixel.
    pub async fn show_on(&self, screen: Screen) {
        let (width, height) = screen.size();
        let metrics = serde_json::json!({
            "width": width, "height": height,
            "deviceScaleFactor": 1, "mobile": screen == Screen::Phone
        });
        self.devtools("Emulation.setDeviceMetricsOverride", metrics).await;
    }

    /// Bytes on the wire (headers and compressed bodies) of all that this address loads, with
    /// nothing kept from before.
    pub async fn wire_bytes(&self, address: &str) -> u64 {
        self.devtools("Network.enable", serde_json::json!({})).await;
        self.devtools("Network.clearBrowserCache", serde_json::json!({})).await;
        let _before = self.log("performance").await;
        self.visit(address).await;
        self.bytes_since().await
    }

    /// Bytes on the wire since the last look.
    pub async fn bytes_since(&self) -> u64 {
        let messages = self.log("performance").await;
        let finished = messages.iter().filter_map(|line| {
            let event: serde_json::Value = serde_json::from_str(line).ok()?;
            let message = &event["message"];
            (message["method"] == "Network.loadingFinished")
                .then(|| message["params"]["encodedDataLength"].as_f64().unwrap_or(0.0))
        });
        finished.sum::<f64>() as u64
    }

    /// What the page's scripts complained about since the last look.
    pub async fn complaints(&self) -> Vec<String> {
        self.log("browser").await
    }

    /// Writes a picture of what is in the window.
    pub async fn picture(&self, file: &Path) {
        let png = self.driver.screenshot_as_png().await.expect("a picture");
        std::fs::write(file, png).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    }

    /// Ends it.
    pub async fn close(self) {
        // Whatever is wrong now, the story has been told; the drop ends what is left.
        let _ = self.driver.clone().quit().await;
    }

    async fn log(&self, kind: &str) -> Vec<String> {
        let entries = self.driver.get_log(kind).await.expect("the browser keeps a log");
        entries.into_iter().map(|entry| entry.message).collect()
    }

    async fn devtools(&self, method: &str, parameters: serde_json::Value) -> serde_json::Value {
        let answer = self.driver.cdp().send_raw(method, parameters).await;
        answer.unwrap_or_else(|error| panic!("{method}: {error}"))
    }
}

/// Starts chromedriver on a port of its own choice, and answers when it listens.
async fn start_chromedriver() -> (Child, u16) {
    let mut chromedriver = Command::new("chromedriver")
        .arg("--port=0")
        .stdin(std::process::Stdio::null())
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::null())
        .kill_on_drop(true)
        .spawn()
        .expect("chromedriver is installed: run the tests with `cargo xtask test`");
    let stdout = chromedriver.stdout.take().expect("it is piped");
    let mut lines = BufReader::new(stdout).lines();
    let found = async {
        while let Ok(Some(line)) = lines.next_line().await {
            // "ChromeDriver was started successfully on port 41235."
            let port = line.rsplit_once("successfully on port ");
            if let Some(port) = port.and_then(|(_, port)| port.trim_end_matches('.').parse().ok()) {
                return Some(port);
            }
        }
        None
    };
    let port = tokio::time::timeout(ELEMENT_PATIENCE, found).await.ok().flatten();
    (chromedriver, port.expect("chromedriver says its port"))
}
