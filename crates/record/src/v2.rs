//! Format version 2, of 2026-11: version 1 and, where there are any, the skill check, the
//! answers said to be right together, the changes of bank, and what was decided about the roadmap.
//!
//! A document that needs none of these is written as version 1, to the letter, so that its file
//! opens in both.

use fields::{Fields, Reader, Tree, Wrong};
use readiness::{
    BoundedMap, CheckId, Document, Level, Receipt, Receipts, SkillCount, SkillId, Skills,
};

use crate::{decided, v1};

/// Returns what stands behind the keys of version 1; each key only where there is something.
pub fn write(document: &Document) -> Vec<(String, Tree)> {
    let skills = document.skills.iter().map(|(id, count)| {
        (id.to_string(), count.0.iter().map(|people| u32::from(*people).into()).collect())
    });
    let accepted = document.accepted.iter().map(|(id, levels)| {
        (id.to_string(), levels.iter().map(|level| u32::from(level.get()).into()).collect())
    });
    let all: [(&str, Tree); 4] = [
        ("skills", Tree::Object(skills.collect())),
        ("accepted", Tree::Object(accepted.collect())),
        ("receipts", document.receipts.iter().map(receipt).collect()),
        ("scenario", decided::scenario(&document.scenario)),
    ];
    let mut entries = Vec::new();
    for (key, value) in all {
        if !value.is_empty() {
            entries.push((key.into(), value));
        }
    }
    // An empty one says something, too: there is another scenario.
    if let Some(other) = &document.other {
        entries.push(("other".into(), decided::scenario(other)));
    }
    if let Some(adopted) = &document.adopted {
        entries.push(("adopted".into(), decided::adopted(adopted)));
    }
    entries
}

fn receipt(receipt: &Receipt) -> Tree {
    Tree::object([
        ("from", v1::bank(&receipt.from)),
        ("to", v1::bank(&receipt.to)),
        ("time", receipt.time.as_str().into()),
        ("carried", u32::from(receipt.carried).into()),
        ("aside", v1::answers(&receipt.aside)),
        ("retired", receipt.retired.iter().map(|id| id.as_str().into()).collect()),
    ])
}

/// Reads what [`write`] wrote into `document`.
pub fn read(read: &mut Reader, file: &mut Fields, document: &mut Document) {
    if file.has("skills") {
        document.skills = skills(read, file);
    }
    if file.has("accepted") {
        document.accepted = accepted(read, file);
    }
    document.scenario = decided::read_scenario(read, file, "scenario").unwrap_or_default();
    document.other = decided::read_scenario(read, file, "other");
    document.adopted = decided::read_adopted(read, file, "adopted");
    let back = read.enter("receipts");
    for item in read.list(file, "receipts", Receipts::MAX) {
        let keys = &mut read.open(item);
        read.expect(keys, &["from", "to", "aside", "retired"]);
        document.receipts.push(Receipt {
            from: v1::read_bank(read, keys, "from"),
            to: v1::read_bank(read, keys, "to"),
            time: v1::read_moment(read, keys, "time"),
            carried: u16::try_from(read.number(keys, "carried", u16::MAX.into()))
                .unwrap_or_default(),
            aside: v1::read_answers(read, keys, "aside"),
            retired: v1::read_ids(read, keys, "retired"),
        });
        read.close(keys);
    }
    read.leave(back);
}

fn skills(read: &mut Reader, file: &mut Fields) -> Skills {
    let mut found = Skills::default();
    let numbers = rows(read, file, "skills", Skills::MAX, SkillCount::LEVELS, u64::from(u16::MAX));
    for (id, people) in numbers {
        let mut count = SkillCount::default();
        for (level, people) in count.0.iter_mut().zip(people) {
            *level = u16::try_from(people).unwrap_or_default();
        }
        // Reported by `rows` where it cannot be kept.
        let _ = found.insert(SkillId::from(id.as_str()), count);
    }
    found
}

fn accepted(
    read: &mut Reader,
    file: &mut Fields,
) -> BoundedMap<CheckId, [Level; 2], { Document::MAX_ACCEPTED }> {
    let mut found = BoundedMap::default();
    for (id, rungs) in
        rows(read, file, "accepted", Document::MAX_ACCEPTED, 2, Level::MAX.get().into())
    {
        let level = |at: usize| {
            let rung = rungs.get(at).and_then(|rung| u8::try_from(*rung).ok());
            rung.and_then(Level::new).unwrap_or(Level::MIN)
        };
        let _ = found.insert(CheckId::from(id.as_str()), [level(0), level(1)]);
    }
    found
}

/// Reads an object whose values are rows of `length` numbers, each at most `most`.
fn rows(
    read: &mut Reader,
    file: &mut Fields,
    key: &str,
    most_entries: usize,
    length: usize,
    most: u64,
) -> Vec<(String, Vec<u64>)> {
    let back = read.enter(key);
    let mut found = Vec::new();
    let entries = read.open(file.take(key)).rest();
    if entries.len() > most_entries {
        read.report("", Wrong::TooMany);
    }
    for (id, value) in entries {
        if id.chars().count() > SkillId::MAX {
            read.report(&id, Wrong::TooLong);
        }
        let Tree::List(items) = value else {
            read.report(&id, Wrong::Type);
            continue;
        };
        let numbers = items.iter().map(|item| match item {
            Tree::Number(number) if *number <= most => Some(*number),
            _ => None,
        });
        match numbers.collect::<Option<Vec<u64>>>() {
            Some(numbers) if numbers.len() == length => found.push((id, numbers)),
            _ => read.report(&id, Wrong::Range),
        }
    }
    read.leave(back);
    found
}
