//! Which characters a terminal can show: from plain ASCII to octants, and what fills, bars and lines are made of at each level.

#![expect(clippy::wildcard_enum_match_arm, reason = "from before the rule; the next hand here spells them out")]

use crate::tui::theme::Role;
use ratatui::symbols::pixel;

/// How fine the characters are.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub enum Glyphs {
    /// The characters of a typewriter.
    Ascii,
    /// Upper and lower half blocks: every terminal with Unicode has them.
    Half,
    /// Quarters of a cell: every font for terminals has them.
    #[default]
    Quadrant,
    /// Eighths of a cell: Unicode 16, only where the terminal draws them itself.
    Octant,
}

impl Glyphs {
    /// All levels, the coarsest first.
    pub const ALL: [Self; 4] = [Self::Ascii, Self::Half, Self::Quadrant, Self::Octant];

    /// The word that options and files use.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Ascii => "ascii",
            Self::Half => "half",
            Self::Quadrant => "quadrant",
            Self::Octant => "octant",
        }
    }

    /// The level of a word.
    #[must_use]
    pub fn named(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.word() == word)
    }

    /// What the environment says: ASCII where the locale is not UTF-8, half blocks on the console of Linux, else quadrants.
    #[must_use]
    pub fn detect(variable: impl Fn(&str) -> Option<String>) -> Self {
        let of = |name| variable(name).filter(|value| !value.is_empty());
        let locale = of("LC_ALL").or_else(|| of("LC_CTYPE")).or_else(|| of("LANG"));
        let utf8 = locale.is_none_or(|locale| {
            let locale = locale.to_ascii_lowercase();
            locale.contains("utf-8") || locale.contains("utf8")
        });
        match (utf8, of("TERM").as_deref()) {
            (false, _) | (_, Some("dumb")) => Self::Ascii,
            (true, Some("linux")) => Self::Half,
            _ => Self::Quadrant,
        }
    }

    /// Whether it is more than ASCII.
    #[must_use]
    pub const fn is_unicode(self) -> bool {
        !matches!(self, Self::Ascii)
    }

    /// Columns and rows of pixels in a cell.
    #[must_use]
    pub const fn pixels(self) -> (usize, usize) {
        match self {
            Self::Ascii => (1, 1),
            Self::Half => (1, 2),
            Self::Quadrant => (2, 2),
            Self::Octant => (2, 4),
        }
    }

    /// The character whose set pixels are the bits of a mask, row by row from the upper left.
    #[must_use]
    pub const fn mask(self, mask: usize) -> char {
        match self {
            Self::Ascii => [' ', '#'][mask & 1],
            Self::Half => [' ', '▀', '▄', '█'][mask & 3],
            Self::Quadrant => pixel::QUADRANTS[mask & 15],
            Self::Octant => pixel::OCTANTS[mask & 255],
        }
    }

    /// The mark of a vote or stance beside a code: never is its colour alone.
    #[must_use]
    pub const fn vote(self, role: Role) -> char {
        match (self.is_unicode(), role) {
            (true, Role::For) => '✓',
            (true, Role::Against) => '✗',
            (true, Role::Abstain) => '○',
            (true, _) => '·',
            (false, Role::For) => '+',
            (false, Role::Against) => 'x',
            (false, Role::Abstain) => 'o',
            (false, _) => '.',
        }
    }

    /// What fills an area without colours: a pattern for each vote, for everything else a ramp by level.
    #[must_use]
    pub const fn pattern(self, role: Role, level: u8) -> char {
        let unicode = self.is_unicode();
        match role {
            Role::For => {
                if unicode {
                    '▓'
                } else {
                    '#'
                }
            }
            Role::Against => {
                if unicode {
                    '╳'
                } else {
                    'x'
                }
            }
            Role::Abstain => {
                if unicode {
                    '░'
                } else {
                    '-'
                }
            }
            Role::Open => {
                if unicode {
                    '·'
                } else {
                    '.'
                }
            }
            _ if unicode => ['·', '░', '▒', '▓', '█'][if level > 4 { 4 } else { level as usize }],
            _ => ['.', ':', '=', '*', '#'][if level > 4 { 4 } else { level as usize }],
        }
    }

    /// A character as a typewriter has it, one column for one: what is drawn elsewhere with lines, blocks, arrows and dots stays
    /// apart from its neighbours. Letters of names stay as they are, and so does what has no counterpart.
    #[must_use]
    pub const fn typed(char: char) -> char {
        match char {
            '─' | '━' | '┄' | '┅' | '╌' | '╍' | '╴' | '╶' | '–' | '—' | '−' | '□' => '-',
            '│' | '┃' | '╵' | '╷' | '▏' | '▎' => '|',
            '┆' | '┇' | '░' => ':',
            '╎' | '╏' => '!',
            '┌'..='╋' | '╭'..='╰' | '✓' => '+',
            '█' | '■' | '▉' | '▊' | '▋' | '▌' | '¶' => '#',
            '▓' | '●' | '•' | '◆' => '*',
            '▒' | '‖' | '≈' => '=',
            '▀' | '▲' | '▴' | '↑' => '^',
            '▁' | '▂' | '▃' | '▄' => '_',
            '▼' | '↓' => 'v',
            '▶' | '▸' | '→' | '›' | '»' => '>',
            '◀' | '◂' | '←' | '‹' | '«' => '<',
            '✗' | '×' | '╳' => 'x',
            '○' | '°' => 'o',
            '·' => '.',
            '…' | '±' => '~',
            '◪' => '%',
            '◷' => '@',
            '’' | '‘' => '\'',
            '“' | '”' | '„' => '"',
            '€' => 'E',
            '\u{a0}' | '\u{2009}' | '\u{202f}' => ' ',
            _ => char,
        }
    }

    /// A bar that is so many eighths of a cell wide.
    #[must_use]
    pub const fn eighths_wide(self, eighths: usize) -> char {
        if self.is_unicode() {
            [' ', '▏', '▎', '▍', '▌', '▋', '▊', '▉', '█'][if eighths > 8 { 8 } else { eighths }]
        } else if eighths >= 4 {
            '#'
        } else {
            ' '
        }
    }

    /// A bar that is so many eighths of a cell high, for small curves; in ASCII a ramp.
    #[must_use]
    pub const fn eighths_high(self, eighths: usize) -> char {
        let at = if eighths > 8 { 8 } else { eighths };
        if self.is_unicode() {
            [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'][at]
        } else {
            [' ', '_', '.', ',', '-', '=', '+', '*', '#'][at]
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Glyphs;
    use crate::tui::theme::Role;

    #[test]
    fn the_environment_decides() {
        let of = |pairs: &'static [(&str, &str)]| {
            Glyphs::detect(|name| pairs.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned()))
        };
        assert_eq!(of(&[("LANG", "en_IE.UTF-8")]), Glyphs::Quadrant);
        assert_eq!(of(&[("LANG", "C")]), Glyphs::Ascii);
        assert_eq!(of(&[("LANG", "C"), ("LC_ALL", "C.utf8"), ("TERM", "linux")]), Glyphs::Half);
        assert_eq!(of(&[]), Glyphs::Quadrant);
        assert!(Glyphs::ALL.into_iter().all(|level| Glyphs::named(level.word()) == Some(level)));
    }

    #[test]
    fn four_votes_have_four_marks_and_four_patterns_and_ascii_is_ascii() {
        let votes = [Role::For, Role::Against, Role::Abstain, Role::Open];
        for level in Glyphs::ALL {
            for draw in [|level: Glyphs, role| level.vote(role), |level: Glyphs, role| level.pattern(role, 4)] {
                let mut seen: Vec<char> = votes.iter().map(|role| draw(level, *role)).collect();
                assert!(level.is_unicode() || seen.iter().all(char::is_ascii));
                seen.sort_unstable();
                seen.dedup();
                assert_eq!(seen.len(), 4, "{level:?}: {seen:?}");
            }
            let ramp: std::collections::BTreeSet<char> = (0..5).map(|step| level.pattern(Role::Pain, step)).collect();
            assert_eq!(ramp.len(), 5);
        }
        assert!(
            (0..9)
                .all(|step| Glyphs::Ascii.eighths_high(step).is_ascii() && Glyphs::Ascii.eighths_wide(step).is_ascii())
        );
    }
}
