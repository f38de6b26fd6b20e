//! Pages: what a block becomes in Markdown and in HTML, and that nothing in it can become markup of its own.

use coreper::report::page::{Debrief, Section, SectionKind};
use coreper::words::document::{Block, Column, Kind, Table, html, markdown};

/// Text that both forms would read as their own if it were not escaped.
const NASTY: &str = "a|b <script>alert('x')</script> & \"q\" *bold* `code` _low_ \\ [link](http://x) \n# no heading";

fn page(blocks: Vec<Block>) -> Debrief {
    let section = Section { kind: SectionKind::Votes, title: "Votes".to_owned(), blocks };
    Debrief { title: "A game".to_owned(), sections: vec![section] }
}

fn table() -> Block {
    let head = vec![Column::words("State".to_owned()), Column::numbers("Share, %".to_owned())];
    let row = |state: &str, share: &str| vec![state.to_owned(), share.to_owned()];
    Block::Table(Table { head, rows: vec![row("Ελλάδα", "2.3"), row("România | RO", "14.25"), row("–", "")] })
}

#[test]
fn every_block_has_its_markdown() {
    let blocks = vec![
        Block::Heading("A vote".to_owned()),
        Block::Text("15 members ".repeat(12)),
        Block::Notice("Not a prediction.".to_owned()),
        Block::Bullets(vec!["one".to_owned(), "two ".repeat(40)]),
        Block::Numbered((1..=10).map(|n| format!("question {n}")).collect()),
        Block::Text("1. is no list, and nor is - this".to_owned()),
        table(),
    ];
    insta::with_settings!({ snapshot_path => "pages", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("blocks", markdown::render(&page(blocks).document()));
    });
}

#[test]
fn columns_of_a_table_stand_below_each_other() {
    let text = markdown::render(&page(vec![table()]).document());
    let lines: Vec<&str> = text.lines().filter(|line| line.starts_with('|')).collect();
    assert_eq!(lines.len(), 5, "{text}");
    let width = unicode_width::UnicodeWidthStr::width(lines[0]);
    for line in lines {
        assert_eq!(unicode_width::UnicodeWidthStr::width(line), width, "{line}");
        // The one bar inside a cell is escaped.
        assert_eq!(line.replace("\\|", "").matches('|').count(), 3, "{line}");
    }
}

#[test]
fn no_text_becomes_markup() {
    let everywhere = |text: &str| {
        let (words, cell) = (text.to_owned(), vec![text.to_owned()]);
        let head = vec![Column::words(words.clone())];
        vec![
            Block::Heading(words.clone()),
            Block::Text(words.clone()),
            Block::Notice(words.clone()),
            Block::Bullets(cell.clone()),
            Block::Numbered(cell.clone()),
            Block::Table(Table { head, rows: vec![cell] }),
        ]
    };
    let nasty = Debrief { title: NASTY.to_owned(), ..page(everywhere(NASTY)) };
    let plain = Debrief { title: "x".to_owned(), ..page(everywhere("x")) };

    let (told, tame) = (html::render(&nasty.document()), html::render(&plain.document()));
    assert!(!told.contains("<script"), "{told}");
    assert_eq!(tags(&told), tags(&tame), "text adds no tag");

    let told = markdown::render(&nasty.document());
    for line in told.lines() {
        let escaped =
            line.replace("\\|", "").replace("\\<", "").replace("\\*", "").replace("\\`", "").replace("\\[", "");
        assert!(!escaped.contains('<') && !escaped.contains('`') && !escaped.contains('['), "{line}");
        assert!(!line.starts_with("# no"), "{line}");
    }
}

/// The tags of an HTML text, in order.
fn tags(text: &str) -> Vec<&str> {
    text.split('<').skip(1).map(|rest| rest.split('>').next().unwrap()).collect()
}

#[test]
fn a_page_for_browsers_stands_alone() {
    let told = html::render(&page(vec![table()]).document());
    assert!(told.starts_with(html::beginning(Kind::Report)));
    assert!(told.contains("@media print") && told.contains("prefers-color-scheme: dark"));
    for outside in ["http://", "https://", "src=", "@import", "url(", "<link", "<script"] {
        assert!(!told.contains(outside), "{outside}");
    }
    assert!(told.contains("<a href=\"#votes\">Votes</a>") && told.contains("<section id=\"votes\">"));
    assert!(told.contains("<th scope=\"col\" class=\"number\">Share, %</th>"), "{told}");
    assert!(told.contains("<td class=\"number\">14.25</td>"), "{told}");
    for tag in ["html", "head", "body", "main", "nav", "section", "table", "thead", "tbody", "ol", "style", "div"] {
        let begun = tags(&told).iter().filter(|found| found.split(' ').next() == Some(tag)).count();
        assert_eq!((begun, told.matches(&format!("</{tag}>")).count()), (1, 1), "{tag}");
    }
}
