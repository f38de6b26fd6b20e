//! What a user has set: `config.yaml`, `keymap.yaml` and `themes.yaml` in the config folder. A broken file warns with its place,
//! and the program's own values serve.

#![expect(clippy::wildcard_enum_match_arm, reason = "from before the rule; the next hand here spells them out")]

use crate::base::file;
use crate::campaign::yaml::Value;
use crate::tui::glyph::Glyphs;
use crate::tui::keymap::Keymap;
use crate::tui::sheet::{Mistake, Sheet};
use crate::tui::theme::{Depth, Theme, Themes};
use crate::words::text::{self, say};
use etcetera::BaseStrategy as _;
use std::env;
use std::io;
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
    /// Whether somebody chose it; otherwise the terminal may say whether a light or a dark one is wanted.
    pub themed: bool,
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
            themed: false,
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
        let mut unread = Vec::new();
        let mut read = |name: &str| match file::read(&folder.join(name), LARGEST) {
            Ok(bytes) => Some(String::from_utf8_lossy(&bytes).into_owned()),
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => {
                let cause = say!("settings-unread", error = error.to_string());
                unread.push(Mistake { file: name.to_owned(), line: 1, column: 1, cause });
                None
            }
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
        // What is written down counts more than what was chosen by a key.
        for file in [REMEMBERED, "config.yaml"] {
            if let Some(text) = read(file) {
                self.config(file, &text);
            }
        }
        self.mistakes.extend(unread);
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

    /// The same with what the environment asks for: `COREPER_MOTION=off` or `on`, over the file; and with a theme that is as light
    /// as the terminal says that it is (`COLORFGBG`), where nobody chose one.
    #[must_use]
    pub fn with_environment(mut self, variable: impl Fn(&str) -> Option<String>) -> Self {
        match variable("COREPER_MOTION").as_deref() {
            Some("off") => self.motion = false,
            Some("on") => self.motion = true,
            _ => {}
        }
        // Terminals that set it name the numbers of their text and of their ground.
        let ground = variable("COLORFGBG").and_then(|numbers| numbers.rsplit(';').next()?.parse::<u8>().ok());
        if let Some(number) = ground.filter(|number| *number < 16 && !self.themed) {
            let part = if matches!(number, 7 | 9..) { u8::MAX } else { 0 };
            self.theme = self.themes.on((part, part, part));
            self.themed = true;
        }
        self
    }

    /// A theme by its id, for this terminal.
    #[must_use]
    pub fn theme(&self, id: &str) -> Theme {
        self.themes.theme(id, self.depth)
    }

    fn config(&mut self, file: &str, text: &str) {
        const FIELDS: [&str; 5] = ["format", "theme", "glyphs", "mouse", "motion"];
        let (mut sheet, root) = Sheet::read(file, text);
        for (key, value) in root.as_ref().map_or(&[][..], |root| sheet.entries(root)) {
            match key.text.as_str() {
                "format" => {}
                "theme" => {
                    let id = value.text().unwrap_or_default();
                    if self.themes.ids().any(|known| known == id) {
                        id.clone_into(&mut self.theme);
                        self.themed = true;
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
                                &text::plain("settings-glyphs"),
                                word,
                                Glyphs::ALL.into_iter().map(Glyphs::word),
                            );
                        }
                    }
                }
                "mouse" => match value.value {
                    Value::Flag(mouse) => self.mouse = mouse,
                    _ => sheet.mistake(&value.span, &text::plain("settings-flag")),
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

/// The largest file that is read, in bytes.
const LARGEST: u64 = 1 << 20;

/// The file that holds what was chosen by keys.
const REMEMBERED: &str = "remembered.yaml";

/// Begins with a theme from now on.
///
/// # Errors
/// When the folder of the user's files cannot be written to.
pub fn remember(theme: &str) -> io::Result<()> {
    let Some(folder) = folder() else { return Ok(()) };
    std::fs::create_dir_all(&folder)?;
    file::write(&folder.join(REMEMBERED), format!("format: 1\ntheme: {theme}\n"))
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
        // What is no file of the right kind, and a field that stands twice, are said as well.
        std::fs::remove_file(folder.path().join("keymap.yaml")).unwrap();
        std::fs::create_dir(folder.path().join("keymap.yaml")).unwrap();
        std::fs::write(folder.path().join("config.yaml"), "format: 1\ntheme: light\ntheme: dark\n").unwrap();
        let settings = Settings::shipped(Depth::True).with_folder(folder.path());
        let said: Vec<String> = settings.mistakes.iter().map(ToString::to_string).collect();
        assert!(said.contains(&"keymap.yaml:1:1: it cannot be read: it is a folder".to_owned()), "{said:?}");
        assert!(said.iter().any(|it| it.starts_with("config.yaml:3:1: ") && it.contains("theme")), "{said:?}");
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
