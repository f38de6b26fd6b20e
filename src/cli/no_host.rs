//! `coreper host` in a program that was built without it.

use crate::cli::failure::Failure;
use crate::words::text::plain;
use clap::Args;

/// Whatever is asked for.
#[derive(Args, Debug)]
pub(super) struct Host {
    /// Nothing of it is there
    #[arg(trailing_var_arg = true, allow_hyphen_values = true, hide = true)]
    rest: Vec<String>,
}

/// Whatever is asked for.
pub(super) type Forget = Host;

/// How a host was closed.
pub(super) type Closed = Result<Option<u8>, String>;

/// Says what is missing.
pub(super) fn run(_: &Host) -> Result<Closed, Failure> {
    Err(Failure::new("host", plain("no-host"), plain("no-host.next")))
}

/// Says what is missing.
pub(super) fn forget(asked: &Forget) -> Result<String, Failure> {
    run(asked).map(|_| String::new())
}
