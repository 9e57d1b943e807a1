//! What the roadmap is made of: the week, lines, the picture of the months, lists and sliders.

use leptos::prelude::*;
use phrases::Phrases;
use readiness::{Criterion, HoursMonth, TodayMark, YearMonth};

use super::Specimen;
use crate::ui::components::card::Card;
use crate::ui::components::charts::{Bar, BarKind, Gantt, GanttRow, LoadRows, MonthAxis, key};
use crate::ui::components::dated_lines::{DatedLine, DatedLines, Line, NumberedLines};
use crate::ui::components::put_off_list::{PutOffLine, PutOffList};
use crate::ui::components::select_field::SelectField;
use crate::ui::components::this_week::{ThisWeek, Week, WeekAction};
use crate::ui::components::tone::Tone;
use crate::ui::components::view_nav::ViewNav;
use crate::ui::components::weight_sliders::{WeightSlider, WeightSliders};

/// Where the links of the specimens lead.
const HERE: &str = "#/components";

/// The title of the action with this number in the bank.
fn title(phrases: Phrases<'static>, at: usize) -> String {
    let action = phrases.catalog.bank.actions().get(at);
    action.map(|action| phrases.title(&action.id).to_owned()).unwrap_or_default()
}

/// The views, the week in its states, and lines.
#[component]
pub fn PlanParts(
    /// What says values in the page's language.
    phrases: Phrases<'static>,
) -> impl IntoView {
    let words = phrases.words.roadmap;
    let week = move |deadline: Option<String>, late: Option<String>| {
        Week::Action(WeekAction {
            href: HERE.into(),
            title: title(phrases, 0),
            step: words.this_week.into(),
            facts: phrases::hours(phrases.words, 8),
            deadline,
            late: late.map(|sentence| (phrases.words.moved.late, sentence)),
        })
    };
    let show = move |week: Week| {
        view! {
            <ThisWeek
                heading=words.this_week
                week=Signal::stored(week)
                done_word=phrases.words.action.mark_done
                on_done=Callback::new(|()| ())
            />
        }
    };
    let line = move |at: usize| Line {
        key: at.to_string(),
        id: format!("line-{at}"),
        href: HERE.into(),
        title: title(phrases, at),
        when: phrases::month(phrases.lang, readiness::Month::FISCAL[0]),
        owner: phrases.words.common.chief.into(),
        hours: phrases::hours(phrases.words, 24),
        mark: (at == 1).then_some((Tone::Bad, phrases.words.moved.late)),
        why: words.by_law.into(),
    };
    let dated = DatedLine {
        by: words.due_by(3),
        who: phrases.words.common.head.into(),
        what: words.due_handover.into(),
        href: None,
    };
    let linked = DatedLine { what: title(phrases, 1), href: Some(HERE.into()), ..dated.clone() };
    let put_off = move |can_be_tried: bool| PutOffLine {
        key: can_be_tried.to_string(),
        id: format!("off-{can_be_tried}"),
        href: HERE.into(),
        title: title(phrases, 2),
        way: words.none_at_once.into(),
        can_be_tried,
    };
    let views =
        vec![(HERE.to_owned(), words.view_plan, true), (HERE.to_owned(), words.view_hours, false)];
    view! {
        <Card title="This week, lines, views">
            <Specimen state="views">
                <ViewNav label=words.views views=views />
            </Specimen>
            <Specimen state="an action">{show(week(None, None))}</Specimen>
            <Specimen state="with a date">{show(week(Some(words.due_by(3)), None))}</Specimen>
            <Specimen state="late">{show(week(None, Some(words.three_none.into())))}</Specimen>
            <Specimen state="nothing">{show(Week::Nothing(words.three_none.into()))}</Specimen>
            <Specimen state="numbered">
                <NumberedLines lines=Signal::stored(vec![line(0), line(1)]) />
            </Specimen>
            <Specimen state="by day">
                <DatedLines lines=Signal::stored(vec![dated, linked]) />
            </Specimen>
            <Specimen state="put off">
                <PutOffList
                    lines=Signal::stored(vec![put_off(true), put_off(false)])
                    try_word=words.try_it
                    on_try=Callback::new(|_| ())
                />
            </Specimen>
        </Card>
    }
}

/// The picture of the months with every kind of bar.
#[component]
pub fn Pictures(
    /// What says values in the page's language.
    phrases: Phrases<'static>,
) -> impl IntoView {
    let words = phrases.words.roadmap;
    let first = YearMonth::new(2026, readiness::Month::FISCAL[8]);
    let months = (0..16_usize).map(|at| HoursMonth {
        month: first.plus(at),
        hours: if at == 6 { 9 } else { 31 },
        is_busy: at == 6,
        is_short: false,
        handover: 0,
    });
    let months: Vec<HoursMonth> = months.collect();
    let axis = MonthAxis::of(phrases, &months, Some(TodayMark { month: 1, passed: 40 }));
    let load: Vec<(u32, u32)> = months.iter().map(|month| (month.hours / 2, month.hours)).collect();
    let bar = |kind, from, span, text: &str| Bar { kind, from, span, text: text.into() };
    let lines = [
        vec![bar(BarKind::Work, 0, 1, "8")],
        vec![bar(BarKind::Was, 1, 2, ""), bar(BarKind::Relief, 2, 3, "24")],
        vec![bar(BarKind::Work, 3, 1, "4"), bar(BarKind::After, 4, 12, "")],
        vec![bar(BarKind::Out, 9, 2, "×")],
    ];
    let rows = lines.into_iter().enumerate().map(move |(at, bars)| {
        view! {
            <GanttRow
                id=format!("bar-{at}")
                href=HERE.to_owned()
                name=title(phrases, at)
                aside=phrases.words.common.chief
                bars=Signal::stored(bars)
                text=words.key_work
            />
        }
    });
    let marks = vec![
        (BarKind::Work, words.key_work),
        (BarKind::Relief, words.key_relief),
        (BarKind::After, words.key_after),
        (BarKind::Was, words.key_was),
        (BarKind::Out, phrases.words.plan.key_leaves),
        (BarKind::Limit, words.key_limit),
        (BarKind::Busy, words.busy),
        (BarKind::Today, words.key_today),
    ];
    let above = view! {
        <LoadRows
            load=Signal::stored(load)
            busy=vec![(6, 1)]
            busy_word=words.busy_mark
            title=words.load_name
            caption=words.load_within
            label=words.load_picture
            names=[words.used_row, words.limit_row]
        />
    };
    view! {
        <Card title="Months" beside=move || key(marks)>
            <Gantt axis=axis label=words.year_title above=move || above>
                {rows.collect_view()}
            </Gantt>
        </Card>
    }
}

/// A choice from a list, right and wrong, and sliders.
#[component]
pub fn Weighing(
    /// What says values in the page's language.
    phrases: Phrases<'static>,
) -> impl IntoView {
    let words = phrases.words;
    let options = || vec![("1".to_owned(), "1".to_owned()), ("2".to_owned(), "2".to_owned())];
    let sliders = vec![WeightSlider {
        id: "weight",
        name: phrases.criterion(Criterion::Cost),
        hint: phrases.criterion_hint(Criterion::Cost),
    }];
    view! {
        <Card title="Select, sliders">
            <Specimen state="chosen">
                <SelectField
                    id="select"
                    label=words.plan.at_once
                    options=options()
                    chosen="2"
                    on_choose=Callback::new(|_: String| ())
                />
            </Specimen>
            <Specimen state="wrong">
                <SelectField
                    id="select-wrong"
                    label=words.action.begin
                    error=Signal::stored(Some(words.plan.clash_past.to_owned()))
                    options=options()
                    chosen="1"
                    on_choose=Callback::new(|_: String| ())
                />
            </Specimen>
            <Specimen state="slider">
                <WeightSliders
                    sliders=sliders
                    percents=Signal::stored(vec![40])
                    say=Callback::new(move |percent: u8| phrases::percent(words, percent))
                    on_move=Callback::new(|_| ())
                    on_settle=Callback::new(|()| ())
                />
            </Specimen>
        </Card>
    }
}
