//! The diagnosis for a person at a terminal: short, in one language.

use std::fmt::Write as _;

use bank::{Catalog, Lang};
use phrases::Phrases;
use readiness::{Asking, Criterion, Diagnosis, Document, Effort, Ledger, Missing, Proof, Score};

use crate::escape;
use crate::report::{EditionChange, Read};

/// Returns scores, schedule and what is put off, a line each.
pub fn of(catalog: &Catalog, read: &Read<'_>, diagnosis: &Diagnosis, lang: Lang) -> String {
    let Read { file, document, edition } = read;
    let words = content::words(lang);
    let phrases = Phrases { words, lang, catalog };
    let mut text = String::new();
    let code = record::check_code(file);
    let name = escape::line(&document.profile.name);
    let _ = writeln!(text, "{name}  {}  {code}", diagnosis.start);
    let former = record::former_check_code(file);
    let _ = match lang {
        Lang::Ja => writeln!(text, "2026年11月までの確認コード {former}"),
        Lang::En => writeln!(text, "check code until November 2026: {former}"),
    };
    if let Some(edition) = edition {
        let _ = writeln!(text, "{}", edition_change(edition, lang));
    }
    let missing = phrases.missing_profile(Missing::of(&catalog.bank, document));
    if !missing.is_empty() {
        let _ = writeln!(text, "{missing}");
    }
    let _ = writeln!(text, "\n{}", words.common.readiness);
    for score in &diagnosis.readiness.areas {
        let name = catalog.area(&score.area).map_or("", |area| area.name.get(lang).as_str());
        let shown = score.value.map(Score::get).map_or_else(|| "-".into(), |v| v.to_string());
        let range = score
            .range
            .map(|(low, high)| format!("[{}-{}]", low.get(), high.get()))
            .unwrap_or_default();
        let _ = writeln!(text, "{shown:>4} {range:<9} {}", escape::line(name));
    }
    let _ = writeln!(text, "\n{}", words.common.roadmap);
    let title = |id| {
        let title = catalog.action(id).map_or("", |action| action.title.get(lang).as_str());
        escape::line(title)
    };
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
    for conflict in &diagnosis.roadmap.pin_conflicts {
        let _ = writeln!(text, "!   {}  {}", conflict.month, title(&conflict.action));
    }
    for id in &diagnosis.roadmap.excluded {
        let _ = writeln!(text, "x                  {}", title(id));
    }
    let _ = writeln!(text);
    for (month, used) in diagnosis.roadmap.capacity.months.iter().zip(&diagnosis.roadmap.used) {
        let _ = writeln!(text, "{} {used:>4} / {:>4} h", month.month, month.hours);
    }
    let certainty = Proof::of(&catalog.bank, document, diagnosis).finished();
    let _ = writeln!(text, "\n{}", phrases.certainty(certainty));
    if diagnosis.effort != Effort::default() {
        let percent = diagnosis.effort.percent();
        let _ = match lang {
            Lang::Ja => writeln!(text, "時間はすべて見積りの{percent}%"),
            Lang::En => writeln!(text, "all hours at {percent} % of the estimates"),
        };
    }
    text + &summary(catalog, document, diagnosis, lang)
}

/// Says what the present edition of the bank does to the answers, with the ids of the questions.
fn edition_change(change: &EditionChange, lang: Lang) -> String {
    let EditionChange { from, to, carried, again, new } = change;
    let ids = |ids: &[String]| match ids {
        [] => String::new(),
        ids => format!(" ({})", ids.join(", ")),
    };
    let line = match lang {
        Lang::Ja => format!(
            "設問集の版 {from} の回答を {to} で診断しました。意味が変わり、答え直しが要る設問 {}{}　\
             新しい設問 {}{}　そのまま使う回答 {carried}",
            again.len(),
            ids(again),
            new.len(),
            ids(new)
        ),
        Lang::En => format!(
            "answered under edition {from}, diagnosed under {to}. To be answered again because \
             the meaning changed: {}{}; new questions: {}{}; answers that count as before: {carried}",
            again.len(),
            ids(again),
            new.len(),
            ids(new)
        ),
    };
    escape::line(&line).into_owned()
}

/// Returns the scenario, the hours, what is worth asking and what has moved on, a line each.
fn summary(catalog: &Catalog, document: &Document, diagnosis: &Diagnosis, lang: Lang) -> String {
    let bank = &catalog.bank;
    let scenario = &document.scenario;
    let weights = Criterion::ALL.map(|of| scenario.weights.percent(of).to_string()).join("/");
    let at_once = scenario.at_once.get();
    let share = scenario.share.unwrap_or(document.profile.share).percent();
    let ledger = Ledger::of(bank, document, diagnosis);
    let (planned, done) = (ledger.planned_hours, ledger.done_hours);
    let payback =
        ledger.payback.map_or_else(|| "-".into(), |at| diagnosis.start.plus(at).to_string());
    let asking = Asking::of(bank, document, &diagnosis.readiness).finished(bank, document);
    let (asked, minutes) = (asking.shortest().count(), asking.shortest_minutes());
    let mut text = match lang {
        Lang::Ja => format!(
            "\n重み {weights}　同時に{at_once}件まで　割合{share}%\n\
             計画{planned}時間　済み{done}時間　元が取れる月 {payback}\n\
             上位5件を変えうる未確認の設問 {asked}問、{minutes}分\n"
        ),
        Lang::En => format!(
            "\nweights {weights}, at most {at_once} at once, share {share} %\n\
             planned {planned} h, done {done} h, pays back in {payback}\n\
             open questions that can change the first five: {asked}, {minutes} minutes\n"
        ),
    };
    if let Some(adopted) = &document.adopted {
        let (time, count) = (adopted.time.as_str(), adopted.differences(document, diagnosis).len());
        let _ = match lang {
            Lang::Ja => writeln!(text, "採用 {time}　その後に変わった点 {count}件"),
            Lang::En => writeln!(text, "adopted {time}, {count} differences since"),
        };
    }
    text
}
