//! What was changed last, with the way back; it covers nothing that is being used.

use leptos::prelude::*;

use super::button::{Button, Weight};

/// A message at the lower edge of the screen that pushes nothing away. Its id is `changes`.
#[component]
pub fn ChangeNotice(
    /// What was changed; nothing while there is nothing to say.
    #[prop(into)]
    text: Signal<Option<String>>,
    /// Whether it can be taken back.
    #[prop(into)]
    can_undo: Signal<bool>,
    /// What the button that takes it back says.
    undo_word: &'static str,
    /// What the button that closes the message says.
    close_word: &'static str,
    /// Called to take the change back.
    on_undo: Callback<()>,
    /// Called to close the message.
    on_close: Callback<()>,
) -> impl IntoView {
    let is_shown = move || text.with(Option::is_some);
    view! {
        <div class="said no-print" role="status">
            <Show when=is_shown>
                <div id="changes" class="banner" data-tone="good" tabindex="-1">
                    <p>{move || text.get().unwrap_or_default()}</p>
                    <Show when=move || can_undo.get()>
                        <Button weight=Weight::Text on_press=on_undo>
                            {undo_word}
                        </Button>
                    </Show>
                    <Button weight=Weight::Text on_press=on_close>
                        {close_word}
                    </Button>
                </div>
            </Show>
        </div>
    }
}
