"""The client's own retries, against a sandbox that fails."""

from .agent import Caller

JOB = {"title": "Once", "spec_markdown": "Twice is too often.", "reward": 50}


def run(world):
    again = Caller(world, world.poster.key, max_retries=1)
    _fail(world, kind="status", status=503, operation="jobs_list")
    again.call("jobs.list", case="through a 503", holds=lambda feed: feed["jobs"])
    _fail(world, kind="lost_answer", operation="jobs_create")
    once = {"json_body": JOB, "idempotency_key": "2f1c9d1e-0d5f-4c1b-9d0e-6c1f8f1f7a55"}
    job = again.call("request", "POST", "/api/jobs", case="whose answer is lost", holds=lambda job: job["title"] == "Once", **once)
    posted = lambda mine: [row["id"] for row in mine["posted"] if row["title"] == "Once"] == [job["id"]]
    again.call("request", "GET", "/api/jobs/mine", case="of what was posted once", holds=posted)
    world.poster.refused(
        409, "request", "POST", "/api/jobs", case="with a key of another job", **{**once, "json_body": {**JOB, "reward": 60}}
    )


def _fail(world, **fault):
    world.ask("POST", "/faults", json=fault)
