//! The diagnosis for a person at a terminal: short, in one language.

use std::fmt::Write as _;

use bank::{Catalog, Lang};
use readiness::{Diagnosis, Document, Score};

/// Returns scores, schedule and what is put off, a line each.
pub fn of(catalog: &Catalog, document: &Document, diagnosis: &Diagnosis, lang: Lang) -> String {
    let words = content::words(lang);
    let mut text = String::new();
    let code = record::check_code(document);
    let _ = writeln!(text, "{}  {}  {code}", document.profile.name, diagnosis.start);
    let _ = writeln!(text, "\n{}", words.common.readiness());
    for score in &diagnosis.readiness.areas {
        let name = catalog.area(&score.area).map_or("", |area| area.name.get(lang).as_str());
        let shown = score.value.map(Score::get).map_or_else(|| "-".into(), |v| v.to_string());
        let range = score
            .range
            .map(|(low, high)| format!("[{}-{}]", low.get(), high.get()))
            .unwrap_or_default();
        let _ = writeln!(text, "{shown:>4} {range:<9} {name}");
    }
    let _ = writeln!(text, "\n{}", words.common.roadmap());
    let title = |id| catalog.action(id).map_or("", |action| action.title.get(lang).as_str());
    for placed in &diagnosis.roadmap.placed {
        let rank = diagnosis.priorities.get(&placed.action).map_or(0, |p| p.rank);
        let month = diagnosis.start.plus(placed.start);
        let _ = writeln!(
            text,
            "{month} {:>2} {:>4}h  {rank:>2}. {}",
            placed.hours.len(),
            placed.total(),
            title(&placed.action)
        );
    }
    for put_off in &diagnosis.roadmap.put_off {
        let rank = diagnosis.priorities.get(&put_off.action).map_or(0, |p| p.rank);
        let _ = writeln!(text, "-              {rank:>2}. {}", title(&put_off.action));
    }
    let _ = writeln!(text);
    for (month, used) in diagnosis.roadmap.capacity.months.iter().zip(&diagnosis.roadmap.used) {
        let _ = writeln!(text, "{} {used:>4} / {:>4} h", month.month, month.hours);
    }
    text
}
