//! The colours that a terminal shows for those that a buffer names.

use ratatui::style::Color;

/// The sixteen, as most terminals have them.
const SIXTEEN: [(u8, u8, u8); 16] = [
    (0x1c, 0x1f, 0x24),
    (0xcd, 0x31, 0x31),
    (0x2f, 0xa3, 0x6b),
    (0xc9, 0x9a, 0x1f),
    (0x3b, 0x78, 0xd8),
    (0xbc, 0x5f, 0xbc),
    (0x29, 0xa0, 0xb5),
    (0xcc, 0xcc, 0xcc),
    (0x7a, 0x82, 0x8c),
    (0xf1, 0x6c, 0x6c),
    (0x5a, 0xd3, 0x96),
    (0xf2, 0xcc, 0x60),
    (0x7a, 0xb0, 0xff),
    (0xdf, 0x8f, 0xdf),
    (0x63, 0xd3, 0xe6),
    (0xff, 0xff, 0xff),
];

/// What the terminal shows where no colour is named.
pub(super) struct Palette {
    pub(super) text: (u8, u8, u8),
    pub(super) ground: (u8, u8, u8),
}

impl Palette {
    /// A theme's own text and ground; where it has none, light on dark.
    pub(super) fn of(text: Option<Color>, ground: Option<Color>) -> Self {
        let usual = Self { text: SIXTEEN[7], ground: SIXTEEN[0] };
        let settled = |colour: Option<Color>, front| usual.rgb(colour.unwrap_or(Color::Reset), front);
        Self { text: settled(text, true), ground: settled(ground, false) }
    }

    /// A colour by its parts.
    pub(super) fn rgb(&self, colour: Color, front: bool) -> (u8, u8, u8) {
        let at = match colour {
            Color::Reset => return if front { self.text } else { self.ground },
            Color::Rgb(r, g, b) => return (r, g, b),
            Color::Indexed(index) => return indexed(index),
            Color::Black => 0,
            Color::Red => 1,
            Color::Green => 2,
            Color::Yellow => 3,
            Color::Blue => 4,
            Color::Magenta => 5,
            Color::Cyan => 6,
            Color::Gray => 7,
            Color::DarkGray => 8,
            Color::LightRed => 9,
            Color::LightGreen => 10,
            Color::LightYellow => 11,
            Color::LightBlue => 12,
            Color::LightMagenta => 13,
            Color::LightCyan => 14,
            Color::White => 15,
        };
        SIXTEEN[at]
    }

    /// Text that stands back: three parts of it, two of what lies beneath.
    pub(super) fn dimmed(front: (u8, u8, u8), back: (u8, u8, u8)) -> (u8, u8, u8) {
        let part = |a: u8, b: u8| u8::try_from((u16::from(a) * 3 + u16::from(b) * 2) / 5).unwrap_or(a);
        (part(front.0, back.0), part(front.1, back.1), part(front.2, back.2))
    }
}

/// A colour of the 256: the sixteen, the cube, the greys.
fn indexed(index: u8) -> (u8, u8, u8) {
    const STEPS: [u8; 6] = [0, 95, 135, 175, 215, 255];
    if index < 16 {
        return SIXTEEN[usize::from(index)];
    }
    if index >= 232 {
        let grey = 8 + 10 * (index - 232);
        return (grey, grey, grey);
    }
    let at = usize::from(index - 16);
    (STEPS[at / 36], STEPS[at / 6 % 6], STEPS[at % 6])
}

/// A colour as SVG writes it.
pub(super) fn hex((r, g, b): (u8, u8, u8)) -> String {
    format!("#{r:02x}{g:02x}{b:02x}")
}
