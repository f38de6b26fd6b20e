//! The command line: one file for each command, and what they share.
//!
//! Nothing is decided here. A command reads its arguments, asks the layers below, and hands back what to print: a text for
//! people or one JSON document. Only this layer prints, and only through `output`.

mod answer;
mod backtest;
mod campaign;
mod council;
mod failure;
mod form;
mod front;
mod game;
mod guide;
#[cfg(feature = "host")]
mod host;
#[cfg(not(feature = "host"))]
#[path = "cli/no_host.rs"]
mod host;
#[cfg(feature = "host")]
mod hosting;
mod output;
mod play;
mod progress;
mod replay;
mod report;
mod resume;
mod study;
mod summary;
mod whatif;

use self::answer::Answer;
use clap::{CommandFactory as _, FromArgMatches as _, Parser, Subcommand};
use failure::Failure;
use std::ffi::OsString;
use std::process::ExitCode;

/// A war-game of decision-making in the Council of the European Union.
#[derive(Parser, Debug)]
#[command(name = "coreper", version, about, max_term_width = 100, arg_required_else_help = false)]
struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
}

/// What can be asked for.
#[derive(Subcommand, Debug)]
enum Command {
    /// A new game
    Play(play::arguments::Play),
    /// Goes on with a saved game
    Resume(resume::Resume),
    /// A workshop: one game for people at their own devices, with a desk and a wall
    Host(host::Host),
    /// Takes what is known of the people of a workshop away; the game stays
    Forget(host::Forget),
    /// Plays a saved game again and compares its digests
    Replay(replay::Replay),
    /// What would have come of another act: a saved game from one of its steps on, many times under the same draws
    Whatif(whatif::WhatIf),
    /// The debrief of a saved game, as a page to print and to read aloud from
    Report(report::Report),
    /// Tallies, voting power and coalitions in the Council, exactly
    Council(council::Council),
    /// Many games without a screen, and what they come to
    Study(study::Study),
    /// Scores the voter model on a recorded vote
    Backtest(backtest::Backtest),
    /// Pages about the program: every key, studies, a lesson for a class
    Guide(guide::Guide),
    /// Campaigns: list, check, show, a schema for editors, a new one to begin with
    Campaign(campaign::Arguments),
}

/// Runs the program with its arguments, the program's own name first.
///
/// Exit 0: done. Exit 1: the answer is no. Exit 2: usage or input and output. A study that is stopped from outside ends as
/// programs do that a signal ends: 130 after Ctrl-C, 143 after a request to terminate.
pub fn run(arguments: impl IntoIterator<Item = impl Into<OsString> + Clone>) -> ExitCode {
    outlive_full_files();
    let parsed =
        numbers(Cli::command()).try_get_matches_from(arguments).and_then(|found| Cli::from_arg_matches(&found));
    let answer = match parsed {
        Ok(cli) => execute(&cli),
        // Help and version are asked for as errors of a kind, and go where they belong.
        Err(usage) => return output::usage(&usage),
    };
    match answer {
        Ok(Answer::Done(text)) => output::say_with(&text, ExitCode::SUCCESS),
        Ok(Answer::No(text)) => output::say_with(&text, ExitCode::from(output::NO)),
        Ok(Answer::Painted(text, yes)) => output::say_painted(&text, ExitCode::from(if yes { 0 } else { output::NO })),
        Ok(Answer::Troubled(text)) => output::say_with(&text, output::trouble()),
        Ok(Answer::Stopped(text, code)) if text.is_empty() => ExitCode::from(code),
        Ok(Answer::Stopped(text, code)) => output::say_with(&text, ExitCode::from(code)),
        Ok(Answer::Told) => ExitCode::SUCCESS,
        Ok(Answer::ToldWithTrouble) => output::trouble(),
        Err(failure) => output::complain(&failure),
    }
}

/// A number below nought is a value that an option refuses with its reason, and not an option that nobody knows.
fn numbers(command: clap::Command) -> clap::Command {
    let valued = |argument: clap::Arg| {
        let takes = argument.get_action().takes_values();
        argument.allow_negative_numbers(takes)
    };
    command.mut_args(valued).mut_subcommands(numbers)
}

/// A file that may not grow is an error where it is written, like a disk that is full, and not the end of the program.
fn outlive_full_files() {
    #[cfg(unix)]
    {
        // Where it cannot be listened to, the signal ends the program as it always did.
        let _ = signal_hook::flag::register(signal_hook::consts::SIGXFSZ, std::sync::Arc::default());
    }
}

/// Stopped by a signal, after everything was told.
fn stopped(signal: u8) -> Answer {
    Answer::Stopped(String::new(), output::BY_SIGNAL + signal)
}

fn closed(how: host::Closed) -> Answer {
    match how {
        Ok(None) => Answer::Told,
        Ok(Some(signal)) => stopped(signal),
        Err(found) => Answer::No(found),
    }
}

fn execute(cli: &Cli) -> Result<Answer, Failure> {
    match &cli.command {
        Some(Command::Play(play)) => play::run(play),
        Some(Command::Resume(resume)) => resume::run(resume),
        Some(Command::Host(host)) => host::run(host).map(closed),
        Some(Command::Forget(forget)) => host::forget(forget).map(Answer::Done),
        Some(Command::Replay(replay)) => replay::run(replay),
        Some(Command::Whatif(asked)) => whatif::run(asked).map(Answer::Done),
        Some(Command::Report(report)) => report::run(report),
        Some(Command::Council(council)) => council::run(council).map(Answer::Done),
        Some(Command::Study(study)) => study::run(study),
        Some(Command::Backtest(backtest)) => backtest::run(backtest),
        Some(Command::Guide(guide)) => guide::run(guide).map(Answer::Done),
        Some(Command::Campaign(campaign)) => campaign::run(campaign),
        None => front::menu(),
    }
}
