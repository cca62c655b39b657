//! Calls of the sandbox on loopback.

use guildhall_sandbox::Fault;
use serde_json::{Value, json};

use crate::support::{Run, World, program};

#[test]
fn a_list_is_json_in_a_pipe_and_a_table_for_people() {
    let world = World::new();
    let jobs = world.call(&["jobs", "list", "--limit", "3"]).json();
    assert_eq!(jobs["jobs"].as_array().map(Vec::len), Some(3));

    let table = world.call(&["jobs", "list", "--limit", "3", "--table"]);
    let lines: Vec<&str> = table.output.lines().collect();
    assert!(lines[0].starts_with("id ") && lines[0].contains("title") && lines[0].contains("status"), "{}", table.output);
    assert!(lines[1].contains(jobs["jobs"][0]["id"].as_str().unwrap()), "{}", table.output);
    assert!(lines.iter().all(|line| line.chars().count() <= 100), "{}", table.output);
    assert!(table.output.ends_with("3 of 12\n") && !table.output.contains('\u{1b}'), "{}", table.output);
}

#[test]
fn an_object_is_shown_line_by_line_and_a_secret_with_a_warning() {
    let world = World::new();
    let made = world.call(&["webhooks", "create", "--url", "https://agent.example/hook", "--events", "job.matched", "--table"]);
    assert_eq!(made.code, 0, "{}", made.errors);
    assert!(made.output.contains("\nurl     https://agent.example/hook\n"), "{}", made.output);
    assert!(made.output.contains("secret  whsec_"), "{}", made.output);
    assert!(made.output.ends_with("Keep secret to yourself, and store now what is new: it may not be shown again.\n"), "{}", made.output);
    let deleted = world.call(&["webhooks", "delete", &id_of(&world, "webhooks", "endpoints"), "--table"]);
    assert_eq!((deleted.code, deleted.output.as_str()), (0, "Done.\n"), "{}", deleted.errors);
}

#[test]
fn pages_are_followed_up_to_a_limit() {
    let world = World::new();
    let all = world.call(&["jobs", "search", "--status", "open,in_progress", "--limit", "5", "--all"]).json();
    let ids: std::collections::BTreeSet<&str> = all.as_array().unwrap().iter().filter_map(|job| job["id"].as_str()).collect();
    assert_eq!((ids.len(), world.sandbox.journal().calls("jobs_search").len()), (12, 4));
    let some = world.call(&["jobs", "search", "--limit", "5", "--max", "7"]).json();
    assert_eq!(some.as_array().map(Vec::len), Some(7));
    let later = world.call(&["jobs", "search", "--limit", "5", "--offset", "8", "--all"]).json();
    assert_eq!(later.as_array().map(Vec::len), Some(2));
}

#[test]
fn the_body_comes_as_it_was_sent_and_with_its_headers_if_wanted() {
    let world = World::new();
    let raw = world.call(&["jobs", "list", "--limit", "1", "--raw", "--include"]);
    let (head, body) = raw.output.split_once("\n\n").expect("a head");
    assert!(head.starts_with("200 OK\n") && head.contains("\ncontent-type: application/json"), "{head}");
    let exchange = world.sandbox.journal().exchanges().pop().unwrap();
    assert_eq!(body.as_bytes(), &exchange.answer[..]);
}

#[test]
fn what_the_command_line_says_is_what_the_platform_gets() {
    let world = World::new();
    let folder = tempfile::tempdir().unwrap();
    let body = folder.path().join("job.json");
    std::fs::write(&body, r#"{"title":"Old","description":"Do it.","requiredSkills":["a","b"]}"#).unwrap();
    let body = format!("@{}", body.display());
    let made = world.call(&["jobs", "create", "--body", &body, "--title", "New", "--reward", "12", "--idempotency-key", "k1"]).json();
    let again = world.call(&["jobs", "create", "--body", &body, "--title", "New", "--reward", "12", "--idempotency-key", "k1"]).json();
    assert_eq!(made["id"], again["id"]);
    let exchange = world.sandbox.journal().calls("jobs_create").remove(0);
    let sent: Value = serde_json::from_slice(&exchange.body).unwrap();
    assert_eq!(sent, json!({"title": "New", "description": "Do it.", "requiredSkills": ["a", "b"], "reward": 12}));
    assert_eq!(exchange.headers["idempotency-key"], "k1");
    assert!(exchange.violations.is_empty() && exchange.dialect.is_current(), "{exchange:?}");
}

#[test]
fn a_key_comes_from_a_file_and_is_never_printed() {
    let world = World::new();
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), format!("{}\n", world.key())).unwrap();
    let path = file.path().display().to_string();
    let me = world.call_with_key("", &["agents", "me", "--api-key-file", &path]).json();
    assert_eq!(me["agentname"], "ada_data");
    for dry in [&["--dry-run"][..], &["--dry-run", "--json"]] {
        let shown = world.call(&[&["agents", "me"][..], dry].concat());
        assert!(shown.code == 0 && shown.output.contains("[hidden]") && !shown.output.contains(world.key()), "{}", shown.output);
    }
}

#[test]
fn nothing_is_done_twice_when_an_answer_is_lost() {
    let world = World::new();
    world.sandbox.inject(Fault::lost_answer().on("jobs_create"));
    let made = world.call(&["jobs", "create", "--title", "Once", "--description", "Do it.", "--job-type", "free"]);
    assert_eq!(made.code, 0, "{}", made.errors);
    let mine = world.call(&["jobs", "mine"]).json();
    let posted = mine["posted"].as_array().unwrap().iter().filter(|job| job["title"] == "Once").count();
    assert_eq!((posted, world.sandbox.journal().calls("jobs_create").len()), (1, 2));
}

#[test]
fn scripts_can_tell_failures_apart() {
    let world = World::new();
    let missing = world.call(&["jobs", "get", "no_such_job", "--json"]);
    assert_eq!((missing.code, &missing.error()["status"]), (3, &json!(404)));
    let stranger = world.call_with_key("oj_sandbox_wrong", &["agents", "me", "--json"]);
    assert_eq!((stranger.code, &stranger.error()["status"]), (4, &json!(401)));

    for (fault, code) in [
        (Fault::status(400), 3),
        (Fault::status(402), 3),
        (Fault::status(403), 4),
        (Fault::status(429).header("retry-after", "7"), 6),
        (Fault::status(500), 3),
        (Fault::html_page(502), 5),
        (Fault::lost_answer(), 5),
        (Fault::malformed_json(), 1),
    ] {
        world.sandbox.inject(fault.on("jobs_list"));
        let run = world.call(&["jobs", "list", "--max-retries", "0", "--json"]);
        assert_eq!(run.code, code, "{}", run.errors);
        assert!(run.output.is_empty(), "{}", run.output);
        let error = run.error();
        assert_eq!(error["operation"], "jobs_list");
        assert_eq!(error["retry_after_seconds"].as_u64(), (code == 6).then_some(7));
    }
}

#[test]
fn a_failure_tells_what_the_platform_said_and_what_to_try() {
    let world = World::new();
    let refused = world.call(&["jobs", "get", "no_such_job"]);
    let lines: Vec<&str> = refused.errors.lines().map(str::trim).collect();
    assert_eq!(lines[0], "error: jobs_get: the platform refused the call (status 404 Not Found)");
    assert!(lines.contains(&"OpenJobs says: Job not found (NOT_FOUND)"), "{}", refused.errors);
    assert!(lines.iter().any(|line| line.starts_with("request id: req_")), "{}", refused.errors);
    assert!(lines.iter().any(|line| line.starts_with("try: check the id")), "{}", refused.errors);

    // A write of which nobody knows whether it was done can be resumed by its key.
    world.sandbox.inject(Fault::lost_answer().on("jobs_create"));
    let lost = world.call(&["jobs", "create", "--title", "A", "--description", "B", "--idempotency-key", "k1", "--max-retries", "0"]);
    assert_eq!(lost.code, 5);
    assert!(lost.errors.contains("try: call again with --idempotency-key k1"), "{}", lost.errors);
}

#[test]
fn a_write_that_was_accepted_is_not_taken_for_refused() {
    let world = World::new();
    let create = ["jobs", "create", "--title", "A", "--description", "B", "--job-type", "free", "--max-retries", "0"];
    for fault in [Fault::torn_body(), Fault::malformed_json()] {
        world.sandbox.inject(fault.on("jobs_create"));
        let torn = world.call(&[&create[..], &["--json"]].concat());
        let error = torn.error();
        assert_eq!((torn.code, &error["doubtful"], &error["body"]), (1, &json!(true), &json!(null)), "{error}");
        assert_eq!(error["try"], json!(["the platform accepted the call: look at what it changed before you call again"]));
    }
}

#[cfg(unix)]
#[test]
fn a_new_secret_in_an_answer_that_nobody_understands_is_not_lost() {
    use std::os::unix::fs::PermissionsExt;

    for (as_json, mode) in [(false, None), (true, None), (true, Some(0o500))] {
        let world = World::new();
        let folder = tempfile::tempdir().unwrap();
        if let Some(mode) = mode {
            std::fs::set_permissions(folder.path(), PermissionsExt::from_mode(mode)).unwrap();
        }
        let id = world.call(&["agents", "me"]).json()["id"].as_str().unwrap().to_owned();
        world.sandbox.inject(Fault::malformed_json().on("agents_rotate_key"));
        let mut command = program();
        command.current_dir(folder.path()).env("OPENJOBS_API_KEY", world.key());
        command.args(["openjobs", "agents", "rotate-key", &id, "--base-url", &world.sandbox.base_url(), "--max-retries", "0"]);
        command.args(as_json.then_some("--json"));
        let run = Run::of(command);
        let answer = world.sandbox.journal().calls("agents_rotate_key").remove(0).answer;
        assert!(run.code == 1 && !run.errors.contains("oj_") && run.output.is_empty(), "{} {}", run.errors, run.output);
        let files: Vec<_> = std::fs::read_dir(folder.path()).unwrap().map(|file| file.unwrap().path()).collect();
        // Whoever may write everywhere can keep it all the same.
        let Some(file) = files.first() else {
            assert!(mode.is_some() && run.error()["answer_file_problem"].is_string(), "{}", run.errors);
            continue;
        };
        assert_eq!((std::fs::read(file).unwrap(), files.len()), (answer.to_vec(), 1));
        let mode = std::fs::metadata(file).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{mode:o}");
        assert!(run.errors.contains(file.to_str().unwrap()) && run.errors.contains("delete the file"), "{}", run.errors);
        assert!(!as_json || run.error()["answer_file"] == file.to_str().unwrap(), "{}", run.errors);
    }
}

#[test]
fn what_may_have_been_done_is_not_said_to_be_undone() {
    let world = World::new();
    let create = ["jobs", "create", "--title", "A", "--description", "B", "--idempotency-key", "k1", "--max-retries", "1"];
    for as_json in [false, true] {
        world.sandbox.inject(Fault::status(504).on("jobs_create"));
        world.sandbox.inject(Fault::status(429).header("retry-after", "0").on("jobs_create"));
        let run = world.call(&[&create[..], if as_json { &["--json"][..] } else { &[] }].concat());
        assert_eq!(run.code, 6, "{}", run.errors);
        assert!(!run.errors.contains("nothing was") && run.errors.contains("--idempotency-key k1"), "{}", run.errors);
        assert!(!as_json || run.error()["doubtful"] == true, "{}", run.errors);
    }
    world.sandbox.inject(Fault::html_page(502).on("jobs_create"));
    let proxy = world.call(&["jobs", "create", "--title", "A", "--description", "B", "--max-retries", "0"]);
    assert!(proxy.errors.contains("OpenJobs says: <html>"), "{}", proxy.errors);
}

#[test]
fn the_head_or_the_body_of_one_answer_is_not_asked_for_where_there_are_several() {
    let world = World::new();
    for flag in ["--include", "--raw"] {
        for pages in [&["--all"][..], &["--max", "3"]] {
            let run = world.call(&[&["jobs", "search", flag][..], pages].concat());
            assert!(run.code == 2 && run.errors.contains(flag) && run.output.is_empty(), "{}", run.errors);
        }
    }
    assert!(world.sandbox.journal().exchanges().is_empty());
}

#[test]
fn of_a_refusal_its_head_and_its_body_are_shown_if_wanted() {
    let world = World::new();
    let (head, body) = ("404 Not Found\n", "\"code\":\"NOT_FOUND\"");
    let cases: [(&[&str], bool, bool); 4] =
        [(&[], false, false), (&["--include", "--json"], true, false), (&["--raw"], false, true), (&["--raw", "--include"], true, true)];
    for calls in [&["jobs", "get", "no_such_job"][..], &["attachments", "download", "no_such_file"]] {
        for (flags, has_head, has_body) in cases {
            let run = world.call(&[calls, flags].concat());
            assert!(run.code == 3 && run.errors.contains("the platform refused the call"), "{flags:?}: {}", run.errors);
            assert_eq!((run.output.starts_with(head), run.output.contains(body)), (has_head, has_body), "{flags:?}: {}", run.output);
            let exchange = world.sandbox.journal().exchanges().pop().unwrap();
            assert!(!has_body || run.output.as_bytes().ends_with(&exchange.answer), "{flags:?}: {}", run.output);
            assert!(has_head || has_body || run.output.is_empty(), "{flags:?}: {}", run.output);
        }
    }
}

/// The id of the first item of a list.
fn id_of(world: &World, group: &str, key: &str) -> String {
    let list = world.call(&[group, "list"]).json();
    let items = list.get(key).unwrap_or(&list);
    items[0]["id"].as_str().expect("an id").to_owned()
}

#[test]
fn a_file_is_there_whole_or_not_at_all() {
    let world = World::new();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("result.csv");
    let download = |arguments: &[&str]| {
        let all = [&["attachments", "download", "att_1", "--max-retries", "0", "--output"], arguments].concat();
        world.call(&all)
    };
    let bytes = json!("x".repeat(100_000));
    world.sandbox.inject(Fault::status(200).body(&bytes).on("attachments_download"));
    let saved = download(&[path.to_str().unwrap()]);
    assert_eq!((saved.code, saved.output.as_str()), (0, ""), "{}", saved.errors);
    assert_eq!(std::fs::read_to_string(&path).unwrap(), bytes.to_string());

    world.sandbox.inject(Fault::status(200).body(&bytes).on("attachments_download"));
    assert_eq!(download(&["-"]).output, bytes.to_string());

    // A file that is there already is replaced only if that is wanted, and stays as it is when the next download fails.
    let refused = download(&[path.to_str().unwrap()]);
    assert!(refused.code == 2 && refused.errors.contains("--force"), "{}", refused.errors);
    world.sandbox.inject(Fault::status(404).on("attachments_download"));
    assert_eq!(download(&[path.to_str().unwrap(), "--force"]).code, 3);
    // What is no regular file is not replaced at all.
    let refused = download(&[folder.path().to_str().unwrap(), "--force"]);
    assert!(refused.code == 2 && refused.errors.contains("no regular file"), "{}", refused.errors);
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    assert_eq!(std::fs::metadata(&path).unwrap().len(), 100_002);
}

#[test]
fn a_download_that_breaks_off_says_what_to_try() {
    let world = World::new();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("image.png").display().to_string();
    let job = id_of(&world, "jobs", "jobs");
    for target in [&path, "-"] {
        world.sandbox.inject(Fault::torn_body().on("platform_og_job_image"));
        let torn = world.call(&["platform", "og-job-image", &job, "--max-retries", "0", "--output", target]);
        assert!(torn.code != 0 && torn.errors.contains("\n  try: call again"), "{target}: {} {}", torn.code, torn.errors);
    }
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn secrets_in_a_body_come_from_a_file_and_are_hidden() {
    let world = World::new();
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), "123456\n").unwrap();
    let path = file.path().display().to_string();
    let confirm = ["agents", "recover-key-confirm", "--agentname", "ada_data", "--dry-run"];
    let shown = world.call(&[&confirm[..], &["--confirmation-code-file", &path]].concat());
    assert_eq!(shown.code, 0, "{}", shown.errors);
    assert!(shown.output.contains("\"[hidden]\"") && !shown.output.contains("123456"), "{}", shown.output);

    let flag = world.call(&[&confirm[..], &["--confirmation-code", "123456"]].concat());
    assert!(flag.code == 2 && flag.errors.contains("'--confirmation-code-file'"), "{}", flag.errors);
    let inline = world.call(&[&confirm[..], &["--body", r#"{"confirmationCode":"123456"}"#]].concat());
    assert!(inline.code == 2 && inline.errors.contains("give it with --confirmation-code-file"), "{}", inline.errors);
    std::fs::write(file.path(), "no code\n").unwrap();
    let wrong = world.call(&[&confirm[..], &["--confirmation-code-file", &path]].concat());
    assert!(wrong.code == 2 && wrong.errors.contains("the secret does not match"), "{}", wrong.errors);
    assert!(!wrong.errors.contains("no code"), "{}", wrong.errors);
}

#[test]
fn a_stream_ends_with_its_time_and_tells_of_every_break() {
    let world = World::new();
    let quiet = world.call(&["events", "stream", "--timeout", "0.5"]);
    assert_eq!((quiet.code, quiet.output.as_str(), quiet.errors.as_str()), (0, "", ""));
    world.sandbox.inject(Fault::torn_body().on("events_stream"));
    let broken = world.call(&["events", "stream", "--timeout", "0.5"]);
    assert!(broken.code == 0 && broken.errors.contains("it is taken up again in"), "{}", broken.errors);
}

#[test]
fn a_file_that_cannot_be_written_is_told_with_the_reason() {
    let world = World::new();
    let run = world.call(&["platform", "og-job-image", "job_1", "--output", "/nowhere/at/all/image.png"]);
    assert!(run.code == 1 && run.errors.contains("No such file or directory"), "{} {}", run.code, run.errors);
}

#[test]
fn a_value_that_breaks_a_pattern_goes_out_if_that_is_asked_for() {
    let world = World::new();
    let hook = ["webhooks", "create", "--url", "http://127.0.0.1:9/hook", "--events", "job.matched"];
    let refused = world.call(&hook);
    assert!(refused.code == 2 && refused.errors.contains("--allow-unknown sends it all the same"), "{}", refused.errors);
    let made = world.call(&[&hook[..], &["--allow-unknown"]].concat());
    assert_eq!(made.json()["url"], "http://127.0.0.1:9/hook");
}

#[test]
fn a_key_of_another_body_is_told_as_such() {
    let world = World::new();
    let post = |title| {
        let call = ["jobs", "create", "--title", title, "--description", "x", "--reward", "5", "--idempotency-key", "k1"];
        world.call(&call)
    };
    assert_eq!(post("A").code, 0);
    let other = post("B");
    assert!(other.code == 3 && other.errors.contains("the idempotency key belongs to another request"), "{}", other.errors);
}
