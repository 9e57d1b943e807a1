//! How much two texts have in common.

/// From so much on, in percent, two texts are taken for two spellings of one.
pub const ALIKE: usize = 75;

/// Returns what share of two texts is common, in percent: twice the letters of their longest common
/// stretches, of all letters (Ratcliff and Obershelp).
pub fn percent(one: &str, other: &str) -> usize {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let all = one.len() + other.len();
    (common(&one, &other) * 200).checked_div(all).unwrap_or(100)
}

fn common(one: &[char], other: &[char]) -> usize {
    let (mut from, mut at, mut longest) = (0, 0, 0);
    for first in 0..one.len() {
        for second in 0..other.len() {
            let pairs = one[first..].iter().zip(&other[second..]);
            let length = pairs.take_while(|(a, b)| a == b).count();
            if length > longest {
                (from, at, longest) = (first, second, length);
            }
        }
    }
    if longest == 0 {
        return 0;
    }
    common(&one[..from], &other[..at])
        + longest
        + common(&one[from + longest..], &other[at + longest..])
}

#[test]
fn shares_are_those_of_the_checker() {
    assert_eq!(percent("level_0", "level_1"), 85);
    assert_eq!(percent("課長", "課長補佐"), 66);
    assert_eq!(percent("evidence", "confidence"), 66);
    assert_eq!(percent("a", "b"), 0);
}
