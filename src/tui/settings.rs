//! What a user has set: `config.yaml`, `keymap.yaml` and `themes.yaml` in the config folder. A broken file warns with its place,
//! and the program's own values serve.

#![expect(clippy::wildcard_enum_match_arm, reason = "from before the rule; the next hand here spells them out")]

use crate::campaign::yaml::Value;
use crate::tui::glyph::Glyphs;
use crate::tui::keymap::Keymap;
use crate::tui::sheet::{Mistake, Sheet};
use crate::tui::theme::{Depth, Theme, Themes};
use etcetera::BaseStrategy as _;
use std::env;
use std::path::{Path, PathBuf};

/// Keys and colours, as the user wants them.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Which key does what.
    pub keymap: Keymap,
    /// The themes.
    pub themes: Themes,
    /// The theme to begin with.
    pub theme: String,
    /// How many colours the terminal has.
    pub depth: Depth,
    /// Which characters it can show.
    pub glyphs: Glyphs,
    /// Whether clicks and the wheel are the program's; without, the terminal selects text with them.
    pub mouse: bool,
    /// Whether anything may move by itself.
    pub motion: bool,
    /// What is wrong in the user's files.
    pub mistakes: Vec<Mistake>,
}

impl Settings {
    /// The program's own, on a terminal with so many colours. Without colours nothing moves either: such a terminal is read
    /// aloud, printed, or slow.
    #[must_use]
    pub fn shipped(depth: Depth) -> Self {
        let themes = Themes::shipped();
        let theme = themes.ids().next().unwrap_or_default().to_owned();
        Self {
            keymap: Keymap::shipped(),
            themes,
            theme,
            depth,
            glyphs: Glyphs::default(),
            mouse: true,
            motion: depth != Depth::None,
            mistakes: Vec::new(),
        }
    }

    /// The program's own with the files of a folder over them. Files that are not there change nothing.
    #[must_use]
    pub fn with_folder(mut self, folder: &Path) -> Self {
        let read = |name: &str| {
            std::fs::read(folder.join(name)).ok().map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
        };
        if let Some(text) = read("keymap.yaml") {
            let (keymap, mistakes) = Keymap::with_user("keymap.yaml", &text);
            self.keymap = keymap;
            self.mistakes.extend(mistakes);
        }
        if let Some(text) = read("themes.yaml") {
            let (themes, mistakes) = Themes::read("themes.yaml", &text);
            self.themes.add(themes);
            self.mistakes.extend(mistakes);
        }
        if let Some(text) = read("config.yaml") {
            self.config(&text);
        }
        self
    }

    /// The settings of this user on this terminal.
    #[must_use]
    pub fn of_this_user() -> Self {
        let mut settings = Self::shipped(Depth::detect(|name| env::var(name).ok()));
        settings.glyphs = Glyphs::detect(|name| env::var(name).ok());
        if let Some(folder) = folder() {
            settings = settings.with_folder(&folder);
        }
        settings.with_environment(|name| env::var(name).ok())
    }

    /// The same with what the environment asks for: `COREPER_MOTION=off` or `on`, over the file.
    #[must_use]
    pub fn with_environment(mut self, variable: impl Fn(&str) -> Option<String>) -> Self {
        match variable("COREPER_MOTION").as_deref() {
            Some("off") => self.motion = false,
            Some("on") => self.motion = true,
            _ => {}
        }
        self
    }

    /// A theme by its id, for this terminal.
    #[must_use]
    pub fn theme(&self, id: &str) -> Theme {
        self.themes.theme(id, self.depth)
    }

    fn config(&mut self, text: &str) {
        const FIELDS: [&str; 5] = ["format", "theme", "glyphs", "mouse", "motion"];
        let (mut sheet, root) = Sheet::read("config.yaml", text);
        for (key, value) in root.as_ref().map_or(&[][..], |root| sheet.entries(root)) {
            match key.text.as_str() {
                "format" => {}
                "theme" => {
                    let id = value.text().unwrap_or_default();
                    if self.themes.ids().any(|known| known == id) {
                        id.clone_into(&mut self.theme);
                    } else {
                        sheet.unknown(&value.span, "theme", id, self.themes.ids());
                    }
                }
                "glyphs" => {
                    let word = value.text().unwrap_or_default();
                    match Glyphs::named(word) {
                        Some(glyphs) => self.glyphs = glyphs,
                        None => {
                            sheet.unknown(
                                &value.span,
                                "level of glyphs",
                                word,
                                Glyphs::ALL.into_iter().map(Glyphs::word),
                            );
                        }
                    }
                }
                "mouse" => match value.value {
                    Value::Flag(mouse) => self.mouse = mouse,
                    _ => sheet.mistake(&value.span, "`true` or `false` must stand here"),
                },
                "motion" => match (&value.value, value.text()) {
                    (Value::Flag(motion), _) => self.motion = *motion,
                    (_, Some("on")) => self.motion = true,
                    (_, Some("off")) => self.motion = false,
                    (_, word) => {
                        sheet.unknown(&value.span, "motion", word.unwrap_or_default(), ["on", "off"].into_iter());
                    }
                },
                other => sheet.unknown(&key.span, "field", other, FIELDS.into_iter()),
            }
        }
        self.mistakes.extend(sheet.mistakes());
    }
}

/// The folder of the user's files: `COREPER_HOME`, or `coreper` in the platform's folder for configuration.
fn folder() -> Option<PathBuf> {
    if let Some(home) = env::var_os("COREPER_HOME").filter(|home| !home.is_empty()) {
        return Some(PathBuf::from(home));
    }
    let places = etcetera::choose_base_strategy().ok()?;
    Some(places.config_dir().join("coreper"))
}

#[cfg(test)]
mod tests {
    use super::Settings;
    use crate::tui::theme::Depth;

    #[test]
    fn a_broken_file_warns_with_line_and_column_and_defaults_serve() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("config.yaml"), "format: 1\ntheme: lihgt\n").unwrap();
        std::fs::write(folder.path().join("keymap.yaml"), [0xff, 0x00]).unwrap();
        let settings = Settings::shipped(Depth::True).with_folder(folder.path());
        let said: Vec<String> = settings.mistakes.iter().map(ToString::to_string).collect();
        assert!(
            said.iter().any(|it| it == "config.yaml:2:8: there is no theme `lihgt`; did you mean `light`?"),
            "{said:?}"
        );
        assert!(said.iter().any(|it| it.starts_with("keymap.yaml:1:")), "{said:?}");
        assert_eq!(settings.theme, "calm");
        std::fs::write(folder.path().join("config.yaml"), "format: 1\ntheme: light\nmouse: false\n").unwrap();
        let settings = Settings::shipped(Depth::True).with_folder(folder.path());
        assert_eq!((settings.theme.as_str(), settings.mouse), ("light", false));
        std::fs::write(folder.path().join("config.yaml"), "format: 1\nmouse: left\n").unwrap();
        let settings = Settings::shipped(Depth::True).with_folder(folder.path());
        let said: Vec<String> = settings.mistakes.iter().map(ToString::to_string).collect();
        assert!(said.iter().any(|it| it == "config.yaml:2:8: `true` or `false` must stand here"), "{said:?}");
        assert!(settings.mouse);
    }

    #[test]
    fn motion_is_off_without_colours_and_by_file_and_by_the_environment() {
        let folder = tempfile::tempdir().unwrap();
        let file = |text: &str| std::fs::write(folder.path().join("config.yaml"), text).unwrap();
        let on = |depth| Settings::shipped(depth).with_folder(folder.path());
        assert!(on(Depth::Sixteen).motion && !on(Depth::None).motion);
        file("format: 1\nmotion: off\n");
        assert!(!on(Depth::True).motion && on(Depth::True).mistakes.is_empty());
        assert!(on(Depth::True).with_environment(|_| Some("on".to_owned())).motion);
        file("format: 1\nmotion: on\n");
        assert!(on(Depth::None).motion);
        assert!(!on(Depth::True).with_environment(|_| Some("off".to_owned())).motion);
        file("format: 1\nmotion: of\n");
        assert!(on(Depth::True).mistakes[0].to_string().contains("did you mean `off`?"));
    }
}
