//! The demo, as a script would run it.

use std::process::Command;

use serde_json::Value;

#[test]
fn the_demo_tells_in_json_that_all_is_well() {
    let output = Command::new(env!("CARGO_BIN_EXE_guildhall")).args(["demo", "--json"]).output().expect("the program runs");
    let told = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{told}{}", String::from_utf8_lossy(&output.stderr));
    let report: Value = serde_json::from_str(&told).expect("one JSON object");
    assert_eq!(report["ok"], true);
    let platform = &report["platforms"][0];
    assert_eq!((&platform["platform"], &platform["ok"], &platform["duplicates"]), (&"openjobs".into(), &true.into(), &0.into()));
    let steps = platform["steps"].as_array().expect("steps");
    for step in steps {
        assert!(step["operation"].is_string() && step["ms"].is_number(), "{step}");
        assert!((200..300).contains(&step["status"].as_u64().expect("a status")), "{step}");
    }
    // Each of the four faults costs the call that it hits one more attempt.
    let attempts =
        |operation: &str| steps.iter().filter(|step| step["operation"] == operation).filter_map(|step| step["attempts"].as_u64()).max();
    for operation in ["jobs_create", "jobs_search", "jobs_apply", "jobs_submit"] {
        assert_eq!(attempts(operation), Some(2), "{operation}");
    }
    assert!(platform["webhooks"]["verified"].as_u64() > Some(0));
    assert_eq!(platform["webhooks"]["refused"], 3);
}

#[test]
fn a_command_that_does_not_exist_is_a_mistake_of_use() {
    let output = Command::new(env!("CARGO_BIN_EXE_guildhall")).arg("demos").output().expect("the program runs");
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("demo"));
}
