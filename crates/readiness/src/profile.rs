//! What is true of the department before any question (部署の前提).

use std::collections::{BTreeMap, BTreeSet};

use crate::action::Owner;
use crate::date::Month;
use crate::department_kind::DepartmentKind;
use crate::department_trait::DepartmentTrait;
use crate::part_time::PartTime;
use crate::text::Name;
use crate::whole_number::whole_number;

/// A plain answer to a plain question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum YesNo {
    /// Yes.
    Yes,
    /// No.
    No,
}

/// How the network is split (三層分離).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Network {
    /// α: work in the LGWAN segment.
    Alpha,
    /// α′: α with controlled local breakout.
    AlphaPrime,
    /// β: work in the internet segment.
    Beta,
    /// β′.
    BetaPrime,
}

impl Network {
    /// All models.
    pub const ALL: [Self; 4] = [Self::Alpha, Self::AlphaPrime, Self::Beta, Self::BetaPrime];
}

/// In which position a person answers. Never a name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// 課長.
    #[default]
    Head,
    /// 課長補佐.
    Deputy,
    /// 係長.
    Chief,
    /// 課員.
    Staff,
    /// DX部門.
    DxOffice,
}

impl Role {
    /// All roles.
    pub const ALL: [Self; 5] = [Self::Head, Self::Deputy, Self::Chief, Self::Staff, Self::DxOffice];
}

/// A standardised task (標準化対象事務) by its number, 1 to 20, in the order of the ministerial
/// list; the words are in the bank.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Task(u8);

impl Task {
    /// How many tasks are standardised.
    pub const COUNT: u8 = 20;

    /// Returns task `number`, or `None` outside 1 to 20.
    #[must_use]
    pub const fn new(number: u8) -> Option<Self> {
        if number >= 1 && number <= Self::COUNT { Some(Self(number)) } else { None }
    }

    /// Returns the task's number.
    #[must_use]
    pub const fn get(self) -> u8 {
        self.0
    }
}

/// The share of working hours that may go into improvement, in percent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Share(u8); // Invariant: at most `Share::MAX`.

impl Share {
    /// More than a fifth of all hours is no improvement on the side any more.
    pub const MAX: u8 = 20;

    /// Returns `percent`, or `None` above [`Self::MAX`].
    #[must_use]
    pub const fn new(percent: u8) -> Option<Self> {
        if percent <= Self::MAX { Some(Self(percent)) } else { None }
    }

    /// Returns the percentage.
    #[must_use]
    pub const fn percent(self) -> u8 {
        self.0
    }
}

impl Default for Share {
    /// Three in a hundred: about one hour a week for each person.
    fn default() -> Self {
        Self(3)
    }
}

/// What gates the questions and bounds the plan.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Profile {
    /// What the department is called.
    pub name: Name,
    /// What kind of work it does.
    pub kind: Option<DepartmentKind>,
    /// How many people work there, part-time staff included.
    pub staff: Option<u16>,
    /// How many of them work part-time, and how much.
    pub part_time: Option<PartTime>,
    /// Whether it has a counter for the public.
    pub counter: Option<YesNo>,
    /// Whether it handles any standardised task.
    pub standard_tasks: Option<YesNo>,
    /// Which of them.
    pub tasks: BTreeSet<Task>,
    /// Whether it handles Individual Numbers.
    pub numbers: Option<YesNo>,
    /// Whether it issues payment slips.
    pub payment_slips: Option<YesNo>,
    /// What else was said of it, trait by trait.
    pub traits: BTreeMap<DepartmentTrait, YesNo>,
    /// How the network is split; recorded for the DX office, closes no question.
    pub network: Option<Network>,
    /// The months in which there is hardly time for anything else.
    pub busy: BTreeSet<Month>,
    /// How much time may go into improvement.
    pub share: Share,
    /// In which position the person at the keyboard answers.
    pub role: Role,
}

impl Profile {
    /// The most people that one department may have here.
    pub const MAX_STAFF: u16 = 500;

    /// The most people of a small office, part-time staff included. A judgement: with ten and
    /// more there usually are a deputy and chiefs of sections.
    pub const SMALL: u16 = 9;

    /// Tells whether it is a small office: 1 to [`Self::SMALL`] people. While the staff is not
    /// said, it is none.
    #[must_use]
    pub fn is_small(&self) -> bool {
        self.staff.is_some_and(|staff| (1..=Self::SMALL).contains(&staff))
    }

    /// Returns who owns here what `owner` usually owns.
    #[must_use]
    pub fn owner(&self, owner: Owner) -> Owner {
        if self.is_small() { owner.in_small_office() } else { owner }
    }

    /// Returns what was said of `one`; `None` while nothing was.
    #[must_use]
    pub fn has(&self, one: DepartmentTrait) -> Option<YesNo> {
        self.traits.get(&one).copied()
    }

    /// Tells whether the department is taken to have a trait: it says so, or says nothing of one
    /// that nearly all have.
    #[must_use]
    pub fn is_taken_to_have(&self, one: DepartmentTrait) -> bool {
        self.has(one).map_or(one.is_usual(), |said| said == YesNo::Yes)
    }

    /// Says of a trait the opposite of what was taken to be true.
    pub fn turn_trait(&mut self, one: DepartmentTrait) {
        let said = if self.is_taken_to_have(one) { YesNo::No } else { YesNo::Yes };
        self.traits.insert(one, said);
    }

    /// Takes over the kind of work, with what is usually true of such a department. What the kind
    /// before proposed goes; what else was said stays.
    pub fn take_kind(&mut self, kind: DepartmentKind) {
        for (one, proposed) in self.kind.map_or(&[][..], DepartmentKind::proposes) {
            if self.traits.get(one) == Some(proposed) {
                self.traits.remove(one);
            }
        }
        for (one, proposed) in kind.proposes() {
            self.traits.entry(*one).or_insert(*proposed);
        }
        self.kind = Some(kind);
    }

    /// Returns how many people with full hours work as much as all of the department, in
    /// hundredths; 0 while the staff is not said. More people part-time than there are count as
    /// all.
    #[must_use]
    pub fn full_time_hundredths(&self) -> u32 {
        let staff = u32::from(self.staff.unwrap_or(0));
        let Some(part_time) = self.part_time else { return staff * 100 };
        let people = u32::from(part_time.people()).min(staff);
        (staff - people) * 100 + people * u32::from(part_time.percent())
    }

    /// Returns what the department is called, or `otherwise` while it has no name.
    #[must_use]
    pub fn name_or<'a>(&'a self, otherwise: &'a str) -> &'a str {
        if self.name.trim().is_empty() { otherwise } else { &self.name }
    }

    /// Reads how many people a person typed, with ordinary or full-width digits; `None` for
    /// anything but a whole number from 1 to [`Self::MAX_STAFF`].
    #[must_use]
    pub fn read_staff(text: &str) -> Option<u16> {
        whole_number(text).filter(|staff| (1..=Self::MAX_STAFF).contains(staff))
    }
}

#[cfg(test)]
mod tests {
    use super::{Name, Profile, YesNo};
    use crate::department_kind::DepartmentKind;
    use crate::department_trait::DepartmentTrait;

    #[track_caller]
    fn case(text: &str, expected: Option<u16>) {
        assert_eq!(Profile::read_staff(text), expected, "{text}");
    }

    #[test]
    fn up_to_nine_people_are_a_small_office() {
        for (staff, is_small) in
            [(None, false), (Some(0), false), (Some(1), true), (Some(9), true), (Some(10), false)]
        {
            assert_eq!(Profile { staff, ..Profile::default() }.is_small(), is_small, "{staff:?}");
        }
    }

    #[test]
    fn every_position_has_a_counterpart_in_a_small_office() {
        use crate::action::Owner::{All, Chief, Deputy, Head, InCharge, Lead};
        let small = Profile { staff: Some(3), ..Profile::default() };
        for (usual, here) in [
            (Head, Head),
            (Deputy, Head),
            (Chief, InCharge),
            (Lead, InCharge),
            (InCharge, InCharge),
            (All, InCharge),
        ] {
            assert_eq!(small.owner(usual), here, "{usual:?}");
            assert_eq!(Profile::default().owner(usual), usual);
        }
    }

    #[test]
    fn a_kind_proposes_and_another_one_takes_its_proposals_back() {
        let mut profile = Profile::default();
        profile.traits.insert(DepartmentTrait::Shifts, YesNo::No);
        profile.take_kind(DepartmentKind::Fire);
        assert_eq!(profile.has(DepartmentTrait::FieldWork), Some(YesNo::Yes));
        assert_eq!(profile.has(DepartmentTrait::Shifts), Some(YesNo::No));
        profile.take_kind(DepartmentKind::Internal);
        assert_eq!(profile.has(DepartmentTrait::FieldWork), None);
        assert_eq!(profile.has(DepartmentTrait::Procedures), Some(YesNo::No));
        assert_eq!(profile.has(DepartmentTrait::Shifts), Some(YesNo::No));
        profile.take_kind(DepartmentKind::Internal);
        assert_eq!(profile.traits.len(), 2);
    }

    #[test]
    fn a_department_without_a_name_is_called_otherwise() {
        for (name, called) in [("", "nameless"), (" 　", "nameless"), ("市民課", "市民課")] {
            let profile = Profile { name: Name::cut(name), ..Profile::default() };
            assert_eq!(profile.name_or("nameless"), called);
        }
    }

    #[test]
    fn a_number_of_people_is_read_or_refused() {
        case("18", Some(18));
        case(" １８ ", Some(18));
        case("500", Some(500));
        case("501", None);
        case("0", None);
        case("-3", None);
        case("+3", None);
        case("1.5", None);
        case("18人", None);
        case("", None);
        case("99999999999", None);
    }
}
