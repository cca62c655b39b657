//! The public API of every crate that users can depend on.

use std::{path::Path, process::Command};

/// The crates, in the order of their dependencies.
const CRATES: [&str; 5] = ["guildhall-runtime", "guildhall-openjobs", "guildhall-openspawn", "guildhall", "guildhall-sandbox"];

/// A change of the API shows up as a change of a snapshot, so that it is seen in review and named in the changelog.
#[test]
fn the_public_api_of_every_crate_is_as_recorded() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the workspace");
    // A folder of its own: the variable below would have cargo build everything in the shared one anew each time.
    let target = root.join("target/public-api");
    for name in CRATES {
        let output = Command::new(env!("CARGO"))
            .current_dir(root)
            .env("RUSTC_BOOTSTRAP", "1")
            .env_remove("RUSTFLAGS")
            .env_remove("RUSTDOCFLAGS")
            .args(["rustdoc", "--lib", "--locked", "--all-features", "--package", name, "--target-dir"])
            .arg(&target)
            .args(["--", "-Zunstable-options", "--output-format", "json", "--cap-lints", "allow"])
            .output()
            .expect("cargo runs");
        assert!(output.status.success(), "{name}: {}", String::from_utf8_lossy(&output.stderr));
        let json = target.join("doc").join(name.replace('-', "_")).with_extension("json");
        let api = public_api::Builder::from_rustdoc_json(json)
            .omit_blanket_impls(true)
            .omit_auto_trait_impls(true)
            .omit_auto_derived_impls(true)
            .build()
            .unwrap_or_else(|error| panic!("{name}: {error}"));
        insta::assert_snapshot!(format!("api_{name}"), api.to_string());
    }
}
