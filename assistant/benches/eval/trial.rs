//! Asks the classifier and keeps what it says beside what is right.

use simcare_assistant::{Advice, Classifier, Examples, Intent, Recipe};
use simcare_base::Locale;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Each so-manieth sentence is held back in turn.
const FOLDS: usize = 5;

/// A sentence, what is right, and what was said.
pub struct Outcome {
    pub language: Locale,
    pub text: String,
    pub intent: Intent,
    pub said_language: Locale,
    pub said: Vec<(Intent, f32)>,
    pub advice: Advice,
}

/// Every sentence of these languages that was held out.
pub fn held_out(classifier: &Classifier, held: &Examples, languages: &[Locale]) -> Vec<Outcome> {
    languages.iter().flat_map(|language| ask(classifier, held, *language, |_| true)).collect()
}

/// Every sentence of these languages, by a classifier that has not seen it.
pub fn cross_validation(all: &Examples, recipe: &Recipe, languages: &[Locale]) -> Vec<Outcome> {
    let mut outcomes = Vec::new();
    for part in 0..FOLDS {
        let mut kept = all.clone();
        for locale in Locale::ALL {
            let rest = all.of(locale).iter().enumerate().filter(|(place, _)| place % FOLDS != part);
            kept.set(locale, rest.map(|(_, example)| example.clone()).collect());
        }
        let classifier = Classifier::new(kept, recipe.clone());
        outcomes.extend(side_by_side(languages.len(), |place| {
            ask(&classifier, all, languages[place], |number| number % FOLDS == part)
        }));
    }
    outcomes
}

fn ask(
    classifier: &Classifier,
    examples: &Examples,
    language: Locale,
    is_asked: impl Fn(usize) -> bool,
) -> Vec<Outcome> {
    let asked = examples.of(language).iter().enumerate().filter(|(place, _)| is_asked(*place));
    let each = asked.map(|(_, example)| {
        // Nobody says beforehand what language it is: that is the hardest case.
        let said = classifier.classify(&example.text, None);
        Outcome {
            language,
            text: example.text.clone(),
            intent: example.intent,
            said_language: said.language,
            advice: said.advice(),
            said: said.intents,
        }
    });
    each.collect()
}

/// Does each task once, on as many threads as there are processors; results in the tasks' order.
fn side_by_side<T: Send>(tasks: usize, each: impl Fn(usize) -> Vec<T> + Sync) -> Vec<T> {
    let next = AtomicUsize::new(0);
    let done: Mutex<Vec<(usize, Vec<T>)>> = Mutex::new(Vec::new());
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                loop {
                    let task = next.fetch_add(1, Ordering::Relaxed);
                    if task >= tasks {
                        break;
                    }
                    let found = each(task);
                    done.lock().expect("no task panics while it holds this").push((task, found));
                }
            });
        }
    });
    let mut done = done.into_inner().expect("every task has ended");
    done.sort_by_key(|(task, _)| *task);
    done.into_iter().flat_map(|(_, found)| found).collect()
}
