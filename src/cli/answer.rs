//! What a command hands back to be told.

/// What a command comes to when nothing went wrong.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Answer {
    /// Done; this is to be printed.
    Done(String),
    /// The answer is no; this is to be printed.
    No(String),
    /// Yes or no; this is to be printed with the colours in it, whose parts are printable each.
    Painted(String, bool),
    /// Done, and this is to be printed; but something could not be written.
    Troubled(String),
    /// Stopped from outside: what was done is to be printed, and the code says by which signal.
    Stopped(String, u8),
    /// Done, and everything has been told already.
    Told,
    /// Everything has been told already; but something could not be written.
    ToldWithTrouble,
}
