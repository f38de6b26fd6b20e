//! Charts in plain characters: axes, units, thresholds, curves told apart without colours.

use super::map::lines;
use coreper::tui::chart::{Bar, Chart, Series, Threshold, Unit, bars, draw};
use coreper::tui::glyph::Glyphs;
use coreper::tui::theme::{Depth, Role, Theme, Themes};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

fn mono() -> Theme {
    Themes::shipped().theme("mono", Depth::None)
}

pub(super) fn chart() -> Chart<'static> {
    let months = ["Oct", "Nov", "Dec", "Jan", "Feb", "Mar", "Apr", "May"];
    let series = |name, role, values: [i64; 8]| Series { name, role, values: values.map(Some).into() };
    Chart {
        title: "Cohesion and credibility of the Union",
        unit: Unit::PERCENT,
        series: vec![
            series("cohesion", Role::Union, [6200, 6100, 5400, 5000, 5300, 6000, 6600, 7100]),
            series("credibility", Role::Relief, [4500, 4500, 4200, 3800, 4400, 5600, 5900, 6000]),
        ],
        lines: vec![Threshold { value: 5000, name: "threat believed" }],
        columns: months.map(str::to_owned).into(),
    }
}

#[test]
fn curves_have_axes_points_and_names_at_every_level_of_glyphs() {
    for (name, glyphs) in [("ascii", Glyphs::Ascii), ("unicode", Glyphs::Quadrant)] {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 72, 14));
        draw(&chart(), &mono(), glyphs, buffer.area, &mut buffer);
        let text = lines(&buffer).join("\n");
        assert!(glyphs.is_unicode() || text.is_ascii());
        insta::assert_snapshot!(format!("curves_{name}"), text);
    }
}

#[test]
fn any_size_and_any_values_stay_inside() {
    let mut odd = chart();
    odd.series[0].values = vec![None, Some(i64::from(i32::MAX)), None, Some(-40), Some(-40), None];
    odd.series.push(Series { name: "empty", role: Role::Pain, values: Vec::new() });
    for (wide, high) in [(0, 0), (11, 4), (12, 5), (30, 6), (200, 60)] {
        for chart in [chart(), odd.clone()] {
            let mut buffer = Buffer::empty(Rect::new(0, 0, 210, 70));
            draw(&chart, &mono(), Glyphs::Quadrant, Rect::new(3, 2, wide, high), &mut buffer);
            let inside = Rect::new(3, 2, wide, high);
            for (x, y) in (0..210).flat_map(|x| (0..70).map(move |y| (x, y))) {
                assert!(inside.contains((x, y).into()) || buffer[(x, y)].symbol() == " ", "{wide}x{high} at {x},{y}");
            }
        }
    }
}

#[test]
fn bars_are_as_long_as_their_values_and_figures_stand_in_a_column() {
    let list = [("Germany", 1860), ("Malta", 12), ("Italy", 1310)].map(|(label, value)| Bar {
        label,
        value,
        role: Role::Pain,
    });
    let drawn = |glyphs| {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 40, 4));
        let rows = bars(&list, Unit::PERCENT, 2000, Some(1500), (&mono(), glyphs), buffer.area, &mut buffer);
        assert_eq!(rows, 3);
        lines(&buffer)
    };
    assert_eq!(
        drawn(Glyphs::Ascii),
        [
            "Germany ##################|####   18.6 %",
            "Malta                     |        0.1 %",
            "Italy   ################  |       13.1 %",
            "                                        ",
        ]
        .map(str::to_owned)
    );
    assert!(drawn(Glyphs::Half)[0].starts_with("Germany ██████████████████┃████▎"));
}
