//! The pieces that sentences are made of, and what each is worth: what stands everywhere tells little.

use crate::recipe::Recipe;
use crate::text::pieces::{KINDS, Piece};
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// A sentence in numbers: places of its pieces, with their weights, in the order of places.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Row {
    /// The pieces.
    pub entries: Vec<(u32, f32)>,
    /// How much of the sentence is known at all, between 0 and 1.
    pub known: f32,
}

/// The known pieces.
#[derive(Debug, Default)]
pub struct Vocabulary {
    places: HashMap<u64, u32, BuildHasherDefault<Ready>>,
    worth: Vec<f32>,
    /// What a piece is worth that nobody has seen.
    worth_of_unknown: f32,
}

impl Vocabulary {
    /// The vocabulary of these sentences.
    pub fn new<'a>(sentences: impl Iterator<Item = &'a [Piece]>, sentences_least: u32) -> Self {
        let mut counts: HashMap<u64, (u32, u32), BuildHasherDefault<Ready>> = HashMap::default();
        let mut order: Vec<u64> = Vec::new();
        let mut total = 0;
        for sentence in sentences {
            total += 1;
            for (_, piece) in sentence {
                let (count, last) = counts.entry(*piece).or_insert_with(|| {
                    order.push(*piece);
                    (0, 0)
                });
                if *last != total {
                    *last = total;
                    *count += 1;
                }
            }
        }
        let mut vocabulary = Self { worth_of_unknown: worth(total, 0), ..Self::default() };
        for piece in order {
            let Some((count, _)) = counts.get(&piece).filter(|c| c.0 >= sentences_least) else {
                continue;
            };
            vocabulary.places.insert(piece, vocabulary.worth.len() as u32);
            vocabulary.worth.push(worth(total, *count));
        }
        vocabulary
    }

    /// How many pieces are known.
    pub fn len(&self) -> usize {
        self.worth.len()
    }

    /// A sentence in numbers. Each kind of piece has the same length, whatever the sentence's, and
    /// unknown pieces take their share of it.
    pub fn row(&self, pieces: &[Piece], recipe: &Recipe) -> Row {
        let mut sorted: Vec<(u64, usize)> = pieces.iter().map(|(k, p)| (*p, *k as usize)).collect();
        sorted.sort_unstable();
        let mut lengths = [0.0_f32; KINDS];
        let mut known_length = 0.0;
        let mut all_length = 0.0;
        let mut entries: Vec<(u32, f32, usize)> = Vec::with_capacity(sorted.len());
        for same in sorted.chunk_by(|a, b| a.0 == b.0) {
            let (piece, kind) = same[0];
            let often = 1.0 + (same.len() as f32).ln();
            let place = self.places.get(&piece).copied();
            let worth = place.map_or(self.worth_of_unknown, |place| self.worth[place as usize]);
            let weight = often * worth;
            lengths[kind] += weight * weight;
            all_length += weight;
            if let Some(place) = place {
                known_length += weight;
                entries.push((place, weight, kind));
            }
        }
        let weights = [
            recipe.letters_weight,
            recipe.words_weight,
            recipe.marked_weight,
            recipe.meaning_weight,
        ];
        let mut scales = [0.0; KINDS];
        let present = |kind: usize| if lengths[kind] > 0.0 { weights[kind].powi(2) } else { 0.0 };
        let whole: f32 = (0..KINDS).map(present).sum();
        for kind in 0..KINDS {
            if lengths[kind] > 0.0 && whole > 0.0 {
                scales[kind] = weights[kind] / (lengths[kind] * whole).sqrt();
            }
        }
        let mut entries: Vec<(u32, f32)> = entries
            .into_iter()
            .map(|(place, weight, kind)| (place, weight * scales[kind]))
            .collect();
        entries.sort_unstable_by_key(|(place, _)| *place);
        let known = if all_length > 0.0 { known_length / all_length } else { 0.0 };
        Row { entries, known }
    }
}

/// What a piece is worth that stands in so many of all sentences.
fn worth(all: u32, with: u32) -> f32 {
    ((1.0 + all as f32) / (1.0 + with as f32)).ln() + 1.0
}

/// Pieces are well mixed numbers already.
#[derive(Default)]
struct Ready(u64);

impl Hasher for Ready {
    fn finish(&self) -> u64 {
        self.0
    }
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = self.0.rotate_left(8) ^ u64::from(*byte);
        }
    }
    fn write_u64(&mut self, value: u64) {
        self.0 = value;
    }
}
