//! What refusals of the hall are in words.

use crate::host::desks::NoDesk;
use crate::host::people::NoEntry;
use crate::words::text::plain;

/// Why somebody cannot join or not come back.
#[must_use]
pub fn no_entry(no: NoEntry) -> String {
    plain(match no {
        NoEntry::Code => "host-no-code",
        NoEntry::Name => "host-no-name",
        NoEntry::Own => "host-no-own",
        NoEntry::Closed => "host-no-closed",
        NoEntry::Full => "host-no-full",
        NoEntry::NoSeat => "host-no-seat",
        NoEntry::Kept => "host-no-kept",
        NoEntry::Unknown => "host-no-unknown",
        NoEntry::Digits => "host-no-digits",
    })
}

/// Why somebody cannot sit at a desk.
#[must_use]
pub fn no_desk(no: NoDesk) -> String {
    plain(match no {
        NoDesk::Words => "desks-no-words",
        NoDesk::Closed => "desks-no-closed",
        NoDesk::Full => "host-no-full",
    })
}
