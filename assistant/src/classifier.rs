//! The one door: a text in, its language and what it asks for out.

use crate::across::Across;
use crate::examples::Examples;
use crate::language::Languages;
use crate::model::Model;
use crate::recipe::Recipe;
use crate::understanding::{Thresholds, Understanding};
use simcare_base::Locale;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{LazyLock, OnceLock};

/// Learning must not take every processor from those who are served already.
const THREADS_MOST: usize = 4;

const THRESHOLDS: Thresholds = Thresholds { sure: 0.5, one_of: 0.5, out_of_scope: 0.5 };

/// Tells languages and intents. Each language is learned when it is first needed, which takes a
/// moment; [`Classifier::warm_up`] learns them all beforehand.
#[derive(Debug)]
pub struct Classifier {
    examples: Examples,
    recipe: Recipe,
    languages: Languages,
    across: OnceLock<Across>,
    models: [OnceLock<Model>; Locale::ALL.len()],
}

static SHARED: LazyLock<Classifier> =
    LazyLock::new(|| Classifier::new(Examples::embedded(), Recipe::default()));

impl Classifier {
    /// The one of this process, learned from the sentences that are built in.
    pub fn shared() -> &'static Self {
        &SHARED
    }

    /// One that learns from other sentences, or otherwise.
    pub fn new(examples: Examples, recipe: Recipe) -> Self {
        Self {
            examples,
            recipe,
            languages: Languages::default(),
            across: OnceLock::new(),
            models: std::array::from_fn(|_| OnceLock::new()),
        }
    }

    /// Understands a text. The writer's own language is a hint and no more: who writes clearly in
    /// another one has written in that.
    pub fn classify(&self, text: &str, writer: Option<Locale>) -> Understanding {
        let languages = self.languages.of(text, writer, &self.examples);
        let language = languages.first().map_or(Locale::English, |(locale, _)| *locale);
        let whole: f32 = languages.iter().map(|(_, share)| share).sum();
        let mut probabilities = vec![0.0; crate::Intent::COUNT];
        for (locale, share) in &languages {
            let own = self.model(*locale).probabilities(text, self.across());
            for (sum, probability) in probabilities.iter_mut().zip(own) {
                *sum += probability * share / whole;
            }
        }
        Understanding::new(language, &probabilities, THRESHOLDS)
    }

    /// The language of a text alone.
    pub fn language(&self, text: &str, writer: Option<Locale>) -> Locale {
        let languages = self.languages.of(text, writer, &self.examples);
        languages.first().map_or(Locale::English, |(locale, _)| *locale)
    }

    /// Learns every language, side by side on a few threads. Blocks.
    pub fn warm_up(&self) {
        self.across();
        let next = AtomicUsize::new(0);
        let processors = std::thread::available_parallelism().map_or(1, usize::from);
        std::thread::scope(|scope| {
            scope.spawn(|| self.languages.warm_up(&self.examples));
            for _ in 0..processors.min(THREADS_MOST) {
                scope.spawn(|| {
                    let take = || Locale::ALL.get(next.fetch_add(1, Ordering::Relaxed));
                    while let Some(locale) = take() {
                        self.model(*locale);
                    }
                });
            }
        });
    }

    fn model(&self, locale: Locale) -> &Model {
        let learn = || Model::learn(locale, &self.examples, self.across(), &self.recipe);
        self.models[locale as usize].get_or_init(learn)
    }

    fn across(&self) -> &Across {
        self.across.get_or_init(|| Across::learn(&self.examples, &self.recipe))
    }
}
