//! Areas in the colour of a role: fills in five strengths, shades for borders, badges that can be read on them.

use super::colour::{Depth, Rgb, contrast, mix, shown};
use super::{Role, Theme};
use ratatui::style::{Color, Style};

/// How much of the role's colour lies over the ground, by level.
const STRENGTH: [u8; 5] = [16, 32, 50, 68, 86];

/// How much of the fill is left in a border, and in the ground of a badge.
const SHADE: u8 = 70;
const BADGE: u8 = 45;

impl Theme {
    /// Whether the terminal has colours enough for shades of one.
    #[must_use]
    pub fn has_shades(&self) -> bool {
        self.depth >= Depth::Indexed && self.sketch.ground.on.is_some()
    }

    /// An area in a role, from level 0, hardly there, to 4; with sixteen colours the role's own, without colours none.
    #[must_use]
    pub fn fill(&self, role: Role, level: u8) -> Option<Color> {
        if self.has_shades() { Some(shown(self.filled(role, level)?, self.depth)) } else { self.style(role).fg }
    }

    /// The border of such an area.
    #[must_use]
    pub fn shade(&self, role: Role, level: u8) -> Option<Color> {
        if self.has_shades() { Some(shown(self.darker(role, level, SHADE)?, self.depth)) } else { self.style(role).fg }
    }

    /// Text on such an area, on a darker ground of its own, in whichever of the theme's colours reads best there.
    #[must_use]
    pub fn badge(&self, role: Role, level: u8) -> Style {
        let parts = self.darker(role, level, BADGE).zip(self.sketch.ground.on);
        let Some((ground, beneath)) = parts.filter(|_| self.has_shades()) else { return self.style(role) };
        let title = self.sketch.roles[Role::Title as usize].colour.unwrap_or(beneath);
        let ink = if contrast(title, ground) >= contrast(beneath, ground) { title } else { beneath };
        Style::default().fg(shown(ink, self.depth)).bg(shown(ground, self.depth))
    }

    fn filled(&self, role: Role, level: u8) -> Option<Rgb> {
        let strength = STRENGTH[usize::from(level.min(4))];
        Some(mix(self.sketch.roles[role as usize].colour?, self.sketch.ground.on?, strength))
    }

    fn darker(&self, role: Role, level: u8, hundredths: u8) -> Option<Rgb> {
        let fill =
            if role == Role::Land { self.sketch.roles[role as usize].colour? } else { self.filled(role, level)? };
        Some(mix(fill, self.sketch.ground.on?, hundredths))
    }
}
