//! Elements by name: what `view!` does, in a fraction of the code.
//!
//! `view!` compiles every element of every page into code of its own; with all pages that came
//! to more bytes than a whole first visit may have. Here an element is a value, one piece of
//! code raises them all, and a page is a list of calls. Signals, owners and effects are
//! Leptos's. Measured in docs/decisions/0011.

mod raise;

use std::borrow::Cow;

use leptos::ev::Event;
use leptos::prelude::*;

/// A text that is known when the page is built.
pub type Text = Cow<'static, str>;

/// What follows signals: called again whenever one that it reads changes.
type Live<T> = Box<dyn FnMut() -> T + Send>;

/// An element under construction.
pub struct El {
    tag: &'static str,
    is_drawing: bool,
    features: Vec<Feature>,
    children: Vec<Child>,
}

/// What an element has.
enum Feature {
    Attribute(&'static str, Text),
    LiveAttribute(&'static str, Live<Option<String>>),
    Value(Text),
    LiveValue(Live<String>),
    LiveProperty(&'static str, Live<bool>),
    Listener(&'static str, Box<dyn FnMut(Event) + Send>),
}

/// What stands in an element.
enum Child {
    El(El),
    Text(Text),
    LiveText(Live<String>),
    View(AnyView),
}

/// Begins an element of a page.
pub const fn el(tag: &'static str) -> El {
    El { tag, is_drawing: false, features: Vec::new(), children: Vec::new() }
}

/// Begins an element of a picture (SVG).
pub const fn draw(tag: &'static str) -> El {
    El { tag, is_drawing: true, features: Vec::new(), children: Vec::new() }
}

/// Shows nothing.
pub fn nothing() -> AnyView {
    ().into_any()
}

/// Shows what `view` returns, anew whenever a signal that it reads changes.
pub fn live(view: impl FnMut() -> AnyView + Send + 'static) -> AnyView {
    let view: Live<AnyView> = Box::new(view);
    view.into_any()
}

/// Shows `view` while `is_shown` returns true.
pub fn live_if(
    is_shown: impl Fn() -> bool + Send + Sync + 'static,
    mut view: impl FnMut() -> El + Send + 'static,
) -> AnyView {
    let is_shown = Memo::new(move |_| is_shown());
    live(move || if is_shown.get() { view().into_any() } else { nothing() })
}

impl El {
    /// Sets the class.
    pub fn class(self, class: &'static str) -> Self {
        self.attr("class", class)
    }

    /// Sets an attribute.
    pub fn attr(self, name: &'static str, value: impl Into<Text>) -> Self {
        self.with(Feature::Attribute(name, value.into()))
    }

    /// Sets an attribute without a value, where `is_set`.
    pub fn flag(self, name: &'static str, is_set: bool) -> Self {
        if is_set { self.attr(name, "") } else { self }
    }

    /// Sets an attribute that follows signals; `None` takes it away.
    pub fn live_attr(
        self,
        name: &'static str,
        value: impl FnMut() -> Option<String> + Send + 'static,
    ) -> Self {
        self.with(Feature::LiveAttribute(name, Box::new(value)))
    }

    /// Sets an attribute without a value that comes and goes with signals.
    pub fn live_flag(
        self,
        name: &'static str,
        mut is_set: impl FnMut() -> bool + Send + 'static,
    ) -> Self {
        self.live_attr(name, move || is_set().then(String::new))
    }

    /// Sets the first value of a field.
    pub fn value(self, value: impl Into<Text>) -> Self {
        self.with(Feature::Value(value.into()))
    }

    /// Sets the value of a field, following signals: what a person types stays as it is while
    /// the signals say the same.
    pub fn live_value(self, value: impl FnMut() -> String + Send + 'static) -> Self {
        self.with(Feature::LiveValue(Box::new(value)))
    }

    /// Sets whether a choice is made, following signals: a property, because the attribute is
    /// only its first value.
    pub fn live_checked(self, is_checked: impl FnMut() -> bool + Send + 'static) -> Self {
        self.live_property("checked", is_checked)
    }

    /// Sets a property that follows signals, for example `selected`.
    pub fn live_property(
        self,
        name: &'static str,
        is_set: impl FnMut() -> bool + Send + 'static,
    ) -> Self {
        self.with(Feature::LiveProperty(name, Box::new(is_set)))
    }

    /// Calls `act` on an event, for example `click`.
    pub fn on(self, event: &'static str, act: impl FnMut(Event) + Send + 'static) -> Self {
        self.with(Feature::Listener(event, Box::new(act)))
    }

    /// Puts a text in.
    pub fn text(self, text: impl Into<Text>) -> Self {
        self.put(Child::Text(text.into()))
    }

    /// Puts a text in that follows signals.
    pub fn live_text(self, text: impl FnMut() -> String + Send + 'static) -> Self {
        self.put(Child::LiveText(Box::new(text)))
    }

    /// Puts another element in.
    pub fn child(self, child: El) -> Self {
        self.put(Child::El(child))
    }

    /// Puts an element in, where there is one.
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
        self.features.push(feature);
        self
    }

    #[inline(never)]
    fn put(mut self, child: Child) -> Self {
        self.children.push(child);
        self
    }
}
