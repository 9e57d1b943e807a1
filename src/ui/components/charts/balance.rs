//! What was saved less what was spent, month by month.

use std::fmt::Write as _;

use leptos::prelude::*;

/// How wide a month is in the picture, how wide its bar, and how high the picture; in its units.
const MONTH: usize = 10;
const BAR: usize = 6;
const HEIGHT: i64 = 100;

/// A line on the months of a plan: bars up where more was saved, down where more was spent.
#[component]
pub fn BalanceChart(
    /// The balance at the end of each month, in hours.
    #[prop(into)]
    balance: Signal<Vec<i32>>,
    /// What it shows, in a sentence.
    label: &'static str,
) -> impl IntoView {
    let count = balance.with_untracked(Vec::len);
    let path = move |is_plus: bool| {
        move || balance.with(|balance| bars(balance, |hours| (hours > 0) == is_plus))
    };
    let zero = move || balance.with(|balance| format!("M0 {}H{}", zero(balance), MONTH * count));
    view! {
        <svg
            class="balance"
            viewBox=format!("0 0 {} {HEIGHT}", MONTH * count)
            preserveAspectRatio="none"
            role="img"
            aria-label=label
        >
            <path class="balance-minus" d=path(false)></path>
            <path class="balance-plus" d=path(true)></path>
            <path class="balance-zero" d=zero></path>
        </svg>
    }
}

/// Returns how many hours the picture is high, and how many of them lie above zero.
fn range(balance: &[i32]) -> (i64, i64) {
    let above = i64::from(balance.iter().copied().max().unwrap_or(0).max(0));
    let below = i64::from(balance.iter().copied().min().unwrap_or(0).min(0));
    ((above - below).max(1), above)
}

/// Returns where zero lies.
fn zero(balance: &[i32]) -> i64 {
    let (range, above) = range(balance);
    above * HEIGHT / range
}

/// Returns the bars of those months whose hours `is_shown`.
fn bars(balance: &[i32], is_shown: impl Fn(i32) -> bool) -> String {
    let (range, _) = range(balance);
    let zero = zero(balance);
    let mut path = String::new();
    for (at, hours) in balance.iter().enumerate().filter(|(_, hours)| is_shown(**hours)) {
        let (x, up) = (MONTH * at + (MONTH - BAR) / 2, -i64::from(*hours) * HEIGHT / range);
        let _ = write!(path, "M{x} {zero}v{up}h{BAR}V{zero}z");
    }
    path
}
