//! A question as a form: a button for each way, or fields.

use crate::show::prompt::{Form, Path, Prompt, Way};
use crate::words::text::{plain, say};
use maud::{Markup, html};

/// A question as it is read by whoever does not answer it: what it says, and what could be chosen.
pub(super) fn read(prompt: &Prompt) -> Markup {
    let mut lines = prompt.title.lines();
    let ways: Vec<&Way> = match &prompt.form {
        Form::Choose(ways) => ways.iter().collect(),
        Form::Several { of, .. } => of.iter().map(|(_, way)| way).collect(),
        Form::Number { .. } | Form::Words { .. } | Form::Confirm => Vec::new(),
    };
    html! {
        h1 { (lines.next().unwrap_or_default()) }
        @for row in lines { p { (row) } }
        @for row in &prompt.rows { p { (row) } }
        @if !ways.is_empty() {
            h2 { (plain("host-member-could")) }
            ul { @for way in ways { li { (way.label) @if !way.about.is_empty() { small class="about" { (way.about) } } } } }
        }
    }
}

/// The form of a question, as what a page is about or a part of it; what it sends along unseen is made for the path it is at.
pub(super) fn form(prompt: &Prompt, top: bool, action: &str, hidden: &dyn Fn(&Path) -> Markup) -> Markup {
    let button = |way: &Way, first: bool| {
        html! {
            button type="submit" name="to" value=(way.to) class=[first.then_some("first")] {
                span { (way.label) } @if !way.about.is_empty() { small { (way.about) } }
            }
        }
    };
    let mut lines = prompt.title.lines();
    let title = lines.next().unwrap_or_default().to_owned();
    html! {
        @if top { h1 id="question" { (title) } } @else { h3 id="question" { (title) } }
        @for row in lines { p { (row) } }
        @for row in &prompt.rows { p { (row) } }
        form method="post" action=(action) aria-labelledby="question" {
            (hidden(&prompt.path))
            @match &prompt.form {
                Form::Choose(ways) => { @for (at, way) in ways.iter().enumerate() { (button(way, at == 0)) } }
                Form::Several { of, allowed, .. } => {
                    fieldset {
                        legend { (allowed) }
                        @for (id, way) in of {
                            label class="one" {
                                input type="checkbox" name="one" value=(id);
                                span { (way.label) @if !way.about.is_empty() { small { (way.about) } } }
                            }
                        }
                    }
                    button type="submit" class="first" { (plain("host-go-on")) }
                }
                Form::Number { usual, scale, allowed, .. } => {
                    label for="number" { (allowed) }
                    input id="number" name="number" inputmode="numeric" required value=(usual / scale) autocomplete="off";
                    button type="submit" class="first" { (plain("host-go-on")) }
                }
                Form::Words { max } => {
                    label for="words" { (say!("host-words", max = *max)) }
                    textarea id="words" name="words" maxlength=(max) rows="4" {}
                    button type="submit" class="first" { (plain("host-go-on")) }
                }
                Form::Confirm => {
                    button type="submit" class="first" name="meant" value="yes" { (plain("plain-confirm-yes")) }
                }
            }
            @if prompt.path.verb.is_some() {
                a class="button" href="?" { (plain("host-back-to-choices")) }
            }
        }
    }
}
