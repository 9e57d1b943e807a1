//! The few sentences that matter most, side by side.

use super::pieces::small;
use crate::ui::el::{El, Text, el};
use content::Word;

/// One sentence with what belongs to it.
#[derive(Debug, Default)]
pub struct Finding {
    /// What the sentence is about.
    pub title: Option<Word>,
    /// The sentence.
    pub text: Text,
    /// Where the sentence leads.
    pub href: Option<String>,
    /// What there is to add.
    pub more: Vec<Text>,
    /// A link at the end: where to, and its words.
    pub link: Option<(String, Word)>,
}

/// Shows findings side by side; `label` says what they are together.
pub fn finding_cards(label: Word, findings: Vec<Finding>) -> El {
    let mut cards = el("ul.finding-cards").attr("aria-label", label);
    for finding in findings {
        let text = el("p.finding-text");
        let text = match finding.href {
            Some(href) => text.child(el("a").attr("href", href).text(finding.text)),
            None => text.text(finding.text),
        };
        let mut card =
            el("li").children(finding.title.map(|title| el("h2").text(title))).child(text);
        for sentence in finding.more {
            card = card.child(small(sentence));
        }
        if let Some((href, words)) = finding.link {
            let link = el("a").attr("href", href).text(words);
            card = card.child(el("p.small no-print").child(link));
        }
        cards = cards.child(card);
    }
    cards
}
