//! What the present edition changed for this department, for as long as it may want to look.

use leptos::prelude::*;
use readiness::{Document, QuestionId, Receipt};
use session::{Event, NewQuestions, Session};

use crate::browser::page;
use crate::ui::components::button::Button;
use crate::ui::components::card::Card;
use crate::ui::pages::edition_change::{Change, EditionChange};
use crate::ui::use_app;

/// Shows the change that led to the edition that is asked, if one did.
#[component]
pub fn LatestEdition() -> impl IntoView {
    let app = use_app();
    let bank = app.words().bank;
    let latest = app.memo(latest);
    let card = move || {
        latest.get().map(|(receipt, change)| {
            let can_bring_back = !change.again.is_empty();
            let bring_back = move |()| {
                app.send(Event::AllBroughtBack { receipt });
                // The list is built anew.
                request_animation_frame(|| page::focus("#edition", false));
            };
            let way_back = can_bring_back.then(|| {
                view! {
                    <p class="small">{bank.edition_lead}</p>
                    <p class="actions">
                        <Button on_press=bring_back>{bank.edition_undo}</Button>
                    </p>
                }
            });
            view! {
                <Card title=bank.edition_title(&app.catalog().edition) heading_id="edition" class="edition">
                    {way_back}
                    <EditionChange change=change catalog=app.catalog() has_links=true />
                </Card>
            }
        })
    };
    view! { {card} }
}

/// Returns the place of the latest change of bank and what it did, where it led from one edition
/// of the bank that is asked to the present one.
fn latest(session: &Session) -> Option<(usize, Change)> {
    let (document, catalog) = (session.document(), session.catalog());
    let at = document.receipts.iter().rposition(|Receipt { from, to, .. }| {
        from.id == to.id && from.hash != to.hash && to.hash == *catalog.hash
    })?;
    let receipt = document.receipts.get(at)?;
    let answers = receipt.aside.iter();
    let again = answers.map(|(id, answer)| (id.clone(), answer.choice)).collect();
    let retired = receipt.retired.iter().cloned().collect();
    let new = NewQuestions::since(&receipt.from, document, catalog);
    let new = NewQuestions { asked: unanswered(document, new.asked), ..new };
    Some((at, Change { carried: usize::from(receipt.carried), again, retired, new }))
}

/// Keeps those that nobody has answered yet.
fn unanswered(document: &Document, ids: Vec<QuestionId>) -> Vec<QuestionId> {
    ids.into_iter().filter(|id| document.answers.get(id).is_none()).collect()
}
