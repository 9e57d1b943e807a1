//! Departments made up at random, the same in every run: no data of real ones.

use std::collections::BTreeMap;

use bank::Catalog;
use readiness::{
    Answer, Choice, DepartmentKind, DepartmentTrait, Document, Level, Month, Path, Profile, Share,
    YesNo,
};

/// Sizes from a small office to a large department.
const STAFF: [u16; 10] = [3, 4, 6, 8, 10, 12, 16, 20, 30, 60];

/// Numbers that look random.
pub struct Dice(u64);

impl Dice {
    /// Returns a sequence of its own for `seed`.
    pub const fn new(seed: u32) -> Self {
        Self((seed as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15))
    }

    /// Returns a number below `sides`, which is not 0.
    fn below(&mut self, sides: u32) -> u32 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        u32::try_from((self.0 >> 33) % u64::from(sides)).unwrap_or(0)
    }

    fn chance(&mut self, percent: u32) -> bool {
        self.below(100) < percent
    }

    fn yes_or_no(&mut self, yes_percent: u32) -> YesNo {
        if self.chance(yes_percent) { YesNo::Yes } else { YesNo::No }
    }
}

/// Returns department number `seed` with the full path of `catalog` answered.
///
/// It is of some kind and has mostly the traits that its kind proposes. Each area has a level of its
/// own, up to two above or below that of the department, and its answers lie around that, each up
/// to one above or below; one in ten is "don't know", one in twenty is open.
pub fn department(catalog: &Catalog, seed: u32) -> Document {
    let dice = &mut Dice::new(seed);
    let staff = STAFF.get(usize::try_from(dice.below(10)).unwrap_or(0)).copied();
    let busy = (0..dice.below(4)).filter_map(|_| Month::new(1 + byte(dice.below(12))));
    let busy = busy.collect();
    let mut profile = Profile {
        staff,
        counter: Some(dice.yes_or_no(60)),
        standard_tasks: Some(dice.yes_or_no(60)),
        numbers: Some(dice.yes_or_no(60)),
        payment_slips: Some(dice.yes_or_no(50)),
        busy,
        share: Share::new(2 + byte(dice.below(4))).unwrap_or_default(),
        ..Profile::default()
    };
    let kinds = DepartmentKind::ALL.len();
    let kind = usize::try_from(dice.below(u32::try_from(kinds).unwrap_or(1))).unwrap_or(0);
    if let Some(kind) = DepartmentKind::ALL.get(kind) {
        profile.take_kind(*kind);
    }
    for one in DepartmentTrait::ALL {
        if dice.chance(15) {
            profile.turn_trait(one);
        }
    }
    let mut document = Document {
        bank: content::bank_ref(catalog),
        profile,
        path: Path::Full,
        ..Document::default()
    };
    let own = dice.below(5);
    let areas: BTreeMap<_, _> = catalog
        .bank
        .areas()
        .iter()
        .map(|area| (&area.id, (own + dice.below(5)).saturating_sub(2)))
        .collect();
    for question in catalog.bank.questions() {
        let base = areas.get(&question.area).copied().unwrap_or(own);
        let level = (base + dice.below(3)).saturating_sub(1).min(4);
        let choice = match dice.below(20) {
            0 => None,
            1 | 2 => Some(Choice::Unknown),
            _ => Level::new(byte(level)).map(Choice::Level),
        };
        let answer = Answer { choice, ..Answer::default() };
        // There is room for so few, and all of them are asked.
        let _ = document.answers.record(&catalog.bank, &question.id, answer);
    }
    document
}

fn byte(number: u32) -> u8 {
    u8::try_from(number).unwrap_or(u8::MAX)
}
