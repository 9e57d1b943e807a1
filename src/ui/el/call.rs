//! What is called later, with its type put aside.
//!
//! A closure behind a pointer to one of the standard library's traits brings code for being called
//! once and by value as well, though nothing here ever does; behind one of these it brings the one
//! function that is called. Measured in docs/decisions/0022.

/// Something that gives a value, time and again.
pub trait Give<T> {
    /// Gives the next value.
    fn give(&mut self) -> T;
}

impl<T, F: FnMut() -> T> Give<T> for F {
    fn give(&mut self) -> T {
        self()
    }
}

/// Something that is done with a value, time and again.
pub trait Take<T> {
    /// Does it.
    fn take(&mut self, value: T);
}

impl<T, F: FnMut(T)> Take<T> for F {
    fn take(&mut self, value: T) {
        self(value);
    }
}

/// Something that several hold and call with a value: what a memo works out, what a callback does.
pub trait Call<T, R> {
    /// Calls it.
    fn call(&self, value: T) -> R;
}

impl<T, R, F: Fn(T) -> R> Call<T, R> for F {
    fn call(&self, value: T) -> R {
        self(value)
    }
}
