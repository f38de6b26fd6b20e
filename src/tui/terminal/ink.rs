//! What is written to a terminal with sixteen colours, or none: only what such a terminal understands. crossterm writes every colour
//! as one of 256, which is noise, or worse, to a terminal that has fewer.

use crate::tui::theme::Depth;
use std::io::{self, Write};

/// A writer that a terminal of a certain depth stands behind.
#[derive(Debug)]
pub struct Ink<W> {
    to: W,
    depth: Depth,
    /// A sequence that is not whole yet.
    held: Vec<u8>,
}

impl<W: Write> Ink<W> {
    /// A writer before a terminal of a depth.
    pub const fn new(to: W, depth: Depth) -> Self {
        Self { to, depth, held: Vec::new() }
    }

    fn take(&mut self, byte: u8, out: &mut Vec<u8>) {
        match (self.held.len(), byte) {
            (0, 0x1b) | (1, b'[') | (2.., 0x20..=0x3f) => self.held.push(byte),
            (0, _) => out.push(byte),
            (2.., b'm') => {
                out.extend(self.style());
                self.held.clear();
            }
            _ => {
                out.append(&mut self.held);
                out.push(byte);
            }
        }
    }

    /// The style that is held, in words that the terminal understands; nothing where nothing is left of it.
    fn style(&self) -> Vec<u8> {
        let body = String::from_utf8_lossy(self.held.get(2..).unwrap_or_default()).into_owned();
        let mut words = body.split(';');
        let mut kept: Vec<String> = Vec::new();
        while let Some(word) = words.next() {
            let colours = self.depth == Depth::Sixteen;
            match word {
                "38" | "48" | "58" => {
                    let ground = word == "48";
                    let one = match words.next() {
                        Some("5") => words.next().and_then(|number| sixteen(number, ground)),
                        // Three parts of a colour that it does not have.
                        _ => words.by_ref().nth(2).and(None),
                    };
                    kept.extend(one.filter(|_| colours && word != "58"));
                }
                "39" | "49" if colours => kept.push(word.to_owned()),
                "39" | "49" | "59" => {}
                _ => kept.push(word.to_owned()),
            }
        }
        if kept.is_empty() { Vec::new() } else { format!("\x1b[{}m", kept.join(";")).into_bytes() }
    }
}

/// The number that names one of sixteen colours for text, or for the ground.
fn sixteen(number: &str, ground: bool) -> Option<String> {
    let number: u8 = number.parse().ok().filter(|number| *number < 16)?;
    let from = if number < 8 { 30 } else { 90 - 8 };
    Some((from + number + if ground { 10 } else { 0 }).to_string())
}

impl<W: Write> Write for Ink<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.depth >= Depth::Indexed {
            return self.to.write(bytes);
        }
        let mut out = Vec::with_capacity(bytes.len());
        for byte in bytes {
            self.take(*byte, &mut out);
        }
        self.to.write_all(&out)?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.to.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::Ink;
    use crate::tui::theme::Depth;
    use std::io::Write as _;

    /// What comes out of bytes that are written one by one.
    fn written(text: &str, depth: Depth) -> String {
        let mut ink = Ink::new(Vec::new(), depth);
        for byte in text.bytes() {
            ink.write_all(&[byte]).unwrap();
        }
        String::from_utf8(ink.to).unwrap()
    }

    #[test]
    fn a_terminal_gets_the_colours_that_it_has() {
        let text =
            "\x1b[2;1H\x1b[1m\x1b[38;5;12;48;5;0mé\x1b[38;2;1;2;3m\x1b[58;5;9m\x1b[39;49m\x1b[59m\x1b[0m\x1b[?25l";
        assert_eq!(written(text, Depth::Indexed), text);
        assert_eq!(written(text, Depth::Sixteen), "\x1b[2;1H\x1b[1m\x1b[94;40mé\x1b[39;49m\x1b[0m\x1b[?25l");
        assert_eq!(written(text, Depth::None), "\x1b[2;1H\x1b[1mé\x1b[0m\x1b[?25l");
    }
}
