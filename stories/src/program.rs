//! The built binary as a process of its own: it can be killed as a power cut would.

use crate::{Database, Engine, eventually};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// Names the built binary; `cargo xtask test` builds it and sets this.
const BINARY: &str = "SIMCARE_BIN";

/// A running `simcare serve`; dropping it kills it.
pub struct Program {
    process: Child,
    port: u16,
}

impl Program {
    /// Starts it on this database and waits until it says that it is ready.
    ///
    /// # Panics
    /// When there is no binary or it does not get ready.
    pub async fn serve(database: &Database, log: &Path) -> Self {
        Self::serve_at(database, log, free_port()).await
    }

    /// As [`Program::serve`], at a port that was used before.
    ///
    /// # Panics
    /// As [`Program::serve`].
    pub async fn serve_at(database: &Database, log: &Path, port: u16) -> Self {
        let mut command = Command::new(binary());
        command
            .arg("serve")
            .env("SIMCARE_LISTEN", format!("127.0.0.1:{port}"))
            .env("SIMCARE_PUBLIC_URL", format!("http://127.0.0.1:{port}"))
            // Each client of a story says that it comes from another address.
            .env("SIMCARE_TRUST_FORWARDED", "true")
            // Most stories are about people alone.
            .env("SIMCARE_ASSISTANT", "false")
            .env("SIMCARE_LOG", "warn");
        match database.engine() {
            Engine::Sqlite => command.env("SIMCARE_SQLITE", database.url()),
            Engine::Postgres => command.env("SIMCARE_POSTGRES", database.url()),
        };
        Self::start(command, log, port).await
    }

    /// Starts `simcare demo` with its data in this folder.
    ///
    /// # Panics
    /// As [`Program::serve`].
    pub async fn demo(data: &Path, log: &Path) -> Self {
        let port = free_port();
        let mut command = Command::new(binary());
        command.args(["demo", "--listen", &format!("127.0.0.1:{port}"), "--data"]).arg(data);
        Self::start(command, log, port).await
    }

    async fn start(mut command: Command, log: &Path, port: u16) -> Self {
        let log = std::fs::OpenOptions::new().create(true).append(true).open(log);
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(log.expect("a log file"));
        let process = command.spawn().unwrap_or_else(|error| panic!("{BINARY}: {error}"));
        let mut program = Self { process, port };
        program.wait_until_ready().await;
        program
    }

    /// Where it serves.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// The port, to start it there again.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Ends it at once, without a word: SIGKILL.
    ///
    /// # Panics
    /// When the system does not let us.
    pub fn kill(mut self) {
        self.process.kill().expect("kills");
        self.process.wait().expect("ends");
    }

    /// Asks it to end, and waits until it has. Answers whether it ended in good order.
    ///
    /// # Panics
    /// When the system does not let us.
    pub fn ask_to_end(mut self) -> bool {
        let id = self.process.id().to_string();
        Command::new("kill").args(["-TERM", &id]).status().expect("kill runs");
        self.process.wait().expect("ends").success()
    }

    async fn wait_until_ready(&mut self) {
        let address = format!("{}/readyz", self.address());
        let client = reqwest::Client::new();
        eventually("the program is ready", async || {
            let ended = self.process.try_wait().expect("its state");
            assert!(ended.is_none(), "the program ended by itself: {ended:?}");
            let answer = client.get(&address).send().await.ok()?;
            answer.status().is_success().then_some(())
        })
        .await;
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // It may have ended already, which is what is wanted.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn binary() -> PathBuf {
    let named = std::env::var_os(BINARY);
    named.map(PathBuf::from).unwrap_or_else(|| {
        panic!("{BINARY} is not set: run the tests with `cargo xtask test`");
    })
}

fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    listener.local_addr().expect("an address").port()
}
