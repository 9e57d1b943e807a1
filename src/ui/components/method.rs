//! The method in full. The words say the rules; the numbers come from the rules themselves.

use content::{Words, fill};
use readiness::{
    AreaKind, BUSY_PERCENT, HEAVY_BELOW, HOURS_PER_PERSON_MONTH, LEAST_HOURS, Level,
    MAX_CONCURRENT, REACHED_FROM, STRETCH_MONTHS, Stage, UNKNOWN_GAP, points,
};

use super::pieces::table;
use super::prose::prose;
use crate::ui::el::{El, el};
use crate::ui::{Desk, say};

/// Explains how scores, priorities and the schedule come about.
pub fn method(desk: Desk) -> El {
    let words = desk.words();
    let method = &words.method;
    let number = |value: &dyn ToString| value.to_string();
    let values = [
        ("reached", &*number(&REACHED_FROM)),
        ("level", &*number(&Stage::REACHED)),
        ("heavy", &*number(&HEAVY_BELOW)),
        ("alarm", &*number(&alarm(desk))),
        ("unknown", &*number(&UNKNOWN_GAP)),
        ("month", &*number(&HOURS_PER_PERSON_MONTH)),
        ("busy", &*number(&BUSY_PERCENT)),
        ("at_once", &*number(&MAX_CONCURRENT)),
        ("least", &*number(&LEAST_HOURS)),
        ("stretch", &*number(&STRETCH_MONTHS)),
    ];
    let explain = |el: El, parts: &[(&'static str, &'static str)]| {
        let mut el = el;
        for (title, text) in parts {
            el = el.texted("h3", *title).child(prose(&fill(text, &values)));
        }
        el
    };
    let before = [
        (method.answers_title(), method.answers()),
        (method.scores_title(), method.scores()),
        (method.steps_title(), method.steps()),
        (method.cooperation_title(), method.cooperation()),
        (method.burden_title(), method.burden()),
        (method.asking_title(), method.asking()),
        (method.candidates_title(), method.candidates()),
        (method.priority_title(), method.priority()),
    ];
    let after = [
        (method.hours_title(), method.hours()),
        (method.schedule_title(), method.schedule()),
        (method.put_off_title(), method.put_off()),
    ];
    let scored = explain(el("div").texted("p", method.lead()), &before);
    let ranked = scored.child(part_table(words)).texted("p", method.priority_ties());
    explain(ranked, &after)
}

/// Returns the rung at which a question of burden alarms by itself.
fn alarm(desk: Desk) -> u8 {
    let bank = &desk.catalog().bank;
    let questions = bank.area_of(AreaKind::Burden).map(|area| bank.questions_of(&area.id));
    let alarm = questions.into_iter().flatten().find_map(|question| question.alarm);
    alarm.map_or(0, Level::get)
}

/// The parts of a priority with their points.
fn part_table(words: &'static Words) -> El {
    let method = &words.method;
    let values = [
        ("most", &*say::number(points::UNLOCKS_MOST)),
        ("heavy", &*say::number(points::RELIEF_HEAVY)),
    ];
    let parts = [
        (method.part_gap(), method.rule_gap(), points::GAP),
        (method.part_criteria(), method.rule_criteria(), points::CRITERION),
        (method.part_law(), method.rule_law(), points::LAW),
        (method.part_national(), method.rule_national(), points::NATIONAL),
        (method.part_window(), method.rule_window(), points::WINDOW),
        (method.part_waiting(), method.rule_waiting(), points::WAITING),
        (method.part_step(), method.rule_step(), points::STEP),
        (method.part_relief(), method.rule_relief(), points::RELIEF),
        (method.part_burden(), method.rule_burden(), -points::BURDEN),
    ];
    let mut rows = Vec::new();
    for (part, rule, points) in parts {
        let sign = if points < 0 { "−" } else { "+" };
        rows.push(
            el("tr")
                .child(el("th").attr("scope", "row").text(part))
                .texted("td", fill(rule, &values))
                .texted("td", format!("{sign}{}", points.abs())),
        );
    }
    let columns = [method.column_part(), method.column_rule(), method.column_points()];
    table("parts", method.priority_title(), &columns, rows)
}
