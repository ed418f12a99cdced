//! Splitting a sum over the lines of an order so that no cent appears or vanishes.

/// Splits `total` in proportion to `weights`; the cents that remain go to the largest remainders,
/// the earlier first. The parts add up to `total`. With no weight at all the first part has all.
pub fn spread(total: i64, weights: &[u64]) -> Vec<i64> {
    let whole: u128 = weights.iter().map(|weight| u128::from(*weight)).sum();
    let amount = u128::from(total.unsigned_abs());
    if whole == 0 {
        return (0..weights.len()).map(|place| if place == 0 { total } else { 0 }).collect();
    }
    let exact: Vec<(u128, u128)> = weights
        .iter()
        .map(|weight| amount * u128::from(*weight))
        .map(|product| (product / whole, product % whole))
        .collect();
    let given: u128 = exact.iter().map(|(part, _)| part).sum();
    let mut by_remainder: Vec<usize> = (0..exact.len()).collect();
    by_remainder.sort_by_key(|place| std::cmp::Reverse(exact[*place].1));
    let mut parts: Vec<u128> = exact.iter().map(|(part, _)| *part).collect();
    for place in by_remainder.into_iter().take((amount - given) as usize) {
        parts[place] += 1;
    }
    // A part is at most `total`, which came from an i64.
    parts.into_iter().map(|part| total.signum() * part as i64).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_fair_and_add_up() {
        let check = |total: i64, weights: &[u64], expect: &[i64]| {
            let got = spread(total, weights);
            assert_eq!(got, expect, "{total} {weights:?}");
            assert_eq!(got.iter().sum::<i64>(), if weights.is_empty() { 0 } else { total });
        };
        check(100, &[1, 1, 1], &[34, 33, 33]);
        check(12_000, &[8_000, 4_000], &[8_000, 4_000]);
        check(10_800, &[8_000, 4_000], &[7_200, 3_600]);
        check(1, &[1, 2], &[0, 1]);
        check(-100, &[1, 1, 1], &[-34, -33, -33]);
        check(500, &[0, 0], &[500, 0]);
        check(0, &[3, 4], &[0, 0]);
        check(i64::MAX, &[u64::MAX, u64::MAX], &[i64::MAX / 2 + 1, i64::MAX / 2]);
        check(5, &[], &[]);
    }
}
