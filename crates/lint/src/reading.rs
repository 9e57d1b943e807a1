//! How much there is to read before a question can be answered.

use bank::{BankFile, Bilingual, QuestionEntry};

use crate::{Lint, report};

/// The most characters of a question with its five rungs: Japanese, English. Both take about
/// twenty seconds to read.
pub const READING_LOAD: (usize, usize) = (200, 500);

/// Japanese characters that a person reads in a second.
pub const CHARACTERS_A_SECOND: usize = 10;

pub fn look(file: &BankFile, found: &mut Vec<Lint>) {
    for question in &file.question {
        let ladders = [Some(&question.levels), question.small_levels.as_ref()];
        let loads = ladders.into_iter().flatten().map(|levels| load(question, levels));
        let load = loads.fold(Bilingual::default(), |most, one| Bilingual {
            ja: usize::max(most.ja, one.ja),
            en: usize::max(most.en, one.en),
        });
        let limits = Bilingual { ja: READING_LOAD.0, en: READING_LOAD.1 };
        for (lang, load, limit) in [("ja", load.ja, limits.ja), ("en", load.en, limits.en)] {
            if load > limit {
                let what = format!("question and rungs have {load} characters of {limit} ({lang})");
                report(found, &question.id, "levels", what);
            }
        }
        let seconds = load.ja.div_ceil(CHARACTERS_A_SECOND);
        if usize::from(question.seconds) < seconds {
            let what = format!("{} s are too few: reading alone takes {seconds}", question.seconds);
            report(found, &question.id, "seconds", what);
        }
    }
}

/// Returns the characters of `question` and one ladder of it.
fn load(question: &QuestionEntry, levels: &Bilingual<[String; 5]>) -> Bilingual<usize> {
    let count = |text: &str, rungs: &[String; 5]| {
        rungs.iter().map(|rung| rung.chars().count()).sum::<usize>() + text.chars().count()
    };
    Bilingual { ja: count(&question.text.ja, &levels.ja), en: count(&question.text.en, &levels.en) }
}
