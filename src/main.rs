//! The page of the readiness diagnosis: mounts it and nothing else.

mod browser;
mod ui;

fn main() {
    leptos::mount::mount_to_body(ui::app);
}
