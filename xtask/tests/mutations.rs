//! Seeded mutations of the real spec, taken through the whole pipeline: whatever a contributor writes, the pipeline answers with a
//! message or with code that parses, never with a panic.

use std::path::Path;

use serde_json::{Value, json};
use xtask::{regenerate::compile, spec::Spec};

/// A pseudo-random sequence (xorshift64*), so that a failure can be repeated from its seed.
struct Sequence(u64);

impl Sequence {
    fn next(&mut self, below: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let number = self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33;
        usize::try_from(number).expect("33 bits fit") % below.max(1)
    }
}

#[test]
fn no_mutation_of_the_spec_makes_the_pipeline_panic() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the workspace");
    let spec = Spec::read(root, Path::new("specs/openjobs.yaml")).expect("a spec");
    let small = fewer_operations(&spec.document);
    let (mut compiled, mut refused, mut unreadable) = (0, 0, 0);
    for seed in 1..=160 {
        let mut document = small.clone();
        let mut sequence = Sequence(0x9E37_79B9_7F4A_7C15_u64.wrapping_mul(seed));
        let change = mutate(&mut document, &mut sequence);
        let Ok(mutated) = Spec::from_document(&spec.file, document) else {
            unreadable += 1;
            continue;
        };
        let outcome = std::panic::catch_unwind(|| compile(&mutated)).unwrap_or_else(|_| panic!("seed {seed} panics: {change}"));
        match outcome {
            Ok(_) => compiled += 1,
            Err(message) => {
                assert!(!message.is_empty() && !message.contains("it panics"), "seed {seed}: {change}: the linter let through: {message}");
                refused += 1;
            }
        }
    }
    // Each kind of outcome must occur, or the mutations have become too tame or too wild.
    assert!(compiled > 20 && refused > 40 && unreadable > 3, "{compiled} compiled, {refused} refused, {unreadable} unreadable");
}

/// The spec with every fourth path, so that the test is quick; components that nothing uses any more go too.
fn fewer_operations(document: &Value) -> Value {
    let mut document = document.clone();
    if let Some(paths) = document["paths"].as_object_mut() {
        let kept: Vec<String> = paths.keys().step_by(4).cloned().collect();
        paths.retain(|path, _| kept.contains(path));
    }
    let tags: Vec<String> = document["paths"]
        .as_object()
        .into_iter()
        .flatten()
        .flat_map(|(_, item)| item.as_object().into_iter().flatten())
        .filter_map(|(_, operation)| operation["tags"][0].as_str().map(str::to_owned))
        .collect();
    if let Some(all) = document["tags"].as_array_mut() {
        all.retain(|tag| tags.iter().any(|name| tag["name"] == **name));
    }
    loop {
        let text = document.to_string();
        let Some(components) = document["components"].as_object_mut() else { break };
        let mut dropped = false;
        for (kind, members) in components {
            let Some(members) = members.as_object_mut().filter(|_| kind != "securitySchemes") else { continue };
            let before = members.len();
            members.retain(|name, _| text.contains(&format!("\"#/components/{kind}/{name}\"")));
            dropped |= members.len() < before;
        }
        if !dropped {
            break;
        }
    }
    document
}

/// Changes one thing somewhere, and says what.
fn mutate(document: &mut Value, sequence: &mut Sequence) -> String {
    let mut pointers = Vec::new();
    collect(document, String::new(), &mut pointers);
    let pointer = &pointers[sequence.next(pointers.len())];
    let odd = [
        json!(null),
        json!(true),
        json!(-1),
        json!(""),
        json!("a/b {c}"),
        json!([]),
        json!({}),
        json!({"$ref": "#/components/schemas/Nothing"}),
        json!("self"),
        json!("1.5.x"),
    ];
    let (parent, name) = pointer.rsplit_once('/').expect("not the root");
    let name = name.replace("~1", "/").replace("~0", "~");
    let other = document.pointer(&pointers[sequence.next(pointers.len())]).cloned().unwrap_or_default();
    let Some(place) = document.pointer_mut(parent) else { return "nothing".to_owned() };
    let index = name.parse::<usize>().ok();
    match sequence.next(5) {
        0 => {
            match place {
                Value::Object(members) => drop(members.remove(&name)),
                Value::Array(rows) => drop(index.map(|index| rows.remove(index))),
                _ => {}
            }
            format!("{pointer} removed")
        }
        1 => {
            if let Some(members) = place.as_object_mut() {
                let value = members.remove(&name).unwrap_or_default();
                members.insert(format!("{name}X"), value);
            }
            format!("{pointer} renamed")
        }
        2 => {
            set(place, &name, other);
            format!("{pointer} is now something from elsewhere")
        }
        3 => {
            if let Value::Array(rows) = place {
                let row = index.and_then(|index| rows.get(index)).cloned().unwrap_or_default();
                rows.push(row);
            }
            format!("{pointer} doubled")
        }
        _ => {
            let value = odd[sequence.next(odd.len())].clone();
            let change = format!("{pointer} is now {value}");
            set(place, &name, value);
            change
        }
    }
}

fn set(place: &mut Value, name: &str, value: Value) {
    match place {
        Value::Object(members) => drop(members.insert(name.to_owned(), value)),
        Value::Array(rows) => {
            if let Some(row) = name.parse::<usize>().ok().and_then(|index| rows.get_mut(index)) {
                *row = value;
            }
        }
        _ => {}
    }
}

fn collect(value: &Value, pointer: String, pointers: &mut Vec<String>) {
    let mut enter = |name: &str, value: &Value| {
        let inner = format!("{pointer}/{}", name.replace('~', "~0").replace('/', "~1"));
        pointers.push(inner.clone());
        collect(value, inner, pointers);
    };
    match value {
        Value::Object(members) => members.iter().for_each(|(name, value)| enter(name, value)),
        Value::Array(rows) => rows.iter().enumerate().for_each(|(index, value)| enter(&index.to_string(), value)),
        _ => {}
    }
}
