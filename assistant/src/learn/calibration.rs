//! How sure one may be: from scores to probabilities that mean what they say, fitted to sentences
//! that were held back.

/// Turns scores into probabilities.
#[derive(Debug, Clone, PartialEq)]
pub struct Calibration {
    /// How sharply a difference of scores tells.
    sharpness: f32,
    /// What speaks for "none of them": weights of [`Signs`].
    outside: [f32; SIGNS],
}

/// How many signs there are that a text is about something else.
const SIGNS: usize = 7;
type Signs = [f32; SIGNS];

/// A sentence that was held back: its scores, how much of it was known, and the right answer.
#[derive(Debug, Clone)]
pub struct Seen {
    /// What spoke for each answer.
    pub scores: Vec<f32>,
    /// How much of the sentence is known.
    pub known: f32,
    /// The right answer.
    pub answer: usize,
}

impl Calibration {
    /// Fits both parts. `outside` is the answer that says "about something else".
    pub fn fit(seen: &[Seen], outside: usize) -> Self {
        let inside: Vec<&Seen> = seen.iter().filter(|s| s.answer != outside).collect();
        let sharpness = fit_sharpness(&inside, outside);
        let signs: Vec<(Signs, bool)> = seen
            .iter()
            .map(|s| (signs(&s.scores, s.known, outside), s.answer == outside))
            .collect();
        Self { sharpness, outside: fit_logistic(&signs) }
    }

    /// The probabilities of all answers.
    pub fn probabilities(&self, scores: &[f32], known: f32, outside: usize) -> Vec<f32> {
        let outer = sigmoid(dot(&self.outside, &signs(scores, known, outside)));
        let mut probabilities = softmax(scores, self.sharpness, outside);
        for probability in &mut probabilities {
            *probability *= 1.0 - outer;
        }
        probabilities[outside] = outer;
        probabilities
    }
}

impl Default for Calibration {
    fn default() -> Self {
        Self { sharpness: 4.0, outside: [0.0, 4.0, 0.0, 0.0, 0.0, 0.0, 0.0] }
    }
}

/// What tells whether a text is about something else.
fn signs(scores: &[f32], known: f32, outside: usize) -> Signs {
    let mut best = [f32::MIN; 2];
    for (_, score) in scores.iter().enumerate().filter(|(place, _)| *place != outside) {
        if *score > best[0] {
            best = [*score, best[0]];
        } else if *score > best[1] {
            best[1] = *score;
        }
    }
    let sum: f32 = scores.iter().map(|score| (4.0 * score).exp()).sum::<f32>().ln() / 4.0;
    [1.0, scores[outside], best[0], best[0] - best[1], sum, known, scores[outside] * best[0]]
}

fn fit_sharpness(seen: &[&Seen], outside: usize) -> f32 {
    let loss = |sharpness: f32| -> f32 {
        let losses = seen.iter().map(|s| {
            let probability = softmax(&s.scores, sharpness, outside)[s.answer];
            -(probability.max(1e-9)).ln()
        });
        losses.sum()
    };
    // The loss has one valley: halve the interval by golden sections.
    let (mut low, mut high) = (0.5_f32, 20.0_f32);
    for _ in 0..25 {
        let (a, b) = (high - 0.618 * (high - low), low + 0.618 * (high - low));
        if loss(a) < loss(b) { high = b } else { low = a }
    }
    f32::midpoint(low, high)
}

fn softmax(scores: &[f32], sharpness: f32, without: usize) -> Vec<f32> {
    let others = || scores.iter().enumerate().filter(|(place, _)| *place != without);
    let most = others().map(|(_, score)| *score).fold(f32::MIN, f32::max);
    let mut shares = vec![0.0; scores.len()];
    for (place, score) in others() {
        shares[place] = (sharpness * (score - most)).exp();
    }
    let sum: f32 = shares.iter().sum();
    shares.iter_mut().for_each(|share| *share /= sum);
    shares
}

/// Logistic regression by Newton's steps, held a little towards zero.
fn fit_logistic(seen: &[(Signs, bool)]) -> Signs {
    let mut weights = [0.0_f64; SIGNS];
    for _ in 0..20 {
        let mut slope = [0.0_f64; SIGNS];
        let mut bend = [[0.0_f64; SIGNS]; SIGNS];
        for (signs, is_outside) in seen {
            let signs = signs.map(f64::from);
            let score: f64 = weights.iter().zip(&signs).map(|(w, s)| w * s).sum();
            let probability = 1.0 / (1.0 + (-score).exp());
            let miss = probability - f64::from(u8::from(*is_outside));
            let spread = probability * (1.0 - probability);
            for a in 0..SIGNS {
                slope[a] += miss * signs[a];
                for b in 0..SIGNS {
                    bend[a][b] += spread * signs[a] * signs[b];
                }
            }
        }
        for a in 0..SIGNS {
            slope[a] += 0.05 * weights[a];
            bend[a][a] += 0.05 + 1e-9;
        }
        let step = solve(bend, slope);
        for a in 0..SIGNS {
            weights[a] -= step[a];
        }
    }
    weights.map(|weight| weight as f32)
}

/// Solves a small system with a matrix that is symmetric and positive.
#[expect(clippy::needless_range_loop, reason = "rows and columns are clearer by number")]
fn solve(mut matrix: [[f64; SIGNS]; SIGNS], mut right: [f64; SIGNS]) -> [f64; SIGNS] {
    for pivot in 0..SIGNS {
        for row in pivot + 1..SIGNS {
            let factor = matrix[row][pivot] / matrix[pivot][pivot];
            for column in pivot..SIGNS {
                matrix[row][column] -= factor * matrix[pivot][column];
            }
            right[row] -= factor * right[pivot];
        }
    }
    for pivot in (0..SIGNS).rev() {
        for column in pivot + 1..SIGNS {
            right[pivot] -= matrix[pivot][column] * right[column];
        }
        right[pivot] /= matrix[pivot][pivot];
    }
    right
}

fn dot(weights: &Signs, signs: &Signs) -> f32 {
    weights.iter().zip(signs).map(|(weight, sign)| weight * sign).sum()
}

fn sigmoid(score: f32) -> f32 {
    1.0 / (1.0 + (-score).exp())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn probabilities_add_up_and_follow_what_was_seen() {
        let mut seen = Vec::new();
        for n in 0_u8..40 {
            let noise = f32::from(n % 7) / 20.0;
            let answer = usize::from(n % 3);
            let mut scores = vec![-1.0 + noise; 3];
            // One in eight is told wrongly.
            scores[if n % 8 == 0 { (answer + 1) % 3 } else { answer }] = 0.8 - noise;
            seen.push(Seen { scores, known: 0.9, answer });
        }
        let calibration = Calibration::fit(&seen, 2);
        let check = |scores: &[f32], first: usize| {
            let found = calibration.probabilities(scores, 0.9, 2);
            assert!((found.iter().sum::<f32>() - 1.0).abs() < 1e-4, "{found:?}");
            let best = (0..3).max_by(|a, b| found[*a].total_cmp(&found[*b]));
            assert_eq!(best, Some(first), "{found:?}");
            assert!(found[first] < 0.999, "{found:?}");
        };
        check(&[0.8, -1.0, -1.0], 0);
        check(&[-1.0, 0.8, -1.0], 1);
        check(&[-1.0, -1.0, 0.8], 2);
    }
}
