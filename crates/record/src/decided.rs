//! What a person decided about the roadmap, as version 2 writes it.

use fields::{Fields, Reader, Tree, Wrong};
use readiness::{
    ActionId, Adopted, AtOnce, Criterion, Promise, Scenario, Share, Weights, Wish, YearMonth,
};

use crate::v1;

/// More entries of a kind than any plan has.
const MAX_ENTRIES: usize = 2000;
/// More months than any plan has.
const MAX_MONTHS: usize = 120;
/// More hours in a month than any department has.
const MAX_HOURS: u32 = 1_000_000;

/// Writes `scenario`: each key only where it says something; nothing at all is an empty object.
pub fn scenario(scenario: &Scenario) -> Tree {
    let mut entries = Vec::new();
    if scenario.weights != Weights::default() {
        let percent =
            Criterion::ALL.map(|criterion| u32::from(scenario.weights.percent(criterion)));
        entries.push(("weights".into(), percent.into_iter().map(Tree::from).collect()));
    }
    if scenario.at_once != AtOnce::default() {
        entries.push(("at_once".into(), u32::from(scenario.at_once.get()).into()));
    }
    if let Some(share) = scenario.share {
        entries.push(("share_percent".into(), u32::from(share.percent()).into()));
    }
    let wishes = scenario.wishes.iter().map(|(id, made)| (id.to_string(), wish(made)));
    let wishes = Tree::Object(wishes.collect());
    if !wishes.is_empty() {
        entries.push(("wishes".into(), wishes));
    }
    Tree::Object(entries)
}

fn wish(wish: &Wish) -> Tree {
    let mut entries: Vec<(String, Tree)> = Vec::new();
    if let Some(month) = wish.pin {
        entries.push(("pin".into(), month.to_string().into()));
    }
    if let Some(reason) = &wish.excluded {
        entries.push(("excluded".into(), reason.as_str().into()));
    }
    if !wish.owner.is_empty() {
        entries.push(("owner".into(), wish.owner.as_str().into()));
    }
    if let Some(hours) = wish.hours {
        entries.push(("hours".into(), u32::from(hours).into()));
    }
    Tree::Object(entries)
}

/// Writes an adopted roadmap.
pub fn adopted(adopted: &Adopted) -> Tree {
    let hours = |hours: &[u32]| hours.iter().map(|hours| Tree::from(*hours)).collect::<Tree>();
    let count = |count: usize| Tree::from(u32::try_from(count).unwrap_or(u32::MAX));
    let placed = adopted.placed.iter().map(|promise| {
        Tree::object([
            ("action", promise.action.as_str().into()),
            ("rank", count(promise.rank)),
            ("start", count(promise.start)),
            ("hours", hours(&promise.hours)),
            ("monthly_hours", promise.monthly_hours.into()),
        ])
    });
    Tree::object([
        ("time", adopted.time.as_str().into()),
        ("revision", adopted.revision.into()),
        ("bank", v1::bank(&adopted.bank)),
        ("scenario", scenario(&adopted.scenario)),
        ("halved", adopted.is_halved.into()),
        ("start", adopted.start.to_string().into()),
        ("hours", hours(&adopted.hours)),
        ("placed", placed.collect()),
        ("put_off", adopted.put_off.iter().map(|id| id.as_str().into()).collect()),
    ])
}

/// Reads what [`scenario`] wrote under `key`, absent or there.
pub fn read_scenario(read: &mut Reader, file: &mut Fields, key: &str) -> Option<Scenario> {
    let tree = file.take(key);
    if tree == Tree::Null {
        return None;
    }
    let back = read.enter(key);
    let keys = &mut read.open(tree);
    let mut found = Scenario::default();
    if keys.has("weights") {
        let percent = read.numbers(keys, "weights", Criterion::ALL.len());
        match <[u8; 5]>::try_from(percent).ok().and_then(Weights::new) {
            Some(weights) => found.weights = weights,
            None => read.report("weights", Wrong::Range),
        }
    }
    if keys.has("at_once") {
        let count = read.number(keys, "at_once", AtOnce::MAX.into());
        match u8::try_from(count).ok().and_then(AtOnce::new) {
            Some(at_once) => found.at_once = at_once,
            None => read.report("at_once", Wrong::Range),
        }
    }
    let share = read.maybe_number(keys, "share_percent", Share::MAX.into());
    found.share = share.and_then(|share| u8::try_from(share).ok()).and_then(Share::new);
    if keys.has("wishes") {
        let inner = read.enter("wishes");
        let entries = read.open(keys.take("wishes")).rest();
        if entries.len() > Scenario::MAX_WISHES {
            read.report("", Wrong::TooMany);
        }
        for (id, value) in entries {
            if id.chars().count() > ActionId::MAX {
                read.report(&id, Wrong::TooLong);
            }
            let one = read.enter(&id);
            let wish = read_wish(read, value);
            read.leave(one);
            let _ = found.make(ActionId::from(id.as_str()), wish); // Reported above.
        }
        read.leave(inner);
    }
    read.close(keys);
    read.leave(back);
    Some(found)
}

fn read_wish(read: &mut Reader, value: Tree) -> Wish {
    let keys = &mut read.open(value);
    let is_excluded = keys.peek("excluded").is_some();
    let excluded = v1::read_text(read, keys, "excluded");
    let excluded = is_excluded.then_some(excluded);
    let hours = read.maybe_number(keys, "hours", Wish::MAX_HOURS.into());
    let wish = Wish {
        pin: read_month(read, keys, "pin"),
        excluded,
        owner: v1::read_text(read, keys, "owner"),
        hours: hours.and_then(|hours| u16::try_from(hours).ok()),
    };
    read.close(keys);
    wish
}

/// Reads a month such as `2026-12`, absent or there.
fn read_month(read: &mut Reader, keys: &mut Fields, key: &str) -> Option<YearMonth> {
    let month = YearMonth::parse(&read.maybe_text(keys, key)?);
    if month.is_none() {
        read.report(key, Wrong::Range);
    }
    month
}

/// Reads what [`adopted`] wrote under `key`, absent or there.
pub fn read_adopted(read: &mut Reader, file: &mut Fields, key: &str) -> Option<Adopted> {
    let tree = file.take(key);
    if tree == Tree::Null {
        return None;
    }
    let back = read.enter(key);
    let keys = &mut read.open(tree);
    read.expect(keys, &["bank", "hours", "placed", "put_off"]);
    let time = v1::read_moment(read, keys, "time");
    let revision = read.number(keys, "revision", u32::MAX);
    let asked = v1::read_bank(read, keys, "bank");
    let scenario = read_scenario(read, keys, "scenario");
    let is_halved = read.flag(keys, "halved");
    let start = read_month(read, keys, "start");
    for (key, is_there) in [("scenario", scenario.is_some()), ("start", start.is_some())] {
        if !is_there {
            read.report(key, Wrong::Missing);
        }
    }
    let hours = read.amounts(keys, "hours", MAX_MONTHS, MAX_HOURS);
    let mut placed = Vec::new();
    let inner = read.enter("placed");
    for item in read.list(keys, "placed", MAX_ENTRIES) {
        placed.push(read_promise(read, item, hours.len()));
    }
    read.leave(inner);
    let put_off = read.texts(keys, "put_off", MAX_ENTRIES);
    let put_off = put_off.iter().map(|id| ActionId::from(id.as_str())).collect();
    read.close(keys);
    read.leave(back);
    Some(Adopted {
        time,
        revision,
        bank: asked,
        scenario: scenario?,
        is_halved,
        start: start?,
        hours,
        placed,
        put_off,
    })
}

/// Reads one action of a plan of `months` months.
fn read_promise(read: &mut Reader, item: Tree, months: usize) -> Promise {
    let keys = &mut read.open(item);
    read.expect(keys, &["action", "hours"]);
    let size = |number: u32| usize::try_from(number).unwrap_or(usize::MAX);
    let promise = Promise {
        action: ActionId::from(read.text_within(keys, "action", ActionId::MAX).as_str()),
        rank: size(read.number(keys, "rank", u32::MAX)),
        start: size(read.number(keys, "start", u32::MAX)),
        hours: read.amounts(keys, "hours", MAX_MONTHS, MAX_HOURS),
        monthly_hours: read.number(keys, "monthly_hours", MAX_HOURS),
    };
    if promise.start.saturating_add(promise.hours.len()) > months {
        read.report("start", Wrong::Range);
    }
    read.close(keys);
    promise
}
