//! What the file holds: made from the one list of all that a document may hold.

use content::{ShareWords, Word, Words};
use leptos::prelude::*;
use readiness::Holding;

/// Lists what is in the file now and, folded away, what it may hold besides.
#[component]
pub fn Holdings(
    /// The words of the page.
    words: &'static Words,
    /// Every kind with how many there are.
    held: Vec<(Holding, usize)>,
) -> impl IntoView {
    let share = words.share;
    let (now, later): (Vec<_>, Vec<_>) = held.into_iter().partition(|(_, count)| *count > 0);
    let now = now.into_iter().map(|(kind, count)| match count {
        1 => view! { <li>{called(share, kind)}</li> }.into_any(),
        _ => view! { <li>{share.held_count(called(share, kind), count)}</li> }.into_any(),
    });
    let later = (!later.is_empty()).then(|| {
        let later = later.into_iter().map(|(kind, _)| view! { <li>{called(share, kind)}</li> });
        view! {
            <details>
                <summary>{share.held_later}</summary>
                <ul>{later.collect_view()}</ul>
            </details>
        }
    });
    view! {
        <ul>{now.collect_view()}</ul>
        {later}
    }
}

/// Returns what people call a kind.
pub const fn called(share: &'static ShareWords, kind: Holding) -> Word {
    match kind {
        Holding::Name => share.held_name,
        Holding::Premises => share.held_premises,
        Holding::Network => share.held_network,
        Holding::Path => share.held_path,
        Holding::Choices => share.held_choices,
        Holding::Reasons => share.held_reasons,
        Holding::Notes => share.held_notes,
        Holding::Evidence => share.held_evidence,
        Holding::Provenance => share.held_provenance,
        Holding::Skills => share.held_skills,
        Holding::Accepted => share.held_accepted,
        Holding::Done => share.held_done,
        Holding::PlanStart => share.held_plan_start,
        Holding::Weights => share.held_weights,
        Holding::Capacity => share.held_capacity,
        Holding::Pins => share.held_pins,
        Holding::Hours => share.held_hours,
        Holding::Owners => share.held_owners,
        Holding::LeftOut => share.held_left_out,
        Holding::LeftOutReasons => share.held_left_out_reasons,
        Holding::OtherScenario => share.held_other,
        Holding::Adopted => share.held_adopted,
        Holding::Receipts => share.held_receipts,
        Holding::AsideAnswers => share.held_aside,
        Holding::AsideTexts => share.held_aside_texts,
        Holding::Bank => share.held_bank,
        Holding::Changed => share.held_changed,
        Holding::Sample => share.held_sample,
        Holding::Executions => share.held_executions,
        Holding::Reviews => share.held_reviews,
        Holding::ReviewNotes => share.held_review_notes,
        Holding::NextReview => share.held_next_review,
        Holding::Measurements => share.held_measurements,
        Holding::MeasuredHow => share.held_measured_how,
        Holding::Effort => share.held_effort,
        Holding::Costs => share.held_costs,
        Holding::Snapshots => share.held_snapshots,
        Holding::EarlierPlans => share.held_earlier,
        Holding::HandoverTexts => share.held_handover,
    }
}
