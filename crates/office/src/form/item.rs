//! The entries of the profile, each a row of the form.

use content::Words;
use phrases::Phrases;
use readiness::{
    DepartmentKind, DepartmentTrait, Month, Name, Network, PartTime, Profile, Role, Share, Task,
    YesNo,
};

use super::value::{Kind, Value};

/// An entry of the profile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Item {
    Name,
    Kind,
    Staff,
    PartTimePeople,
    PartTimePercent,
    Counter,
    StandardTasks,
    Task(Task),
    Numbers,
    PaymentSlips,
    Trait(DepartmentTrait),
    Network,
    Busy(Month),
    Share,
    Role,
}

impl Item {
    /// Returns all entries in the order of the page. The number of people comes before their share:
    /// without the one there is no other.
    pub(super) fn all() -> Vec<Self> {
        let mut all = vec![Self::Name, Self::Kind, Self::Staff];
        all.extend([Self::PartTimePeople, Self::PartTimePercent, Self::Counter]);
        all.push(Self::StandardTasks);
        all.extend((1..=Task::COUNT).filter_map(Task::new).map(Self::Task));
        all.extend([Self::Numbers, Self::PaymentSlips]);
        all.extend(DepartmentTrait::ALL.map(Self::Trait));
        all.push(Self::Network);
        all.extend(Month::FISCAL.map(Self::Busy));
        all.extend([Self::Share, Self::Role]);
        all
    }

    /// Returns its id in the form; never changed.
    pub(super) fn id(self) -> String {
        match self {
            Self::Name => "name".into(),
            Self::Kind => "kind".into(),
            Self::Staff => "staff".into(),
            Self::PartTimePeople => "part-time-people".into(),
            Self::PartTimePercent => "part-time-percent".into(),
            Self::Counter => "counter".into(),
            Self::StandardTasks => "standard-tasks".into(),
            Self::Task(task) => format!("task-{}", task.get()),
            Self::Numbers => "numbers".into(),
            Self::PaymentSlips => "payment-slips".into(),
            Self::Trait(one) => format!("trait-{}", trait_id(one)),
            Self::Network => "network".into(),
            Self::Busy(month) => format!("busy-{}", month.get()),
            Self::Share => "share".into(),
            Self::Role => "role".into(),
        }
    }

    /// Returns what it is called.
    pub(super) fn label(self, phrases: Phrases<'_>) -> String {
        let words = phrases.words;
        let department = words.department;
        match self {
            Self::Name => department.name.into(),
            Self::Kind => department.kind.into(),
            Self::Staff => department.staff.into(),
            Self::PartTimePeople => words.office_sheet.part_time.into(),
            Self::PartTimePercent => department.part_time_percent.into(),
            Self::Counter => department.counter.into(),
            Self::StandardTasks => department.standard_tasks.into(),
            Self::Task(task) => {
                let at = usize::from(task.get()).saturating_sub(1);
                words.office_sheet.task(department.task_names.lines().nth(at).unwrap_or_default())
            }
            Self::Numbers => department.numbers.into(),
            Self::PaymentSlips => department.payment_slips.into(),
            Self::Trait(one) => words.office_sheet.trait_of(phrases::trait_name(words, one)),
            Self::Network => department.network.into(),
            Self::Busy(month) => words.office_sheet.busy(phrases::month(phrases.lang, month)),
            Self::Share => department.share.into(),
            Self::Role => department.role.into(),
        }
    }

    /// Returns what can be said of it.
    pub(super) fn kind(self, words: &'static Words) -> Kind {
        let department = words.department;
        let yes_no = [department.yes, department.no];
        let number = |least, most, unit| Kind::Number { least, most, unit };
        match self {
            Self::Name => Kind::Name,
            Self::Kind => {
                Kind::Choice(DepartmentKind::ALL.map(|kind| phrases::kind(words, kind)).into())
            }
            Self::Staff => number(1, Profile::MAX_STAFF, department.people),
            Self::PartTimePeople => number(0, Profile::MAX_STAFF, department.people),
            Self::PartTimePercent => number(0, 100, words.office_sheet.percent),
            Self::Counter
            | Self::StandardTasks
            | Self::Numbers
            | Self::PaymentSlips
            | Self::Trait(_) => Kind::Choice(yes_no.into()),
            Self::Task(_) | Self::Busy(_) => Kind::Mark(yes_no),
            Self::Network => Kind::Choice(department.network_names.lines().collect()),
            Self::Share => number(0, Share::MAX.into(), words.office_sheet.percent),
            Self::Role => Kind::Choice(Role::ALL.map(|role| phrases::role(words, role)).into()),
        }
    }

    /// Tells whether something has to be said of it: there is no document without it.
    pub(super) const fn is_required(self) -> bool {
        matches!(self, Self::Share | Self::Role)
    }

    /// Returns what `profile` says of it.
    pub(super) fn get(self, profile: &Profile) -> Value {
        let yes_no = |said: Option<YesNo>| match said {
            None => Value::Nothing,
            Some(YesNo::Yes) => Value::Pick(0),
            Some(YesNo::No) => Value::Pick(1),
        };
        let number = |number: Option<u16>| number.map_or(Value::Nothing, Value::Number);
        let mark = |is_there| if is_there { Value::Pick(0) } else { Value::Nothing };
        match self {
            Self::Name if profile.name.is_empty() => Value::Nothing,
            Self::Name => Value::Text(profile.name.as_str().into()),
            Self::Kind => picked(&DepartmentKind::ALL, profile.kind),
            Self::Staff => number(profile.staff),
            Self::PartTimePeople => number(profile.part_time.map(PartTime::people)),
            Self::PartTimePercent => number(profile.part_time.map(|some| some.percent().into())),
            Self::Counter => yes_no(profile.counter),
            Self::StandardTasks => yes_no(profile.standard_tasks),
            Self::Task(task) => mark(profile.tasks.contains(&task)),
            Self::Numbers => yes_no(profile.numbers),
            Self::PaymentSlips => yes_no(profile.payment_slips),
            Self::Trait(one) => yes_no(profile.has(one)),
            Self::Network => picked(&Network::ALL, profile.network),
            Self::Busy(month) => mark(profile.busy.contains(&month)),
            Self::Share => Value::Number(profile.share.percent().into()),
            Self::Role => picked(&Role::ALL, Some(profile.role)),
        }
    }

    /// Says `value` of it in `profile`. What was refused before it came here changes nothing.
    pub(super) fn set(self, profile: &mut Profile, value: &Value) {
        let at = if let Value::Pick(at) = value { Some(*at) } else { None };
        let number = if let Value::Number(number) = value { Some(*number) } else { None };
        let yes_no = at.map(|at| if at == 0 { YesNo::Yes } else { YesNo::No });
        match self {
            Self::Name => {
                let text = if let Value::Text(text) = value { text } else { "" };
                profile.name = Name::cut(text);
            }
            Self::Kind => profile.kind = at.and_then(|at| DepartmentKind::ALL.get(at).copied()),
            Self::Staff => profile.staff = number,
            Self::PartTimePeople => {
                let percent = profile.part_time.map(|some| some.percent().into());
                profile.part_time = PartTime::said(number, percent);
            }
            Self::PartTimePercent => {
                let people = profile.part_time.map(PartTime::people);
                profile.part_time = PartTime::said(people, number);
            }
            Self::Counter => profile.counter = yes_no,
            Self::StandardTasks => profile.standard_tasks = yes_no,
            Self::Task(task) => mark(&mut profile.tasks, task, at.is_some()),
            Self::Numbers => profile.numbers = yes_no,
            Self::PaymentSlips => profile.payment_slips = yes_no,
            Self::Trait(one) => {
                profile.traits.remove(&one);
                profile.traits.extend(yes_no.map(|said| (one, said)));
            }
            Self::Network => profile.network = at.and_then(|at| Network::ALL.get(at).copied()),
            Self::Busy(month) => mark(&mut profile.busy, month, at.is_some()),
            Self::Share => {
                let share = number.and_then(|number| Share::new(u8::try_from(number).ok()?));
                profile.share = share.unwrap_or(profile.share);
            }
            Self::Role => {
                let role = at.and_then(|at| Role::ALL.get(at).copied());
                profile.role = role.unwrap_or(profile.role);
            }
        }
    }
}

fn picked<T: PartialEq>(all: &[T], one: Option<T>) -> Value {
    let at = one.and_then(|one| all.iter().position(|other| *other == one));
    at.map_or(Value::Nothing, Value::Pick)
}

fn mark<T: Ord>(set: &mut std::collections::BTreeSet<T>, one: T, is_there: bool) {
    if is_there {
        set.insert(one);
    } else {
        set.remove(&one);
    }
}

const fn trait_id(one: DepartmentTrait) -> &'static str {
    match one {
        DepartmentTrait::Procedures => "procedures",
        DepartmentTrait::Contracts => "contracts",
        DepartmentTrait::Migrated => "migrated",
        DepartmentTrait::FieldWork => "field-work",
        DepartmentTrait::Facility => "facility",
        DepartmentTrait::Shifts => "shifts",
        DepartmentTrait::OwnOrgan => "own-organ",
    }
}
