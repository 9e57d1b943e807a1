//! A list of actions as a table that can be ordered; on a narrow screen each is a card.

use leptos::prelude::*;

use super::tag::Tag;
use super::tone::Tone;

/// The head of a column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SortColumn<K> {
    /// Its name.
    pub name: &'static str,
    /// By what it orders the list; nothing where it does not.
    pub key: Option<K>,
    /// Whether it holds numbers.
    pub is_number: bool,
}

/// What stands in the line of an action.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ActionLine {
    /// The id of its link, so that a person who comes back finds it.
    pub id: String,
    /// Where its name leads.
    pub href: String,
    /// Its name.
    pub title: String,
    /// Words beside the name, with their tone.
    pub tags: Vec<(Tone, String)>,
    /// Its rank.
    pub rank: String,
    /// How it stands: tone, sign, word.
    pub state: (Tone, &'static str, &'static str),
    /// Its months, or why it has none.
    pub when: String,
    /// Its hours.
    pub hours: String,
    /// Who owns it.
    pub owner: String,
}

/// The table. `K` names what it can be ordered by.
#[component]
pub fn ActionTable<K>(
    /// What it shows, for people who hear it.
    label: &'static str,
    /// The heads of its six columns.
    columns: [SortColumn<K>; 6],
    /// By what it is ordered, and whether downwards.
    #[prop(into)]
    order: Signal<(K, bool)>,
    /// Called with what it is to be ordered by.
    on_order: Callback<K>,
    /// The lines, in their order.
    #[prop(into)]
    lines: Signal<Vec<ActionLine>>,
) -> impl IntoView
where
    K: Copy + PartialEq + Send + Sync + 'static,
{
    let names: [&'static str; 6] = columns.each_ref().map(|column| column.name);
    let heads = columns.into_iter().map(|SortColumn { name, key, is_number }| {
        let Some(key) = key else {
            return view! { <th scope="col" class:number=is_number>{name}</th> }.into_any();
        };
        let sort = move || {
            let (by, is_down) = order.get();
            (by == key).then_some(if is_down { "descending" } else { "ascending" })
        };
        view! {
            <th scope="col" class:number=is_number aria-sort=sort>
                <button type="button" class="sort" on:click=move |_| on_order.run(key)>
                    {name}
                </button>
            </th>
        }
        .into_any()
    });
    let row = move |line: ActionLine| {
        let (id, href, title) = (line.id.clone(), line.href, line.title);
        let of = line.id;
        let now = Memo::new(move |_| {
            lines.with(|lines| lines.iter().find(|line| line.id == of).cloned()).unwrap_or_default()
        });
        let part = move |read: fn(&ActionLine) -> &String| move || now.with(|it| read(it).clone());
        let tags = move || {
            let tags = now.with(|line| line.tags.clone()).into_iter();
            tags.map(|(tone, text)| view! { " " <Tag tone=tone text=text /> }).collect_view()
        };
        let state = move || {
            let (tone, sign, text) = now.with(|line| line.state);
            view! { <Tag tone=tone sign=sign text=text /> }
        };
        view! {
            <tr data-state=move || now.with(|line| line.state.2)>
                <td class="number" data-name=names[0]>{part(|line| &line.rank)}</td>
                <th scope="row">
                    <a id=id href=href>{title}</a>
                    {tags}
                </th>
                <td>{state}</td>
                <td class="when">{part(|line| &line.when)}</td>
                <td class="number">{part(|line| &line.hours)}</td>
                <td>{part(|line| &line.owner)}</td>
            </tr>
        }
    };
    view! {
        <table class="as-cards actions-table">
            <caption class="hidden">{label}</caption>
            <thead>
                <tr>{heads.collect_view()}</tr>
            </thead>
            <tbody>
                <For each=move || lines.get() key=|line| line.id.clone() children=row />
            </tbody>
        </table>
    }
}
