//! The numbers that a model is made by. Each was chosen by what `cargo xtask eval assistant` showed.

/// How a model is made.
#[derive(Debug, Clone, PartialEq)]
pub struct Recipe {
    /// Longest run of letters within and across words.
    pub letters_most: usize,
    /// Longest run of Chinese characters or Japanese and Korean syllables.
    pub characters_most: usize,
    /// Longest run of Thai letters, which stand without blanks between words.
    pub thai_most: usize,
    /// What runs of letters count for.
    pub letters_weight: f32,
    /// What words and pairs of words count for.
    pub words_weight: f32,
    /// What runs of letters with their marks count for.
    pub marked_weight: f32,
    /// What the meanings of words count for.
    pub meaning_weight: f32,
    /// A piece must stand in this many sentences.
    pub sentences_least: u32,
    /// How dearly a sentence that is told wrongly is paid for.
    pub cost: f32,
    /// The same for sentences of other languages, as a share of it.
    pub cost_of_others: f32,
    /// The same where the meanings of all languages' sentences are learned from.
    pub cost_across: f32,
    /// What these count for against what a language's own sentences say.
    pub trust_across: f32,
    /// What a sentence's own intent counts for against the others it is not.
    pub cost_of_own_intent: f32,
    /// How often all sentences are gone through.
    pub rounds: usize,
    /// The same across languages.
    pub rounds_across: usize,
    /// In how many parts sentences are held back to see how sure the model may be.
    pub folds: usize,
}

impl Default for Recipe {
    fn default() -> Self {
        Self {
            letters_most: 5,
            characters_most: 4,
            thai_most: 6,
            letters_weight: 1.0,
            words_weight: 0.7,
            marked_weight: 0.4,
            meaning_weight: 1.2,
            sentences_least: 2,
            cost: 1.0,
            cost_of_others: 0.3,
            cost_across: 0.3,
            trust_across: 1.0,
            cost_of_own_intent: 2.0,
            rounds: 8,
            rounds_across: 8,
            folds: 3,
        }
    }
}

impl Recipe {
    /// Changes one number by its name, to see what it does.
    ///
    /// # Errors
    /// When there is no such number, or the text is none.
    pub fn set(&mut self, name: &str, value: &str) -> Result<(), String> {
        let fault = |_| format!("{name}: {value} is no number");
        let real = || value.parse::<f32>().map_err(|_| fault(()));
        let whole = || value.parse::<usize>().map_err(|_| fault(()));
        match name {
            "letters_most" => self.letters_most = whole()?,
            "characters_most" => self.characters_most = whole()?,
            "thai_most" => self.thai_most = whole()?,
            "letters_weight" => self.letters_weight = real()?,
            "words_weight" => self.words_weight = real()?,
            "marked_weight" => self.marked_weight = real()?,
            "meaning_weight" => self.meaning_weight = real()?,
            "sentences_least" => self.sentences_least = value.parse().map_err(|_| fault(()))?,
            "cost" => self.cost = real()?,
            "cost_of_others" => self.cost_of_others = real()?,
            "cost_across" => self.cost_across = real()?,
            "trust_across" => self.trust_across = real()?,
            "rounds_across" => self.rounds_across = whole()?,
            "cost_of_own_intent" => self.cost_of_own_intent = real()?,
            "rounds" => self.rounds = whole()?,
            "folds" => self.folds = whole()?,
            _ => return Err(format!("no number is called {name}")),
        }
        Ok(())
    }
}
