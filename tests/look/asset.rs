//! The compact map of Europe is what its sources give. With `COREPER_BLESS` set it is made anew.

use serde_json::{Map, Value};
use std::fs;
use std::path::PathBuf;

fn path(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("assets/map").join(name)
}

/// Lambert azimuthal equal-area about 52° N 10° E, in whole kilometres, cut to the window.
fn project(longitude: f64, latitude: f64) -> (i32, i32) {
    let (lambda, phi, centre) = (radians(longitude - 10.0), radians(latitude), radians(52.0));
    let (sin, cos) = (libm::sin, libm::cos);
    let k = libm::sqrt(2.0 / (1.0 + sin(centre) * sin(phi) + cos(centre) * cos(phi) * cos(lambda)));
    let x = 6371.0 * k * cos(phi) * sin(lambda);
    let y = 6371.0 * k * (cos(centre) * sin(phi) - sin(centre) * cos(phi) * cos(lambda));
    (whole(x.clamp(-4500.0, 4500.0)), whole(y.clamp(-3500.0, 3500.0)))
}

fn radians(degrees: f64) -> f64 {
    degrees * std::f64::consts::PI / 180.0
}

#[allow(clippy::cast_possible_truncation, reason = "clamped before")]
fn whole(value: f64) -> i32 {
    libm::round(value) as i32
}

fn number(out: &mut Vec<u8>, mut value: u32) {
    while value >= 0x80 {
        out.push(u8::try_from(value & 0x7f).unwrap() | 0x80);
        value >>= 7;
    }
    out.push(u8::try_from(value).unwrap());
}

fn signed(out: &mut Vec<u8>, value: i32) {
    number(out, ((value << 1) ^ (value >> 31)).cast_unsigned());
}

fn labels() -> Vec<(String, (i32, i32))> {
    let text = fs::read_to_string(path("labels.csv")).unwrap();
    let label = |line: &str| {
        let parts: Vec<&str> = line.split(',').collect();
        (parts[0].to_owned(), project(parts[1].parse().unwrap(), parts[2].parse().unwrap()))
    };
    text.lines().skip(1).map(label).collect()
}

type Ring = Vec<(i32, i32)>;

/// Code, label of a member, rings.
type Entity = (String, Option<(i32, i32)>, Vec<Ring>);

/// The rings of an entity without points that fall together.
fn rings(polygons: &Value) -> Vec<Ring> {
    let mut rings = Vec::new();
    for ring in polygons.as_array().unwrap().iter().flat_map(|polygon| polygon.as_array().unwrap()) {
        let mut points: Ring = Vec::new();
        for point in ring.as_array().unwrap() {
            let at = project(point[0].as_f64().unwrap(), point[1].as_f64().unwrap());
            if points.last() != Some(&at) {
                points.push(at);
            }
        }
        if points.len() > 1 && points.first() == points.last() {
            points.pop();
        }
        if points.len() > 2 {
            rings.push(points);
        }
    }
    rings
}

fn made() -> Vec<u8> {
    let text = fs::read_to_string(path("europe.json")).unwrap();
    let source: Map<String, Value> = serde_json::from_str(&text).unwrap();
    let labels = labels();
    let council = |code: &str| if code == "GR" { "EL".to_owned() } else { code.to_owned() };
    let mut entities: Vec<Entity> = source
        .iter()
        .map(|(code, polygons)| {
            let code = council(code);
            let label = labels.iter().find(|(known, _)| *known == code).map(|(_, at)| *at);
            (code, label, rings(polygons))
        })
        .collect();
    entities.sort_by(|a, b| (a.1.is_some(), &a.0).cmp(&(b.1.is_some(), &b.0)));
    let mut out = Vec::new();
    number(&mut out, u32::try_from(entities.len()).unwrap());
    for (code, label, rings) in entities {
        out.extend(code.as_bytes());
        out.push(u8::from(label.is_some()));
        if let Some((x, y)) = label {
            signed(&mut out, x);
            signed(&mut out, y);
        }
        number(&mut out, u32::try_from(rings.len()).unwrap());
        for ring in rings {
            number(&mut out, u32::try_from(ring.len()).unwrap());
            let mut last = (0, 0);
            for (x, y) in ring {
                signed(&mut out, x - last.0);
                signed(&mut out, y - last.1);
                last = (x, y);
            }
        }
    }
    out
}

#[test]
fn the_map_is_what_its_sources_give() {
    let made = made();
    if std::env::var_os("COREPER_BLESS").is_some() {
        fs::write(path("europe.bin"), &made).unwrap();
    }
    let kept = fs::read(path("europe.bin")).unwrap();
    assert!(kept == made, "assets/map/europe.bin is stale: see assets/map/README.md");
    assert!(kept.len() < 40_000, "{} bytes", kept.len());
}
