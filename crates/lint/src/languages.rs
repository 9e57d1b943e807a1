//! Both languages say the same.

use bank::{BankFile, placeholders, texts};

use crate::{Lint, report};

pub fn look(file: &BankFile, found: &mut Vec<Lint>) {
    for text in texts(file) {
        let (ja, en) = (placeholders(text.ja), placeholders(text.en));
        if ja != en {
            let what = format!("the placeholders differ: ja has {ja:?}, en has {en:?}");
            report(found, text.id, text.key, what);
        }
        if text.ja == text.en && text.ja.chars().any(is_japanese) {
            report(found, text.id, text.key, "the en text is the ja text");
        }
    }
}

/// Hiragana, katakana and the common kanji.
const fn is_japanese(letter: char) -> bool {
    matches!(letter, '\u{3041}'..='\u{30ff}' | '\u{4e00}'..='\u{9fff}')
}
