//! The values of an indicator by date: the fields of one day, the chart and the table.

use leptos::prelude::*;
use readiness::{
    Date, DayProblem, Indicator, IndicatorId, MeasuredDay, MeasuredHow, MeasuredValue, Measurement,
};
use session::Event;

use crate::ui::components::button::{Button, Weight};
use crate::ui::components::charts::{MeasuredChart, MeasuredPoint};
use crate::ui::components::data_table::{Column, DataTable};
use crate::ui::components::date_field::DateField;
use crate::ui::components::limited_field::{Limit, LimitedField};
use crate::ui::components::value_field::ValueField;
use crate::ui::use_app;

/// The values.
#[component]
pub(super) fn Actuals(
    /// The indicator.
    id: StoredValue<IndicatorId>,
    /// What is kept of it.
    kept: Memo<Indicator>,
) -> impl IntoView {
    let app = use_app();
    let words = app.words().indicators;
    let day = RwSignal::new(app.today().get_untracked());
    let points = Signal::derive(move || {
        kept.with(|kept| kept.actuals.iter().map(|one| point(one.day, one.value)).collect())
    });
    let target =
        Signal::derive(move || kept.with(|kept| kept.target.map(MeasuredValue::hundredths)));
    let has_any = Memo::new(move |_| kept.with(|kept| !kept.actuals.is_empty()));
    view! {
        <OneDay id=id kept=kept day=day />
        <Show when=move || has_any.get()>
            <MeasuredChart points=points target=target label=words.chart />
            <Values id=id kept=kept day=day />
        </Show>
    }
}

/// The day, its value and how it was measured. All of it is kept at once.
#[component]
fn OneDay(
    /// The indicator.
    id: StoredValue<IndicatorId>,
    /// What is kept of it.
    kept: Memo<Indicator>,
    /// The day.
    day: RwSignal<Date>,
) -> impl IntoView {
    let app = use_app();
    let (all, phrases, document) = (app.words(), app.phrases(), app.document());
    let words = all.indicators;
    let (_, kpi) = id.with_value(|id| phrases.catalog.indicator(id))?;
    let problem = RwSignal::new(None::<DayProblem>);
    Effect::new(move |_| {
        day.track();
        problem.set(None);
    });
    let error = Signal::derive(move || {
        Some(match problem.get()? {
            DayProblem::NoDay => words.no_day.to_owned(),
            DayProblem::Future => words.future.to_owned(),
            DayProblem::BeforePlan(month) => {
                words.before_plan(phrases::year_month(phrases.lang, month))
            }
        })
    });
    let choose = Callback::new(move |text: String| {
        let today = app.today().get_untracked();
        match document.with_untracked(|it| MeasuredDay::read(&text, it, today)) {
            Ok(read) => {
                problem.set(None);
                day.set(read.get());
            }
            Err(what) => problem.set(Some(what)),
        }
    });
    let of_day = Memo::new(move |_| {
        let day = day.get();
        kept.with(|kept| kept.actuals.iter().find(|one| one.day == day).cloned())
    });
    let on_value = Callback::new(move |value: Option<MeasuredValue>| {
        let (indicator, day) = (id.get_value(), day.get_untracked());
        match value {
            Some(value) => {
                let measurement =
                    document.with_untracked(|it| it.measurement(&indicator, day, value));
                app.send(Event::Measured { indicator, measurement });
            }
            None => app.send(Event::MeasurementRemoved { indicator, day }),
        }
    });
    let on_how = Callback::new(move |text: String| {
        if let Some(one) = of_day.get_untracked() {
            let measurement = Measurement { how: MeasuredHow::cut(&text), ..one };
            app.send(Event::Measured { indicator: id.get_value(), measurement });
        }
    });
    let value = Signal::derive(move || of_day.with(|one| one.as_ref().map(|one| one.value)));
    let how = Signal::derive(move || {
        of_day.with(|one| one.as_ref().map(|one| one.how.to_string()).unwrap_or_default())
    });
    let of = move |part: &str| id.with_value(|id| format!("{part}-{id}"));
    Some(view! {
        <div class="field-row" data-kind="three">
            <DateField id=of("day") label=words.day value=day error=error on_change=choose />
            <ValueField
                id=of("measured")
                label=words.value
                unit=phrases.indicator_unit(kpi)
                value=value
                wrong=words.value_wrong
                on_change=on_value
            />
            <LimitedField
                words=all
                id=of("how")
                label=words.how
                limit={Limit::of::<{ MeasuredHow::MAX }>()}
                stored=how
                on_input=on_how
            />
        </div>
    })
}

/// The table of the values; each can be led back into the fields.
#[component]
fn Values(
    /// The indicator.
    id: StoredValue<IndicatorId>,
    /// What is kept of it.
    kept: Memo<Indicator>,
    /// The day in the fields.
    day: RwSignal<Date>,
) -> impl IntoView {
    let app = use_app();
    let (all, phrases) = (app.words(), app.phrases());
    let words = all.indicators;
    let (_, kpi) = id.with_value(|id| phrases.catalog.indicator(id))?;
    let rows = move || kept.with(|kept| kept.actuals.to_vec());
    let key = |one: &Measurement| format!("{one:?}");
    let row = move |one: Measurement| {
        let at = one.day;
        let said = phrases::date(phrases.lang, at);
        view! {
            <tr>
                <th scope="row">{said.clone()}</th>
                <td class="number">{phrases.measured(kpi, one.value)}</td>
                <td>{phrases::role(all, one.role)}</td>
                <td>{one.how.to_string()}</td>
                <td class="no-print">
                    <Button
                        weight=Weight::Text
                        is_small=true
                        label=words.mend_of(said)
                        on_press=Callback::new(move |()| day.set(at))
                    >
                        {words.mend}
                    </Button>
                </td>
            </tr>
        }
    };
    let columns = vec![
        Column::text(words.column_day),
        Column::number(words.column_value),
        Column::text(words.column_who),
        Column::text(words.column_how),
        Column::text(words.mend),
    ];
    Some(view! {
        <DataTable class="measured-table" label=words.table columns=columns>
            <For each=rows key=key children=row />
        </DataTable>
    })
}

/// Returns a value as the chart has it. A month is taken for 31 days: only the order and about how
/// far apart the days lie is seen.
fn point(day: Date, value: MeasuredValue) -> MeasuredPoint {
    let month = day.year_month();
    let months = i64::from(month.year()) * 12 + i64::from(month.month().get());
    MeasuredPoint { day: months * 31 + i64::from(day.day()), hundredths: value.hundredths() }
}
