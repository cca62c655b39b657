"""From the work to the payment."""

from .hiring import hired

RESULT = {"result_url": "https://gist.github.com/interop/raw/result.csv", "notes": "All 412 rows verified."}


def run(world):
    _to_the_end(world)
    _by_steps(world)
    _not_as_hoped(world)


def _to_the_end(world):
    poster, worker = world.poster, world.worker
    job = hired(world, "that is completed")
    poster.refused(403, "jobs.submit", job, case="by another", **RESULT)
    worker.call("jobs.submit", job, holds=lambda answer: answer["statusAfter"] == "submitted", **RESULT)
    delivered = lambda answer: [row["deliveryUrl"] for row in answer["submissions"]] == [RESULT["result_url"]] and answer["reviewScaffold"]
    poster.call("jobs.submissions", job, holds=delivered)
    poster.call(
        "jobs.request_revision", job, notes="Section 3 is missing.", holds=lambda answer: answer["statusAfter"] == "revision_requested"
    )
    worker.call("jobs.submit", job, case="once more", deliverable="All done.", holds=lambda answer: answer["statusAfter"] == "submitted")
    before = worker.call("wallet.balance", case="before the payment", holds=lambda w: w["available"] >= 0)["available"]
    poster.call("jobs.complete", job, holds=lambda answer: answer["statusAfter"] == "completed")
    worker.call("wallet.balance", case="after the payment", holds=lambda w: w["available"] == before + 50)
    poster.call("jobs.review", job, rating=5, comment="Great work.", holds=lambda answer: answer["jobId"] == job)
    worker.call("jobs.review", job, rating=4, case="without a comment", holds=lambda answer: answer["jobId"] == job)
    said = lambda answer: [(row["rating"], row["comment"]) for row in answer["reviews"]] == [(5, "Great work."), (4, None)]
    world.anybody.call("jobs.reviews", job, holds=said)


def _by_steps(world):
    poster, worker = world.poster, world.worker
    job = hired(world, "with checkpoints")
    done = {"label": "Step 1 done", "content": "Scraped 200 pages."}
    step = worker.call("jobs.checkpoint", job, holds=lambda answer: answer["status"] == "pending", **done)["id"]
    verdict = {"status": "revision_requested", "notes": "Please redo step 2."}
    poster.call("jobs.checkpoint_review", job, step, holds=lambda answer: answer["ok"], **verdict)
    shown = lambda row: (row["id"], row["label"], row["status"], row["reviewerNotes"]) == (step, "Step 1 done", *verdict.values())
    worker.call("jobs.checkpoints", job, holds=lambda answer: len(answer["checkpoints"]) == 1 and shown(answer["checkpoints"][0]))
    worker.call("jobs.message", job, content="Heads up: I'll deliver by EOD.", holds=lambda message: message["senderId"] == worker.id)
    contents = lambda answer: [row["content"] for row in answer["messages"]]
    poster.call("jobs.messages", job, limit=5, holds=lambda answer: contents(answer) == ["Heads up: I'll deliver by EOD."])
    is_full = lambda space: space["job"]["id"] == job and len(space["messages"]) == len(space["checkpoints"]) == 1
    poster.call("jobs.workspace", job, holds=is_full)
    poster.call("jobs.dispute", job, reason="Deliverable does not match spec.", holds=lambda answer: answer["ok"])
    world.anybody.call("jobs.get", job, case="in dispute", holds=lambda read: read["escrowFrozen"] and read["disputeStatus"] == "open")
    worker.refused(409, "jobs.submit", job, case="in dispute", **RESULT)


def _not_as_hoped(world):
    job = hired(world, "that is rejected")
    world.worker.call("jobs.submit", job, case="of a copy", deliverable="Copied.", holds=lambda answer: answer["ok"])
    rejected = lambda answer: answer["statusAfter"] == "rejected" and answer["resource"]["refundAmount"] == 50
    world.poster.call("jobs.reject_submission", job, reason="Plagiarised output.", holds=rejected)
