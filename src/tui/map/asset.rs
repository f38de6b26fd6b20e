//! The shapes: read from `assets/map/europe.bin` when a map is first wanted.

use std::sync::OnceLock;

const BYTES: &[u8] = include_bytes!("../../../assets/map/europe.bin");

static EUROPE: OnceLock<Europe> = OnceLock::new();

/// Points in kilometres about the centre of the projection, x to the east and y to the north.
pub(super) type Point = (i32, i32);

/// A country or territory.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Entity {
    pub(super) code: String,
    /// Where a member state is named; none for everybody else.
    pub(super) label: Option<Point>,
    pub(super) rings: Vec<Vec<Point>>,
}

/// All shapes, members last.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct Europe {
    pub(super) entities: Vec<Entity>,
}

impl Europe {
    /// The member states.
    pub(super) fn members(&self) -> impl Iterator<Item = &Entity> {
        self.entities.iter().filter(|entity| entity.label.is_some())
    }
}

/// The map.
pub(super) fn europe() -> &'static Europe {
    // The asset is the program's own and a test reads it whole; a torn one would be an empty sea.
    EUROPE.get_or_init(|| read(BYTES).unwrap_or_default())
}

fn read(bytes: &[u8]) -> Option<Europe> {
    let mut reader = Reader { bytes };
    let count = reader.number()?;
    let mut entities = Vec::new();
    for _ in 0..count {
        let code = String::from_utf8(vec![reader.byte()?, reader.byte()?]).ok()?;
        let label = if reader.byte()? == 1 { Some((reader.signed()?, reader.signed()?)) } else { None };
        let mut rings = Vec::new();
        for _ in 0..reader.number()? {
            rings.push(reader.ring()?);
        }
        entities.push(Entity { code, label, rings });
    }
    reader.bytes.is_empty().then_some(Europe { entities })
}

struct Reader<'a> {
    bytes: &'a [u8],
}

impl Reader<'_> {
    fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.bytes.split_first()?;
        self.bytes = rest;
        Some(*first)
    }

    fn number(&mut self) -> Option<u32> {
        let mut value = 0;
        for shift in (0..32).step_by(7) {
            let byte = self.byte()?;
            value |= u32::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Some(value);
            }
        }
        None
    }

    fn signed(&mut self) -> Option<i32> {
        let value = self.number()?;
        Some((value >> 1).cast_signed() ^ -(value & 1).cast_signed())
    }

    fn ring(&mut self) -> Option<Vec<Point>> {
        let mut at = (0, 0);
        let mut points = Vec::new();
        for _ in 0..self.number()? {
            at = (at.0 + self.signed()?, at.1 + self.signed()?);
            points.push(at);
        }
        Some(points)
    }
}

#[cfg(test)]
mod tests {
    use super::{BYTES, read};

    #[test]
    fn the_asset_has_all_members_and_their_neighbours() {
        let europe = read(BYTES).unwrap();
        let members: Vec<&str> = europe.members().map(|entity| entity.code.as_str()).collect();
        assert_eq!(members.len(), 27);
        assert!(members.contains(&"EL") && !members.contains(&"GR"), "{members:?}");
        assert!(europe.entities.iter().all(|entity| entity.code.len() == 2));
        assert!(europe.members().all(|entity| !entity.rings.is_empty()));
        assert!(europe.entities.iter().any(|entity| entity.code == "UA"));
        assert_eq!(read(&BYTES[..BYTES.len() - 1]), None);
    }

    #[test]
    fn crimea_is_ukraine_and_the_north_of_cyprus_is_cyprus() {
        let europe = read(BYTES).unwrap();
        // Simferopol and Kyrenia in the projection.
        for (code, point) in [("UA", (1861, -472)), ("CY", (2101, -1531))] {
            let entity = europe.entities.iter().find(|entity| entity.code == code).unwrap();
            let inside = entity.rings.iter().filter(|ring| contains(ring, point)).count() % 2 == 1;
            assert!(inside, "{code} does not have {point:?}");
        }
    }

    fn contains(ring: &[(i32, i32)], (x, y): (i32, i32)) -> bool {
        let edges = ring.iter().zip(ring.iter().cycle().skip(1));
        let crossings =
            edges.filter(|(a, b)| (a.1 > y) != (b.1 > y) && x < a.0 + (y - a.1) * (b.0 - a.0) / (b.1 - a.1));
        crossings.count() % 2 == 1
    }
}
