//! Raises elements in the page and takes them down again.
//!
//! The page is only ever rendered in the browser, so what Leptos asks for the sake of a server
//! (HTML as text, taking over a page that is already there) is left empty.

use leptos::prelude::*;
use leptos::reactive::effect::RenderEffect;
use leptos::tachys::html::attribute::any_attribute::AnyAttribute;
use leptos::tachys::hydration::Cursor;
use leptos::tachys::no_attrs;
use leptos::tachys::renderer::types::{Element, Node};
use leptos::tachys::renderer::{CastFrom as _, RemoveEventHandler, Rndr};
use leptos::tachys::view::any_view::AnyViewState;
use leptos::tachys::view::{Position, PositionState};
use wasm_bindgen::JsValue;

use super::{Child, El, Feature};

/// The namespace of pictures.
const SVG: &str = "http://www.w3.org/2000/svg";

/// An element that stands in the page, with all that has to live as long as it does.
pub struct Standing {
    element: Element,
    kept: Vec<Kept>,
}

/// What lives as long as an element: dropping it ends it.
enum Kept {
    View(#[expect(dead_code, reason = "held, never read")] AnyViewState),
    Effect(#[expect(dead_code, reason = "held, never read")] RenderEffect<()>),
    Listener(#[expect(dead_code, reason = "held, never read")] RemoveEventHandler<Element>),
}

/// Raises `el` and everything in it; what has to live is put into `kept`.
fn raise(el: El, kept: &mut Vec<Kept>) -> Element {
    let el = *el.0;
    let (name, mut attributes) = el.name.split_once('[').unwrap_or((el.name, ""));
    let (tag, class) = name.split_once('.').unwrap_or((name, ""));
    let element = Rndr::create_element(tag, el.is_drawing.then_some(SVG));
    if !class.is_empty() {
        Rndr::set_attribute(&element, "class", class);
    }
    while let Some((attribute, rest)) = attributes.split_once(']') {
        let (name, value) = attribute.split_once('=').unwrap_or((attribute, ""));
        Rndr::set_attribute(&element, name, value);
        attributes = rest.trim_start_matches('[');
    }
    for feature in el.features {
        furnish(&element, feature, kept);
    }
    for child in el.children {
        match child {
            Child::El(el) => Rndr::insert_node(&element, &raise(el, kept), None),
            Child::Text(text) => {
                Rndr::insert_node(&element, &Rndr::create_text_node(&text), None);
            }
            Child::LiveText(mut text) => {
                let node = Rndr::create_text_node("");
                Rndr::insert_node(&element, &node, None);
                let effect = RenderEffect::new(move |_| Rndr::set_text(&node, &text.give()));
                kept.push(Kept::Effect(effect));
            }
            Child::View(view) => {
                let mut state = view.build();
                state.mount(&element, None);
                kept.push(Kept::View(state));
            }
        }
    }
    element
}

fn furnish(element: &Element, feature: Feature, kept: &mut Vec<Kept>) {
    match feature {
        Feature::Attribute(name, value) => Rndr::set_attribute(element, name, &value),
        Feature::LiveAttribute(name, mut value) => {
            let element = element.clone();
            kept.push(Kept::Effect(RenderEffect::new(move |_| match value.give() {
                Some(value) => Rndr::set_attribute(&element, name, &value),
                None => Rndr::remove_attribute(&element, name),
            })));
        }
        Feature::Listener(event, mut act) => {
            let act = Box::new(move |event: JsValue| act.take(event.into()));
            kept.push(Kept::Listener(Rndr::add_event_listener(element, event, act)));
        }
    }
}

impl Mountable for Standing {
    fn unmount(&mut self) {
        Rndr::remove(&self.element);
    }

    fn mount(&mut self, parent: &Element, marker: Option<&Node>) {
        Rndr::insert_node(parent, &self.element, marker);
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        let parent = Rndr::get_parent(&self.element).and_then(Element::cast_from);
        parent.is_some_and(|parent| {
            child.mount(&parent, Some(&self.element));
            true
        })
    }

    fn elements(&self) -> Vec<Element> {
        vec![self.element.clone()]
    }
}

impl Render for El {
    type State = Standing;

    fn build(self) -> Standing {
        let mut kept = Vec::new();
        let element = raise(self, &mut kept);
        Standing { element, kept }
    }

    /// Raises the new element in place of the old one: nothing of it is worth comparing.
    fn rebuild(self, state: &mut Standing) {
        let mut new = self.build();
        state.insert_before_this(&mut new);
        state.unmount();
        state.kept.clear();
        *state = new;
    }
}

no_attrs!(El);

impl RenderHtml for El {
    type AsyncOutput = Self;
    type Owned = Self;

    const MIN_LENGTH: usize = 0;

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self {
        self
    }

    fn to_html_with_buf(
        self,
        _buf: &mut String,
        _position: &mut Position,
        _escape: bool,
        _mark_branches: bool,
        _extra_attrs: Vec<AnyAttribute>,
    ) {
    }

    fn hydrate<const FROM_SERVER: bool>(self, _: &Cursor, _: &PositionState) -> Standing {
        self.build()
    }

    fn into_owned(self) -> Self {
        self
    }
}
