//! Groups of figures of a campaign: one declaration gives the type, the format of the file, how it is read, and the way to each
//! figure by its name, so that studies can vary it.

/// A text without its first character: documentation comments begin with a blank.
pub(in crate::campaign) const fn after_the_blank(text: &'static str) -> &'static str {
    text.split_at(1).1
}

/// A group of figures: the type, its format, how it is read, and each figure by its name.
macro_rules! figures {
    (
        $(#[doc = $what:literal])* $name:ident, $shape:ident {
            $(#[doc = $doc:literal] $field:ident: $range:expr,)*
        }
    ) => {
        $(#[doc = $what])*
        #[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
        pub struct $name {
            $(#[doc = $doc] pub $field: i32,)*
        }

        pub(in crate::campaign) static $shape: crate::campaign::shape::Record = crate::campaign::shape::marked(&[$(
            crate::campaign::shape::must(
                stringify!($field),
                $range,
                crate::campaign::figures::after_the_blank($doc),
            ),
        )*]);

        impl $name {
            /// Reads the group.
            pub(in crate::campaign) fn read(entry: crate::campaign::entry::Entry<'_>) -> Option<Self> {
                Some(Self { $($field: entry.int(stringify!($field))?,)* })
            }

            /// Each figure, with what it is.
            #[must_use]
            pub fn told(&self) -> Vec<(&'static str, i32)> {
                vec![$((crate::campaign::figures::after_the_blank($doc), self.$field),)*]
            }

            /// The figure of a name.
            pub fn figure(&mut self, name: &str) -> Option<&mut i32> {
                match name {
                    $(stringify!($field) => Some(&mut self.$field),)*
                    _ => None,
                }
            }
        }
    };
}

pub(in crate::campaign) use figures;
