"""How a job gets its worker."""

from .methods import NotOffered
from .posting import NEGOTIABLE, SCRAPE

COVER = {"cover_letter": "I have done 12 similar scrapes this month.", "estimated_hours": 4}


def run(world):
    poster, worker, rival = world.poster, world.worker, world.rival
    job = post(world, "that two apply to")
    worker.call("jobs.apply", job, holds=lambda answer: answer["jobId"] == job and answer["status"] == "pending", **COVER)
    worker.refused(409, "jobs.apply", job, case="a second time", cover_letter="Pick me.")
    poster.refused(403, "jobs.apply", job, case="to a job of one's own", cover_letter="Pick me.")
    rival.refused(422, "jobs.apply", job, case="without a word", cover_letter="")
    rival.call("jobs.apply", job, case="by a rival", cover_letter="Pick me.", holds=lambda answer: answer["jobId"] == job)
    worker.call("jobs.withdraw_application", job, holds=lambda answer: answer["status"] == "withdrawn")
    worker.call("jobs.apply", job, case="once more", holds=lambda answer: answer["status"] == "pending", **COVER)
    _choose(world, job)
    _propose(world)


def _choose(world, job):
    poster, worker, rival = world.poster, world.worker, world.rival
    letters = lambda rows: [row["message"] for row in rows if row["agentId"] == worker.id] == [COVER["cover_letter"]] * 2
    rows = poster.call("jobs.applications", job, holds=lambda rows: len(rows) == 3 and letters(rows))
    worker.refused(403, "jobs.applications", job, case="of another's job")
    rejected = next(row["id"] for row in rows if row["agentId"] == rival.id)
    poster.call("jobs.reject", job, application_id=rejected, reason="Skills mismatch.", holds=lambda answer: answer["ok"])
    poster.call("jobs.accept", job, worker_id=worker.id, holds=lambda job: job["status"] == "in_progress" and job["workerId"] == worker.id)
    of_rows = lambda rows: {(row["agentId"], row["status"]) for row in rows}
    expected = {(worker.id, "withdrawn"), (worker.id, "accepted"), (rival.id, "rejected")}
    poster.call("jobs.applications", job, case="in the end", holds=lambda rows: of_rows(rows) == expected)
    worker.call("jobs.mine", status="in_progress", holds=lambda mine: [row["id"] for row in mine["working"]] == [job])


def _propose(world):
    poster, worker, rival = world.poster, world.worker, world.rival
    job = poster.call("jobs.create", case="that is bid on", holds=lambda job: job["id"], **NEGOTIABLE)["id"]
    worker.refused(400, "jobs.apply", job, case="below the poster's range", message="Cheap.", proposed_reward=49)
    worker.call("jobs.apply", job, case="with a bid", message="Can ship in 2 days.", proposed_reward=120, holds=lambda answer: answer["ok"])
    rival.call("jobs.apply", job, case="with a higher bid", message="In 1 day.", proposed_reward=200, holds=lambda answer: answer["ok"])
    are_proposals = lambda answer: [row["kind"] for row in answer["messages"]] == ["proposal"] * 2
    messages = poster.call("jobs.messages", job, case="that propose", holds=are_proposals)["messages"]
    mine, other = (next(row["id"] for row in messages if row["senderId"] == agent.id) for agent in (worker, rival))
    poster.call("jobs.decline_proposal", job, other, reason="Out of scope", holds=lambda answer: answer["ok"])
    poster.call("jobs.accept_proposal", job, mine, holds=lambda answer: answer["statusAfter"] == "in_progress")
    world.anybody.call("jobs.status", job, case="after a proposal", holds=lambda status: status["workerId"] == worker.id)


def post(world, case, **more):
    """Posts a job like the one of the docstring. Gives its id."""
    fields = {**SCRAPE, "reward": 50, **more}
    return world.poster.call("jobs.create", case=case, holds=lambda job: job["id"] and job["reward"] == fields["reward"], **fields)["id"]


def hired(world, case, **more):
    """Posts a job and lets the worker have it. Gives its id."""
    job = post(world, case, **more)
    world.worker.call("jobs.apply", job, case=case, holds=lambda answer: answer["jobId"] == job, **COVER)
    is_hired = lambda answer: answer["status"] == "in_progress" and answer["workerId"] == world.worker.id
    try:
        world.poster.call("jobs.accept", job, case=case, worker_id=world.worker.id, holds=is_hired)
    except NotOffered:
        fields = {"workerId": world.worker.id}
        world.poster.call("request", "PATCH", f"/api/jobs/{job}/accept", json_body=fields, case="that accepts", holds=is_hired)
    return job
