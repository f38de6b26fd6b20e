//! What comes in: keys, clicks, pasted text, resizes and ticks, in a form of the project's own. [`bytes`] reads it from what a
//! terminal sends, be that here or at the other end of a wire.

#![expect(clippy::wildcard_enum_match_arm, reason = "from before the rule; the next hand here spells them out")]

pub mod bytes;
mod sequence;

use std::fmt;

/// Something that happened at the keyboard, to the mouse or to the screen.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Input {
    /// A key was pressed.
    Key(Key),
    /// The left button of the mouse went down, at a column and a row of the screen.
    Click(u16, u16),
    /// The wheel was turned.
    Wheel(Wheel),
    /// Text was pasted.
    Paste(String),
    /// The screen has a new size in columns and rows.
    Resize(u16, u16),
    /// Time went by: the next step of something that moves, or a new minute.
    Tick,
    /// Something has happened at a table that is elsewhere.
    Pulse,
    /// The terminal says what it draws on: red, green, blue.
    Ground(u8, u8, u8),
}

/// Which way the wheel was turned.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Wheel {
    /// Away from oneself.
    Up,
    /// Towards oneself.
    Down,
}

/// A key with what was held down.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Key {
    /// Which.
    pub code: Code,
    /// Whether Control was held.
    pub ctrl: bool,
    /// Whether Alt was held.
    pub alt: bool,
}

/// Which key.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Code {
    /// A character, as typed.
    Char(char),
    /// A function key, from 1.
    F(u8),
    /// Return.
    Enter,
    /// Escape.
    Esc,
    /// Tabulator.
    Tab,
    /// Tabulator with Shift.
    BackTab,
    /// Backspace.
    Backspace,
    /// Delete.
    Delete,
    /// Arrow up.
    Up,
    /// Arrow down.
    Down,
    /// Arrow left.
    Left,
    /// Arrow right.
    Right,
    /// Page up.
    PageUp,
    /// Page down.
    PageDown,
    /// Home.
    Home,
    /// End.
    End,
}

/// The keys that have names, with the glyph that footers show.
const NAMED: [(Code, &str, &str); 14] = [
    (Code::Enter, "enter", "Enter"),
    (Code::Esc, "esc", "Esc"),
    (Code::Tab, "tab", "Tab"),
    (Code::BackTab, "backtab", "Shift-Tab"),
    (Code::Backspace, "backspace", "Backspace"),
    (Code::Delete, "delete", "Del"),
    (Code::Up, "up", "↑"),
    (Code::Down, "down", "↓"),
    (Code::Left, "left", "←"),
    (Code::Right, "right", "→"),
    (Code::PageUp, "pageup", "PgUp"),
    (Code::PageDown, "pagedown", "PgDn"),
    (Code::Home, "home", "Home"),
    (Code::End, "end", "End"),
];

impl Key {
    /// A key with nothing held down.
    #[must_use]
    pub const fn plain(code: Code) -> Self {
        Self { code, ctrl: false, alt: false }
    }

    /// The key of a character.
    #[must_use]
    pub const fn char(char: char) -> Self {
        Self::plain(Code::Char(char))
    }

    /// Reads `a`, `?`, `enter`, `f1`, `ctrl-c`, `alt-x`, `space`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (ctrl, rest) = text.strip_prefix("ctrl-").map_or((false, text), |rest| (true, rest));
        let (alt, rest) = rest.strip_prefix("alt-").map_or((false, rest), |rest| (true, rest));
        let mut chars = rest.chars();
        let code = match (chars.next(), chars.next()) {
            (Some(char), None) => Code::Char(char),
            _ if rest == "space" => Code::Char(' '),
            _ => match NAMED.iter().find(|(_, name, _)| *name == rest) {
                Some((code, ..)) => *code,
                None => Code::F(rest.strip_prefix('f')?.parse().ok().filter(|n| (1..=12).contains(n))?),
            },
        };
        Some(Self { code, ctrl, alt })
    }

    /// The key of the small letter, where this is that of a capital one.
    #[must_use]
    pub fn small(&self) -> Option<Self> {
        let Code::Char(char) = self.code else { return None };
        let mut small = char.to_lowercase();
        let code = small.next().filter(|small| *small != char).map(Code::Char)?;
        small.next().is_none().then_some(Self { code, ..*self })
    }

    /// The character that the key types into a text, if it types one.
    #[must_use]
    pub const fn typed(&self) -> Option<char> {
        match self.code {
            Code::Char(char) if !self.ctrl && !self.alt => Some(char),
            _ => None,
        }
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.ctrl {
            f.write_str("Ctrl-")?;
        }
        if self.alt {
            f.write_str("Alt-")?;
        }
        match self.code {
            Code::Char(' ') => f.write_str("Space"),
            Code::Char(char) => write!(f, "{char}"),
            Code::F(number) => write!(f, "F{number}"),
            code => f.write_str(NAMED.iter().find(|(named, ..)| *named == code).map_or("", |(.., shown)| shown)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Code, Key};

    #[test]
    fn names_of_keys_are_read_and_shown() {
        for (name, shown) in [("ctrl-c", "Ctrl-c"), ("enter", "Enter"), ("f10", "F10"), ("space", "Space"), ("up", "↑")]
        {
            assert_eq!(Key::parse(name).unwrap().to_string(), shown);
        }
        assert_eq!(Key::parse("f13"), None);
        assert_eq!(Key::parse("entre"), None);
        assert_eq!(Key::parse("-"), Some(Key::plain(Code::Char('-'))));
    }
}
