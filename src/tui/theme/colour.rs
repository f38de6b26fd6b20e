//! Colours on terminals that have millions, 256, sixteen, or none.

use ratatui::style::{Color, Modifier, Style};

/// How many colours a terminal has.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Depth {
    /// None, or none wanted (`NO_COLOR`).
    None,
    /// Sixteen.
    Sixteen,
    /// 256.
    Indexed,
    /// All.
    True,
}

impl Depth {
    /// What the environment says: `NO_COLOR` first (set to anything but nothing), then `COLORTERM`, then `TERM`.
    #[must_use]
    pub fn detect(variable: impl Fn(&str) -> Option<String>) -> Self {
        let of = |name| variable(name).unwrap_or_default();
        let (no_color, colorterm, term) = (of("NO_COLOR"), of("COLORTERM"), of("TERM"));
        // The terminals of before colours, and those that say so (terminfo: `-m` and `-mono`).
        let is_mono = term == "dumb" || term.starts_with("vt") || term.ends_with("-m") || term.ends_with("-mono");
        if !no_color.is_empty() || is_mono {
            Self::None
        } else if colorterm == "truecolor" || colorterm == "24bit" {
            Self::True
        } else if term.contains("256") || term.contains("kitty") || term.contains("alacritty") {
            Self::Indexed
        } else {
            Self::Sixteen
        }
    }
}

/// A colour by its parts.
pub(super) type Rgb = (u8, u8, u8);

/// What a role is drawn with, for every depth.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) struct Ink {
    pub(super) colour: Option<Rgb>,
    pub(super) on: Option<Rgb>,
    pub(super) ansi: Option<Color>,
    pub(super) ansi_on: Option<Color>,
    pub(super) modifier: Modifier,
}

impl Ink {
    /// The style at a depth; where the ink has no ground of its own, that of the theme.
    pub(super) fn style(&self, depth: Depth, ground: &Self) -> Style {
        let mut style = Style::default().add_modifier(self.modifier);
        (style.fg, style.bg) = match depth {
            Depth::None => (None, None),
            Depth::Sixteen => (self.ansi, self.ansi_on.or(ground.ansi_on)),
            Depth::Indexed => (self.colour.map(indexed), self.on.or(ground.on).map(indexed)),
            Depth::True => (self.colour.map(exact), self.on.or(ground.on).map(exact)),
        };
        style
    }
}

/// Reads `#10151c`.
pub(super) fn rgb(text: &str) -> Option<Rgb> {
    let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6)?;
    let part = |at: usize| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok();
    Some((part(0)?, part(2)?, part(4)?))
}

/// Reads the name of one of the sixteen.
pub(super) fn ansi(text: &str) -> Option<Color> {
    Some(match text {
        "black" => Color::Black,
        "red" => Color::Red,
        "green" => Color::Green,
        "yellow" => Color::Yellow,
        "blue" => Color::Blue,
        "magenta" => Color::Magenta,
        "cyan" => Color::Cyan,
        "white" => Color::Gray,
        "bright-black" => Color::DarkGray,
        "bright-red" => Color::LightRed,
        "bright-green" => Color::LightGreen,
        "bright-yellow" => Color::LightYellow,
        "bright-blue" => Color::LightBlue,
        "bright-magenta" => Color::LightMagenta,
        "bright-cyan" => Color::LightCyan,
        "bright-white" => Color::White,
        _ => return None,
    })
}

/// A colour at a depth that has shades.
pub(super) fn shown(colour: Rgb, depth: Depth) -> Color {
    if depth == Depth::True { exact(colour) } else { indexed(colour) }
}

/// A colour over another, so many hundredths of it.
pub(super) fn mix(over: Rgb, under: Rgb, hundredths: u8) -> Rgb {
    let share = u16::from(hundredths.min(100));
    let part =
        |a: u8, b: u8| u8::try_from((u16::from(a) * share + u16::from(b) * (100 - share)) / 100).unwrap_or(u8::MAX);
    (part(over.0, under.0), part(over.1, under.1), part(over.2, under.2))
}

/// How light a colour is for the eye, from 0 to 1 (WCAG 2, relative luminance).
pub(super) fn luminance((r, g, b): Rgb) -> f64 {
    let part = |part: u8| {
        let share = f64::from(part) / 255.0;
        if share <= 0.04045 { share / 12.92 } else { libm::pow((share + 0.055) / 1.055, 2.4) }
    };
    0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b)
}

/// How well one colour can be read on another, from 1 to 21 (WCAG 2).
pub(super) fn contrast(a: Rgb, b: Rgb) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

const fn exact((r, g, b): Rgb) -> Color {
    Color::Rgb(r, g, b)
}

/// The nearest of the 6×6×6 cube and the 24 greys.
fn indexed(colour: Rgb) -> Color {
    const STEPS: [u8; 6] = [0, 95, 135, 175, 215, 255];
    let nearest = |part: u8| (0u8..6).min_by_key(|at| STEPS[usize::from(*at)].abs_diff(part)).unwrap_or(0);
    let (r, g, b) = (nearest(colour.0), nearest(colour.1), nearest(colour.2));
    let cube = (STEPS[usize::from(r)], STEPS[usize::from(g)], STEPS[usize::from(b)]);
    let mean = (u16::from(colour.0) + u16::from(colour.1) + u16::from(colour.2)) / 3;
    let grey = u8::try_from(mean.saturating_sub(3) / 10).unwrap_or(0).min(23);
    let level = 8 + 10 * grey;
    if apart(colour, (level, level, level)) < apart(colour, cube) {
        Color::Indexed(232 + grey)
    } else {
        Color::Indexed(16 + 36 * r + 6 * g + b)
    }
}

fn apart(a: Rgb, b: Rgb) -> u32 {
    let square = |a: u8, b: u8| u32::from(a.abs_diff(b)).pow(2);
    square(a.0, b.0) + square(a.1, b.1) + square(a.2, b.2)
}

#[cfg(test)]
mod tests {
    use super::Depth;

    #[test]
    fn the_environment_decides_and_no_color_wins() {
        let depth = |pairs: &[(&str, &str)]| {
            let pairs: Vec<(String, String)> =
                pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
            Depth::detect(|name| pairs.iter().find(|(known, _)| known == name).map(|(_, value)| value.clone()))
        };
        assert_eq!(depth(&[("COLORTERM", "truecolor"), ("NO_COLOR", "1")]), Depth::None);
        assert_eq!(depth(&[("COLORTERM", "truecolor"), ("NO_COLOR", "")]), Depth::True);
        assert_eq!(depth(&[("TERM", "xterm-256color")]), Depth::Indexed);
        assert_eq!(depth(&[("TERM", "linux")]), Depth::Sixteen);
        for term in ["dumb", "vt100", "vt220", "xterm-mono", "linux-m"] {
            assert_eq!(depth(&[("TERM", term)]), Depth::None, "{term}");
        }
    }
}
