//! The table at the end: medians, spreads, and ratios taken round by round.

/// What one contender did in each round, per second.
pub struct Figures {
    name: &'static str,
    rounds: Vec<f64>,
}

impl Figures {
    /// Nothing yet.
    pub fn new(name: &'static str) -> Self {
        Self { name, rounds: Vec::new() }
    }

    /// One more round.
    pub fn push(&mut self, per_second: f64) {
        self.rounds.push(per_second);
    }

    /// How many times as fast as `other` this was: each round against its neighbour, because what
    /// disturbs the machine disturbs both.
    fn ratios_to(&self, other: &Self) -> Spread {
        Spread::of(self.rounds.iter().zip(&other.rounds).map(|(own, other)| own / other))
    }
}

struct Spread {
    min: f64,
    median: f64,
    max: f64,
}

impl Spread {
    fn of(values: impl Iterator<Item = f64>) -> Self {
        let mut sorted: Vec<f64> = values.collect();
        sorted.sort_by(f64::total_cmp);
        let at = |index: usize| sorted.get(index).copied().unwrap_or(f64::NAN);
        let last = sorted.len().saturating_sub(1);
        Self { min: at(0), median: at(last / 2), max: at(last) }
    }
}

/// Prints contenders in the order that `main` lists them in.
pub fn print(figures: &[Figures]) {
    println!("\n{:36}{:>12}{:>12}{:>12}", "per second", "median", "min", "max");
    for Figures { name, rounds } in figures {
        let Spread { min, median, max } = Spread::of(rounds.iter().copied());
        println!("{name:36}{median:>12.0}{min:>12.0}{max:>12.0}");
    }
    let [writes, by_hand, answering, one_each, reads, bare_reads] = figures else { return };
    println!("\n{:36}{:>12}{:>12}{:>12}   aim", "ratio", "median", "min", "max");
    ratio("inserts by hand (b) / store", &by_hand.ratios_to(writes), "at most 1.3");
    ratio("answering by hand / store", &answering.ratios_to(writes), "");
    ratio("store / one commit each (a)", &writes.ratios_to(one_each), "at least 15");
    ratio(
        "by hand (b) / one commit each (a)",
        &by_hand.ratios_to(one_each),
        "what this disk allows",
    );
    ratio("bare prepared reads / store", &bare_reads.ratios_to(reads), "");
}

fn ratio(name: &str, Spread { min, median, max }: &Spread, aim: &str) {
    println!("{name:36}{median:>12.2}{min:>12.2}{max:>12.2}   {aim}");
}
