//! Where each member state stands on a map of equal tiles, roughly as they lie.

/// Columns and rows of tiles.
pub const GRID: (u16, u16) = (7, 8);

/// Where each state stands, by column and row.
pub const PLACES: [(&str, u16, u16); 27] = [
    ("SE", 4, 0),
    ("FI", 5, 0),
    ("DK", 3, 1),
    ("EE", 5, 1),
    ("IE", 0, 2),
    ("LV", 5, 2),
    ("NL", 2, 3),
    ("DE", 3, 3),
    ("PL", 4, 3),
    ("LT", 5, 3),
    ("BE", 1, 4),
    ("LU", 2, 4),
    ("CZ", 3, 4),
    ("SK", 4, 4),
    ("FR", 1, 5),
    ("AT", 3, 5),
    ("HU", 4, 5),
    ("RO", 5, 5),
    ("PT", 0, 6),
    ("ES", 1, 6),
    ("IT", 2, 6),
    ("SI", 3, 6),
    ("HR", 4, 6),
    ("BG", 5, 6),
    ("MT", 2, 7),
    ("EL", 5, 7),
    ("CY", 6, 7),
];
