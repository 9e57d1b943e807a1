//! The presets of weights do on the shipped bank what their names say.

#![allow(clippy::unwrap_used, reason = "in a test, a failed unwrap is the report")]

use bank::Lang;
use content::Sample;
use readiness::{Action, Candidates, Criterion, Document, Preset, Priorities, Priority, Readiness};

fn ranked(document: &Document, preset: Preset) -> Priorities {
    let bank = &content::catalog().bank;
    let readiness = Readiness::assess(bank, document);
    let candidates = Candidates::find(bank, document, &readiness);
    Priorities::rank(bank, &candidates, &readiness, preset.weights())
}

/// Returns how far in front the actions stand that have much of `quality`: the sum over the three
/// sample departments of quality × places behind the action, in thousandths of the places there are.
fn in_front(preset: Preset, quality: impl Fn(&Action) -> u8) -> usize {
    let bank = &content::catalog().bank;
    let of = |sample: Sample| -> usize {
        let priorities = ranked(&sample.document(Lang::Ja), preset);
        let count = priorities.ranked().len();
        let quality = |p: &Priority| usize::from(quality(bank.action(&p.action).unwrap()));
        let sum: usize = priorities.ranked().iter().map(|p| quality(p) * (count - p.rank)).sum();
        sum * 1000 / (count * count)
    };
    [Sample::Counter, Sample::Tax, Sample::Welfare].map(of).iter().sum()
}

#[track_caller]
fn leads(preset: Preset, but: &[Preset], quality: impl Fn(&Action) -> u8) {
    let own = in_front(preset, &quality);
    let others = Preset::ALL.into_iter().filter(|other| *other != preset);
    for other in others.filter(|other| !but.contains(other)) {
        let other_one = in_front(other, &quality);
        assert!(own > other_one, "{preset:?} {own}, {other:?} {other_one}");
    }
}

#[test]
fn relief_first_puts_relief_further_in_front_than_any_other() {
    // What relieves is mostly cheap.
    leads(Preset::ReliefFirst, &[Preset::CostFirst], |action| u8::from(action.relief > 0));
}

#[test]
fn each_criterion_has_a_preset_that_puts_its_marks_in_front() {
    leads(Preset::QuickResults, &[], |action| action.mark(Criterion::Effect));
    leads(Preset::ResidentsFirst, &[], |action| action.mark(Criterion::Fairness));
    leads(Preset::CostFirst, &[], |action| action.mark(Criterion::Cost));
}
