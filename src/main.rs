//! The page of the readiness diagnosis: mounts it and nothing else.

mod browser;
mod ui;

fn main() {
    browser::panic::show_on_page();
    leptos::mount::mount_to_body(ui::Root);
}
