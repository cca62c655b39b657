//! Every rule of the linter against a spec that breaks it, and the linter against the real specs.
//!
//! `fixtures/lint/clean.yaml` breaks no rule. Each other fixture there is called like a rule and says how to change that spec so that the rule
//! is broken; `also` names rules that cannot but be broken with it. The messages stand beside it as `<rule>.snap`.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use serde_json::Value;
use xtask::{
    lint::{Finding, RULES, lint, lint_text},
    spec::Spec,
};

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/lint")
}

fn read(name: &str) -> Value {
    let file = fixtures().join(name).with_extension("yaml");
    let text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    serde_yaml_ng::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

fn spec(document: Value) -> Spec {
    Spec::from_document(Path::new("specs/example.yaml"), document).expect("the document is OpenAPI")
}

fn names(list: &Value) -> impl Iterator<Item = &str> {
    list.as_array().into_iter().flatten().filter_map(Value::as_str)
}

fn told(findings: &[Finding]) -> String {
    findings.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n\n")
}

/// Changes one place of a document: `set`, `remove` or `rename` what is `at` a JSON pointer.
fn edit(document: &mut Value, edit: &Value) {
    let at = edit["at"].as_str().expect("an edit has a place");
    let (holder, name) = at.rsplit_once('/').expect("a place is a JSON pointer");
    let name = name.replace("~1", "/").replace("~0", "~");
    match document.pointer_mut(holder).unwrap_or_else(|| panic!("there is no {holder}")) {
        Value::Array(members) => match (name.parse::<usize>(), edit.get("set")) {
            (Ok(index), Some(value)) => members[index] = value.clone(),
            (Ok(index), None) => drop(members.remove(index)),
            (Err(_), value) => members.push(value.expect("what is appended").clone()),
        },
        Value::Object(members) => {
            if let Some(value) = edit.get("set") {
                members.insert(name, value.clone());
            } else {
                let value = members.remove(&name).unwrap_or_else(|| panic!("there is no {at}"));
                if let Some(new) = edit["rename"].as_str() {
                    members.insert(new.to_owned(), value);
                }
            }
        }
        _ => panic!("{holder} holds nothing"),
    }
}

#[test]
fn lint_finds_nothing_in_the_clean_spec() {
    let findings = lint(&spec(read("clean")));
    assert!(findings.is_empty(), "\n{}", told(&findings));
}

#[test]
fn lint_finds_what_each_fixture_breaks_and_nothing_else() {
    let clean = read("clean");
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("fixtures/lint");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    let mut unexpected = Vec::new();
    for rule in RULES {
        let fixture = read(rule.name);
        let mut document = clean.clone();
        fixture["edits"].as_array().expect("a fixture has edits").iter().for_each(|change| edit(&mut document, change));
        let findings = lint(&spec(document));

        let broken: BTreeSet<_> = findings.iter().map(|finding| finding.rule).collect();
        let wanted: BTreeSet<_> = names(&fixture["also"]).chain([rule.name]).collect();
        if broken != wanted {
            unexpected.push(format!("{} breaks {broken:?}:\n{}", rule.name, told(&findings)));
        }

        let own: Vec<_> = findings.into_iter().filter(|finding| finding.rule == rule.name).collect();
        settings.set_description(fixture["description"].as_str().expect("a fixture has a description"));
        settings.bind(|| insta::assert_snapshot!(rule.name, told(&own)));
    }
    assert!(unexpected.is_empty(), "{}", unexpected.join("\n"));
}

#[test]
fn lint_has_no_fixture_or_snapshot_left_over() {
    let known: BTreeSet<_> = RULES.iter().map(|rule| rule.name).chain(["clean"]).collect();
    let files = fs::read_dir(fixtures()).expect("there are fixtures").map(|entry| entry.expect("the folder can be read").path());
    let left: Vec<_> = files.filter(|file| !known.contains(file.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default())).collect();
    assert!(left.is_empty(), "{left:?}");
    assert_eq!(known.len(), RULES.len() + 1, "two rules have one name");
}

#[test]
fn lint_finds_nothing_in_the_real_specs() {
    let entries = fs::read_dir(workspace().join("specs")).expect("there are specs");
    let files = entries.map(|entry| Path::new("specs").join(entry.expect("the folder can be read").file_name()));
    let mut findings = Vec::new();
    for file in files.filter(|file| file.extension().is_some_and(|extension| extension == "yaml")) {
        let text = fs::read_to_string(workspace().join(&file)).expect("the spec can be read");
        findings.extend(lint_text(&file, &text));
        findings.extend(lint(&Spec::parse(&file, &text).unwrap_or_else(|error| panic!("{error}"))));
    }
    assert!(findings.is_empty(), "\n{}", told(&findings));
}

#[test]
fn lint_finds_a_member_that_is_written_twice() {
    let file = Path::new("specs/example.yaml");
    let finding = lint_text(file, "properties:\n  id: {}\n  id: {}\n").expect("`id` is written twice");
    insta::assert_snapshot!(finding, @r#"
    specs/example.yaml: properties
      rule    duplicate-key
      cause   A member is written twice (duplicate entry with key "id" at line 2 column 3).
      remedy  Take one of the two out; only the last would count.
    "#);
    assert_eq!(lint_text(file, "paths: {}"), None);
    assert_eq!(lint_text(file, "paths: ["), None);
}

#[test]
fn lint_lets_nothing_through_on_which_the_generator_fails() {
    let spec = spec(read("clean"));
    let lowered = xtask::lower::lower(&spec).expect("the clean spec can be lowered");
    xtask::generate::generate(&lowered).expect("the generator takes the clean spec");
}
