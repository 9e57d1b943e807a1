//! A longer text: a line is a paragraph, lines that begin with `- ` are a list.

use leptos::prelude::*;

/// Shows a longer text.
#[component]
pub fn Prose(
    /// The text.
    text: &'static str,
) -> impl IntoView {
    view! { <div class="prose">{blocks(text).into_iter().map(Block::show).collect_view()}</div> }
}

/// A paragraph, or the items of a list.
#[derive(Debug, PartialEq, Eq)]
enum Block {
    Paragraph(&'static str),
    List(Vec<&'static str>),
}

impl Block {
    fn show(self) -> AnyView {
        match self {
            Self::Paragraph(text) => view! { <p>{text}</p> }.into_any(),
            Self::List(items) => {
                let items = items.into_iter().map(|item| view! { <li>{item}</li> });
                view! { <ul>{items.collect_view()}</ul> }.into_any()
            }
        }
    }
}

fn blocks(text: &'static str) -> Vec<Block> {
    let mut blocks = Vec::new();
    for line in text.lines() {
        match (line.strip_prefix("- "), blocks.last_mut()) {
            (Some(item), Some(Block::List(items))) => items.push(item),
            (Some(item), _) => blocks.push(Block::List(vec![item])),
            (None, _) => blocks.push(Block::Paragraph(line)),
        }
    }
    blocks
}
