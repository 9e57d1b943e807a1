//! Rungs that repeat each other.

use bank::{BankFile, Bilingual};

use crate::likeness::percent;
use crate::{Lint, report};

/// Two neighbouring rungs that are at least this alike in both languages, in percent, say the
/// same. In one language alone they may: 「年1回」 and 「月1回」 differ in one character.
pub const ALIKE_RUNGS: usize = 90;

pub fn look(file: &BankFile, found: &mut Vec<Lint>) {
    for question in &file.question {
        let small = question.small_levels.as_ref().map(|levels| ("small_levels", levels));
        for (key, levels) in [("levels", &question.levels)].into_iter().chain(small) {
            for upper in 1..5 {
                for lower in 0..upper {
                    if let Some(what) = repeats(levels, lower, upper) {
                        report(found, &question.id, key, what);
                    }
                }
            }
        }
    }
}

/// Says how rung `upper` repeats rung `lower`.
fn repeats(levels: &Bilingual<[String; 5]>, lower: usize, upper: usize) -> Option<String> {
    let alike = [&levels.ja, &levels.en].map(|rungs| percent(&rungs[lower], &rungs[upper]));
    if let Some(at) = alike.iter().position(|alike| *alike == 100) {
        let lang = ["ja", "en"][at];
        return Some(format!("rung {upper} repeats rung {lower} ({lang})"));
    }
    let is_alike = lower + 1 == upper && alike.iter().all(|alike| *alike >= ALIKE_RUNGS);
    is_alike
        .then(|| format!("rung {upper} is {} % ja, {} % en like rung {lower}", alike[0], alike[1]))
}
