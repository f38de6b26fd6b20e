//! Bytes of a terminal to inputs: keys, clicks, pasted text. Pure: bytes go in, inputs come out, and whoever reads says when nothing
//! more came.
//!
//! A connection cuts bytes where it likes, so a sequence may come in pieces: what is begun is held until it is whole, or until the
//! parser's [patience](Parser::patience) is over. What a terminal answers to a question (its colours, its kind, where the cursor is)
//! is read to its end and never typed, whoever asked.

use super::sequence;
use super::{Code, Input, Key};
use std::time::Duration;

/// How long a lone Escape may be the beginning of something else.
const ESCAPE: Duration = Duration::from_millis(40);
/// How long the rest of a sequence may take.
const SEQUENCE: Duration = Duration::from_millis(500);
/// How long the rest of a pasted text may take: what comes later is typed, and keys act.
const PASTE: Duration = Duration::from_secs(2);

/// The longest sequence that means something, in bytes; a longer one is read to its end and means nothing.
const LONGEST: usize = 64;
/// As much of an answer is kept, in bytes.
const ANSWER: usize = 256;
/// As much of a pasted text is kept, in bytes.
const PASTED: usize = 1 << 16;

/// How a pasted text ends.
const PASTE_END: &[u8] = b"\x1b[201~";

const ESC: u8 = 0x1b;
const BELL: u8 = 0x07;

/// Bytes in, inputs out.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Parser {
    state: State,
    /// What was read of the thing that is begun, without what introduced it.
    held: Vec<u8>,
}

/// What is begun.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
enum State {
    /// Nothing.
    #[default]
    Ground,
    /// A character of so many bytes, and whether Escape stands before it.
    Character(usize, bool),
    /// Escape, and nothing else yet.
    Escape,
    /// `ESC O`: one byte follows.
    Single,
    /// `ESC [`: parameters, then a final byte.
    Control,
    /// `ESC [ [`: one byte follows (function keys of the Linux console).
    Console,
    /// `ESC [ M`: three bytes follow (the mouse as X10 tells of it).
    Mouse,
    /// A sequence that is too long: its final byte ends it.
    Endless,
    /// An answer, with the byte that introduced it.
    Answer(u8),
    /// Escape within an answer: its end, if a backslash follows.
    AnswerEscape(u8),
    /// A pasted text, of whose end so many bytes were read.
    Paste(usize),
}

impl Parser {
    /// Reads bytes, in as many pieces as they come.
    pub fn read(&mut self, bytes: &[u8], inputs: &mut Vec<Input>) {
        for byte in bytes {
            // A byte that breaks off what was begun is read once more, for itself.
            while !self.takes(*byte, inputs) {}
        }
    }

    /// How long to wait for more before [`Self::settle`]; without end where nothing is begun.
    #[must_use]
    pub const fn patience(&self) -> Option<Duration> {
        match self.state {
            State::Ground => None,
            State::Escape => Some(ESCAPE),
            State::Paste(_) => Some(PASTE),
            State::Character(..)
            | State::Single
            | State::Control
            | State::Console
            | State::Mouse
            | State::Endless
            | State::Answer(_)
            | State::AnswerEscape(_) => Some(SEQUENCE),
        }
    }

    /// Nothing more came: Escape was the key, a pasted text is what was read of it, and what else was begun is forgotten.
    pub fn settle(&mut self, inputs: &mut Vec<Input>) {
        let alone = self.held.is_empty();
        match self.state {
            State::Escape => inputs.push(key(Code::Esc)),
            State::Paste(_) => inputs.push(self.pasted()),
            // What introduces a sequence is also what Alt with that key sends.
            State::Single => inputs.push(alt(b'O')),
            State::Control if alone => inputs.push(alt(b'[')),
            State::Answer(byte) if alone => inputs.push(alt(byte)),
            State::Ground
            | State::Character(..)
            | State::Control
            | State::Console
            | State::Mouse
            | State::Endless
            | State::Answer(_)
            | State::AnswerEscape(_) => {}
        }
        self.begin(State::Ground);
    }

    fn begin(&mut self, state: State) {
        self.held.clear();
        self.state = state;
    }

    /// Takes a byte; false where it breaks off what was begun and is to be read once more.
    fn takes(&mut self, byte: u8, inputs: &mut Vec<Input>) -> bool {
        match self.state {
            State::Ground => self.first(byte, false, inputs),
            State::Escape => self.introduced(byte, inputs),
            State::Character(whole, alt) => return self.character(byte, (whole, alt), inputs),
            State::Single => {
                self.begin(State::Ground);
                if !(0x20..0x7f).contains(&byte) {
                    inputs.push(alt(b'O'));
                    return false;
                }
                inputs.extend(sequence::single(byte).map(key));
            }
            State::Control => return self.control(byte, inputs),
            State::Console => {
                self.begin(State::Ground);
                if let number @ b'A'..=b'E' = byte {
                    inputs.push(key(Code::F(number - b'A' + 1)));
                }
            }
            State::Mouse => {
                self.held.push(byte);
                if let [button, column, row] = self.held[..] {
                    self.begin(State::Ground);
                    inputs.extend(sequence::x10(button, column, row));
                }
            }
            State::Endless => match byte {
                ESC => self.begin(State::Escape),
                0x40..=0x7e => self.begin(State::Ground),
                _ => {}
            },
            State::Answer(kind) => self.answer(byte, kind, inputs),
            State::AnswerEscape(kind) => {
                if byte == b'\\' {
                    inputs.extend(sequence::answer(kind, &self.held));
                    self.begin(State::Ground);
                } else {
                    // The answer was broken off, and something else begins.
                    self.begin(State::Escape);
                    return false;
                }
            }
            State::Paste(read) => self.paste(byte, read, inputs),
        }
        true
    }

    /// A byte where nothing is begun, or right after Escape.
    fn first(&mut self, byte: u8, alt: bool, inputs: &mut Vec<Input>) {
        self.begin(State::Ground);
        let mut press = |code, ctrl| inputs.push(Input::Key(Key { code, ctrl, alt }));
        match byte {
            ESC => self.begin(State::Escape),
            b'\r' => press(Code::Enter, false),
            b'\t' => press(Code::Tab, false),
            // Terminals disagree about which of the two their key sends.
            0x7f | 0x08 => press(Code::Backspace, false),
            0 => press(Code::Char(' '), true),
            0x01..=0x1a => press(Code::Char(char::from(byte - 1 + b'a')), true),
            0x1c..=0x1f => press(Code::Char(char::from(byte - 0x1c + b'4')), true),
            b' '..=b'~' => press(Code::Char(char::from(byte)), false),
            0xc2..=0xf4 => {
                let whole = if byte < 0xe0 {
                    2
                } else if byte < 0xf0 {
                    3
                } else {
                    4
                };
                self.begin(State::Character(whole, alt));
                self.held.push(byte);
            }
            // No character begins so.
            0x80..=0xc1 | 0xf5..=0xff => {}
        }
    }

    /// A byte after Escape.
    fn introduced(&mut self, byte: u8, inputs: &mut Vec<Input>) {
        match byte {
            // Pressed twice, or once before a sequence: the first one is a key.
            ESC => inputs.push(key(Code::Esc)),
            b'[' => self.begin(State::Control),
            b'O' => self.begin(State::Single),
            b']' | b'P' | b'X' | b'^' | b'_' => self.begin(State::Answer(byte)),
            _ => self.first(byte, true, inputs),
        }
    }

    fn character(&mut self, byte: u8, (whole, alt): (usize, bool), inputs: &mut Vec<Input>) -> bool {
        if !(0x80..0xc0).contains(&byte) {
            self.begin(State::Ground);
            return false;
        }
        self.held.push(byte);
        if self.held.len() == whole {
            let char = std::str::from_utf8(&self.held).ok().and_then(|text| text.chars().next());
            let typed = char.filter(|char| !char.is_control());
            inputs.extend(typed.map(|char| Input::Key(Key { code: Code::Char(char), ctrl: false, alt })));
            self.begin(State::Ground);
        }
        true
    }

    fn control(&mut self, byte: u8, inputs: &mut Vec<Input>) -> bool {
        match byte {
            b'[' if self.held.is_empty() => self.begin(State::Console),
            b'M' if self.held.is_empty() => self.begin(State::Mouse),
            0x20..=0x3f if self.held.len() == LONGEST => self.begin(State::Endless),
            0x20..=0x3f => self.held.push(byte),
            b'~' if self.held == b"200" => self.begin(State::Paste(0)),
            0x40..=0x7e => {
                inputs.extend(sequence::control(&self.held, byte));
                self.begin(State::Ground);
            }
            // Cancelled, or something else begins.
            _ => {
                self.begin(State::Ground);
                return false;
            }
        }
        true
    }

    fn answer(&mut self, byte: u8, kind: u8, inputs: &mut Vec<Input>) {
        match byte {
            ESC => self.state = State::AnswerEscape(kind),
            BELL => {
                inputs.extend(sequence::answer(kind, &self.held));
                self.begin(State::Ground);
            }
            // Cancelled.
            0x18 | 0x1a => self.begin(State::Ground),
            _ if self.held.len() < ANSWER => self.held.push(byte),
            _ => {}
        }
    }

    fn paste(&mut self, byte: u8, read: usize, inputs: &mut Vec<Input>) {
        if byte == PASTE_END[read] {
            self.state = State::Paste(read + 1);
            if read + 1 == PASTE_END.len() {
                inputs.push(self.pasted());
                self.begin(State::Ground);
            }
            return;
        }
        // It looked like the end and was not: then it belongs to the text.
        self.keep(&PASTE_END[..read]);
        if byte == ESC {
            self.state = State::Paste(1);
        } else {
            self.keep(&[byte]);
            self.state = State::Paste(0);
        }
    }

    fn keep(&mut self, bytes: &[u8]) {
        let room = PASTED.saturating_sub(self.held.len());
        self.held.extend(bytes.iter().take(room));
    }

    fn pasted(&self) -> Input {
        Input::Paste(String::from_utf8_lossy(&self.held).into_owned())
    }
}

const fn key(code: Code) -> Input {
    Input::Key(Key::plain(code))
}

const fn alt(byte: u8) -> Input {
    Input::Key(Key { code: Code::Char(byte as char), ctrl: false, alt: true })
}
