//! What is done in which month: one line for each action.

use leptos::prelude::*;

use super::month_axis::MonthAxis;
use crate::ui::components::tag::Tag;
use crate::ui::components::tone::Tone;

/// What a bar stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BarKind {
    /// Work.
    Work,
    /// Work that takes burden away.
    Relief,
    /// What goes on each month afterwards.
    After,
    /// The months in the other plan: the adopted one, or the present one beside a new one.
    Was,
    /// What is in the plan no more.
    Out,
    /// The limit of the hours; only in a legend.
    Limit,
    /// A busy month; only in a legend.
    Busy,
    /// The day; only in a legend.
    Today,
}

impl BarKind {
    /// Returns the value of `data-kind`, which the style sheet knows.
    const fn name(self) -> &'static str {
        match self {
            Self::Work => "work",
            Self::Relief => "relief",
            Self::After => "after",
            Self::Was => "was",
            Self::Out => "out",
            Self::Limit => "limit",
            Self::Busy => "busy",
            Self::Today => "today",
        }
    }

    /// Returns how work is shown.
    pub const fn of(is_relief: bool) -> Self {
        if is_relief { Self::Relief } else { Self::Work }
    }
}

/// A bar over some months.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bar {
    /// What it stands for.
    pub kind: BarKind,
    /// Its first month, counted from the first of the axis.
    pub from: usize,
    /// How many months it covers.
    pub span: usize,
    /// What stands in it.
    pub text: String,
}

/// The frame of the picture: months at the top, the lines below, the day across.
#[component]
pub fn Gantt(
    /// The months.
    axis: MonthAxis,
    /// What the lines are, for people who hear them.
    #[prop(into)]
    label: String,
    /// Whether the months are named above.
    #[prop(default = true)]
    has_head: bool,
    /// Whether there is little room for names.
    #[prop(optional)]
    is_small: bool,
    /// What stands between the months and the lines, on the same months.
    #[prop(optional, into)]
    above: ViewFnOnce,
    /// The lines.
    children: Children,
) -> impl IntoView {
    view! {
        <div
            class="gantt"
            data-size=is_small.then_some("small")
            style=("--months", (axis.months.len().to_string()))
        >
            {axis.back()}
            {has_head.then(|| axis.head())}
            {above.run()}
            <div class="gantt-body">
                <ol class="gantt-rows" aria-label=label>
                    {children()}
                </ol>
                {axis.today_line()}
            </div>
        </div>
    }
}

/// One line: the name that leads to the action, its bars, and the same in words.
#[component]
pub fn GanttRow(
    /// The id of the link, so that a person who comes back finds it.
    id: String,
    /// Where the name leads.
    href: String,
    /// The name.
    name: String,
    /// What stands beside the name: who owns it, or what changes.
    #[prop(into)]
    aside: Signal<String>,
    /// The bars.
    #[prop(into)]
    bars: Signal<Vec<Bar>>,
    /// A state that is worth a word beside the name.
    #[prop(optional, into)]
    mark: Signal<Option<(Tone, &'static str)>>,
    /// The same in words.
    #[prop(into)]
    text: Signal<String>,
) -> impl IntoView {
    let is_moved = move || bars.with(|bars| bars.iter().any(|bar| bar.kind == BarKind::Was));
    let bars = move || {
        let bars = bars.get().into_iter().map(|Bar { kind, from, span, text }| {
            view! {
                <span
                    class="bar gantt-span"
                    aria-hidden="true"
                    data-kind=kind.name()
                    style=("--from", (from + 1).to_string())
                    style=("--span", (span).to_string())
                >
                    {text}
                </span>
            }
        });
        bars.collect_view()
    };
    let mark = move || {
        mark.get().map(|(tone, text)| view! { <Tag tone=tone sign=tone.sign() text=text /> })
    };
    view! {
        <li class="gantt-grid" data-moved=is_moved>
            <span class="gantt-name">
                <a id=id href=href>{name}</a>
                {mark}
                <span class="small" aria-hidden="true">{aside}</span>
            </span>
            {bars}
            <span class="gantt-when">{text}</span>
        </li>
    }
}

/// Explains what bars and lines stand for.
pub fn key(marks: Vec<(BarKind, &'static str)>) -> impl IntoView + use<> {
    let marks = marks.into_iter().map(|(kind, meaning)| {
        view! {
            <li>
                <b data-kind=kind.name() aria-hidden="true"></b>
                {meaning}
            </li>
        }
    });
    view! { <ul class="key">{marks.collect_view()}</ul> }
}
