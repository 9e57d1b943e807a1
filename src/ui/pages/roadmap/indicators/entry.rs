//! One indicator: how it is counted, its values and its target, behind a summary that says the
//! latest value.

use leptos::prelude::*;
use readiness::{Indicator, IndicatorId, MeasuredValue};
use session::Event;

use super::actuals::Actuals;
use crate::ui::components::disclosure::Disclosure;
use crate::ui::components::tag::Tag;
use crate::ui::components::tone::Tone;
use crate::ui::components::value_field::ValueField;
use crate::ui::use_app;

/// The indicator.
#[component]
pub fn Entry(
    /// Its id.
    indicator: IndicatorId,
) -> impl IntoView {
    let app = use_app();
    let (words, phrases) = (app.words().indicators, app.phrases());
    let (document, today) = (app.document(), app.today());
    let (_, kpi) = phrases.catalog.indicator(&indicator)?;
    let lang = phrases.lang;
    let id = StoredValue::new(indicator);
    let kept = Memo::new(move |_| {
        document
            .with(|it| id.with_value(|id| it.follow_up.indicators.get(id)).cloned())
            .unwrap_or_default()
    });
    let aim = move |change: fn(&mut Indicator, Option<MeasuredValue>)| {
        Callback::new(move |value| {
            let mut own = kept.get_untracked();
            change(&mut own, value);
            let Indicator { baseline, target, .. } = own;
            app.send(Event::Aimed { indicator: id.get_value(), baseline, target });
        })
    };
    let name = kpi.name.get(lang).clone();
    let summary = Signal::derive(move || {
        let latest = kept.with(|kept| {
            kept.actuals.last().map_or_else(
                || words.not_yet.to_owned(),
                |last| {
                    words.latest(phrases::date(lang, last.day), phrases.measured(kpi, last.value))
                },
            )
        });
        format!("{name}　{latest}")
    });
    let is_stale =
        Memo::new(move |_| kept.with(|kept| kept.is_stale(kpi.often.counted(), today.get())));
    let is_small = app.peek(|session| session.document().profile.is_small());
    let unit = phrases.indicator_unit(kpi);
    let of = move |part: &str| id.with_value(|id| format!("{part}-{id}"));
    Some(view! {
        <div class="indicator">
            <Show when=move || is_stale.get()>
                <Tag tone=Tone::Warn sign="!" text=words.stale />
            </Show>
            <Disclosure summary=summary class="indicator-entry">
                <p class="small">{phrases.counted(kpi, is_small)}</p>
                <div class="field-row">
                    <ValueField
                        id=of("baseline")
                        label=words.baseline
                        unit=unit
                        value=Signal::derive(move || kept.with(|kept| kept.baseline))
                        wrong=words.value_wrong
                        on_change=aim(|own, value| own.baseline = value)
                    />
                    <ValueField
                        id=of("target")
                        label=words.target
                        hint=words.target_hint(kpi.target.get(lang))
                        unit=unit
                        value=Signal::derive(move || kept.with(|kept| kept.target))
                        wrong=words.value_wrong
                        on_change=aim(|own, value| own.target = value)
                    />
                </div>
                <Actuals id=id kept=kept />
            </Disclosure>
        </div>
    })
}
