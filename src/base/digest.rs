//! Digests of states: fields in little-endian order into `SipHash` 1-3 (128 bits, fixed keys).
//!
//! The same fields give the same digest from debug and release builds, on every machine and for good.
//! Callers take their structures apart exhaustively, so that a new field cannot be forgotten.

use siphasher::sip128::{Hasher128 as _, SipHasher13};
use std::fmt;
use std::hash::Hasher as _;

/// A digest of 128 bits.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Digest(pub u128);

impl Digest {
    /// Reads the 32 hexadecimal digits that `Display` writes.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        (text.len() == 32).then(|| u128::from_str_radix(text, 16).ok()).flatten().map(Self)
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:032x}", self.0)
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Collects fields: all their bytes, hashed at once when asked for the digest.
pub struct Digester(Vec<u8>);

impl Default for Digester {
    fn default() -> Self {
        Self::new()
    }
}

impl Digester {
    /// An empty digester.
    #[must_use]
    pub fn new() -> Self {
        Self(Vec::with_capacity(1 << 14))
    }

    /// Adds a field.
    pub fn put(&mut self, field: impl Field) {
        field.feed(self);
    }

    /// Adds the fields of a slice, preceded by its length.
    pub fn put_all<T: Field + Copy>(&mut self, fields: &[T]) {
        self.put(fields.len() as u64);
        for field in fields {
            field.feed(self);
        }
    }

    /// The digest of all that was added.
    #[must_use]
    pub fn finish(&self) -> Digest {
        let mut hasher = SipHasher13::new_with_keys(0x0063_6f72_6570_6572, 1);
        hasher.write(&self.0);
        Digest(hasher.finish128().as_u128())
    }
}

/// Digests texts as they come: what it is at any time covers all texts so far, and where one ends and the next begins.
#[derive(Clone, Debug)]
pub struct Chain(SipHasher13);

impl Default for Chain {
    fn default() -> Self {
        Self::new()
    }
}

impl Chain {
    /// A chain of nothing.
    #[must_use]
    pub fn new() -> Self {
        Self(SipHasher13::new_with_keys(0x0063_6f72_6570_6572, 2))
    }

    /// Adds a text.
    pub fn put(&mut self, text: &str) {
        self.0.write(&(text.len() as u64).to_le_bytes());
        self.0.write(text.as_bytes());
    }

    /// The digest of all texts so far.
    #[must_use]
    pub fn digest(&self) -> Digest {
        Digest(self.0.finish128().as_u128())
    }
}

/// A value with one byte form.
pub trait Field {
    /// Writes the bytes.
    fn feed(&self, into: &mut Digester);
}

macro_rules! integer_field {
    ($($kind:ty),*) => {$(
        impl Field for $kind {
            fn feed(&self, into: &mut Digester) {
                into.0.extend_from_slice(&self.to_le_bytes());
            }
        }
    )*};
}
integer_field!(u8, u16, u32, u64, u128, i8, i16, i32, i64);

impl Field for bool {
    fn feed(&self, into: &mut Digester) {
        u8::from(*self).feed(into);
    }
}

impl Field for &str {
    fn feed(&self, into: &mut Digester) {
        (self.len() as u64).feed(into);
        into.0.extend_from_slice(self.as_bytes());
    }
}

impl<T: Field> Field for Option<T> {
    fn feed(&self, into: &mut Digester) {
        self.is_some().feed(into);
        if let Some(value) = self {
            value.feed(into);
        }
    }
}

impl<T: Field> Field for &T {
    fn feed(&self, into: &mut Digester) {
        (*self).feed(into);
    }
}

impl<T> Field for crate::base::set::Set<T> {
    fn feed(&self, into: &mut Digester) {
        self.bits().feed(into);
    }
}
