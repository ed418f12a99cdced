//! Learning what each piece says for and against each answer: linear support vector machines, one an
//! answer, by dual coordinate descent (Hsieh and others, 2008), all answers side by side in lanes.
//!
//! The sentences are gone through in an order that is shuffled, but always in the same way.

use super::vocabulary::Row;

/// What one piece says, a lane for each answer.
pub type Lanes<const L: usize> = [f32; L];

/// A sentence to learn from.
#[derive(Debug, Clone, Copy)]
pub struct Lesson<'a, const L: usize> {
    /// Its pieces.
    pub row: &'a Row,
    /// The right answer.
    pub answer: usize,
    /// How dearly it is paid for when it is told wrongly.
    pub cost: f32,
    /// What is known beforehand to speak for each answer.
    pub before: Lanes<L>,
}

impl<'a, const L: usize> Lesson<'a, L> {
    /// A lesson of which nothing is known beforehand.
    pub fn new(row: &'a Row, answer: usize, cost: f32) -> Self {
        Self { row, answer, cost, before: [0.0; L] }
    }
}

/// How to learn.
#[derive(Debug, Clone, Copy)]
pub struct Course {
    /// How many pieces there are.
    pub pieces: usize,
    /// How often all lessons are gone through.
    pub rounds: usize,
    /// What being the right answer counts for against being none of the others.
    pub cost_of_own: f32,
}

/// What was learned.
#[derive(Debug, Clone)]
pub struct Weights<const L: usize> {
    of_pieces: Vec<Lanes<L>>,
    bias: Lanes<L>,
}

/// The weight of the piece that every sentence has.
const BIAS: f32 = 0.3;

impl<const L: usize> Weights<L> {
    /// Learns from these lessons.
    pub fn learn(lessons: &[Lesson<'_, L>], course: Course) -> Self {
        let mut weights = Self { of_pieces: vec![[0.0; L]; course.pieces], bias: [0.0; L] };
        let mut debts: Vec<Lanes<L>> = vec![[0.0; L]; lessons.len()];
        let lengths: Vec<f32> = lessons.iter().map(|lesson| length(lesson.row)).collect();
        let mut order: Vec<usize> = (0..lessons.len()).collect();
        let mut shuffle = Shuffle(0x2545_f491_4f6c_dd1d);
        for _ in 0..course.rounds {
            shuffle.mix(&mut order);
            for &place in &order {
                weights.take(&lessons[place], lengths[place], &mut debts[place], course);
            }
        }
        weights
    }

    /// One step for one sentence: every answer's machine is put right by itself.
    #[expect(clippy::needless_range_loop, reason = "a lane goes through several arrays at once")]
    fn take(&mut self, lesson: &Lesson<'_, L>, length: f32, debt: &mut Lanes<L>, course: Course) {
        let scores = self.scores(lesson.row);
        let mut steps = [0.0_f32; L];
        let mut is_moved = false;
        for lane in 0..L {
            let is_own = lane == lesson.answer;
            let (sign, cost) =
                if is_own { (1.0, lesson.cost * course.cost_of_own) } else { (-1.0, lesson.cost) };
            let softness = 0.5 / cost;
            let slope = sign * (scores[lane] + lesson.before[lane]) - 1.0 + softness * debt[lane];
            let after = (debt[lane] - slope / (length + softness)).max(0.0);
            steps[lane] = (after - debt[lane]) * sign;
            is_moved |= (after - debt[lane]).abs() > 1e-7;
            debt[lane] = after;
        }
        if !is_moved {
            return;
        }
        for (place, weight) in &lesson.row.entries {
            let lanes = &mut self.of_pieces[*place as usize];
            for lane in 0..L {
                lanes[lane] += steps[lane] * weight;
            }
        }
        for lane in 0..L {
            self.bias[lane] += steps[lane] * BIAS;
        }
    }

    /// What speaks for each answer.
    pub fn scores(&self, row: &Row) -> Lanes<L> {
        let mut scores = self.bias.map(|bias| bias * BIAS);
        for (place, weight) in &row.entries {
            let lanes = &self.of_pieces[*place as usize];
            for lane in 0..L {
                scores[lane] += lanes[lane] * weight;
            }
        }
        scores
    }
}

/// What was learned, in a quarter of the room: each piece's lanes as steps of one size.
#[derive(Debug, Clone)]
pub struct Packed<const L: usize> {
    of_pieces: Vec<(f32, [i8; L])>,
    bias: Lanes<L>,
}

impl<const L: usize> Weights<L> {
    /// The same in less room. What is lost is far below what decides.
    pub fn packed(&self) -> Packed<L> {
        let pack = |lanes: &Lanes<L>| {
            let most = lanes.iter().fold(0.0_f32, |most, weight| most.max(weight.abs()));
            let step = if most > 0.0 { most / f32::from(i8::MAX) } else { 1.0 };
            (step, lanes.map(|weight| (weight / step).round() as i8))
        };
        Packed { of_pieces: self.of_pieces.iter().map(pack).collect(), bias: self.bias }
    }
}

impl<const L: usize> Packed<L> {
    /// What speaks for each answer.
    pub fn scores(&self, row: &Row) -> Lanes<L> {
        let mut scores = self.bias.map(|bias| bias * BIAS);
        for (place, weight) in &row.entries {
            let (step, lanes) = &self.of_pieces[*place as usize];
            for lane in 0..L {
                scores[lane] += f32::from(lanes[lane]) * step * weight;
            }
        }
        scores
    }
}

fn length(row: &Row) -> f32 {
    BIAS * BIAS + row.entries.iter().map(|(_, weight)| weight * weight).sum::<f32>()
}

/// A shuffle that is the same every time. Not for secrets.
struct Shuffle(u64);

impl Shuffle {
    fn mix(&mut self, order: &mut [usize]) {
        for last in (1..order.len()).rev() {
            self.0 ^= self.0 << 13;
            self.0 ^= self.0 >> 7;
            self.0 ^= self.0 << 17;
            order.swap(last, (self.0 % (last as u64 + 1)) as usize);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(entries: &[(u32, f32)]) -> Row {
        Row { entries: entries.to_vec(), known: 1.0 }
    }

    #[test]
    fn what_was_shown_is_known() {
        let rows =
            [row(&[(0, 1.0)]), row(&[(1, 1.0)]), row(&[(2, 1.0)]), row(&[(0, 0.5), (3, 0.5)])];
        let answers = [0, 1, 2, 0];
        let lessons: Vec<Lesson<'_, 8>> =
            rows.iter().zip(answers).map(|(row, answer)| Lesson::new(row, answer, 1.0)).collect();
        let course = Course { pieces: 4, rounds: 30, cost_of_own: 1.0 };
        let weights: Weights<8> = Weights::learn(&lessons, course);
        for (row, answer) in rows.iter().zip(answers) {
            let scores = weights.scores(row);
            let best = (0..8).max_by(|a, b| scores[*a].total_cmp(&scores[*b]));
            assert_eq!(best, Some(answer));
        }
        for (row, answer) in rows.iter().zip(answers) {
            let (exact, packed) = (weights.scores(row), weights.packed().scores(row));
            assert!((exact[answer] - packed[answer]).abs() < 0.02, "{exact:?} {packed:?}");
        }
        let again: Weights<8> = Weights::learn(&lessons, course);
        assert_eq!(again.of_pieces, weights.of_pieces);
    }
}
