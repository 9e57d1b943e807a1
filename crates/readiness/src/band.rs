//! A priority in one word, for a report to those above.

/// How pressing an action is (高・中・低).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Band {
    /// 高: a duty of law, there for an incident, or with at least [`Band::HIGH_FROM`] percent of
    /// the most points.
    High,
    /// 中: with at least [`Band::MEDIUM_FROM`] percent of the most points.
    Medium,
    /// 低: all others.
    Low,
}

impl Band {
    /// All bands, the most pressing first.
    pub const ALL: [Self; 3] = [Self::High, Self::Medium, Self::Low];
    /// The least points of [`Self::High`], in percent of the most. A judgement.
    pub const HIGH_FROM: i32 = 85;
    /// The least points of [`Self::Medium`], in percent of the most. A judgement.
    pub const MEDIUM_FROM: i32 = 70;

    /// Returns the band of an action with `points` where the first has `most`.
    #[must_use]
    pub fn of(points: i32, most: i32, is_urgent: bool) -> Self {
        let reaches = |percent: i32| points.saturating_mul(100) >= most.saturating_mul(percent);
        if is_urgent || reaches(Self::HIGH_FROM) {
            Self::High
        } else if reaches(Self::MEDIUM_FROM) {
            Self::Medium
        } else {
            Self::Low
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Band;

    #[track_caller]
    fn case(points: i32, is_urgent: bool, expected: Band) {
        assert_eq!(Band::of(points, 150, is_urgent), expected);
    }

    #[test]
    fn a_band_follows_from_the_most_points() {
        case(150, false, Band::High);
        case(128, false, Band::High);
        case(127, false, Band::Medium);
        case(105, false, Band::Medium);
        case(104, false, Band::Low);
        case(-3, false, Band::Low);
        case(1, true, Band::High);
    }
}
