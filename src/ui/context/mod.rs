//! What every page works with: the application, and the way back.

mod app;
mod derived;
mod effects;
mod gradual;
mod listen;
mod making;
mod plan;
mod reading;
mod sheets;
mod trail;

use leptos::prelude::*;
use session::Found;

pub use app::{App, use_app};
pub use gradual::{Counting, counting, gradually};
pub use plan::{Asked, Plan, alike};

/// Begins with what was found, for everything below the present owner.
pub fn provide_app(found: Found) -> App {
    let app = App::begin(found);
    listen::listen(app);
    provide_context(app);
    app
}
