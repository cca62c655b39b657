//! What is derived from a small spec, file by file.

use std::path::Path;

use xtask::{regenerate::compile, spec::Spec};

#[test]
fn every_file_that_is_derived_from_a_small_spec_is_as_recorded() {
    let spec = Spec::parse(Path::new("specs/example.yaml"), include_str!("fixtures/lint/clean.yaml")).expect("a spec");
    let compiled = compile(&spec).unwrap_or_else(|error| panic!("{error}"));
    assert!(compiled.files.len() > 10, "{:?}", compiled.files.keys());
    for (path, text) in &compiled.files {
        let name = path.display().to_string().replace(['/', '.'], "_");
        insta::assert_snapshot!(name, text);
    }
}
