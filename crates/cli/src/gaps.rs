//! How near plans come to the best that is known.

/// Gaps and times of several plans.
#[derive(Default)]
pub struct Gaps {
    /// How much each plan lacks of the best that is known, in hundredths of a percent of it.
    lacking: Vec<u64>,
    /// How many plans are better than the best that was known.
    better: usize,
    milliseconds: Vec<u64>,
}

impl Gaps {
    /// Adds a plan; returns what there is to say of it.
    pub fn add(&mut self, value: u64, best_known: Option<u64>, milliseconds: u64) -> String {
        self.milliseconds.push(milliseconds);
        let Some(best) = best_known else { return String::new() };
        let gap = best.saturating_sub(value).saturating_mul(10_000) / best.max(1);
        self.lacking.push(gap);
        if value > best {
            self.better += 1;
            return format!(", {} better than the best known", value - best);
        }
        format!(", gap {} %", percent(gap))
    }

    /// Returns the figures over all plans, as a line.
    pub fn summary(&self) -> String {
        let count = u64::try_from(self.milliseconds.len()).unwrap_or(u64::MAX).max(1);
        let time = self.milliseconds.iter().sum::<u64>() / count;
        let slowest = self.milliseconds.iter().max().copied().unwrap_or(0);
        let gaps = self.lacking.iter().max().map(|worst| {
            let compared = u64::try_from(self.lacking.len()).unwrap_or(u64::MAX);
            let (mean, worst) = (self.lacking.iter().sum::<u64>() / compared, percent(*worst));
            let (mean, better) = (percent(mean), self.better);
            format!(
                "mean gap to the best known {mean} %, worst {worst} %, better than it {better}; "
            )
        });
        let (problems, gaps) = (self.milliseconds.len(), gaps.unwrap_or_default());
        format!("{problems} problems: {gaps}{time} ms each, at most {slowest} ms\n")
    }
}

/// Writes hundredths of a percent.
fn percent(hundredths: u64) -> String {
    format!("{}.{:02}", hundredths / 100, hundredths % 100)
}

#[cfg(test)]
mod tests {
    use super::Gaps;

    #[test]
    fn gaps_are_parts_of_the_best_known_and_better_plans_have_none() {
        let mut gaps = Gaps::default();
        assert_eq!(gaps.add(975, Some(1_000), 4), ", gap 2.50 %");
        assert_eq!(gaps.add(1_003, Some(1_000), 6), ", 3 better than the best known");
        assert_eq!(gaps.add(5, None, 2), "");
        let summary = "3 problems: mean gap to the best known 1.25 %, worst 2.50 %, \
                       better than it 1; 4 ms each, at most 6 ms\n";
        assert_eq!(gaps.summary(), summary);
    }
}
