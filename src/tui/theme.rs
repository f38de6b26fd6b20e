//! Themes: what each role looks like. Drawing names roles and never colours; a theme is data (`assets/themes.yaml`).
//!
//! A terminal with fewer colours gets the nearest that it has; with none, or under `NO_COLOR`, weight and underline alone.

mod colour;
mod fill;

pub use colour::Depth;

use crate::campaign::yaml::{Node, Value};
use crate::tui::sheet::{Mistake, Sheet};
use crate::words::text;
use colour::{Ink, ansi, luminance, rgb};
use ratatui::style::{Modifier, Style};

/// What something on the screen is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Role {
    /// Running text.
    Text,
    /// What stands back: labels, units, what cannot be chosen.
    Dim,
    /// A heading.
    Title,
    /// Frames and rules.
    Frame,
    /// A key that can be pressed.
    Key,
    /// The chosen row.
    Selected,
    /// In favour.
    For,
    /// Against.
    Against,
    /// Abstaining or away.
    Abstain,
    /// Not declared yet.
    Open,
    /// Pain, cost, a change for the worse.
    Pain,
    /// Relief, a change for the better.
    Relief,
    /// Look here before you go on.
    Warning,
    /// Beijing's.
    Beijing,
    /// The Union's.
    Union,
    /// The reader's own seat.
    Me,
    /// A threshold.
    Line,
    /// The sea on maps; nothing is written in it.
    Sea,
    /// Land on maps of which nothing is shown; nothing is written in it.
    Land,
}

impl Role {
    /// All roles.
    pub const ALL: [Self; 19] = [
        Self::Text,
        Self::Dim,
        Self::Title,
        Self::Frame,
        Self::Key,
        Self::Selected,
        Self::For,
        Self::Against,
        Self::Abstain,
        Self::Open,
        Self::Pain,
        Self::Relief,
        Self::Warning,
        Self::Beijing,
        Self::Union,
        Self::Me,
        Self::Line,
        Self::Sea,
        Self::Land,
    ];

    /// The word that theme files use.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Dim => "dim",
            Self::Title => "title",
            Self::Frame => "frame",
            Self::Key => "key",
            Self::Selected => "selected",
            Self::For => "for",
            Self::Against => "against",
            Self::Abstain => "abstain",
            Self::Open => "open",
            Self::Pain => "pain",
            Self::Relief => "relief",
            Self::Warning => "warning",
            Self::Beijing => "beijing",
            Self::Union => "union",
            Self::Me => "me",
            Self::Line => "line",
            Self::Sea => "sea",
            Self::Land => "land",
        }
    }
}

/// A theme for a terminal of a certain depth: a style for each role.
#[derive(Clone, PartialEq, Debug)]
pub struct Theme {
    name: String,
    ground: Style,
    styles: [Style; Role::ALL.len()],
    depth: Depth,
    sketch: Box<Sketch>,
}

impl Theme {
    /// Its name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The style of a role.
    #[must_use]
    pub const fn style(&self, role: Role) -> Style {
        self.styles[role as usize]
    }

    /// The style of the empty screen.
    #[must_use]
    pub const fn ground(&self) -> Style {
        self.ground
    }
}

/// All themes, as inks that any depth can be made from.
#[derive(Clone, PartialEq, Debug)]
pub struct Themes {
    all: Vec<Sketch>,
}

/// A theme as its file has it.
#[derive(Clone, PartialEq, Debug, Default)]
struct Sketch {
    id: String,
    ground: Ink,
    roles: [Ink; Role::ALL.len()],
}

const SHIPPED: &str = include_str!("../../assets/themes.yaml");
const MONO: &str = "mono";

impl Themes {
    /// The themes of the program.
    #[must_use]
    pub fn shipped() -> Self {
        Self::read("themes.yaml", SHIPPED).0
    }

    /// Reads a file of themes, and what is wrong in it.
    #[must_use]
    pub fn read(file: &str, text: &str) -> (Self, Vec<Mistake>) {
        let (mut sheet, root) = Sheet::read(file, text);
        let mut all = Vec::new();
        if let Some(themes) = root.as_ref().and_then(|root| root.get("themes")) {
            for node in sheet.items(themes) {
                all.push(sketch(&mut sheet, node));
            }
        }
        (Self { all }, sheet.mistakes())
    }

    /// Adds themes; one of the same id takes the place of the one before.
    pub fn add(&mut self, more: Self) {
        for sketch in more.all {
            match self.all.iter_mut().find(|known| known.id == sketch.id) {
                Some(known) => *known = sketch,
                None => self.all.push(sketch),
            }
        }
    }

    /// The ids, the default first.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.all.iter().map(|sketch| sketch.id.as_str())
    }

    /// A theme at a depth: the one with the id, else the first. Without colours it is always the one without colours.
    #[must_use]
    pub fn theme(&self, id: &str, depth: Depth) -> Theme {
        let wanted = if depth == Depth::None { MONO } else { id };
        let sketch = self.all.iter().find(|sketch| sketch.id == wanted).or(self.all.first());
        let sketch = sketch.cloned().unwrap_or_default();
        Theme {
            name: sketch.id.clone(),
            ground: sketch.ground.style(depth, &sketch.ground),
            styles: sketch.roles.map(|ink| ink.style(depth, &sketch.ground)),
            depth,
            sketch: Box::new(sketch),
        }
    }

    /// The id of the first theme that stands on a ground as light or as dark as this one.
    #[must_use]
    pub fn on(&self, ground: (u8, u8, u8)) -> String {
        let is_light = |colour| luminance(colour) > 0.5;
        let fits = |sketch: &&Sketch| sketch.ground.on.is_some_and(|own| is_light(own) == is_light(ground));
        self.all.iter().find(fits).or(self.all.first()).map_or_else(String::new, |sketch| sketch.id.clone())
    }

    /// The id after this one, round and round.
    #[must_use]
    pub fn after(&self, id: &str) -> String {
        let at = self.ids().position(|known| known == id).unwrap_or(0);
        self.all.get((at + 1) % self.all.len().max(1)).map_or_else(String::new, |sketch| sketch.id.clone())
    }
}

fn sketch(sheet: &mut Sheet<'_>, node: &Node) -> Sketch {
    let mut sketch = Sketch::default();
    for (key, value) in sheet.entries(node) {
        match key.text.as_str() {
            "id" => sketch.id = value.text().unwrap_or_default().to_owned(),
            // On the empty screen the colour is what lies beneath.
            "ground" => {
                let ink = ink(sheet, value);
                sketch.ground = Ink { on: ink.colour, ansi_on: ink.ansi, ..Ink::default() };
            }
            "roles" => roles(sheet, value, &mut sketch),
            other => sheet.unknown(&key.span, "field", other, ["id", "ground", "roles"].into_iter()),
        }
    }
    sketch
}

fn roles(sheet: &mut Sheet<'_>, node: &Node, sketch: &mut Sketch) {
    for (key, value) in sheet.entries(node) {
        match Role::ALL.into_iter().find(|role| role.word() == key.text) {
            Some(role) => sketch.roles[role as usize] = ink(sheet, value),
            None => sheet.unknown(&key.span, "role", &key.text, Role::ALL.iter().map(|role| role.word())),
        }
    }
}

fn ink(sheet: &mut Sheet<'_>, node: &Node) -> Ink {
    const FIELDS: [&str; 8] = ["colour", "on", "ansi", "ansi_on", "bold", "dim", "underlined", "reversed"];
    let mut ink = Ink::default();
    for (key, value) in sheet.entries(node) {
        let flag = value.value == Value::Flag(true);
        let text = value.text().unwrap_or_default();
        match key.text.as_str() {
            "colour" => ink.colour = rgb(text),
            "on" => ink.on = rgb(text),
            "ansi" => ink.ansi = ansi(text),
            "ansi_on" => ink.ansi_on = ansi(text),
            "bold" if flag => ink.modifier |= Modifier::BOLD,
            "dim" if flag => ink.modifier |= Modifier::DIM,
            "underlined" if flag => ink.modifier |= Modifier::UNDERLINED,
            "reversed" if flag => ink.modifier |= Modifier::REVERSED,
            "bold" | "dim" | "underlined" | "reversed" => {}
            other => sheet.unknown(&key.span, "field", other, FIELDS.into_iter()),
        }
        let colour_field = matches!(key.text.as_str(), "colour" | "on");
        let ansi_field = matches!(key.text.as_str(), "ansi" | "ansi_on");
        if (colour_field && rgb(text).is_none()) || (ansi_field && ansi(text).is_none()) {
            sheet.mistake(&value.span, &text::plain("settings-colour"));
        }
    }
    ink
}

#[cfg(test)]
mod tests {
    use super::{Depth, Role, SHIPPED, Themes};
    use ratatui::style::{Color, Style};

    #[test]
    fn every_shipped_theme_has_every_role_without_a_mistake() {
        let (themes, mistakes) = Themes::read("themes.yaml", SHIPPED);
        assert_eq!(mistakes, []);
        for id in themes.ids().filter(|id| *id != "mono") {
            let theme = themes.theme(id, Depth::True);
            assert!(theme.ground().bg.is_some(), "{id} has no ground");
            for role in Role::ALL {
                assert!(theme.style(role).fg.is_some(), "{id} lacks {}", role.word());
            }
        }
    }

    #[test]
    fn fewer_colours_are_near_and_none_are_none() {
        let themes = Themes::shipped();
        assert_eq!(themes.theme("calm", Depth::True).style(Role::Title).fg, Some(Color::Rgb(255, 255, 255)));
        assert_eq!(themes.theme("calm", Depth::Indexed).style(Role::Title).fg, Some(Color::Indexed(231)));
        assert_eq!(themes.theme("calm", Depth::Sixteen).style(Role::For).fg, Some(Color::LightBlue));
        let mono = themes.theme("calm", Depth::None);
        assert_eq!((mono.name(), mono.ground()), ("mono", Style::default()));
        assert!(Role::ALL.iter().all(|role| mono.style(*role).fg.is_none()));
    }

    #[test]
    fn a_mistake_has_its_place_and_costs_its_row_alone() {
        let text = "format: 1\nthemes:\n  - id: mine\n    roles:\n      fro: {colour: \"#ffffff\"}\n      against: {colour: red}\n      text: {colour: \"#eeeeee\"}\n";
        let (themes, mistakes) = Themes::read("themes.yaml", text);
        let said: Vec<String> = mistakes.iter().map(ToString::to_string).collect();
        assert_eq!(said[0], "themes.yaml:5:7: there is no role `fro`; did you mean `for`?");
        assert!(said[1].starts_with("themes.yaml:6:25: a colour"), "{said:?}");
        assert_eq!(themes.theme("mine", Depth::True).style(Role::Text).fg, Some(Color::Rgb(0xee, 0xee, 0xee)));
    }
}
