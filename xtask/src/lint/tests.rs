//! The linter against documents that nobody would write: it must tell what it finds, and never panic. And its table against the conventions.

use std::{collections::BTreeSet, fs, path::Path};

use serde_json::{Map, Value, json};

use super::{extension_table::EXTENSIONS, lint};
use crate::spec::Spec;

fn text(file: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
}

#[test]
fn the_table_of_extensions_is_that_of_the_conventions() {
    let conventions = text("../specs/README.md");
    let rows = conventions.lines().filter(|line| line.starts_with("| `x-")).filter_map(|line| line.split('|').nth(1));
    let written: BTreeSet<_> = rows.flat_map(|cell| cell.split(',')).map(|name| name.trim().trim_matches('`')).collect();
    let known: BTreeSet<_> = EXTENSIONS.iter().map(|extension| extension.name).collect();
    assert_eq!(known, written);
}

/// Random numbers that are the same in each run.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() % u64::try_from(limit.max(1)).expect("a small number")).expect("a small number")
    }

    fn one_of<'a, T>(&mut self, choices: &'a [T]) -> &'a T {
        &choices[self.below(choices.len())]
    }
}

fn references(value: &Value, found: &mut BTreeSet<(String, String)>) {
    match value {
        Value::Object(members) => members.values().for_each(|value| references(value, found)),
        Value::Array(members) => members.iter().for_each(|value| references(value, found)),
        Value::String(text) => {
            if let Some((section, name)) = text.strip_prefix("#/components/").and_then(|rest| rest.split_once('/')) {
                found.insert((section.to_owned(), name.to_owned()));
            }
        }
        _ => {}
    }
}

/// A document with one path and one event and what they need, since a whole one takes too long for thousands of mutations.
fn slice(document: &Value, random: &mut Random) -> Value {
    let mut one_of = |members: &Value| {
        let members: Vec<_> = members.as_object().expect("specs have paths and events").iter().collect();
        let (name, value) = random.one_of(&members);
        json!({(name.as_str()): value})
    };
    let (paths, events) = (one_of(&document["paths"]), one_of(&document["x-webhooks"]["events"]));
    let rest = document.as_object().into_iter().flatten().filter(|(name, _)| !["paths", "components"].contains(&name.as_str()));
    let mut slice: Map<_, _> = rest.map(|(name, value)| (name.clone(), value.clone())).collect();
    slice.insert("paths".to_owned(), paths);
    slice["x-webhooks"]["events"] = events;
    let sections = &document["components"];
    let (mut kept, mut open) = (BTreeSet::new(), BTreeSet::new());
    references(&Value::Object(slice.clone()), &mut open);
    while let Some((section, name)) = open.pop_first() {
        references(&sections[&section][&name], &mut open);
        kept.insert((section, name));
        open.retain(|component| !kept.contains(component));
    }
    let mut components = json!({"securitySchemes": sections["securitySchemes"].clone()});
    for (section, name) in kept {
        let value = sections[&section][&name].clone();
        let section = components.as_object_mut().expect("an object").entry(section).or_insert_with(|| Value::Object(Map::new()));
        section.as_object_mut().expect("an object").insert(name, value);
    }
    slice.insert("components".to_owned(), components);
    Value::Object(slice)
}

/// Pointers to everything in a document.
fn places(value: &Value, here: &str, found: &mut Vec<String>) {
    let mut enter = |name: String, value: &Value| {
        let place = format!("{here}/{}", name.replace('~', "~0").replace('/', "~1"));
        places(value, &place, found);
        found.push(place);
    };
    match value {
        Value::Object(members) => members.iter().for_each(|(name, value)| enter(name.clone(), value)),
        Value::Array(members) => members.iter().enumerate().for_each(|(index, value)| enter(index.to_string(), value)),
        _ => {}
    }
}

/// Deletes, replaces, copies or renames something, or lets it refer to something.
fn mutate(document: &mut Value, random: &mut Random) {
    const NAMES: [&str; 12] =
        ["", "$ref", "self", "x-list", "x-secret", "enum", "items", "Ünï cödé", "a/b~c", "type", "nullable", "x-handwritten"];
    let mut all = Vec::new();
    places(document, "", &mut all);
    let (place, other) = (random.one_of(&all).clone(), random.one_of(&all).clone());
    let components: Vec<_> = all.iter().filter(|place| place.starts_with("/components/") && place.matches('/').count() == 3).collect();
    let copied = document.pointer(&other).cloned().unwrap_or_default();
    let scalars =
        [json!(null), json!(true), json!(-1), json!(1.5), json!(u64::MAX), json!(""), json!("\u{0}é{{"), json!([]), json!({}), json!([{}])];
    let (holder, name) = place.rsplit_once('/').expect("a pointer");
    let name = name.replace("~1", "/").replace("~0", "~");
    let choice = random.below(7);
    let replacement = match choice {
        0..=2 => random.one_of(&scalars).clone(),
        3 => copied,
        _ => json!({"$ref": components.is_empty().then(String::new).unwrap_or_else(|| format!("#{}", random.one_of(&components)))}),
    };
    match document.pointer_mut(holder) {
        Some(Value::Object(members)) => match choice {
            5 => _ = members.remove(&name),
            6 => {
                let value = members.remove(&name).unwrap_or_default();
                members.insert((*random.one_of(&NAMES)).to_owned(), value);
            }
            _ => _ = members.insert(name, replacement),
        },
        Some(Value::Array(members)) => match name.parse::<usize>() {
            Ok(index) if choice == 5 => drop(members.remove(index)),
            Ok(index) if choice == 6 => members.push(members[index].clone()),
            Ok(index) => members[index] = replacement,
            Err(_) => {}
        },
        _ => {}
    }
}

#[test]
fn odd_documents_are_told_about_and_not_panicked_at() {
    let mut random = Random(0x9E37_79B9_7F4A_7C15);
    let (mut mutations, mut linted) = (0, 0);
    for file in ["../specs/openjobs.yaml", "tests/fixtures/lint/clean.yaml"] {
        let document: Value = serde_yaml_ng::from_str(&text(file)).expect("the file is YAML");
        for _ in 0..100 {
            let mut current = slice(&document, &mut random);
            for number in 1..=10 {
                let mut changed = current.clone();
                mutate(&mut changed, &mut random);
                // What is no OpenAPI does not reach the linter.
                let Ok(spec) = Spec::from_document(Path::new("specs/odd.yaml"), changed) else { continue };
                mutations += 1;
                if number % 3 == 0 {
                    assert!(lint(&spec).iter().all(|finding| !finding.to_string().is_empty()));
                    linted += 1;
                }
                current = spec.document;
            }
        }
    }
    assert!(mutations > 1000 && linted > 350, "{mutations} mutations, {linted} documents linted");
}
