//! The steps of the procedure as a stair.

use phrases::AreaResult;
use readiness::{AreaGroup, StepStanding, StepState};

use super::canvas::{Area, BOTTOM, Canvas, LEFT, RIGHT, TOP, Text};
use super::look::{INK, KEY, Look, PALE};
use super::radar::scale;
use super::whole;
use crate::source::Source;

/// How much higher each step is than the one before, and how much of a step has room for texts.
const RISE: i32 = 105;
const TALL: i32 = 345;

/// Draws one step beside the other, each higher than the one before.
pub(super) fn draw(source: Source<'_>) -> String {
    let (phrases, words) = (source.phrases, source.phrases.words);
    let readiness = &source.diagnosis.readiness;
    let lead = words.office_pictures.steps_lead(readiness::REACHED_FROM);
    let mut canvas = Canvas::new(source, &phrases.group(AreaGroup::Steps), &lead);
    let results = phrases.results(readiness, AreaGroup::Steps);
    let of = |step: &'_ StepStanding| {
        let result = results.iter().find(|result| result.area == step.area)?;
        Some((step.clone(), result))
    };
    let steps: Vec<(StepStanding, &AreaResult)> = readiness.steps.iter().filter_map(of).collect();
    if source.is_empty() {
        canvas.nothing(words.office_pictures.empty);
        return canvas.finish();
    }
    if steps.is_empty() {
        canvas.nothing(words.office_pictures.nothing);
        return canvas.finish();
    }
    let count = whole(steps.len());
    let (wide, rise) = ((RIGHT - LEFT) / count, RISE.min((BOTTOM - TOP - TALL) / count));
    for (at, (step, result)) in steps.iter().enumerate() {
        let top = BOTTOM - TALL - rise * whole(at);
        let area = Area(LEFT + wide * whole(at), top, wide - 14, BOTTOM - top);
        one(&mut canvas, source, area, step, result);
    }
    canvas.mark(words.readiness.key_value, |canvas, Area(x, y, width, height)| {
        let (middle, y) = (x + width / 2, y + height / 2);
        canvas.line((x, y), (x + width, y), INK, 1, "");
        canvas.dot((&middle.to_string(), &y.to_string()), KEY);
    });
    canvas.mark(words.readiness.key_range, |canvas, area| canvas.area(area, Look::RANGE));
    canvas.mark(words.readiness.next, |canvas, area| canvas.area(area, Look::POINTED));
    canvas.finish()
}

/// Draws one step: its number and name, whether it is reached, its score and its weakest question.
fn one(
    canvas: &mut Canvas,
    source: Source<'_>,
    area: Area,
    step: &StepStanding,
    result: &AreaResult,
) {
    let (said, report) = (source.phrases.words.readiness, source.phrases.words.office_report);
    let Area(left, top, wide, _) = area;
    let (x, room) = (left + 24, wide - 48);
    let (sign, state) = match step.state {
        StepState::Reached => ("✓", said.reached),
        StepState::NotYet => ("○", said.not_yet),
        StepState::Open => ("?", said.open),
    };
    canvas.open(&result.name);
    canvas.area(area, if step.is_next { Look::POINTED } else { Look::BOX });
    let number = said.step(step.step.number());
    let used = canvas.text((x, top + 42), Text::of(20).ink(PALE), room, &number);
    if step.is_next {
        let style = Text::of(20).bold();
        canvas.text((x + used + 24, top + 42), style, room - used - 24, report.next_step);
    }
    let lines = canvas.lines((x, top + 80), Text::of(26).bold(), room, 2, &result.name);
    let top = top + 32 * (lines - 2);
    canvas.text((x, top + 158), Text::of(22), room, &[sign, " ", state].concat());
    let used = canvas.text((x, top + 222), Text::of(48).bold(), room, &result.value);
    let unit = [result.unit, " ", &result.range].concat();
    canvas.text((x + used + 8, top + 222), Text::of(20), room - used - 8, &unit);
    scale(canvas, result, Area(x + 8, top + 244, room - 16, 18));
    if let Some(weakest) = &result.weakest {
        let text = report.weakest_at(&weakest.topic, &weakest.level_name);
        canvas.text((x, top + 300), Text::of(17).ink(PALE), room, said.weak);
        canvas.text((x, top + 324), Text::of(18), room, &text);
    }
    canvas.close();
}
