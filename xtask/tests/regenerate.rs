//! From specs to crates, as a whole.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use xtask::{
    derive,
    regenerate::{compile, regenerate, remedy},
    spec::Spec,
};

fn workspace() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the workspace")
}

#[test]
fn the_generated_code_is_what_the_specs_say() {
    let outcomes = regenerate(workspace(), &[], true, &mut io::sink()).unwrap_or_else(|error| panic!("{error}"));
    assert!(!outcomes.is_empty());
    for outcome in &outcomes {
        assert!(outcome.operations > 0 && outcome.types > 0 && outcome.lines > 0, "{outcome:?}");
    }
    let differences: Vec<&str> = outcomes.iter().flat_map(|outcome| &outcome.differences).map(|(_, diff)| diff.as_str()).collect();
    assert!(differences.is_empty(), "{}\nmend it with: {}", differences.concat(), remedy(&outcomes));
}

#[test]
fn only_what_differs_is_written_and_what_is_gone_is_removed() {
    let root = tempfile::tempdir().expect("a folder");
    let spec = Path::new("specs/openjobs.yaml");
    fs::create_dir(root.path().join("specs")).expect("a folder");
    fs::copy(workspace().join(spec), root.path().join(spec)).expect("the spec");
    let run = |check| regenerate(root.path(), &[], check, &mut io::sink()).unwrap_or_else(|error| panic!("{error}"));
    let written =
        |outcomes: &[xtask::regenerate::Outcome]| outcomes[0].differences.iter().map(|(path, _)| path.clone()).collect::<Vec<PathBuf>>();

    let all = written(&run(false));
    assert!(all.len() > 5, "{all:?}");
    assert_eq!(written(&run(false)), Vec::<PathBuf>::new(), "a second run finds everything in place");

    let folder = derive::folder("openjobs");
    let (changed, stale) = (folder.join("types.rs"), folder.join("resources/stale.rs"));
    let types = fs::read_to_string(root.path().join(&changed)).expect("types");
    fs::write(root.path().join(&changed), types.replacen("pub struct Job ", "pub struct Task ", 1)).expect("written");
    fs::write(root.path().join(&stale), "//! Of an operation that is gone.\n").expect("written");

    let outcomes = run(true);
    assert_eq!(written(&outcomes), [changed.clone(), stale.clone()]);
    let (_, diff) = &outcomes[0].differences[0];
    assert!(diff.contains("-pub struct Task {") && diff.contains("+pub struct Job {"), "{diff}");
    assert_eq!(remedy(&outcomes), "cargo xtask regenerate openjobs");
    assert!(root.path().join(&stale).exists(), "a check writes nothing");

    assert_eq!(written(&run(false)).len(), 2);
    assert!(!root.path().join(&stale).exists());
    assert_eq!(fs::read_to_string(root.path().join(&changed)).expect("types"), types);
}

#[test]
fn the_same_spec_gives_the_same_files() {
    let spec = Spec::read(workspace(), Path::new("specs/openjobs.yaml")).expect("a spec");
    let files = || compile(&spec).unwrap_or_else(|error| panic!("{error}")).files;
    assert_eq!(files(), files());
}

#[test]
fn a_platform_without_a_spec_is_named_with_those_that_have_one() {
    let error = regenerate(workspace(), &["openjob".to_owned()], true, &mut io::sink()).expect_err("no such spec");
    assert!(error.starts_with("there is no specs/openjob.yaml; there are: ") && error.contains("openjobs"), "{error}");
}
