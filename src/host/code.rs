//! Codes that can be said aloud, tokens that nobody can guess, and what is kept of both.

use rand::RngExt as _;
use sha2::{Digest as _, Sha256};
use std::fmt;

const CONSONANTS: &[u8] = b"BDFGKLMNPRSTV";
const VOWELS: &[u8] = b"AEIOU";
/// Letters before the digits.
const LETTERS: usize = 4;
const DIGITS: usize = 2;

/// The code with which people join, such as `KOLE-42`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Code(String);

impl Code {
    /// A fresh one.
    #[must_use]
    pub fn fresh() -> Self {
        let mut rng = rand::rng();
        let mut pick = |from: &[u8]| char::from(from.get(rng.random_range(0..from.len())).copied().unwrap_or(b'A'));
        let letters: String =
            (0..LETTERS).map(|at| if at % 2 == 0 { pick(CONSONANTS) } else { pick(VOWELS) }).collect();
        let digits: String = (0..DIGITS).map(|_| pick(b"23456789")).collect();
        Self(letters + &digits)
    }

    /// Reads what somebody typed: in any case, with or without the dash, `O` for `0` and `I` for `1` where that is meant.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let signs: Vec<char> =
            text.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_uppercase()).collect();
        if signs.len() != LETTERS + DIGITS {
            return None;
        }
        let meant = |(at, sign): (usize, &char)| match (at < LETTERS, *sign) {
            (true, '0') => 'O',
            (true, '1') => 'I',
            (false, 'O') => '0',
            (false, 'I' | 'L') => '1',
            (_, sign) => sign,
        };
        let code: String = signs.iter().enumerate().map(meant).collect();
        let (letters, digits) = code.split_at(LETTERS);
        let fits = letters.chars().all(|c| c.is_ascii_alphabetic()) && digits.chars().all(|c| c.is_ascii_digit());
        fits.then_some(Self(code))
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (letters, digits) = self.0.split_at(LETTERS);
        write!(f, "{letters}-{digits}")
    }
}

/// Words that can be said aloud, such as `kole-mira-tusa-pelo-navi`: five of 65 times 65, so some 60 bits.
#[must_use]
pub fn words() -> String {
    const WORDS: usize = 5;
    let mut rng = rand::rng();
    let mut pick =
        |from: &[u8]| from.get(rng.random_range(0..from.len())).copied().unwrap_or(b'A').to_ascii_lowercase();
    let mut word = |_| -> String {
        [pick(CONSONANTS), pick(VOWELS), pick(CONSONANTS), pick(VOWELS)].map(char::from).iter().collect()
    };
    (0..WORDS).map(&mut word).collect::<Vec<_>>().join("-")
}

/// One such word.
#[must_use]
pub fn word() -> String {
    words().split('-').next().unwrap_or_default().to_owned()
}

/// Words as they were made, out of what somebody typed: in any case, with whatever between them.
#[must_use]
pub fn said(text: &str) -> String {
    let words = text.split(|char: char| !char.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect::<Vec<_>>().join("-")
}

/// A token of 128 random bits, in words of a cookie.
#[must_use]
pub fn token() -> String {
    hex(&rand::random::<[u8; 16]>())
}

/// The four digits with which somebody comes back, made from what is kept of their token and how often they were drawn: who looks twice
/// reads the same ones, a new token has new ones, and so has whoever was guessed at.
#[must_use]
pub fn digits(of: &str, drawn: u32) -> String {
    let kept = Sha256::digest(format!("digits {drawn} of {of}").as_bytes());
    let number = kept.iter().take(4).fold(0u32, |sum, byte| sum << 8 | u32::from(*byte));
    format!("{:04}", number % 10_000)
}

/// What is kept of a secret: its SHA-256. Comparing two of them tells nobody how far a guess was right.
#[must_use]
pub fn hash(secret: &str) -> String {
    hex(&Sha256::digest(secret.as_bytes()))
}

fn hex(bytes: &[u8]) -> String {
    use fmt::Write as _;
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::Code;

    #[test]
    fn a_code_is_read_as_it_is_said() {
        let code = Code::parse("KOLE-42").unwrap();
        for typed in ["kole42", "K0LE 42", " kole-42 ", "Kole.42"] {
            assert_eq!(Code::parse(typed), Some(code.clone()), "{typed}");
        }
        assert_eq!(Code::parse("bobi-Ol").unwrap().to_string(), "BOBI-01");
        for wrong in ["", "KOLE", "KOLE-4", "KOLE-423", "42-KOLE", "KÖLE-42"] {
            assert_eq!(Code::parse(wrong), None, "{wrong}");
        }
        for _ in 0..200 {
            let code = Code::fresh();
            assert_eq!(Code::parse(&code.to_string()), Some(code));
        }
    }
}
