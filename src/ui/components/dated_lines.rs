//! A few lines, each with a name that leads on and what belongs to it.

use leptos::prelude::*;

use super::tag::Tag;
use super::tone::Tone;

/// One numbered line: what to do, when, who, how much.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Tells it from the others.
    pub key: String,
    /// The id of its link, so that a person who comes back finds it.
    pub id: String,
    /// Where its name leads.
    pub href: String,
    /// Its name.
    pub title: String,
    /// When.
    pub when: String,
    /// Who.
    pub owner: String,
    /// How much.
    pub hours: String,
    /// A state that is worth a word beside the name.
    pub mark: Option<(Tone, &'static str)>,
    /// Why; said on paper alone.
    pub why: String,
}

/// Numbered lines.
#[component]
pub fn NumberedLines(
    /// The lines, in their order.
    #[prop(into)]
    lines: Signal<Vec<Line>>,
) -> impl IntoView {
    let nth = move |key: &str| {
        lines.with(|lines| lines.iter().position(|line| line.key == key)).map_or(0, |at| at + 1)
    };
    let row = move |line: Line| {
        let Line { key, id, href, title, .. } = line;
        let number = key.clone();
        let now = Memo::new(move |_| {
            lines.with(|lines| lines.iter().find(|line| line.key == key).cloned())
        });
        let part = move |of: fn(Line) -> String| move || now.get().map(of).unwrap_or_default();
        let mark = move || {
            let (tone, text) = now.get()?.mark?;
            Some(view! { <Tag tone=tone sign=tone.sign() text=text /> " " })
        };
        view! {
            <li>
                <span class="nth" aria-hidden="true">{move || nth(&number)}</span>
                <span>
                    {mark} <a id=id href=href>
                        {title}
                    </a>
                </span>
                <span>{part(|line| line.when)}</span>
                <span class="small">{part(|line| line.owner)}</span>
                <span class="number">{part(|line| line.hours)}</span>
                <span class="only-print small">{part(|line| line.why)}</span>
            </li>
        }
    };
    view! {
        <ol class="lines" data-kind="three">
            <For each=move || lines.get() key=|line| line.key.clone() children=row />
        </ol>
    }
}

/// A line with a day: until when, who, what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DatedLine {
    /// Until when.
    pub by: String,
    /// Who.
    pub who: String,
    /// What; where a page tells more, with its address.
    pub what: String,
    /// The page that tells more.
    pub href: Option<String>,
}

/// Lines by day.
#[component]
pub fn DatedLines(
    /// The lines, the earliest first.
    #[prop(into)]
    lines: Signal<Vec<DatedLine>>,
) -> impl IntoView {
    let row = |DatedLine { by, who, what, href }: DatedLine| {
        let what = match href {
            Some(href) => view! { <a href=href>{what}</a> }.into_any(),
            None => view! { <span>{what}</span> }.into_any(),
        };
        view! {
            <li>
                <span class="date">{by}</span>
                <span class="small">{who}</span>
                {what}
            </li>
        }
    };
    view! {
        <ol class="lines" data-kind="dated">
            <For
                each=move || lines.get()
                key=|line| (line.by.clone(), line.who.clone(), line.what.clone())
                children=row
            />
        </ol>
    }
}
