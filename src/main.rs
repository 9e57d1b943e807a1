//! The page of the readiness diagnosis: mounts it and nothing else.

#![allow(clippy::needless_pass_by_value, reason = "the properties of a component are owned")]

mod browser;
mod ui;

fn main() {
    browser::panic::show_on_page();
    leptos::mount::mount_to_body(ui::Root);
}
