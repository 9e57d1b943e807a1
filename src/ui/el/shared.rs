//! Values of any type as one: what Leptos compiles for each type is compiled once.

use std::any::Any;
use std::sync::Arc;

/// A value whose type is put aside.
#[derive(Clone)]
pub struct Shared(Arc<dyn Value>);

impl PartialEq for Shared {
    fn eq(&self, other: &Self) -> bool {
        self.0.same(&*other.0)
    }
}

trait Value: Any + Send + Sync {
    fn same(&self, other: &dyn Value) -> bool;
}

impl<T: PartialEq + Send + Sync + 'static> Value for T {
    fn same(&self, other: &dyn Value) -> bool {
        found(other) == Some(self)
    }
}

impl Shared {
    /// Puts the type of `value` aside.
    pub fn new<T: PartialEq + Send + Sync + 'static>(value: T) -> Self {
        Self(Arc::new(value))
    }

    /// Reads the value as what it was made from.
    pub fn read<T: 'static, R>(&self, read: impl FnOnce(&T) -> R) -> R {
        match found(&*self.0) {
            Some(value) => read(value),
            None => unreachable!("it holds what it was made from"),
        }
    }
}

/// Finds what `value` was made from. The number that Rust has for a type is 16 bytes of chance, so
/// it is compared in one place for each type.
#[inline(never)]
fn found<T: 'static>(value: &dyn Value) -> Option<&T> {
    let value: &dyn Any = value;
    value.downcast_ref()
}
