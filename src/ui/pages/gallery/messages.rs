//! Cards, banners and tags.

use content::Words;
use leptos::prelude::*;

use crate::ui::Route;
use crate::ui::components::banner::Banner;
use crate::ui::components::button::{Button, Weight};
use crate::ui::components::card::Card;
use crate::ui::components::tag::Tag;
use crate::ui::components::tone::Tone;

/// A card with a link beside its heading.
#[component]
pub fn Cards(
    /// The words of the page.
    words: &'static Words,
) -> impl IntoView {
    let beside =
        move || view! { <a class="small" href=Route::Review.href()>{words.common.review}</a> };
    view! {
        <Card title="Card" beside=beside>
            <p>{words.question.review_lead}</p>
        </Card>
    }
}

/// A banner of each tone, with what can be done about it.
#[component]
pub fn Banners(
    /// The words of the page.
    words: &'static Words,
) -> impl IntoView {
    let common = words.common;
    let press = Callback::new(|()| ());
    let banners = [
        (Tone::Plain, common.sample_banner, common.sample_close),
        (Tone::Good, common.undone, common.close),
        (Tone::Warn, words.question.closed_kept, common.review),
        (Tone::Bad, common.refused_cut_off, common.close),
    ];
    let banners = banners.map(|(tone, text, action)| {
        view! {
            <Banner tone=tone text=text>
                <Button weight=Weight::Text on_press=press>{action}</Button>
            </Banner>
        }
    });
    view! { <Card title="Banner">{banners.collect_view()}</Card> }
}

/// A tag of each tone.
#[component]
pub fn Tags(
    /// The words of the page.
    words: &'static Words,
) -> impl IntoView {
    let common = words.common;
    view! {
        <Card title="Tag">
            <p class="actions">
                <Tag text=common.unanswered />
                <Tag tone=Tone::Good sign="✓" text=common.done />
                <Tag tone=Tone::Warn sign="!" text=common.unknown />
                <Tag tone=Tone::Bad sign="×" text=common.saving_failed />
            </p>
        </Card>
    }
}
