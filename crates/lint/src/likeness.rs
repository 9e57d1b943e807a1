//! How alike two texts are.

/// More characters than any question or level has; what is longer is refused already and must not
/// keep the lint busy.
const MAX_COMPARED: usize = 400;

/// Returns how alike two texts are in percent: Dice's measure over pairs of neighbouring
/// characters, letters and digits only. 100 for the same characters in the same order.
pub fn percent(one: &str, other: &str) -> usize {
    let (one, other) = (letters(one), letters(other));
    if one == other {
        return 100;
    }
    let (one, other) = (pairs(&one), pairs(&other));
    let both = one.len() + other.len();
    (200 * shared(&one, &other)).checked_div(both).unwrap_or_default()
}

/// Leaves out what does not change a meaning: spaces, punctuation, capitals.
fn letters(text: &str) -> Vec<char> {
    let text = text.chars().take(MAX_COMPARED);
    text.filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

fn pairs(letters: &[char]) -> Vec<[char; 2]> {
    let mut pairs: Vec<_> = letters.windows(2).map(|pair| [pair[0], pair[1]]).collect();
    pairs.sort_unstable();
    pairs
}

/// Counts the pairs that stand in both lists, which are sorted.
fn shared(one: &[[char; 2]], other: &[[char; 2]]) -> usize {
    let mut other = other.iter().peekable();
    one.iter()
        .filter(|pair| {
            while other.next_if(|next| next < pair).is_some() {}
            other.next_if_eq(pair).is_some()
        })
        .count()
}

#[cfg(test)]
mod tests {
    use super::percent;

    #[test]
    fn likeness_goes_from_nothing_to_the_same() {
        assert_eq!(percent("台帳がある", "台帳が ある。"), 100);
        assert_eq!(percent("night", "nacht"), 25);
        assert_eq!(percent("aaaa", "aa"), 50);
        assert_eq!(percent("台帳", "研修"), 0);
        assert_eq!(percent("", "。"), 100);
        assert_eq!(percent("", "あ"), 0);
    }
}
