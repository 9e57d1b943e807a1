//! The part of the result that is about the people who do the work.

use readiness::{AreaGroup, AreaKind, BurdenState, Document, HEAVY_BELOW, Readiness};

use super::scored;
use crate::ui::components::{card, cooperation_ladder, score_summary, small, tag};
use crate::ui::el::{El, el};
use crate::ui::{Desk, Route, say};

/// Burden, people and cooperation.
pub fn at_work(desk: Desk, document: &Document, readiness: &Readiness) -> El {
    let (words, bank) = (desk.words(), &desk.catalog().bank);
    let is_asked = |stage| {
        let mut asked = bank.questions().iter().filter(|q| document.path.asks(q));
        asked.any(|question| question.stage == Some(stage))
    };
    let mut sections = el("div.at-work");
    for scored in scored(desk, readiness, AreaGroup::AtWork) {
        let section = el("section.stack").texted("h3", scored.name).child(small(scored.about));
        let section = match bank.area(&scored.score.area).map(|area| area.kind) {
            Some(AreaKind::Burden) => burden(section, desk, document, readiness.burden),
            Some(AreaKind::Cooperation) => {
                cooperation_ladder(section, words, readiness.cooperation, &is_asked)
            }
            _ => section,
        };
        sections = sections.child(score_summary(section, words, &scored));
    }
    let skills = el("a").attr("href", Route::Skills.href()).text(words.skills.title);
    card(words.common.people_title)
        .child(small(words.readiness.score_rule))
        .child(sections)
        .child(el("p.actions no-print").child(skills))
}

/// How heavy the burden is, what follows and by which rule, at the end of `section`.
fn burden(section: El, desk: Desk, document: &Document, state: BurdenState) -> El {
    let (words, catalog) = (&desk.words().readiness, desk.catalog());
    let (tone, sign, said, then) = match state {
        BurdenState::Heavy => ("warn", "▲", words.heavy, words.heavy_then),
        BurdenState::Bearable => ("good", "✓", words.bearable, words.bearable_then),
        BurdenState::Open => ("plain", "?", words.burden_open, words.burden_open_then),
    };
    let mut rules = words.burden_rule(HEAVY_BELOW);
    for question in catalog.bank.questions().iter().filter(|q| document.path.asks(q)) {
        if let (Some(alarm), Some(text)) = (question.alarm, catalog.question(&question.id)) {
            let (topic, level) = (text.topic.get(desk.lang_now()), say::number(alarm.get()));
            rules.push(' ');
            rules.push_str(&words.burden_alarm(topic, level));
        }
    }
    section
        .child(el("p").child(tag(sign, said).attr("data-tone", tone)))
        .texted("p", then)
        .child(small(rules))
}
