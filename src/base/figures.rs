//! Groups of figures, declared once each: a group's type, what each figure means, its unit and its bounds, how it is read, and the way
//! to it by its name. The check of campaigns, their schema, studies that vary figures and pages that name them all go by this.
//!
//! A new figure is one line in its group's declaration, and its use.

/// What a figure is counted in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Unit {
    /// Basis points: of a whole, or of what its description says.
    BasisPoints,
    /// Points: of posture, capital, fear, a vote's sum.
    Points,
    /// Value points: what Beijing weighs moves in.
    ValuePoints,
    /// Per cent.
    PerCent,
    /// Million euro.
    MillionEuro,
    /// Hundredths of a week.
    WeekHundredths,
    /// Months, which are rounds.
    Months,
    /// Units of a good a year.
    UnitsAYear,
    /// How many of something, or what it is divided by: its description says.
    Plain,
}

/// What a figure may be, both ends included.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Bounds {
    /// The least.
    pub least: i32,
    /// The most.
    pub most: i32,
    /// What it is counted in.
    pub unit: Unit,
}

/// Bounds with a unit.
#[must_use]
pub const fn from_to(least: i32, most: i32, unit: Unit) -> Bounds {
    Bounds { least, most, unit }
}

/// So many months.
#[must_use]
pub const fn months(least: i32, most: i32) -> Bounds {
    from_to(least, most, Unit::Months)
}

/// A number without a unit.
#[must_use]
pub const fn plain(least: i32, most: i32) -> Bounds {
    from_to(least, most, Unit::Plain)
}

/// Basis points of a whole.
pub const BP: Bounds = from_to(0, 10_000, Unit::BasisPoints);
/// A change in basis points.
pub const BP_CHANGE: Bounds = from_to(-10_000, 10_000, Unit::BasisPoints);
/// Per cent of something, to the tenfold.
pub const PER_CENT: Bounds = from_to(0, 1_000, Unit::PerCent);
/// Points, either way.
pub const POINTS: Bounds = from_to(-1_000, 1_000, Unit::Points);
/// Points of what has a size and no side: how far something goes either way.
pub const SIZE: Bounds = from_to(0, 1_000, Unit::Points);
/// Value points.
pub const VALUE_POINTS: Bounds = from_to(0, 100_000, Unit::ValuePoints);
/// Something that divides.
pub const DIVISOR: Bounds = plain(1, 1_000_000);
/// Money.
pub const MILLION_EURO: Bounds = from_to(0, 1_000_000, Unit::MillionEuro);
/// What a good is counted in, a year.
pub const UNITS_A_YEAR: Bounds = from_to(0, 100_000_000, Unit::UnitsAYear);

/// One name in a group.
#[derive(Clone, Copy, Debug)]
pub struct Declared {
    /// The name, in files and in paths.
    pub name: &'static str,
    /// What it means.
    pub doc: &'static str,
    /// A figure, or a group within the group.
    pub kind: Kind,
}

/// What a name stands for.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// A figure.
    Figure(Bounds),
    /// A group.
    Group(&'static [Declared]),
}

/// Where figures are read from, by their names.
pub trait Source: Copy {
    /// The figure of a name.
    fn number(self, name: &str) -> Option<i32>;

    /// The group of a name.
    fn group(self, name: &str) -> Option<Self>;
}

/// Something with figures in it.
pub trait Figures {
    /// What is in it, in the order of its declaration.
    const DECLARED: &'static [Declared];

    /// The figure at a path of names, if there is one.
    fn figure(&mut self, path: &[&str]) -> Option<&mut i32>;

    /// Each figure that stands in it, groups within it apart, with what it is.
    fn told(&self) -> Vec<(&'static str, i32)>;
}

/// Figures and nothing else.
pub trait Group: Figures + Sized {
    /// Reads the group; nothing if a figure is missing.
    fn read(from: impl Source) -> Option<Self>;
}

/// A text without its first character: documentation comments begin with a blank.
#[doc(hidden)]
#[must_use]
pub const fn after_the_blank(text: &'static str) -> &'static str {
    text.split_at(1).1
}

/// Declares groups: `name: i32 = BOUNDS` is a figure, `name: Group` a group within the group. What has other fields besides declares
/// them behind `with`, and is read with these given, in their order.
///
/// ```
/// use coreper::base::figures::{BP, Figures, Kind, POINTS, figures};
/// figures! {
///     /// What holds a wall up.
///     pub struct Wall {
///         /// How high it is, bp of the house.
///         height: i32 = BP,
///         /// Its stones.
///         stones: Stones,
///     }
///     /// Stones of a wall.
///     pub struct Stones {
///         /// How heavy they are.
///         weight: i32 = POINTS,
///     }
/// }
/// let mut wall = Wall::default();
/// *wall.figure(&["stones", "weight"]).unwrap() = 7;
/// assert_eq!((wall.stones.weight, wall.figure(&["stones"])), (7, None));
/// assert_eq!(Wall::DECLARED[0].doc, "How high it is, bp of the house.");
/// assert!(matches!(Wall::DECLARED[1].kind, Kind::Group([_])));
/// ```
#[macro_export]
#[doc(hidden)]
macro_rules! declare_figures {
    ($(
        $(#[doc = $what:literal])* pub struct $name:ident {
            $(#[doc = $doc:literal] $field:ident: $type:ty $(= $bounds:expr)?,)*
        }
    )*) => {$(
        $(#[doc = $what])*
        #[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
        pub struct $name {
            $(#[doc = $doc] pub $field: $type,)*
        }

        $crate::declare_figures!(@figures $name { $($doc $field: $type $(= $bounds)?,)* });

        impl $crate::base::figures::Group for $name {
            fn read(from: impl $crate::base::figures::Source) -> Option<Self> {
                Some(Self { $($field: $crate::declare_figures!(@read from, $field, $type $(, $bounds)?)?,)* })
            }
        }
    )*};
    (
        $(#[$what:meta])* pub struct $name:ident {
            $(#[doc = $doc:literal] $field:ident: $type:ty $(= $bounds:expr)?,)*
        } with {
            $($(#[$own_doc:meta])* $own:ident: $own_type:ty,)*
        }
    ) => {
        $(#[$what])*
        #[derive(Clone, PartialEq, Debug)]
        pub struct $name {
            $(#[doc = $doc] pub $field: $type,)*
            $($(#[$own_doc])* pub $own: $own_type,)*
        }

        $crate::declare_figures!(@figures $name { $($doc $field: $type $(= $bounds)?,)* });

        impl $name {
            /// Reads the figures; the other fields are given in their order.
            pub fn read_row(from: impl $crate::base::figures::Source, own: ($($own_type,)*)) -> Option<Self> {
                let ($($own,)*) = own;
                Some(Self {
                    $($field: $crate::declare_figures!(@read from, $field, $type $(, $bounds)?)?,)*
                    $($own,)*
                })
            }
        }
    };
    (@figures $name:ident { $($doc:literal $field:ident: $type:ty $(= $bounds:expr)?,)* }) => {
        impl $crate::base::figures::Figures for $name {
            const DECLARED: &'static [$crate::base::figures::Declared] = &[$($crate::base::figures::Declared {
                name: stringify!($field),
                doc: $crate::base::figures::after_the_blank($doc),
                kind: $crate::declare_figures!(@kind $type $(, $bounds)?),
            },)*];

            fn figure(&mut self, path: &[&str]) -> Option<&mut i32> {
                let (first, rest) = path.split_first()?;
                match *first {
                    $(stringify!($field) => $crate::declare_figures!(@figure self, rest, $field $(, $bounds)?),)*
                    _ => None,
                }
            }

            fn told(&self) -> Vec<(&'static str, i32)> {
                [$($crate::declare_figures!(@told self, $field, $doc $(, $bounds)?),)*].into_iter().flatten().collect()
            }
        }
    };
    (@kind $type:ty, $bounds:expr) => { $crate::base::figures::Kind::Figure($bounds) };
    (@kind $type:ty) => { $crate::base::figures::Kind::Group(<$type as $crate::base::figures::Figures>::DECLARED) };
    (@read $from:ident, $field:ident, $type:ty, $bounds:expr) => { $from.number(stringify!($field)) };
    (@read $from:ident, $field:ident, $type:ty) => {
        $from.group(stringify!($field)).and_then(<$type as $crate::base::figures::Group>::read)
    };
    (@figure $self:ident, $rest:ident, $field:ident, $bounds:expr) => {
        if $rest.is_empty() { Some(&mut $self.$field) } else { None }
    };
    (@figure $self:ident, $rest:ident, $field:ident) => {
        $crate::base::figures::Figures::figure(&mut $self.$field, $rest)
    };
    (@told $self:ident, $field:ident, $doc:literal, $bounds:expr) => {
        Some(($crate::base::figures::after_the_blank($doc), $self.$field))
    };
    (@told $self:ident, $field:ident, $doc:literal) => { None };
}

pub use declare_figures as figures;
