//! The answer to a question in one cell: a level with its text, or a word for what is no level.

use bank::QuestionText;
use content::Words;
use phrases::Phrases;
use readiness::{Choice, Level};

use super::cell_problem::Why;
use super::layout::languages;
use crate::grid::Cell;

/// Returns `choice` as it stands in the cell; nothing while the question is unanswered.
pub(super) fn shown(phrases: Phrases<'_>, text: &QuestionText, choice: Option<Choice>) -> String {
    let words = phrases.words;
    match choice {
        None => String::new(),
        Some(Choice::Unknown) => words.common.unknown.into(),
        Some(Choice::NotApplicable) => words.common.not_applicable.into(),
        Some(Choice::Level(level)) => {
            let levels = text.levels.get(phrases.lang);
            let level_text = levels.get(usize::from(level.get())).map_or("", String::as_str);
            format!("{level} {level_text}", level = level.get())
        }
    }
}

/// Returns what the list of the cell offers.
pub(super) fn offered(phrases: Phrases<'_>, text: &QuestionText) -> Vec<String> {
    let levels = Level::ALL.map(Choice::Level);
    let all = levels.into_iter().chain([Choice::Unknown, Choice::NotApplicable]);
    all.map(|choice| shown(phrases, text, Some(choice))).collect()
}

/// Reads an answer that a person picked or typed: a text of the list, its digit alone in any
/// width, 「段階2」, the text without the digit, or the word in either language.
pub(super) fn read(cell: Option<&Cell>, text: &QuestionText) -> Result<Option<Choice>, Why> {
    let cell = match cell {
        None => return Ok(None),
        Some(Cell::Error) => return Err(Why::Formula),
        Some(cell) => cell.shown(),
    };
    let typed = cell.trim();
    if typed.is_empty() {
        return Ok(None);
    }
    for (lang, words) in languages() {
        if let Some(choice) = word(words, typed) {
            return Ok(choice);
        }
        let levels = text.levels.get(lang);
        let at = levels.iter().position(|level| level.trim() == typed);
        if let Some(level) = at.and_then(|at| Level::ALL.get(at)) {
            return Ok(Some(Choice::Level(*level)));
        }
    }
    let level = level(typed).ok_or_else(|| Why::Level { found: typed.into() })?;
    Ok(Some(Choice::Level(level)))
}

/// Returns what a word means that is no level.
fn word(words: &'static Words, typed: &str) -> Option<Option<Choice>> {
    if typed == words.common.unknown {
        Some(Some(Choice::Unknown))
    } else if typed == words.common.not_applicable {
        Some(Some(Choice::NotApplicable))
    } else if typed == words.common.unanswered {
        Some(None)
    } else {
        None
    }
}

/// Returns the level whose digit `typed` begins with, if it ends there or goes on apart from it:
/// 「4月から」 and `2.5` are no levels.
fn level(typed: &str) -> Option<Level> {
    let rest = ["段階", "level"].iter().find_map(|before| typed.strip_prefix(before));
    let mut letters = rest.unwrap_or(typed).trim_start().chars();
    let digit = match letters.next()? {
        digit @ '0'..='4' => u32::from(digit) - u32::from('0'),
        digit @ '０'..='４' => u32::from(digit) - u32::from('０'),
        _ => return None,
    };
    let is_apart = letters.next().is_none_or(|next| {
        let is_mark = matches!(next, ':' | '：' | '.' | '．' | '、' | ')' | '）');
        let goes_on = letters.next().is_some_and(char::is_numeric);
        next.is_whitespace() || is_mark && !goes_on
    });
    if is_apart { Level::new(u8::try_from(digit).ok()?) } else { None }
}

#[cfg(test)]
mod tests {
    use super::level;

    #[test]
    fn a_level_is_its_digit_in_any_width() {
        for (typed, expected) in [
            ("0", Some(0)),
            ("４", Some(4)),
            ("2 一部で試している", Some(2)),
            ("３　標準になっている", Some(3)),
            ("1：個人に任せている", Some(1)),
            ("段階2", Some(2)),
            ("level 2", Some(2)),
            ("2.", Some(2)),
            ("2.5", None),
            ("5", None),
            ("-1", None),
            ("10", None),
            ("4月から", None),
            ("2026年", None),
            ("済", None),
        ] {
            assert_eq!(level(typed).map(|level| level.get()), expected, "{typed}");
        }
    }
}
