//! The three sentences on top of the result.

use content::Word;
use content::fill;
use readiness::{
    Asking, Diagnosis, Document, Level, QuestionId, REACHED_FROM, Readiness, StepStanding,
    StepState,
};

use crate::ui::components::Finding;
use crate::ui::el::Fresh;
use crate::ui::{Desk, Route, say};

/// Returns where the department is, its weakest point and what asking would settle.
pub fn of(desk: Desk, document: &Document, readiness: &Readiness) -> Vec<Finding> {
    let mut findings = vec![here(desk, readiness)];
    if let Some((question, level)) = &readiness.weakest {
        findings.extend(weak(desk, document, question, *level));
    }
    findings.extend(ask(desk, readiness));
    findings
}

fn here(desk: Desk, readiness: &Readiness) -> Finding {
    let words = desk.words().readiness;
    let (catalog, lang) = (desk.catalog(), desk.lang_now());
    let reached = readiness.steps.iter().find(|step| Some(step.step) == readiness.reached);
    let next = readiness.steps.iter().find(|step| step.is_next);
    let score = next.and_then(|next| readiness.area(&next.area)?.value);
    let score = score.map(|score| say::number(score.get())).unwrap_or_default();
    let said = |text: Word, step: &StepStanding| {
        let name = catalog.area(&step.area).map_or("", |text| text.name.get(lang));
        let values = [
            ("n", say::number(step.step.number())),
            ("step", name.into()),
            ("score", score.clone()),
            ("from", say::number(REACHED_FROM)),
        ];
        fill(text, &values.each_ref().map(|(key, value)| (*key, value.as_str()))).into()
    };
    let (text, more) = match (reached, next) {
        (_, None) => (words.here_all.into(), words.here_then.into()),
        (Some(reached), Some(next)) => {
            let is_open = next.state == StepState::Open;
            let then = if is_open { words.here_next_open } else { words.here_next };
            (said(words.here_reached, reached), said(then, next))
        }
        (None, Some(next)) if next.state == StepState::Open => {
            (said(words.here_open, next), words.here_few.into())
        }
        (None, Some(next)) => (said(words.here_none, next), said(words.here_first, next)),
    };
    Finding { title: Some(words.here), text, more: vec![more], ..Finding::default() }
}

fn weak(desk: Desk, document: &Document, question: &QuestionId, level: Level) -> Option<Finding> {
    let words = desk.words().readiness;
    let (catalog, lang) = (desk.catalog(), desk.lang_now());
    let text = catalog.question(question)?;
    let rung = text.levels.get(lang).get(usize::from(level.get()))?;
    let (calls, holds) =
        desk.diagnosis.with_untracked(|Fresh(Diagnosis { candidates, .. })| {
            (candidates.called_for_by(question).count(), candidates.held_up_by(question).len())
        });
    let mut actions = words.weak_calls(calls);
    if holds > 0 {
        actions.push(' ');
        actions.push_str(&words.weak_holds(holds));
    }
    let mut more = vec![words.weak_rung(rung).into(), actions.into()];
    let mut equals = 0;
    for other in catalog.bank.questions() {
        let standing = document.answers.standing(other, &document.profile);
        let is_equal = document.path.asks(other) && standing.level() == Some(level);
        equals += usize::from(is_equal && other.id != *question);
    }
    if equals > 0 {
        more.push(words.weak_others(equals).into());
    }
    let values = [("topic", text.topic.get(lang).as_str()), ("n", &say::number(level.get()))];
    Some(Finding {
        title: Some(words.weak),
        text: fill(words.weak_at, &values).into(),
        href: Some(Route::Question(Some(question.clone())).href()),
        more,
        link: None,
    })
}

fn ask(desk: Desk, readiness: &Readiness) -> Option<Finding> {
    let words = desk.words().readiness;
    let (catalog, lang) = (desk.catalog(), desk.lang_now());
    let asking = desk.once(|s| Asking::of(&s.catalog().bank, s.document(), readiness));
    let Some(first) = asking.inquiries.first() else {
        return Some(Finding {
            title: Some(words.ask),
            text: words.ask_none.into(),
            more: vec![words.ask_none_why.into()],
            ..Finding::default()
        });
    };
    let topic = catalog.question(&first.question)?.topic.get(lang);
    let area = &catalog.bank.question(&first.question)?.area;
    let (low, high) = readiness.area(area)?.range?;
    let narrows = words.ask_narrows(
        catalog.area(area)?.short.get(lang),
        low.get(),
        high.get(),
        first.narrows,
    );
    let about = [("topic", topic.as_str()), ("n", &say::number(first.minutes))];
    let mut finding = Finding {
        title: Some(words.ask),
        text: fill(words.ask_about, &about).into(),
        href: Some(Route::Question(Some(first.question.clone())).href()),
        more: vec![narrows.into()],
        link: None,
    };
    let others = asking.inquiries.len() - 1;
    if others > 0 {
        finding.more.push(words.ask_more(others).into());
        finding.link = Some((Route::Review.href(), desk.words().question.open_only));
    }
    Some(finding)
}
