//! A PostgreSQL server of our own for the length of a test run: made in a temporary folder, reachable
//! on the loopback only, gone afterwards, also when the tests fail.

use crate::process::{self, Outcome};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// How long the server may take until it answers.
const START_SECONDS_MAX: u64 = 60;
/// How long it may take to stop before it is killed.
const STOP_SECONDS_MAX: u64 = 10;

/// A running server; dropping it stops it and removes its folder.
pub struct Cluster {
    server: Child,
    port: u16,
    // Kept for its Drop, which removes the folder after the server has stopped.
    folder: TempDir,
}

impl Cluster {
    /// Makes a cluster and starts it.
    pub fn start() -> Outcome<Self> {
        let tools = server_tools()?;
        let folder = tempfile::Builder::new()
            .prefix("simcare-postgres-")
            .tempdir()
            .map_err(|error| format!("a temporary folder: {error}"))?;
        let account = Account::choose(folder.path())?;
        let data = folder.path().join("data");

        let mut initdb = account.command(&tools.join("initdb"));
        initdb.arg("--pgdata").arg(&data).args(["--username=postgres", "--auth=trust"]);
        initdb.args(["--encoding=UTF8", "--locale=C.UTF-8", "--no-sync"]);
        process::output(initdb.current_dir(folder.path()))?;

        let port = free_port()?;
        let mut postgres = account.command(&tools.join("postgres"));
        postgres.arg("-D").arg(&data).arg("-k").arg(folder.path());
        postgres.args(["-h", "127.0.0.1", "-p", &port.to_string()]);
        // The data does not outlive the run, so nothing needs to reach the disk.
        for setting in ["fsync=off", "full_page_writes=off", "max_connections=300"] {
            postgres.args(["-c", setting]);
        }
        let log = std::fs::File::create(folder.path().join("log"))
            .map_err(|error| format!("the server's log: {error}"))?;
        let server = postgres
            .current_dir(folder.path())
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(log)
            .spawn()
            .map_err(|error| format!("postgres: {error}"))?;
        let mut cluster = Self { server, port, folder };
        cluster.wait_until_it_answers()?;
        Ok(cluster)
    }

    /// The address of its maintenance database; each test makes a database of its own beside it.
    pub fn url(&self) -> String {
        format!("postgres://postgres@127.0.0.1:{}/postgres", self.port)
    }

    fn wait_until_it_answers(&mut self) -> Outcome {
        let deadline = Instant::now() + Duration::from_secs(START_SECONDS_MAX);
        // The port opens when recovery is done, so a connection means that it is ready.
        while TcpStream::connect(("127.0.0.1", self.port)).is_err() {
            let has_died = self.server.try_wait().is_ok_and(|status| status.is_some());
            if has_died || Instant::now() > deadline {
                let log = std::fs::read_to_string(self.folder.path().join("log"));
                return Err(format!("postgres did not start:\n{}", log.unwrap_or_default()));
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        Ok(())
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        // SIGINT asks PostgreSQL for a fast shutdown: roll back, disconnect, stop.
        let _ = Command::new("kill").args(["-INT", &self.server.id().to_string()]).status();
        let deadline = Instant::now() + Duration::from_secs(STOP_SECONDS_MAX);
        while Instant::now() < deadline {
            if !matches!(self.server.try_wait(), Ok(None)) {
                return;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// Who the server runs as: PostgreSQL refuses to run as root.
enum Account {
    Ourselves,
    PostgresUser,
}

impl Account {
    fn choose(folder: &Path) -> Outcome<Self> {
        if !process::is_root() {
            return Ok(Self::Ourselves);
        }
        process::run(Command::new("chown").arg("postgres:").arg(folder))?;
        Ok(Self::PostgresUser)
    }

    fn command(&self, program: &Path) -> Command {
        match self {
            Self::Ourselves => Command::new(program),
            // setpriv execs, so the child's id is the server's, and the server is told to stop
            // when we die without running any destructor.
            Self::PostgresUser => {
                let mut command = Command::new("setpriv");
                command.args(["--reuid=postgres", "--regid=postgres", "--init-groups"]);
                command.args(["--pdeathsig", "INT", "--"]).arg(program);
                command
            }
        }
    }
}

/// Debian keeps the server's programs off the PATH, in a folder for each major version.
fn server_tools() -> Outcome<PathBuf> {
    if let Some(found) = process::find("initdb", &[])
        && let Some(folder) = found.parent()
    {
        return Ok(folder.to_owned());
    }
    let versions = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let mut folders: Vec<(u32, PathBuf)> = versions
        .map(|version| (version.file_name(), version.path().join("bin")))
        .filter(|(_, tools)| tools.join("initdb").is_file())
        .map(|(name, tools)| (name.to_string_lossy().parse().unwrap_or(0), tools))
        .collect();
    folders.sort();
    let newest = folders.pop().map(|(_, tools)| tools);
    newest.ok_or_else(|| "no initdb: is the package postgresql installed?".to_owned())
}

fn free_port() -> Outcome<u16> {
    let listener = TcpListener::bind(("127.0.0.1", 0));
    let address = listener.and_then(|listener| listener.local_addr());
    address.map(|address| address.port()).map_err(|error| format!("a free port: {error}"))
}
