//! What a figure may be, by its path: the least and the greatest value that the format admits.

#![expect(clippy::wildcard_enum_match_arm, reason = "from before the rule; the next hand here spells them out")]

use super::{Field, Record, Shape, files};

/// The limits of the figure at a path, if the format has one there.
pub(crate) fn limits(path: &str) -> Option<(i64, i64)> {
    let mut steps = path.split('.');
    let first = steps.next()?;
    let field = files().find_map(|file| named(file.record.fields(), first))?;
    steps.try_fold(field.shape, within).and_then(|shape| match shape {
        Shape::Figure(low, high) | Shape::Whole(low, high) => Some((low, high)),
        _ => None,
    })
}

/// What may stand one step further in.
fn within(shape: Shape, step: &str) -> Option<Shape> {
    let named = |fields: &mut dyn Iterator<Item = Field>| named(fields, step).map(|field| field.shape);
    match shape {
        Shape::Record(record) => named(&mut record.fields()),
        Shape::Group(figures) => named(&mut Record::group(figures).fields()),
        Shape::Tagged(fields) => named(&mut fields.iter().copied()),
        Shape::Map(map) => Some(map.value),
        Shape::List(inner, ..) => Some(*inner),
        Shape::OneOrMore(inner) => Some(if step.parse::<usize>().is_ok() { *inner } else { within(*inner, step)? }),
        Shape::WordOr(_, inner) => within(*inner, step),
        _ => None,
    }
}

fn named(mut fields: impl Iterator<Item = Field>, name: &str) -> Option<Field> {
    fields.find(|field| field.name == name)
}
