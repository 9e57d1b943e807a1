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

trait Value: Send + Sync {
    fn any(&self) -> &dyn Any;
    fn same(&self, other: &dyn Value) -> bool;
}

impl<T: PartialEq + Send + Sync + 'static> Value for T {
    fn any(&self) -> &dyn Any {
        self
    }

    fn same(&self, other: &dyn Value) -> bool {
        other.any().downcast_ref::<T>() == Some(self)
    }
}

impl Shared {
    /// Puts the type of `value` aside.
    pub fn new<T: PartialEq + Send + Sync + 'static>(value: T) -> Self {
        Self(Arc::new(value))
    }

    /// Reads the value as what it was made from.
    pub fn read<T: 'static, R>(&self, read: impl FnOnce(&T) -> R) -> R {
        match self.0.any().downcast_ref::<T>() {
            Some(value) => read(value),
            None => unreachable!("it holds what it was made from"),
        }
    }
}
