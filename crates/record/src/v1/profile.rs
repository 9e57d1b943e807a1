//! What is true of the department.

use readiness::{DepartmentKind, Month, Name, Network, Role, Share, Task, YesNo};
use serde::{Deserialize, Serialize};

use crate::wire::{Letters, Named, Number, Set, Whole, Word};

const MAX_STAFF: u32 = readiness::Profile::MAX_STAFF as u32;
const TASKS: usize = Task::COUNT as usize;
const MONTHS: usize = Month::FISCAL.len();

/// The department. What may be null may also be absent.
#[derive(Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Profile {
    /// At most 40 letters, as people count them.
    name: Letters<{ Name::MAX }>,
    /// What kind of work it does.
    kind: Option<Word<DepartmentKind>>,
    /// 0 to 500 people.
    staff: Option<Whole<u16, MAX_STAFF>>,
    /// Has a counter for the public.
    counter: Option<bool>,
    /// Handles standardised tasks.
    standard_tasks: Option<bool>,
    /// Which ones, 1 to 20 in the order of the ministerial list.
    tasks: Set<Number<Task>, TASKS>,
    /// Handles Individual Numbers.
    numbers: Option<bool>,
    /// Issues payment slips.
    payment_slips: Option<bool>,
    /// How the network is split.
    network: Option<Word<Network>>,
    /// Busy months, 1 to 12.
    busy: Set<Number<Month>, MONTHS>,
    /// Share of the working hours for improvement, 0 to 20 percent.
    share_percent: Number<Share>,
    /// The position of the person at the keyboard.
    role: Word<Role>,
}

impl From<&readiness::Profile> for Profile {
    fn from(profile: &readiness::Profile) -> Self {
        let said = |answer: Option<YesNo>| answer.map(|answer| answer == YesNo::Yes);
        Self {
            name: Letters(profile.name.clone()),
            kind: profile.kind.map(Word),
            staff: profile.staff.map(Whole),
            counter: said(profile.counter),
            standard_tasks: said(profile.standard_tasks),
            tasks: profile.tasks.iter().copied().map(Number).collect(),
            numbers: said(profile.numbers),
            payment_slips: said(profile.payment_slips),
            network: profile.network.map(Word),
            busy: profile.busy.iter().copied().map(Number).collect(),
            share_percent: Number(profile.share),
            role: Word(profile.role),
        }
    }
}

impl From<Profile> for readiness::Profile {
    fn from(profile: Profile) -> Self {
        let said = |flag: Option<bool>| flag.map(|yes| if yes { YesNo::Yes } else { YesNo::No });
        Self {
            name: profile.name.0,
            kind: profile.kind.map(|kind| kind.0),
            staff: profile.staff.map(|staff| staff.0),
            counter: said(profile.counter),
            standard_tasks: said(profile.standard_tasks),
            tasks: profile.tasks.into_iter().map(|task| task.0).collect(),
            numbers: said(profile.numbers),
            payment_slips: said(profile.payment_slips),
            part_time: None,
            traits: std::collections::BTreeMap::new(),
            network: profile.network.map(|network| network.0),
            busy: profile.busy.into_iter().map(|month| month.0).collect(),
            share: profile.share_percent.0,
            role: profile.role.0,
        }
    }
}

impl Named for DepartmentKind {
    const ALL: &'static [Self] = &Self::ALL;

    fn name(self) -> &'static str {
        match self {
            Self::Counter => "counter",
            Self::Branch => "branch",
            Self::Tax => "tax",
            Self::Welfare => "welfare",
            Self::Childcare => "childcare",
            Self::School => "school",
            Self::Education => "education",
            Self::Works => "works",
            Self::Water => "water",
            Self::Fire => "fire",
            Self::Assembly => "assembly",
            Self::Internal => "internal",
        }
    }
}

impl Named for Network {
    const ALL: &'static [Self] = &Self::ALL;

    fn name(self) -> &'static str {
        match self {
            Self::Alpha => "alpha",
            Self::AlphaPrime => "alpha-prime",
            Self::Beta => "beta",
            Self::BetaPrime => "beta-prime",
        }
    }
}

impl Named for Role {
    const ALL: &'static [Self] = &Self::ALL;

    fn name(self) -> &'static str {
        match self {
            Self::Head => "head",
            Self::Deputy => "deputy",
            Self::Chief => "chief",
            Self::Staff => "staff",
            Self::DxOffice => "dx-office",
        }
    }
}
