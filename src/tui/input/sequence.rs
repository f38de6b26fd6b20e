//! What whole sequences of a terminal mean: keys with what was held down, the mouse in three dialects, sizes, answers.

use super::{Code, Input, Key, Wheel};

/// The key of `ESC O` and a byte.
pub(super) const fn single(byte: u8) -> Option<Code> {
    match byte {
        b'M' => Some(Code::Enter),
        b'P'..=b'S' => Some(Code::F(byte - b'P' + 1)),
        _ => cursor(byte),
    }
}

const fn cursor(byte: u8) -> Option<Code> {
    Some(match byte {
        b'A' => Code::Up,
        b'B' => Code::Down,
        b'C' => Code::Right,
        b'D' => Code::Left,
        b'F' => Code::End,
        b'H' => Code::Home,
        _ => return None,
    })
}

/// The parameters of a sequence: groups with their parts; what is left out is 0.
struct Parameters<'a>(&'a str);

impl Parameters<'_> {
    fn part(&self, group: usize, part: usize) -> u32 {
        let group = self.0.split(';').nth(group).unwrap_or_default();
        group.split(':').nth(part).and_then(|digits| digits.parse().ok()).unwrap_or(0)
    }

    fn number(&self, group: usize) -> u32 {
        self.part(group, 0)
    }

    fn count(&self) -> usize {
        if self.0.is_empty() { 0 } else { self.0.split(';').count() }
    }

    /// What is held down with a key; nothing where the key was let go.
    fn held(&self) -> Option<Held> {
        const RELEASED: u32 = 3;
        let bits = self.number(1).saturating_sub(1);
        (self.part(1, 1) != RELEASED).then_some(Held { shift: bits & 1 != 0, alt: bits & 2 != 0, ctrl: bits & 4 != 0 })
    }
}

#[derive(Clone, Copy)]
struct Held {
    shift: bool,
    alt: bool,
    ctrl: bool,
}

impl Held {
    const fn with(self, code: Code) -> Input {
        Input::Key(Key { code, ctrl: self.ctrl, alt: self.alt })
    }
}

/// What `ESC [`, parameters and a final byte mean; nothing where they are an answer, or unknown.
pub(super) fn control(body: &[u8], last: u8) -> Option<Input> {
    let body = std::str::from_utf8(body).ok()?;
    if let Some(mouse) = body.strip_prefix('<') {
        return if last == b'M' { sgr(&Parameters(mouse)) } else { None };
    }
    // Private parameters and intermediate bytes: answers to questions.
    if body.bytes().any(|byte| !matches!(byte, b'0'..=b';')) {
        return None;
    }
    let given = Parameters(body);
    match last {
        // With a place it is where the cursor stands; F3 comes without, or as `13~`.
        b'R' => (given.count() == 0).then_some(Input::Key(Key::plain(Code::F(3)))),
        b'P' | b'Q' | b'S' => Some(given.held()?.with(Code::F(last - b'P' + 1))),
        b'Z' => Some(given.held()?.with(Code::BackTab)),
        b'~' => numbered(&given),
        b'u' => unicode(given.number(0), given.part(0, 1), given.held()?),
        b'M' => button(given.number(0).checked_sub(32)?, given.number(1), given.number(2)),
        b't' if given.number(0) == 48 => {
            Some(Input::Resize(u16::try_from(given.number(2)).ok()?, u16::try_from(given.number(1)).ok()?))
        }
        _ => Some(given.held()?.with(cursor(last)?)),
    }
}

/// Keys that have numbers.
fn numbered(given: &Parameters<'_>) -> Option<Input> {
    let held = given.held()?;
    let function = |number: u32, from: u32, first: u8| Some(Code::F(u8::try_from(number - from).ok()? + first));
    let code = match given.number(0) {
        1 | 7 => Code::Home,
        3 => Code::Delete,
        4 | 8 => Code::End,
        5 => Code::PageUp,
        6 => Code::PageDown,
        number @ 11..=15 => function(number, 11, 1)?,
        number @ 17..=21 => function(number, 17, 6)?,
        number @ 23..=24 => function(number, 23, 11)?,
        // Keys as xterm sends them where it is asked for every modifier.
        27 => return unicode(given.number(2), 0, held),
        _ => return None,
    };
    Some(held.with(code))
}

/// A key by its character, as the keyboard protocol of kitty has it; `shifted` is 0 where it is not told.
fn unicode(number: u32, shifted: u32, held: Held) -> Option<Input> {
    let code = match number {
        9 if held.shift => Code::BackTab,
        9 => Code::Tab,
        13 | 57_414 => Code::Enter,
        27 => Code::Esc,
        8 | 127 => Code::Backspace,
        57_399..=57_408 => Code::Char(char::from_digit(number - 57_399, 10)?),
        57_409..=57_413 => Code::Char(['.', '/', '*', '-', '+'].get(usize::try_from(number - 57_409).ok()?).copied()?),
        57_417 => Code::Left,
        57_418 => Code::Right,
        57_419 => Code::Up,
        57_420 => Code::Down,
        57_421 => Code::PageUp,
        57_422 => Code::PageDown,
        57_423 => Code::Home,
        57_424 => Code::End,
        57_426 => Code::Delete,
        // Keys without a character: locks, volume, what is held down.
        0xe000..=0xf8ff => return None,
        _ => {
            let plain = char::from_u32(number).filter(|char| !char.is_control())?;
            let upper = char::from_u32(shifted).filter(|char| held.shift && !char.is_control());
            Code::Char(upper.unwrap_or(if held.shift { plain.to_ascii_uppercase() } else { plain }))
        }
    };
    Some(held.with(code))
}

/// The mouse as SGR tells of it: places from 1.
fn sgr(given: &Parameters<'_>) -> Option<Input> {
    button(given.number(0), given.number(1), given.number(2))
}

/// The mouse as X10 tells of it: all three from 32, places from 1.
pub(super) fn x10(mark: u8, column: u8, row: u8) -> Option<Input> {
    let place = |byte: u8| u32::from(byte).checked_sub(32);
    button(place(mark)?, place(column)?, place(row)?)
}

/// The left button, or the wheel; whatever is held down with it. Movements, other buttons and letting go mean nothing.
fn button(mark: u32, column: u32, row: u32) -> Option<Input> {
    const HELD: u32 = 0b1_1100;
    let place = |from_one: u32| u16::try_from(from_one.checked_sub(1)?).ok();
    match mark & !HELD {
        0 => Some(Input::Click(place(column)?, place(row)?)),
        64 => Some(Input::Wheel(Wheel::Up)),
        65 => Some(Input::Wheel(Wheel::Down)),
        _ => None,
    }
}

/// What a terminal answered: of all answers, the colour of its ground is of use.
pub(super) fn answer(kind: u8, text: &[u8]) -> Option<Input> {
    let text = std::str::from_utf8(text).ok().filter(|_| kind == b']')?;
    let colour = text.strip_prefix("11;")?;
    let parts = colour.strip_prefix("rgb:").or_else(|| colour.strip_prefix("rgba:"))?;
    let mut parts = parts.split('/').map(|part| {
        // One to four digits each: the first two say enough.
        let number = u32::from_str_radix(part, 16).ok().filter(|_| part.len() <= 4)?;
        let most = (1_u32 << (4 * part.len())) - 1;
        u8::try_from(number * 255 / most.max(1)).ok()
    });
    Some(Input::Ground(parts.next()??, parts.next()??, parts.next()??))
}
