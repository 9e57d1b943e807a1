//! The indicators that are due: one field each.

use std::sync::Arc;

use leptos::prelude::*;
use readiness::{IndicatorId, MeasuredValue};
use session::Event;

use super::Sitting;
use crate::ui::components::value_field::ValueField;
use crate::ui::use_app;

/// What is to be measured of no action that is asked about: of the department, and of what is done.
#[component]
pub(super) fn DueApart(
    /// The review.
    sitting: Memo<Arc<Sitting>>,
) -> impl IntoView {
    let words = use_app().words().monthly;
    let ids = Memo::new(move |_| {
        sitting.with(|it| it.apart().map(|due| due.indicator.clone()).collect::<Vec<_>>())
    });
    view! {
        <Show when=move || !ids.with(Vec::is_empty)>
            <section class="review-item" aria-labelledby="review-due">
                <h2 id="review-due">{words.due_title}</h2>
                <div class="review-due">
                    <For
                        each=move || ids.get()
                        key=Clone::clone
                        children=move |indicator| {
                            view! { <DueValue indicator=indicator sitting=sitting /> }
                        }
                    />
                </div>
            </section>
        </Show>
    }
}

/// The field of one indicator: its value of this month.
#[component]
pub(super) fn DueValue(
    /// The indicator.
    indicator: IndicatorId,
    /// The review.
    sitting: Memo<Arc<Sitting>>,
) -> impl IntoView {
    let app = use_app();
    let (words, phrases) = (app.words().monthly, app.phrases());
    let (document, today) = (app.document(), app.today());
    let (_, kpi) = phrases.catalog.indicator(&indicator)?;
    let id = StoredValue::new(indicator.clone());
    let measured = Memo::new(move |_| {
        let month = sitting.with(|it| it.review.month);
        document.with(|document| {
            let own = id.with_value(|id| document.follow_up.indicators.get(id))?;
            own.measured_in(month).map(|one| (one.day, one.value))
        })
    });
    let value = Signal::derive(move || measured.get().map(|(_, value)| value));
    let on_change = Callback::new(move |value: Option<MeasuredValue>| {
        let indicator = id.get_value();
        let kept = measured.get_untracked().map(|(day, _)| day);
        match (value, kept) {
            (Some(value), kept) => {
                let day = kept.unwrap_or_else(|| today.get_untracked());
                let measurement =
                    document.with_untracked(|it| it.measurement(&indicator, day, value));
                app.send(Event::Measured { indicator, measurement });
            }
            (None, Some(day)) => app.send(Event::MeasurementRemoved { indicator, day }),
            (None, None) => {}
        }
    });
    Some(view! {
        <ValueField
            id=format!("value-{indicator}")
            label=kpi.name.get(phrases.lang).clone()
            unit=phrases.indicator_unit(kpi)
            value=value
            wrong=words.value_wrong
            on_change=on_change
        />
    })
}
