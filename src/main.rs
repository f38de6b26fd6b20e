//! The thin program around the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    coreper::cli::run(std::env::args_os())
}
