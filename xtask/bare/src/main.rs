//! The least that a Leptos page can be: a heading, and one choice that the page reacts to.

use leptos::prelude::*;

fn main() {
    leptos::mount::mount_to_body(|| {
        let chosen = RwSignal::new(0);
        let options = (0..5).map(|level| {
            view! {
                <label>
                    <input type="radio" name="level" on:change=move |_| chosen.set(level) />
                    {level}
                </label>
            }
        });
        view! {
            <h1>"Bare"</h1>
            {options.collect_view()}
            <output>{chosen}</output>
        }
    });
}
