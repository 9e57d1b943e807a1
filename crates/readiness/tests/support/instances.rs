//! Planning problems drawn with a fixed seed, the same on every machine.

use readiness::{
    Action, ActionId, AtOnce, Bank, Date, Deadline, DeadlineClass, Document, Level, Month,
    PartTime, Share,
};

use super::{action, bank_of, document, each, months, triggers};

/// A fixed sequence (Knuth's MMIX linear congruence).
pub struct Draw(u64);

impl Draw {
    pub fn new(seed: u64) -> Self {
        let mut draw = Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ 0x5DEE_CE66);
        draw.below(2);
        draw
    }

    /// Returns a number below `count`.
    pub fn below(&mut self, count: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % count
    }

    /// Tells whether one in `count` holds.
    pub fn one_in(&mut self, count: usize) -> bool {
        self.below(count) == 0
    }

    pub fn between(&mut self, least: u16, most: u16) -> u16 {
        least + u16::try_from(self.below(usize::from(most - least) + 1)).unwrap()
    }
}

/// What is drawn.
#[derive(Clone)]
pub struct Case {
    pub bank: Bank,
    pub document: Document,
    pub start: String,
}

/// Returns `bank` without dates set by law: what a duty takes first, with more room another month,
/// is not there for the others.
pub fn without_duties(bank: &Bank) -> Bank {
    let mut actions = bank.actions().to_vec();
    for action in &mut actions {
        action.deadline.take_if(|deadline| deadline.class == DeadlineClass::Law);
    }
    Bank::new(bank.areas().to_vec(), bank.questions().to_vec(), actions).unwrap()
}

/// Draws `count` actions and a department; prerequisites point backwards by name.
pub fn case(seed: u64, count: usize) -> Case {
    let mut draw = Draw::new(seed);
    let year = 2026 + draw.below(2);
    let start = format!("{year}-{:02}", 1 + draw.below(12));
    let is_tight = !draw.one_in(4);
    let mut actions: Vec<Action> = Vec::new();
    for at in 0..count {
        let mut one = drawn(&mut draw, at, year);
        if at > 0 && draw.one_in(3) {
            one.prerequisites.push(name(draw.below(at)));
        }
        actions.push(one);
    }
    // Drawn apart, so that all the rest is as it would be without.
    let mut own = Draw::new(seed ^ 0x0E0D);
    for action in &mut actions {
        action.ends = ends(&mut own);
    }
    // The order of the bank is drawn apart from the names.
    for at in (1..actions.len()).rev() {
        actions.swap(at, draw.below(at + 1));
    }
    let bank = bank_of(actions);
    let mut document = document(&bank, "*=0");
    if draw.one_in(2) {
        // A heavy burden, where something relieves.
        let lift = if draw.one_in(2) { Level::MAX } else { Level::MIN };
        let choice = readiness::Choice::Level(lift);
        for question in bank.questions().iter().filter(|q| q.area.as_str() == "burden") {
            document.answers.record(&bank, &question.id, super::said_so(Some(choice))).unwrap();
        }
    }
    let profile = &mut document.profile;
    let staff: u16 = draw.between(4, if is_tight { 14 } else { 40 });
    // So few people as ten part-time ones: as few hours, in a plan of the usual length.
    profile.staff = Some(staff.max(10));
    profile.part_time = u8::try_from(staff * 10)
        .ok()
        .filter(|percent| *percent < 100)
        .and_then(|percent| PartTime::new(10, percent));
    profile.share = Share::new(u8::try_from(draw.between(2, 5)).unwrap()).unwrap();
    profile.busy = (0..draw.below(4)).map(|_| month(&mut draw)).collect();
    document.scenario.at_once = AtOnce::new(u8::try_from(draw.between(1, 4)).unwrap()).unwrap();
    Case { bank, document, start }
}

fn name(at: usize) -> ActionId {
    format!("a{at:03}").as_str().into()
}

fn month(draw: &mut Draw) -> Month {
    Month::new(u8::try_from(draw.between(1, 12)).unwrap()).unwrap()
}

/// Every fifth has to end in certain months, most of these with a session of the assembly.
fn ends(draw: &mut Draw) -> Vec<Month> {
    match draw.below(20) {
        0 => vec![month(draw)],
        1..4 => months(&[3, 6, 9, 12]),
        _ => Vec::new(),
    }
}

fn drawn(draw: &mut Draw, at: usize, year: usize) -> Action {
    let mark = |draw: &mut Draw| u8::try_from(draw.between(1, 5)).unwrap();
    let criteria = [mark(draw), mark(draw), mark(draw), mark(draw), mark(draw)];
    let rung = u8::try_from(draw.below(4)).unwrap();
    let relief = if draw.one_in(5) { 1 + u8::try_from(draw.below(3)).unwrap() } else { 0 };
    let called = [("online-list", rung)];
    let asked = [("online-list", rung), ("overtime", 3)];
    let deadline = draw.one_in(5).then(|| {
        // Duties of law get their months before anything is searched for.
        let class = DeadlineClass::National;
        let text = format!("{}-{:02}-28", year + draw.below(2), 1 + draw.below(12));
        Deadline { class, date: Date::parse(&text).unwrap(), is_since: false }
    });
    let first = draw.below(12);
    let window = if draw.one_in(5) { 1 + draw.below(6) } else { 0 };
    let window: Vec<u8> =
        (first..first + window).map(|at| u8::try_from(at % 12 + 1).unwrap()).collect();
    Action {
        triggers: triggers(if relief > 0 { &asked } else { &called }),
        hours: if draw.one_in(8) { draw.between(60, 200) } else { draw.between(2, 60) },
        hours_per_person: each(u16::from(draw.one_in(6))),
        monthly_hours: if draw.one_in(3) { draw.between(1, 6) } else { 0 },
        weeks: if draw.one_in(6) { draw.between(13, 40) } else { draw.between(1, 12) },
        criteria,
        burden: mark(draw),
        relief,
        finds_out: draw.one_in(8),
        needs_budget: draw.one_in(10),
        months: months(&window),
        deadline,
        ..action(name(at).as_str())
    }
}
