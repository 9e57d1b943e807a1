//! Random records of a year with the plan.

use proptest::prelude::*;
use readiness::{
    Adopted, AreaSnapshot, BankRef, BoundedMap, Date, Doubt, Effort, Execution, ExecutionState,
    FollowUp, Indicator, MeasuredHow, MeasuredValue, Measurement, Moment, Month, Remark, Review,
    ReviewEntry, ReviewNote, Role, Snapshot, YearMonth, YenRange,
};

fn states() -> impl Strategy<Value = ExecutionState> {
    prop::sample::select(ExecutionState::ALL.to_vec())
}

fn months() -> impl Strategy<Value = YearMonth> {
    (2026..2040_u16, 1..=12_u8)
        .prop_map(|(year, month)| YearMonth::new(year, Month::new(month).unwrap()))
}

fn days() -> impl Strategy<Value = Date> {
    months().prop_map(YearMonth::last_day)
}

fn spent() -> impl Strategy<Value = Option<u16>> {
    prop::option::of(0..=Execution::MAX_SPENT)
}

fn values() -> impl Strategy<Value = MeasuredValue> {
    let most = MeasuredValue::MAX_HUNDREDTHS;
    (-most..=most).prop_map(|hundredths| MeasuredValue::from_hundredths(hundredths).unwrap())
}

prop_compose! {
    fn executions()(
        state in states(),
        began in prop::option::of(months()),
        ended in prop::option::of(months()),
        spent in spent(),
    ) -> Execution {
        Execution { state, began, ended, spent }
    }
}

prop_compose! {
    fn entries()(
        state in states(),
        spent in spent(),
        doubts in prop::collection::btree_set(prop::sample::select(Doubt::ALL.to_vec()), 0..=2),
        note in ".{0,40}",
    ) -> ReviewEntry {
        ReviewEntry { state, spent, doubts, note: ReviewNote::cut(&note) }
    }
}

fn reviews() -> impl Strategy<Value = Review> {
    prop::collection::btree_map("[a-z]{1,8}", entries(), 0..3).prop_map(|entries| Review {
        time: Moment::parse("2027-01-13T14:26").unwrap(),
        role: Role::Chief,
        entries: BoundedMap::of(entries.into_iter().map(|(id, one)| (id.as_str().into(), one)))
            .unwrap(),
    })
}

prop_compose! {
    fn indicators()(
        baseline in prop::option::of(values()),
        target in prop::option::of(values()),
        actuals in prop::collection::vec((days(), values(), ".{0,20}"), 0..4),
    ) -> Indicator {
        let mut indicator = Indicator { baseline, target, ..Indicator::default() };
        for (day, value, how) in actuals {
            let how = MeasuredHow::cut(&how);
            indicator.actuals.put(Measurement { day, value, role: Role::Deputy, how });
        }
        indicator
    }
}

prop_compose! {
    fn snapshots()(
        day in days(),
        areas in prop::collection::btree_map(
            "[a-z]{1,8}",
            (prop::option::of(0..=100_u8), any::<u16>(), any::<u16>()),
            0..3,
        ),
    ) -> Snapshot {
        let areas = areas.into_iter().map(|(id, (score, levels, unknown))| {
            (id.as_str().into(), AreaSnapshot { score, levels, unknown })
        });
        Snapshot { day, bank: BankRef::default(), areas: BoundedMap::of(areas).unwrap() }
    }
}

prop_compose! {
    pub fn follow_ups(adopted: BoxedStrategy<Adopted>)(
        executions in prop::collection::btree_map("[a-z]{1,8}", executions(), 0..3),
        reviews in prop::collection::vec(reviews(), 0..3),
        next_review in prop::option::of(days()),
        indicators in prop::collection::btree_map("[a-z]{1,8}", indicators(), 0..3),
        effort in Effort::LEAST..=Effort::MOST,
        costs in prop::collection::btree_map("[a-z]{1,8}", (0..1_000_u64, 0..=1_000_u64), 0..3),
        snapshots in prop::collection::vec(snapshots(), 0..4),
        earlier in prop::collection::vec(adopted, 0..3),
        texts in (".{0,40}", ".{0,40}"),
    ) -> FollowUp {
        let mut kept = FollowUp {
            reviews: reviews.into_iter().collect(),
            next_review,
            effort: Effort::new(effort).unwrap(),
            earlier: earlier.into_iter().collect(),
            doubts: Remark::cut(&texts.0),
            message: Remark::cut(&texts.1),
            ..FollowUp::default()
        };
        for (id, execution) in executions {
            kept.executions.insert(id.as_str().into(), execution).unwrap();
        }
        for (id, indicator) in indicators {
            kept.indicators.insert(id.as_str().into(), indicator).unwrap();
        }
        for (id, (least, more)) in costs {
            let range = YenRange::new(least * more, YenRange::MAX - more).unwrap();
            kept.costs.insert(id.as_str().into(), range).unwrap();
        }
        for snapshot in snapshots {
            kept.snapshots.keep(snapshot);
        }
        kept
    }
}
