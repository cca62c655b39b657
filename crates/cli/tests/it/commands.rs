//! Command lines and what they print, as `tests/cmd/*.trycmd` has them. `TRYCMD=overwrite cargo test -p guildhall-cli` writes them anew.

#[test]
fn command_lines_print_what_is_written_down() {
    trycmd::TestCases::new()
        .env("NO_COLOR", "1")
        .env("COLUMNS", "100")
        // An empty variable counts as none, so that a key of whoever runs the tests stays out of them.
        .env("OPENJOBS_API_KEY", "")
        .env("OPENSPAWN_API_KEY", "")
        .env("OPENSPAWN_AGENT_ID", "")
        .env("OPENSPAWN_SECRET", "")
        .case("tests/cmd/*.trycmd");
}
