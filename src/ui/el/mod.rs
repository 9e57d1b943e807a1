//! Elements by name: what `view!` does, in a fraction of the code.
//!
//! `view!` compiles every element of every page into code of its own; with all pages that came
//! to more bytes than a whole first visit may have. Here an element is a value, one piece of
//! code raises them all, and a page is a list of calls. Signals, owners and effects are
//! Leptos's. Measured in docs/decisions/0011.

mod call;
mod callback;
mod effect;
mod memo;
mod raise;
mod shared;
mod state;

use std::borrow::Cow;

use leptos::ev::Event;
use leptos::prelude::*;

use call::Take;

pub use call::Give;
pub use callback::Callback;
pub use effect::effect;
pub use memo::{Memo, memo};
pub use shared::Shared;
pub use state::{State, state};
/// A text that is known when the page is built.
pub type Text = Cow<'static, str>;

/// What follows signals: called again whenever one that it reads changes.
type Live<T> = Box<dyn Give<T> + Send>;

/// What is done on an event.
type Act = Box<dyn Take<Event> + Send>;

/// An element under construction. Boxed, so that a call hands on one pointer.
pub struct El(Box<Inner>);

struct Inner {
    name: &'static str,
    is_drawing: bool,
    features: Vec<Feature>,
    children: Vec<Child>,
}

/// What can stand as a text: each kind has one piece of code, not one for every call.
pub trait IntoText {
    /// Puts the text into `el` as the attribute `name`.
    fn put_attribute(self, el: El, name: &'static str) -> El;
    /// Puts the text into `el` as its next child.
    fn put_child(self, el: El) -> El;
}

impl<T: Into<Text>> IntoText for T {
    #[inline(never)]
    fn put_attribute(self, el: El, name: &'static str) -> El {
        el.with(Feature::Attribute(name, self.into()))
    }

    #[inline(never)]
    fn put_child(self, el: El) -> El {
        el.put(Child::Text(self.into()))
    }
}

/// What an element has.
enum Feature {
    Attribute(&'static str, Text),
    LiveAttribute(&'static str, Live<Option<String>>),
    Listener(&'static str, Act),
}

/// What stands in an element.
enum Child {
    El(El),
    Text(Text),
    LiveText(Live<String>),
    View(AnyView),
}

/// Begins an element of a page, named as a style sheet names it: behind a dot stand its classes,
/// in brackets its attributes, as in `p`, `p.small`, `div.card wide`, `th[scope=row]`. One name is
/// fewer bytes than a call for each.
#[inline(never)]
pub fn el(name: &'static str) -> El {
    El(Box::new(Inner { name, is_drawing: false, features: Vec::new(), children: Vec::new() }))
}

/// Shows nothing.
pub fn nothing() -> AnyView {
    ().into_any()
}

/// Shows what `view` returns, anew whenever a signal that it reads changes.
pub fn live(view: impl FnMut() -> AnyView + Send + 'static) -> AnyView {
    live_boxed(Box::new(view))
}

#[inline(never)]
fn live_boxed(mut view: Live<AnyView>) -> AnyView {
    (move || view.give()).into_any()
}

/// Shows `view` while `is_shown` returns true.
pub fn live_if(
    is_shown: impl Fn() -> bool + Send + Sync + 'static,
    mut view: impl FnMut() -> El + Send + 'static,
) -> AnyView {
    let is_shown = memo(is_shown);
    live(move || if is_shown.get() { view().into_any() } else { nothing() })
}

impl El {
    /// Sets the class.
    #[inline(never)]
    pub fn class(self, class: &'static str) -> Self {
        self.attr("class", class)
    }

    /// Sets an attribute.
    pub fn attr(self, name: &'static str, value: impl IntoText) -> Self {
        value.put_attribute(self, name)
    }

    /// Sets an attribute that follows signals; `None` takes it away.
    pub fn live_attr(
        self,
        name: &'static str,
        value: impl FnMut() -> Option<String> + Send + 'static,
    ) -> Self {
        self.live_attr_boxed(name, Box::new(value))
    }

    #[inline(never)]
    fn live_attr_boxed(self, name: &'static str, value: Live<Option<String>>) -> Self {
        self.with(Feature::LiveAttribute(name, value))
    }

    /// Sets an attribute without a value that comes and goes with signals.
    pub fn live_flag(
        self,
        name: &'static str,
        mut is_set: impl FnMut() -> bool + Send + 'static,
    ) -> Self {
        self.live_attr(name, move || is_set().then(String::new))
    }

    /// Calls `act` on an event, for example `click`.
    pub fn on(self, event: &'static str, act: impl FnMut(Event) + Send + 'static) -> Self {
        self.on_boxed(event, Box::new(act))
    }

    #[inline(never)]
    fn on_boxed(self, event: &'static str, act: Act) -> Self {
        self.with(Feature::Listener(event, act))
    }

    /// Puts a text in.
    pub fn text(self, text: impl IntoText) -> Self {
        text.put_child(self)
    }

    /// Puts a text in that follows signals.
    pub fn live_text(self, text: impl FnMut() -> String + Send + 'static) -> Self {
        self.live_text_boxed(Box::new(text))
    }

    #[inline(never)]
    fn live_text_boxed(self, text: Live<String>) -> Self {
        self.put(Child::LiveText(text))
    }

    /// Puts another element in that holds nothing but a text: `texted("dt", label)`.
    #[inline(never)]
    pub fn texted(self, name: &'static str, text: impl IntoText) -> Self {
        self.child(el(name).text(text))
    }

    /// Puts another element in.
    #[inline(never)]
    pub fn child(self, child: El) -> Self {
        self.put(Child::El(child))
    }

    /// Puts an element in, where there is one.
    #[inline(never)]
    pub fn maybe(self, child: Option<El>) -> Self {
        match child {
            Some(child) => self.child(child),
            None => self,
        }
    }

    /// Puts other elements in.
    pub fn children(mut self, children: impl IntoIterator<Item = El>) -> Self {
        for child in children {
            self = self.child(child);
        }
        self
    }

    /// Puts a view of Leptos in: a component, or something that follows signals.
    pub fn view(self, view: impl IntoAny) -> Self {
        self.put(Child::View(view.into_any()))
    }

    #[inline(never)]
    fn with(mut self, feature: Feature) -> Self {
        self.0.features.push(feature);
        self
    }

    #[inline(never)]
    fn put(mut self, child: Child) -> Self {
        self.0.children.push(child);
        self
    }
}
