//! Themes for every eye: text that can be read, votes that stay apart when colours are seen otherwise, on every depth.

use coreper::tui::theme::{Depth, Role, Theme, Themes};
use ratatui::style::Color;

type Rgb = [f64; 3];

/// Roles of what is no text: frames and the parts of maps.
const NO_TEXT: [Role; 3] = [Role::Frame, Role::Sea, Role::Land];
const VOTES: [Role; 4] = [Role::For, Role::Against, Role::Abstain, Role::Open];

fn coloured() -> Vec<(String, Theme)> {
    let themes = Themes::shipped();
    let ids: Vec<String> = themes.ids().filter(|id| *id != "mono").map(str::to_owned).collect();
    ids.into_iter().map(|id| (id.clone(), themes.theme(&id, Depth::True))).collect()
}

/// A colour in linear light.
fn linear(colour: Color) -> Rgb {
    const STEPS: [u8; 6] = [0, 95, 135, 175, 215, 255];
    let parts = match colour {
        Color::Rgb(r, g, b) => [r, g, b],
        Color::Indexed(grey @ 232..) => [8 + 10 * (grey - 232); 3],
        Color::Indexed(cube @ 16..) => {
            let at = usize::from(cube - 16);
            [STEPS[at / 36], STEPS[at / 6 % 6], STEPS[at % 6]]
        }
        other => panic!("{other:?} has no fixed parts"),
    };
    parts.map(|part| {
        let share = f64::from(part) / 255.0;
        if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
    })
}

/// WCAG 2.
fn contrast(a: Color, b: Color) -> f64 {
    let luminance = |colour| {
        let [r, g, b] = linear(colour);
        0.2126 * r + 0.7152 * g + 0.0722 * b
    };
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// How eyes see that lack one kind of cone (Machado, Oliveira and Fernandes 2009, severity 1), in linear light.
const EYES: [(&str, [Rgb; 3]); 4] = [
    ("all cones", [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]),
    (
        "protanopia",
        [[0.152_286, 1.052_583, -0.204_868], [0.114_503, 0.786_281, 0.099_216], [-0.003_882, -0.048_116, 1.051_998]],
    ),
    (
        "deuteranopia",
        [[0.367_322, 0.860_646, -0.227_968], [0.280_085, 0.672_501, 0.047_413], [-0.011_820, 0.042_940, 0.968_881]],
    ),
    (
        "tritanopia",
        [[1.255_528, -0.076_749, -0.178_779], [-0.078_411, 0.930_809, 0.147_602], [0.004_733, 0.691_367, 0.303_900]],
    ),
];

fn seen(colour: Color, eye: &[Rgb; 3]) -> Rgb {
    let [r, g, b] = linear(colour);
    eye.map(|[x, y, z]| (x * r + y * g + z * b).clamp(0.0, 1.0))
}

/// CIE L*a*b* under D65, whose white divides each row.
fn lab(light: Rgb) -> Rgb {
    const XYZ: [Rgb; 3] =
        [[0.412_456, 0.357_576, 0.180_438], [0.212_673, 0.715_152, 0.072_175], [0.019_334, 0.119_192, 0.950_304]];
    const WHITE: Rgb = [0.950_47, 1.0, 1.088_83];
    let part = |at: usize| {
        let sum: f64 = XYZ[at].iter().zip(light).map(|(weight, part)| weight * part).sum();
        let share = sum / WHITE[at];
        if share > 0.008_856 { share.cbrt() } else { 7.787 * share + 16.0 / 116.0 }
    };
    [116.0 * part(1) - 16.0, 500.0 * (part(0) - part(1)), 200.0 * (part(1) - part(2))]
}

/// CIE76: about 2.3 is just noticeable.
fn apart(a: Color, b: Color, eye: &[Rgb; 3]) -> f64 {
    let (a, b) = (lab(seen(a, eye)), lab(seen(b, eye)));
    a.iter().zip(b).map(|(a, b)| (a - b).powi(2)).sum::<f64>().sqrt()
}

#[test]
fn the_measures_agree_with_known_values() {
    let (black, white) = (Color::Rgb(0, 0, 0), Color::Rgb(255, 255, 255));
    assert!((contrast(black, white) - 21.0).abs() < 0.01);
    assert!((contrast(Color::Rgb(0x77, 0x77, 0x77), white) - 4.48).abs() < 0.01);
    let eye = &EYES[0].1;
    assert!((apart(black, white, eye) - 100.0).abs() < 0.1);
    // The red and green of traffic lights fall together for a third of the eyes that the test is for.
    let (red, green) = (Color::Rgb(0xff, 0x87, 0x87), Color::Rgb(0x5f, 0xd7, 0x87));
    assert!(apart(red, green, eye) > 80.0);
    assert!(apart(red, green, &EYES[2].1) < 5.0);
}

#[test]
fn text_can_be_read_in_every_theme() {
    let themes = Themes::shipped();
    for (id, _) in coloured() {
        for depth in [Depth::True, Depth::Indexed] {
            let theme = themes.theme(&id, depth);
            for role in Role::ALL.into_iter().filter(|role| !NO_TEXT.contains(role)) {
                let style = theme.style(role);
                let ratio = contrast(style.fg.unwrap(), style.bg.unwrap());
                assert!(ratio >= 4.5, "{} in {id} at {depth:?} has {ratio:.2}", role.word());
            }
        }
    }
}

#[test]
fn badges_on_maps_can_be_read_in_every_theme() {
    for (id, theme) in coloured() {
        for role in Role::ALL.into_iter().filter(|role| *role != Role::Sea) {
            for level in 0..5 {
                let style = theme.badge(role, level);
                let ratio = contrast(style.fg.unwrap(), style.bg.unwrap());
                assert!(ratio >= 4.5, "{} {level} in {id} has {ratio:.2}", role.word());
            }
        }
    }
}

#[test]
fn votes_stay_apart_for_every_eye_as_text_and_as_area() {
    for (id, theme) in coloured() {
        for (name, eye) in &EYES {
            for (at, a) in VOTES.iter().enumerate() {
                let area = |role: Role| theme.fill(role, 4).unwrap();
                let text = |role: Role| theme.style(role).fg.unwrap();
                for b in &VOTES[at + 1..] {
                    for (what, distance) in
                        [("text", apart(text(*a), text(*b), eye)), ("area", apart(area(*a), area(*b), eye))]
                    {
                        let (a, b) = (a.word(), b.word());
                        assert!(distance >= 20.0, "{a} and {b} as {what} in {id} with {name}: {distance:.1}");
                    }
                }
                let land = apart(area(*a), theme.style(Role::Land).fg.unwrap(), eye);
                assert!(land >= 20.0, "{} and land in {id} with {name}: {land:.1}", a.word());
            }
        }
    }
}

#[test]
fn strengths_of_a_quantity_stay_apart_and_grow() {
    for (id, theme) in coloured() {
        for role in [Role::Pain, Role::Relief, Role::Beijing, Role::Union, Role::Warning] {
            let ground = theme.ground().bg.unwrap();
            for level in 1..5 {
                let (less, more) = (theme.fill(role, level - 1).unwrap(), theme.fill(role, level).unwrap());
                let (name, eye) = &EYES[0];
                let step = apart(less, more, eye);
                assert!(step >= 6.0, "{} {level} in {id} with {name}: {step:.1}", role.word());
                assert!(apart(more, ground, eye) > apart(less, ground, eye));
            }
        }
    }
}

#[test]
fn sixteen_colours_and_none_keep_votes_apart_from_each_other_and_from_the_ground() {
    let themes = Themes::shipped();
    for (id, _) in coloured() {
        let theme = themes.theme(&id, Depth::Sixteen);
        let mut inks: Vec<String> = VOTES.iter().map(|role| format!("{:?}", theme.style(*role).fg.unwrap())).collect();
        assert!(VOTES.iter().all(|role| theme.style(*role).fg != theme.ground().bg), "{id}");
        assert!(Role::ALL.iter().all(|role| theme.style(*role).fg.is_some()), "{id}");
        inks.sort();
        inks.dedup();
        assert_eq!(inks.len(), VOTES.len(), "{id}: {inks:?}");
    }
    let mono = themes.theme("calm", Depth::None);
    let mut weights: Vec<String> = VOTES.iter().map(|role| format!("{:?}", mono.style(*role).add_modifier)).collect();
    weights.sort();
    weights.dedup();
    assert_eq!(weights.len(), VOTES.len(), "{weights:?}");
}
