//! Where text leaves the program. A reader that stops reading (a broken pipe) has had enough: that is success.

use crate::base::printable::{self, Printable};
use crate::cli::failure::Failure;
use crate::words::text;
use std::borrow::Cow;
use std::io::{self, ErrorKind, IsTerminal as _, Write};
use std::process::ExitCode;

/// The answer is no.
pub(super) const NO: u8 = 1;
/// Usage, input or output went wrong.
const TROUBLE: u8 = 2;

/// What a shell reports of a program that a signal ended: this, and the number of the signal.
pub(super) const BY_SIGNAL: u8 = 128;

/// Prints an answer, with one line feed at its end; the program ends with a code.
pub(super) fn say_with(text: &str, ends: ExitCode) -> ExitCode {
    say_painted(&printable::text(text), ends)
}

/// The same for an answer with colours in it, whose parts are printable each.
pub(super) fn say_painted(text: &str, ends: ExitCode) -> ExitCode {
    let mut out = io::stdout().lock();
    code(writeln!(out, "{}", text.trim_end()).and_then(|()| out.flush()), ends)
}

/// The code of a program that did what it was asked, but could not write something.
pub(super) fn trouble() -> ExitCode {
    ExitCode::from(TROUBLE)
}

/// Whether answers may be coloured: a person reads them, and has not asked for none (<https://no-color.org>).
pub(super) fn colour() -> bool {
    io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
}

/// Says something beside the answer: which campaign was taken, where the game is saved.
pub(super) fn note(text: &str) {
    // Nobody may be reading; that changes nothing.
    let _ = writeln!(Printable::new(io::stderr()), "{text}");
}

/// Prints a line of a conversation that goes on.
#[cfg(feature = "host")]
pub(super) fn line(text: &str) {
    let mut out = Printable::new(io::stdout());
    let _ = writeln!(out, "{text}").and_then(|()| out.flush());
}

/// Prints a failure.
pub(super) fn complain(failure: &Failure) -> ExitCode {
    // Where not even this can be written, the code says it.
    let _ = writeln!(Printable::new(io::stderr()), "{failure}");
    ExitCode::from(TROUBLE)
}

/// Standard output could not be written to.
pub(super) fn unwritten(error: &io::Error) -> Failure {
    let next = text::plain("output-part");
    Failure::new("standard output", error.to_string(), next)
}

/// Prints help, the version, or what is wrong with the arguments.
pub(super) fn usage(usage: &clap::Error) -> ExitCode {
    let ends = if usage.use_stderr() { ExitCode::from(TROUBLE) } else { ExitCode::SUCCESS };
    let told = usage.render().to_string();
    // clap repeats what was typed; only where nothing in it acts may its own colours stand.
    let printed = match printable::text(&told) {
        Cow::Borrowed(_) => usage.print(),
        Cow::Owned(told) => write!(io::stderr(), "{told}"),
    };
    code(printed, ends)
}

fn code(printed: io::Result<()>, ends: ExitCode) -> ExitCode {
    match printed {
        Ok(()) => ends,
        Err(error) if error.kind() == ErrorKind::BrokenPipe => ends,
        Err(error) => complain(&unwritten(&error)),
    }
}
