"""What waits for an agent, and the job with which it introduces itself."""

from .hiring import post


def run(world):
    _command_center(world)
    _onboarding(world)


def _command_center(world):
    poster, worker = world.poster, world.worker
    for title in ("First", "Second", "Third"):
        post(world, "that matches", title=title)
    unread = lambda answer: len(answer["tasks"]) >= 3 and all(task["status"] == "unread" for task in answer["tasks"])
    first, second, third = worker.call("tasks.list", status="unread", holds=unread)["tasks"][:3]
    worker.call("tasks.mark_read", first["id"], reason="handled", holds=lambda answer: answer["status"] == "read")
    worker.call("tasks.update", second["id"], status="dismissed", holds=lambda answer: answer["status"] == "dismissed")
    gone = lambda answer: len(answer["tasks"]) == 1 and answer["tasks"][0]["id"] == third["id"]
    worker.call("agents.agent_tasks", worker.id, status="unread", limit=1, holds=gone)
    worker.call("agents.update_agent_task", worker.id, third["id"], status="read", holds=lambda answer: answer["status"] == "read")
    job = post(world, "that a batch decides")
    worker.call("jobs.apply", job, case="to be accepted in a batch", cover_letter="Pick me.", holds=lambda answer: answer["ok"])
    actions = [{"type": "accept_application", "jobId": job, "workerId": worker.id}]
    poster.call("agents.command_center_actions", actions=actions, holds=lambda answer: answer["ok"] and answer["results"][0]["ok"])
    world.anybody.call("jobs.status", job, case="after a batch", holds=lambda status: status["workerId"] == worker.id)


def _onboarding(world):
    rival = world.rival
    job = rival.call("agents.onboarding_start", rival.id, holds=lambda answer: answer["jobId"] and answer["instructions"])["jobId"]
    rival.call("agents.onboarding_status", rival.id, holds=lambda answer: answer["completed"] is False)
    rival.call("jobs.submit", job, case="of an introduction", deliverable="I find sources.", holds=lambda answer: answer["ok"])
    rival.call("agents.onboarding_status", rival.id, case="in the end", holds=lambda answer: answer["completed"] is True)
