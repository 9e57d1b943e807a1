//! Random documents with everything that a file can hold.

#[allow(dead_code, reason = "not every test file needs it")]
pub mod changes;
mod follow_up;

use proptest::prelude::*;
use readiness::{
    Adopted, Answer, AtOnce, BankRef, Choice, Criterion, DepartmentKind, DepartmentTrait, Document,
    FollowUp, LeftOutReason, Level, Moment, Month, Name, Network, PartTime, Path, Position,
    Profile, Promise, Provenance, Receipt, Remark, Role, Scenario, Share, SkillCount, Task, Text,
    Weights, Wish, YearMonth, YesNo,
};

fn choices() -> impl Strategy<Value = Option<Choice>> {
    prop_oneof![
        Just(None),
        Just(Some(Choice::Unknown)),
        Just(Some(Choice::NotApplicable)),
        (0..=4_u8).prop_map(|level| Level::new(level).map(Choice::Level)),
    ]
}

fn answers() -> impl Strategy<Value = Answer> {
    let role = prop::sample::select(&Role::ALL[..]);
    (choices(), ".{0,40}", ".{0,40}", ".{0,40}", any::<bool>(), role, 0..99_u32).prop_map(
        |(choice, reason, note, evidence, spread, role, revision)| Answer {
            choice,
            reason: Remark::cut(&reason),
            note: Remark::cut(&note),
            evidence: Remark::cut(&evidence),
            spread,
            provenance: Provenance {
                role,
                time: Moment::parse("2026-11-22T08:05").unwrap(),
                revision,
            },
        },
    )
}

fn said() -> impl Strategy<Value = Option<YesNo>> {
    prop_oneof![Just(None), Just(Some(YesNo::Yes)), Just(Some(YesNo::No))]
}

fn profiles() -> impl Strategy<Value = Profile> {
    let kind = prop::option::of(prop::sample::select(&DepartmentKind::ALL[..]));
    let network = prop::option::of(prop::sample::select(&Network::ALL[..]));
    let busy = prop::collection::btree_set(1..=12_u8, 0..12);
    let tasks = prop::collection::btree_set(1..=20_u8, 0..20);
    let gates = (said(), said(), said(), said());
    ("[^\\p{C}]{0,40}", kind, prop::option::of(0..=500_u16), gates, network, busy, tasks, 0..=20_u8)
        .prop_map(|(name, kind, staff, gates, network, busy, tasks, share)| Profile {
            name: Name::cut(&name),
            kind,
            staff,
            counter: gates.0,
            standard_tasks: gates.1,
            tasks: tasks.into_iter().filter_map(Task::new).collect(),
            numbers: gates.2,
            payment_slips: gates.3,
            part_time: PartTime::new(share.into(), 1 + share),
            traits: DepartmentTrait::ALL
                .into_iter()
                .zip([gates.1, gates.2, gates.3])
                .filter_map(|(one, said)| Some((one, said?)))
                .collect(),
            network,
            busy: busy.into_iter().filter_map(Month::new).collect(),
            share: Share::new(share).unwrap(),
            role: Role::Chief,
        })
}

fn wishes() -> impl Strategy<Value = Wish> {
    let pin = prop::option::of((2026..2040_u16, 1..=12_u8));
    let excluded = prop::option::of(".{0,40}");
    let hours = prop::option::of(0..=Wish::MAX_HOURS);
    (pin, excluded, ".{0,40}", hours).prop_map(|(pin, excluded, owner, hours)| Wish {
        pin: pin.map(|(year, month)| YearMonth::new(year, Month::new(month).unwrap())),
        excluded: excluded.map(|reason| LeftOutReason::cut(&reason)),
        owner: Position::cut(&owner),
        hours,
    })
}

fn scenarios() -> impl Strategy<Value = Scenario> {
    let wishes = prop::collection::btree_map("[a-z]{1,8}", wishes(), 0..4);
    let share = prop::option::of(0..=Share::MAX);
    (0..=100_u8, 1..=AtOnce::MAX, share, wishes).prop_map(|(weight, at_once, share, wishes)| {
        let mut scenario = Scenario {
            weights: Weights::default().with(Criterion::Cost, weight),
            at_once: AtOnce::new(at_once).unwrap(),
            share: share.and_then(Share::new),
            ..Scenario::default()
        };
        for (id, wish) in wishes {
            scenario.make(id.as_str().into(), wish).unwrap();
        }
        scenario
    })
}

prop_compose! {
    fn adopted()(
        scenario in scenarios(),
        is_halved in any::<bool>(),
        hours in prop::collection::vec(0..15_000_u32, 1..24),
        placed in prop::collection::btree_map("[a-z]{1,8}", (1..60_usize, 0..40_u32), 0..4),
        put_off in prop::collection::btree_set("[a-z]{1,8}", 0..4),
    ) -> Adopted {
        let promise = |(id, (rank, monthly_hours)): (String, (usize, u32))| Promise {
            action: id.as_str().into(),
            rank,
            start: 0,
            hours: vec![monthly_hours],
            monthly_hours,
        };
        Adopted {
            time: Moment::parse("2026-11-22T14:26").unwrap(),
            revision: 7,
            bank: BankRef { id: Text::cut("six-priorities"), ..BankRef::default() },
            scenario,
            is_halved,
            start: YearMonth::parse("2026-12").unwrap(),
            hours,
            placed: placed.into_iter().map(promise).collect(),
            put_off: put_off.iter().map(|id| id.as_str().into()).collect(),
        }
    }
}

prop_compose! {
    pub fn documents()(
        profile in profiles(),
        answers in prop::collection::btree_map("[a-z]{1,8}(-[a-z]{1,8})?", answers(), 0..12),
        done in prop::collection::btree_set("[a-z]{1,12}", 0..4),
        revision in any::<u32>(),
        is_sample in any::<bool>(),
        is_full in any::<bool>(),
        start in prop::option::of((2026..2040_u16, 1..=12_u8)),
        skills in prop::collection::btree_map("[a-z]{1,8}", any::<[u16; 4]>(), 0..3),
        accepted in prop::collection::btree_map("[a-z]{1,8}", (0..=4_u8, 0..=4_u8), 0..3),
        set_aside in prop::option::of(answers()),
        scenario in scenarios(),
        other in prop::option::of(scenarios()),
        adopted in prop::option::of(adopted()),
        follow_up in prop_oneof![
            1 => Just(FollowUp::default()),
            1 => follow_up::follow_ups(adopted().boxed()),
        ],
    ) -> Document {
        let mut document = Document {
            scenario,
            other,
            adopted,
            follow_up,
            profile,
            revision,
            is_sample,
            path: if is_full { Path::Full } else { Path::Short },
            changed: Moment::parse("2026-11-22T14:26").unwrap(),
            plan_start: start.map(|(year, month)| YearMonth::new(year, Month::new(month).unwrap())),
            ..Document::default()
        };
        for id in done {
            document.done.insert(id.as_str().into()).unwrap();
        }
        for (id, answer) in answers {
            document.answers.restore(id.as_str().into(), answer).unwrap();
        }
        for (id, people) in skills {
            document.skills.insert(id.as_str().into(), SkillCount(people)).unwrap();
        }
        for (id, (one, other)) in accepted {
            let level = |rung| Level::new(rung).unwrap();
            document.accepted.insert(id.as_str().into(), [level(one), level(other)]).unwrap();
        }
        if let Some(answer) = set_aside {
            let mut receipt = Receipt { carried: 3, ..Receipt::default() };
            receipt.from.id = Text::cut("six-priorities");
            receipt.aside.restore("online-counter".into(), answer).unwrap();
            receipt.retired.insert("card-guidance".into()).unwrap();
            document.receipts.push(receipt);
        }
        document
    }
}
