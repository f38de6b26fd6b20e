//! What one person, one address or one terminal may ask for: a bucket that fills by itself, and empties with what is taken from it.

use crate::table::At;

/// A bucket: how much it holds, and how much flows in again in a second.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Size {
    /// At most.
    pub holds: u32,
    /// A second.
    pub fills: u32,
}

/// What somebody asks of the table, on whatever page or terminal.
pub const ASKS: Size = Size { holds: 30, fills: 10 };
/// What comes from a terminal, in bytes.
pub const TYPED: Size = Size { holds: 64 * 1024, fills: 8 * 1024 };
/// New connections from one address, behind which a class may sit.
pub const CONNECTIONS: Size = Size { holds: 400, fills: 40 };

/// A bucket of somebody, full at first.
#[derive(Clone, Copy, Debug, Default)]
pub struct Bucket {
    /// What is missing from it, in thousandths.
    missing: u64,
    last: At,
}

impl Bucket {
    /// Takes so much out, whether or not it is there; says after how many milliseconds there would be enough.
    pub fn take(&mut self, much: u32, size: Size, now: At) -> u64 {
        let flown = now.saturating_sub(self.last).saturating_mul(u64::from(size.fills));
        self.last = now;
        self.missing = self.missing.saturating_sub(flown).saturating_add(u64::from(much) * 1_000);
        let over = self.missing.saturating_sub(u64::from(size.holds) * 1_000);
        over.div_ceil(u64::from(size.fills).max(1))
    }

    /// Takes so much out if it is there; says whether it was.
    pub fn takes(&mut self, much: u32, size: Size, now: At) -> bool {
        let there = self.take(much, size, now) == 0;
        if !there {
            // Nothing was taken where there was not enough.
            self.missing = self.missing.saturating_sub(u64::from(much) * 1_000);
        }
        there
    }
}

#[cfg(test)]
mod tests {
    use super::{ASKS, Bucket, CONNECTIONS, TYPED};

    #[test]
    fn who_asks_thirty_times_at_once_waits_and_ten_a_second_are_answered() {
        let mut bucket = Bucket::default();
        assert_eq!((0..100).filter(|_| bucket.takes(1, ASKS, 5)).count(), 30);
        assert_eq!((0..100).filter(|_| bucket.takes(1, ASKS, 1_005)).count(), 10);
        assert_eq!((0..100u64).filter(|at| bucket.takes(1, ASKS, 1_005 + at * 100)).count(), 99);
    }

    #[test]
    fn what_is_typed_faster_than_anybody_types_is_read_more_slowly() {
        let mut bucket = Bucket::default();
        assert_eq!(bucket.take(64 * 1024, TYPED, 0), 0);
        assert_eq!(bucket.take(8 * 1024, TYPED, 0), 1_000);
        assert_eq!(bucket.take(0, TYPED, 1_000), 0);
    }

    #[test]
    fn a_class_behind_one_address_comes_at_once_and_a_flood_is_cut_to_forty_a_second() {
        let mut bucket = Bucket::default();
        assert_eq!((0..2_000).filter(|_| bucket.takes(1, CONNECTIONS, 0)).count(), 400);
        let of_a_minute = (0..60_000u64).filter(|at| bucket.takes(1, CONNECTIONS, *at)).count();
        assert!((2_390..=2_401).contains(&of_a_minute), "{of_a_minute}");
    }
}
