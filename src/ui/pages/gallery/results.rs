//! What a result is made of: scores, steps, stages and pictures, answered and not.

use content::Sample;
use leptos::prelude::*;
use phrases::Phrases;
use readiness::{AreaGroup, Document, Path, Readiness};

use super::Specimen;
use crate::ui::components::card::Card;
use crate::ui::components::charts::radar::Radar;
use crate::ui::components::cooperation_ladder::CooperationLadder;
use crate::ui::components::finding_cards::{FindingCard, FindingCards};
use crate::ui::components::score_summary::ScoreSummary;
use crate::ui::components::score_table::ScoreTable;
use crate::ui::components::step_ladder::StepLadder;

/// Shows findings, and the parts of a result for a department that has answered, one that has
/// doubts and one that has not begun.
#[component]
pub fn Results(
    /// What says the values.
    phrases: Phrases<'static>,
) -> impl IntoView {
    let documents = [
        ("Answered", Sample::Counter.document(phrases.lang)),
        ("Worn out, with doubts", Sample::Welfare.document(phrases.lang)),
        ("Not begun", Document { path: Path::Full, ..Document::default() }),
    ];
    let shown = documents.map(|(state, document)| view! { <Parts phrases state document /> });
    view! {
        <FindingCards label="Findings" cards=findings(phrases) />
        {shown.into_iter().collect_view()}
    }
}

/// The parts of one result.
#[component]
fn Parts(
    /// What says the values.
    phrases: Phrases<'static>,
    /// What the department is like.
    state: &'static str,
    /// The department.
    document: Document,
) -> impl IntoView {
    let words = phrases.words;
    let bank = &phrases.catalog.bank;
    let readiness = Readiness::assess(bank, &document);
    let of = |group| phrases.results(&readiness, group);
    let steps = readiness.steps.iter().cloned().zip(of(AreaGroup::Steps)).collect();
    let (drawn, listed) = (of(AreaGroup::Priorities), of(AreaGroup::Priorities));
    let first = of(AreaGroup::AtWork).into_iter().next();
    let cooperation = readiness.cooperation;
    let states = cooperation.states(bank, document.path);
    view! {
        <Card title=state>
            <Specimen state="StepLadder">
                <StepLadder words steps />
            </Specimen>
            <Specimen state="Radar">
                <Radar label=state.to_owned() results=drawn />
            </Specimen>
            <Specimen state="ScoreTable">
                <ScoreTable words title=state.to_owned() results=listed />
            </Specimen>
            <Specimen state="ScoreSummary">
                {first.map(|result| view! { <ScoreSummary words result /> })}
            </Specimen>
            <Specimen state="CooperationLadder">
                <CooperationLadder words cooperation states />
            </Specimen>
        </Card>
    }
}

/// A finding with all that it can have, and one with its sentence alone.
fn findings(phrases: Phrases<'static>) -> Vec<FindingCard> {
    let words = phrases.words.readiness;
    let card = |title: &str, text: &str| FindingCard {
        title: title.into(),
        text: text.into(),
        href: None,
        more: Vec::new(),
        link: None,
    };
    vec![
        FindingCard {
            href: Some("#/gallery".into()),
            more: vec![words.here_few.into(), words.ask_none_why.into()],
            link: Some(("#/gallery".into(), phrases.words.question.open_only.into())),
            ..card(words.weak, words.to_roadmap)
        },
        card(words.ask, words.ask_none),
    ]
}
