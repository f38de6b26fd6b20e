//! A page of the host read as lines: what stands on it as text, and each thing that can be done there with a number. It reads the pages
//! that this program makes and no others, so whatever a page can do, lines can do as well.

use std::collections::VecDeque;

/// A page as it is read.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Page {
    /// What stands there, a paragraph a line; `# ` before a heading, `- ` before a point, `[3] ` before what can be done.
    pub lines: Vec<String>,
    /// What can be done, in the order of the numbers.
    pub ways: Vec<Way>,
}

impl Page {
    /// Whether a line stands there, other figures aside: that seven of nine are at work is no news where eight were.
    #[must_use]
    pub fn says(&self, line: &str) -> bool {
        let bare = |line: &str| line.chars().filter(|char| !char.is_ascii_digit()).collect::<String>();
        let wanted = bare(line);
        self.lines.iter().any(|known| bare(known) == wanted)
    }
}

/// Something that can be done on a page.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Way {
    /// A form is sent, once its fields are filled in.
    Send {
        /// What is sent along unseen, the button's own among it.
        with: Vec<(String, String)>,
        /// What is asked before.
        fields: Vec<Field>,
        /// Whether it answers the question that the page is about.
        answers: bool,
    },
    /// Another step of the same page is looked at: the path of a form.
    Look(String),
}

/// A field of a form.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Field {
    /// The name under which it is sent.
    pub name: String,
    /// What is asked.
    pub label: String,
    /// How it is answered.
    pub kind: Kind,
}

/// How a field is answered.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Kind {
    /// By words; an empty answer is what stands there already.
    Words(String),
    /// By one of these: what is sent, and what it is called.
    One(Vec<(String, String)>),
    /// By any of these.
    Several(Vec<(String, String)>),
}

/// A piece of a page.
enum Piece<'p> {
    Open(&'p str, &'p str),
    Close(&'p str),
    Text(&'p str),
}

/// What has no end of its own.
const VOID: [&str; 4] = ["input", "br", "meta", "link"];
/// What is not for reading: where a page leads for other readers, pictures that are told in words beside them, and scripts.
const UNREAD: [&str; 6] = ["head", "nav", "script", "noscript", "svg", "iframe"];

/// Reads a page.
#[must_use]
pub fn read(html: &str) -> Page {
    let mut reader = Reader::default();
    let mut rest: VecDeque<Piece<'_>> = pieces(html).into();
    while let Some(piece) = rest.pop_front() {
        match piece {
            Piece::Open(name, attributes) if is_unread(name, attributes) || reader.repeats(name) => {
                if !VOID.contains(&name) {
                    let told = skip(name, &mut rest);
                    reader.pictured(&told);
                }
            }
            Piece::Open(name, attributes) => reader.open(name, attributes),
            Piece::Close(name) => reader.close(name),
            Piece::Text(text) => reader.text(text),
        }
    }
    reader.end_line();
    reader.page
}

fn is_unread(name: &str, attributes: &str) -> bool {
    let class = attribute(attributes, "class").unwrap_or_default();
    UNREAD.contains(&name) || flag(attributes, "hidden") || ["unseen", "wide"].contains(&class.as_str())
}

/// Leaves out what stands in an element that was just opened; says what it tells of itself in words, as a picture may.
fn skip(name: &str, rest: &mut VecDeque<Piece<'_>>) -> String {
    let (mut depth, mut tells, mut told) = (1, false, String::new());
    while depth > 0 {
        match rest.pop_front() {
            Some(Piece::Open("desc", _)) => tells = true,
            Some(Piece::Close("desc")) => tells = false,
            Some(Piece::Open(other, _)) if other == name => depth += 1,
            Some(Piece::Close(other)) if other == name => depth -= 1,
            Some(Piece::Text(text)) if tells => told.push_str(text),
            Some(Piece::Open(..) | Piece::Close(_) | Piece::Text(_)) => {}
            None => break,
        }
    }
    unescaped(&told)
}

fn pieces(html: &str) -> Vec<Piece<'_>> {
    let mut all = Vec::new();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        let (text, tag) = rest.split_at(at);
        if !text.is_empty() {
            all.push(Piece::Text(text));
        }
        let Some(end) = tag.find('>') else { return all };
        let inside = tag.get(1..end).unwrap_or_default();
        rest = tag.get(end + 1..).unwrap_or_default();
        if let Some(name) = inside.strip_prefix('/') {
            all.push(Piece::Close(name));
        } else if !inside.starts_with('!') {
            let (name, attributes) = inside.split_once(' ').unwrap_or((inside, ""));
            all.push(Piece::Open(name, attributes));
        }
    }
    if !rest.is_empty() {
        all.push(Piece::Text(rest));
    }
    all
}

/// The value of an attribute.
fn attribute(attributes: &str, name: &str) -> Option<String> {
    let mut rest = attributes;
    loop {
        let at = rest.find(name)?;
        let is_whole = at == 0 || rest.as_bytes().get(at - 1) == Some(&b' ');
        rest = rest.get(at + name.len()..)?;
        if let Some(value) = rest.strip_prefix("=\"").filter(|_| is_whole) {
            return value.split('"').next().map(unescaped);
        }
    }
}

/// Whether an attribute without a value is there.
fn flag(attributes: &str, name: &str) -> bool {
    attributes.split(' ').any(|one| one == name)
}

/// What the templates write for signs that mean something in a page.
fn unescaped(text: &str) -> String {
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")]
        .into_iter()
        .fold(text.to_owned(), |text, (written, sign)| text.replace(written, sign))
}

/// A form as far as it was read.
#[derive(Default)]
struct Form {
    with: Vec<(String, String)>,
    fields: Vec<Field>,
    answers: bool,
}

/// What the text that comes next is for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Into {
    Line,
    Label,
    Option,
    Value,
    Button,
    Link,
}

struct Reader {
    page: Page,
    line: String,
    lead: &'static str,
    form: Option<Form>,
    into: Into,
    label: String,
    /// What stands over boxes.
    legend: String,
    /// Whether what is folded begins with what it says anyway.
    folds: bool,
    /// What a button or a link that is open sends or leads to.
    sends: Vec<(String, String)>,
    leads: String,
    said: String,
}

impl Default for Reader {
    fn default() -> Self {
        Self {
            page: Page::default(),
            line: String::new(),
            lead: "",
            form: None,
            into: Into::Line,
            label: String::new(),
            legend: String::new(),
            folds: false,
            sends: Vec::new(),
            leads: String::new(),
            said: String::new(),
        }
    }
}

impl Reader {
    fn open(&mut self, name: &str, attributes: &str) {
        let value = |name: &str| attribute(attributes, name);
        match name {
            "h1" | "h2" | "h3" => self.begin_line("# "),
            "li" => self.begin_line("- "),
            "p" | "dt" | "dd" | "summary" | "section" | "div" | "ul" | "ol" | "dl" | "details" | "header" | "main"
            | "br" => {
                self.folds = name == "details" && value("class").as_deref() == Some("said");
                self.begin_line("");
            }
            "form" => {
                self.end_line();
                let answers = value("aria-labelledby").as_deref() == Some("question");
                self.form = Some(Form { answers, ..Form::default() });
            }
            "input" => self.input(attributes),
            "label" | "legend" => {
                self.end_line();
                self.label.clear();
                self.into = Into::Label;
            }
            "select" => self.field(value("name"), Kind::One(Vec::new())),
            "option" => {
                self.said.clear();
                self.leads = value("value").unwrap_or_default();
                self.into = Into::Option;
            }
            "textarea" => {
                self.field(value("name"), Kind::Words(String::new()));
                self.into = Into::Value;
            }
            "button" => {
                self.end_line();
                self.said.clear();
                self.sends = value("name").zip(value("value")).into_iter().collect();
                self.into = Into::Button;
            }
            "a" => {
                let step = value("href").filter(|href| href.starts_with('?'));
                if let Some(step) = step {
                    self.said.clear();
                    step.trim_start_matches('?').trim_start_matches("path=").clone_into(&mut self.leads);
                    self.into = Into::Link;
                }
            }
            "small" if self.into == Into::Button => self.said.push_str(": "),
            // What stands inside a line is told from what stands before it.
            _ => self.text(" "),
        }
    }

    fn close(&mut self, name: &str) {
        match name {
            "h1" | "h2" | "h3" | "li" | "p" | "dt" | "dd" | "summary" | "div" => self.end_line(),
            "legend" => {
                self.legend = std::mem::take(&mut self.label);
                self.into = Into::Line;
            }
            "label" if self.into == Into::Label => self.label_is_whole(),
            "option" => {
                let chosen = (std::mem::take(&mut self.leads), tidy(&self.said));
                if let Some(Kind::One(of)) = self.last_field() {
                    of.push(chosen);
                }
                self.into = Into::Line;
            }
            "textarea" => self.into = Into::Line,
            "button" => {
                if let Some(form) = &self.form {
                    let with = form.with.iter().cloned().chain(std::mem::take(&mut self.sends)).collect();
                    let way = Way::Send { with, fields: form.fields.clone(), answers: form.answers };
                    self.way(way);
                }
                self.into = Into::Line;
            }
            "a" if self.into == Into::Link => {
                let way = Way::Look(std::mem::take(&mut self.leads));
                self.into = Into::Line;
                self.way(way);
            }
            "form" => self.form = None,
            _ => self.text(" "),
        }
    }

    fn text(&mut self, text: &str) {
        let text = unescaped(text);
        match self.into {
            Into::Line => self.line.push_str(&text),
            Into::Label => self.label.push_str(&text),
            Into::Option | Into::Button | Into::Link => self.said.push_str(&text),
            Into::Value => {
                if let Some(Kind::Words(words)) = self.last_field() {
                    words.push_str(&text);
                }
            }
        }
    }

    /// Whether an element says no more than what follows it.
    fn repeats(&self, name: &str) -> bool {
        self.folds && name == "summary"
    }

    /// A picture says in words what it shows.
    fn pictured(&mut self, told: &str) {
        if !told.is_empty() {
            self.begin_line("");
            told.clone_into(&mut self.line);
            self.end_line();
        }
    }

    fn input(&mut self, attributes: &str) {
        let value = |name: &str| attribute(attributes, name).unwrap_or_default();
        match value("type").as_str() {
            "hidden" => {
                if let Some(form) = &mut self.form {
                    form.with.push((value("name"), value("value")));
                }
            }
            "checkbox" => {
                let one = (value("value"), String::new());
                let last = self.form.as_mut().and_then(|form| form.fields.last_mut());
                match last.filter(|field| field.name == value("name")).map(|field| &mut field.kind) {
                    Some(Kind::Several(of)) => of.push(one),
                    Some(Kind::Words(_) | Kind::One(_)) | None => {
                        self.field(Some(value("name")), Kind::Several(vec![one]));
                    }
                }
            }
            _ => self.field(Some(value("name")), Kind::Words(value("value"))),
        }
    }

    fn field(&mut self, name: Option<String>, kind: Kind) {
        let over = if matches!(kind, Kind::Several(_)) { &self.legend } else { &self.label };
        let label = tidy(over);
        self.label.clear();
        self.into = match kind {
            // The words of a box follow it.
            Kind::Several(_) => Into::Label,
            Kind::Words(_) | Kind::One(_) => Into::Line,
        };
        if let Some(form) = &mut self.form {
            form.fields.push(Field { name: name.unwrap_or_default(), label, kind });
        }
    }

    fn last_field(&mut self) -> Option<&mut Kind> {
        self.form.as_mut()?.fields.last_mut().map(|field| &mut field.kind)
    }

    /// The words of a field, or of a box among several.
    fn label_is_whole(&mut self) {
        self.into = Into::Line;
        let label = tidy(&self.label);
        if let Some(Kind::Several(of)) = self.last_field()
            && let Some((_, told)) = of.last_mut().filter(|(_, told)| told.is_empty())
        {
            *told = label;
            self.label.clear();
        }
    }

    fn way(&mut self, way: Way) {
        self.page.ways.push(way);
        let told = tidy(&self.said);
        self.page.lines.push(format!("[{}] {told}", self.page.ways.len()));
    }

    fn begin_line(&mut self, lead: &'static str) {
        self.end_line();
        self.lead = lead;
    }

    fn end_line(&mut self) {
        let text = tidy(&std::mem::take(&mut self.line));
        if !text.is_empty() {
            self.page.lines.push(format!("{}{text}", self.lead));
        }
        self.lead = "";
    }
}

/// Words with one space between them, and none before a sign that closes.
fn tidy(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    [".", ",", ";", ":", ")"].into_iter().fold(text, |text, sign| text.replace(&format!(" {sign}"), sign))
}

#[cfg(test)]
mod tests {
    use super::{Field, Kind, Way, read};
    use maud::html;

    #[test]
    fn what_stands_on_a_page_is_read_and_what_can_be_done_has_a_number() {
        let page = html! {
            header { p class="seat" { strong { "DE" } " Ann" } }
            nav { a href="/p/1/" { "Now" } }
            main {
                h1 { "How does \"DE\" vote? <now>" }
                ul { li { span { "Members" } svg { text { "x" } } strong { "3 of 15" } } }
                form method="post" aria-labelledby="question" {
                    input type="hidden" name="seat" value="DE";
                    button type="submit" name="to" value="vote i0" { span { "For" } small { "as advised" } }
                    button type="submit" name="to" value="vote i1" { span { "Against" } }
                    a class="button" href="?path=" { "Back" }
                }
                p hidden { "not for reading" }
            }
        };
        let page = read(&page.into_string());
        let expected = [
            "DE Ann",
            "# How does \"DE\" vote? <now>",
            "- Members 3 of 15",
            "[1] For: as advised",
            "[2] Against",
            "[3] Back",
        ];
        assert_eq!(page.lines, expected);
        let with = vec![("seat".to_owned(), "DE".to_owned()), ("to".to_owned(), "vote i1".to_owned())];
        assert_eq!(page.ways.get(1), Some(&Way::Send { with, fields: Vec::new(), answers: true }));
        assert_eq!(page.ways.get(2), Some(&Way::Look(String::new())));
    }

    #[test]
    fn fields_are_asked_for_with_what_they_are_called() {
        let page = html! {
            form {
                label for="t" { "To whom" }
                select id="t" name="to" { option value="FR" { "FR France" } option value="IT" { "IT Italy" } }
                label for="w" { "Words & more" }
                textarea id="w" name="words" { "as it stands" }
                fieldset {
                    legend { "one to three" }
                    label { input type="checkbox" name="one" value="4"; span { "Chips" small { "dear" } } }
                    label { input type="checkbox" name="one" value="9"; span { "Cars" } }
                }
                fieldset {
                    legend { "spared" }
                    label { input type="checkbox" name="other" value="5"; span { "Steel" } }
                }
                label for="n" { "How many" }
                input id="n" name="number" value="20";
                button type="submit" { "Send" }
            }
        };
        let page = read(&page.into_string());
        assert_eq!(page.lines, ["[1] Send"]);
        let [Way::Send { fields, answers: false, .. }] = &page.ways[..] else { panic!("{:?}", page.ways) };
        let pairs = |all: &[(&str, &str)]| {
            all.iter().map(|(value, told)| ((*value).to_owned(), (*told).to_owned())).collect::<Vec<_>>()
        };
        let field = |name: &str, label: &str, kind| Field { name: name.to_owned(), label: label.to_owned(), kind };
        let expected = [
            field("to", "To whom", Kind::One(pairs(&[("FR", "FR France"), ("IT", "IT Italy")]))),
            field("words", "Words & more", Kind::Words("as it stands".to_owned())),
            field("one", "one to three", Kind::Several(pairs(&[("4", "Chips dear"), ("9", "Cars")]))),
            field("other", "spared", Kind::Several(pairs(&[("5", "Steel")]))),
            field("number", "How many", Kind::Words("20".to_owned())),
        ];
        assert_eq!(fields[..], expected);
    }
}
