//! The level of every question, by area.

use phrases::Phrases;
use readiness::{Area as AreaOfBank, AreaGroup, Document, Question, Standing};

use super::canvas::{Area, BOTTOM, Canvas, LEFT, RIGHT, TOP, Text};
use super::look::Look;
use super::whole;
use crate::source::Source;

/// How wide the names of areas are.
const NAMES: i32 = 210;

/// One row: an area with the questions that are asked of it.
type Row<'a> = (&'a AreaOfBank, Vec<&'a Question>);

/// Draws one row an area and one cell a question.
pub(super) fn draw(source: Source<'_>) -> String {
    let words = source.phrases.words;
    let lead = words.office_pictures.heat_lead;
    let mut canvas = Canvas::new(source, words.readiness.heat, lead);
    if source.is_empty() {
        canvas.nothing(words.office_pictures.empty);
        return canvas.finish();
    }
    let rows = rows(source);
    let most = rows.iter().map(|(_, questions)| questions.len()).max().unwrap_or(0);
    if most == 0 {
        canvas.nothing(words.office_pictures.nothing);
        return canvas.finish();
    }
    let high = (BOTTOM - TOP) / whole(rows.len());
    let wide = ((RIGHT - LEFT - NAMES) / whole(most)).min(260);
    for (at, (area, questions)) in rows.iter().enumerate() {
        let y = TOP + high * whole(at);
        let name = source.phrases.area_short(&area.id);
        let size = (high / 3).clamp(8, 18);
        canvas.open(name);
        let style = Text::of(size).bold();
        canvas.centred((LEFT, y + (high - 5) / 2), style, NAMES - 16, 2, name);
        canvas.close();
        for (column, question) in questions.iter().enumerate() {
            let x = LEFT + NAMES + wide * whole(column);
            let standing = source.document.answers.standing(question, &source.document.profile);
            let place = Area(x, y, wide - 5, high - 5);
            cell(&mut canvas, place, standing, source.phrases.topic(&question.id));
        }
    }
    legend(&mut canvas, source.phrases);
    canvas.finish()
}

/// Returns the areas of all groups that ask something on the document's path.
fn rows(source: Source<'_>) -> Vec<Row<'_>> {
    let bank = &source.phrases.catalog.bank;
    let Document { path, .. } = source.document;
    let areas = AreaGroup::ALL.into_iter().flat_map(|group| group.areas(bank));
    let rows = areas.map(|area| {
        let questions = bank.questions_of(&area.id);
        (area, questions.filter(|question| path.asks(question)).collect::<Vec<_>>())
    });
    rows.filter(|(_, questions)| !questions.is_empty()).collect()
}

fn cell(canvas: &mut Canvas, area: Area, standing: Standing, topic: &str) {
    let Area(x, y, wide, high) = area;
    let (look, sign) = mark(standing);
    canvas.open(topic);
    canvas.area(area, look);
    let largest = if wide < 170 { 12 } else { 15 };
    let (size, sign_size) = ((high / 3).clamp(7, largest), (high / 2).clamp(8, 22));
    let signs = sign_size + 8;
    let sign_style = Text::of(sign_size).bold().ink(look.ink);
    canvas.text((x + 8, y + high / 2 + sign_size * 2 / 5), sign_style, signs, sign);
    let lines = usize::try_from(high / (size * 5 / 4)).unwrap_or(1).clamp(1, 3);
    let style = Text::of(size).ink(look.ink);
    canvas.centred((x + signs, y + high / 2), style, wide - signs - 4, lines, topic);
    canvas.close();
}

/// Returns how a standing looks, and what is written for it.
const fn mark(standing: Standing) -> (Look, &'static str) {
    let [zero, one, two, three, four] = Look::LEVELS;
    match standing {
        Standing::Level(level) => match level.get() {
            0 => (zero, "0"),
            1 => (one, "1"),
            2 => (two, "2"),
            3 => (three, "3"),
            _ => (four, "4"),
        },
        Standing::Unknown => (Look::UNKNOWN, "?"),
        Standing::NotApplicable | Standing::Closed(_) => (Look::NONE, "–"),
        Standing::Unanswered => (Look::OPEN, ""),
    }
}

fn legend(canvas: &mut Canvas, phrases: Phrases<'_>) {
    let (said, common) = (phrases.words.readiness, phrases.words.common);
    let [zero, one, two, three, four] = Look::LEVELS;
    for (look, sign, meaning) in [
        (zero, "0", said.rung_0),
        (one, "1", said.rung_1),
        (two, "2", said.rung_2),
        (three, "3", said.rung_3),
        (four, "4", said.rung_4),
        (Look::UNKNOWN, "?", common.unknown),
        (Look::NONE, "–", said.none),
        (Look::OPEN, "", common.unanswered),
    ] {
        canvas.mark(meaning, |canvas, area| {
            let Area(x, y, ..) = area;
            canvas.area(area, look);
            canvas.text((x + 11, y + 16), Text::of(17).bold().ink(look.ink), 24, sign);
        });
    }
}
