//! What stands around every page: the top line, the steps, the messages, the foot.

mod footer;
mod header;
mod notices;
mod paper_head;
mod saved_state;
mod step_nav;
mod title;

use leptos::prelude::*;

use crate::browser::page;
use crate::ui::use_app;
use footer::Footer;
use header::Header;
use notices::Notices;
use paper_head::PaperHead;
use step_nav::StepNav;
pub use title::title;

/// Shows a page with what stands around it. It is built once: what it says follows the language.
#[component]
pub fn Layout(
    /// The page.
    children: Children,
) -> impl IntoView {
    let app = use_app();
    view! {
        <div class="layout">
            <button type="button" class="skip" on:click=move |_| page::focus("#main", true)>
                {move || app.live_words().common.skip}
            </button>
            <Header />
            <StepNav />
            <PaperHead />
            <main id="main" tabindex="-1">
                <Notices />
                {children()}
            </main>
            <Footer />
        </div>
    }
}
