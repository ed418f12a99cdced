//! `cargo xtask bench store`: what the store costs, as a ratio to rusqlite by hand.
//!
//! Absolute figures say more about the disk of the machine than about the store, so every figure
//! stands beside the same work done without the store, in interleaved rounds of the same run.

#![expect(
    clippy::disallowed_methods,
    reason = "a measurement needs a clock; nothing here is shipped"
)]

mod contenders;
mod report;

use clap::Parser;
use contenders::{
    ByHand, ByHandAnswering, Contender, OneCommitEach, PreparedReads, StoreReads, StoreWrites,
};
use report::{Figures, print};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// Measures the store.
#[derive(Parser)]
struct Options {
    /// How often each contender has a turn.
    #[arg(long, default_value_t = 5)]
    rounds: usize,
    /// How long a turn lasts.
    #[arg(long, default_value_t = 2_000)]
    turn_ms: u64,
    /// Where the databases are made; the default is in the target folder, on its disk.
    #[arg(long)]
    folder: Option<PathBuf>,
    /// Given by cargo to every bench.
    #[arg(long, hide = true)]
    bench: bool,
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let options = Options::parse();
    let base = options.folder.unwrap_or_else(|| PathBuf::from(env!("CARGO_TARGET_TMPDIR")));
    let folder = tempfile::Builder::new().prefix("bench-store-").tempdir_in(&base)?;
    let filesystem = filesystem_of(&base);
    println!("{} rounds of {} ms, on {filesystem}", options.rounds, options.turn_ms);
    if filesystem == "tmpfs" {
        println!(
            "WARNING: tmpfs is no disk: a commit costs nothing here, so the ratios say nothing"
        );
    }

    let mut contenders: Vec<Box<dyn Contender>> = vec![
        Box::new(StoreWrites::open(&folder.path().join("store.db"))?),
        Box::new(ByHand::open(&folder.path().join("by-hand.db"))?),
        Box::new(ByHandAnswering::open(&folder.path().join("answering.db"))?),
        Box::new(OneCommitEach::open(&folder.path().join("one-each.db"))?),
        Box::new(StoreReads::open(&folder.path().join("store-reads.db"))?),
        Box::new(PreparedReads::open(&folder.path().join("bare-reads.db"))?),
    ];
    let turn = Duration::from_millis(options.turn_ms);
    let mut figures: Vec<Figures> =
        contenders.iter().map(|contender| Figures::new(contender.name())).collect();
    for _ in 0..options.rounds {
        for (contender, figures) in contenders.iter_mut().zip(&mut figures) {
            let began = Instant::now();
            let done = contender.turn(began + turn);
            figures.push(done as f64 / began.elapsed().as_secs_f64());
        }
    }
    print(&figures);
    Ok(())
}

/// The kind of filesystem a folder is on, by the longest mount point above it.
fn filesystem_of(folder: &Path) -> String {
    let folder = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
    let mounts = std::fs::read_to_string("/proc/mounts").unwrap_or_default();
    let above = mounts.lines().filter_map(|line| {
        let mut words = line.split(' ').skip(1);
        let (point, kind) = (words.next()?, words.next()?);
        folder.starts_with(point).then_some((point.len(), kind))
    });
    above.max().map_or("an unknown filesystem".to_owned(), |(_, kind)| kind.to_owned())
}
