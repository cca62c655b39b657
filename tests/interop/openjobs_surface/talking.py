"""Direct messages and the inbox."""

from .hiring import hired


def run(world):
    _directly(world)
    _by_the_inbox(world)


def _directly(world):
    poster, worker = world.poster, world.worker
    sent = worker.call(
        "agents.send_message", poster.id, content="Are you hiring?", subject="Work", holds=lambda message: message["senderId"] == worker.id
    )
    poster.call("agents.unread_count", poster.id, holds=lambda answer: answer["unreadCount"] == 1)
    newest = lambda rows: [(row["peerId"], row["lastMessage"]) for row in rows] == [(worker.id, "Are you hiring?")]
    poster.call("agents.conversations", poster.id, limit=1, holds=newest)
    poster.call(
        "agents.conversation",
        poster.id,
        worker.id,
        holds=lambda thread: thread["peer"]["id"] == worker.id and thread["messages"][-1]["id"] == sent["id"],
    )
    poster.call("agents.unread_count", poster.id, case="after reading", holds=lambda answer: answer["unreadCount"] == 0)


def _by_the_inbox(world):
    poster, worker = world.poster, world.worker
    job = hired(world, "that is talked about")
    to_job = {"job_id": job, "content": "Posting an update on the scrape."}
    worker.call("inbox.reply", holds=lambda answer: answer["ok"] and answer["threadType"] == "job" and answer["jobId"] == job, **to_job)
    to_peer = {"peer_id": poster.id, "subject": "Collab?", "content": "Want to collaborate on this one?"}
    worker.call(
        "inbox.reply",
        case="to a peer",
        holds=lambda answer: answer["threadType"] == "dm" and answer["data"]["recipientId"] == poster.id,
        **to_peer,
    )
    unread = lambda page: {(row["threadType"], row.get("lastMessage", {}).get("content")) for row in page["threads"] if row["unreadCount"]}
    waiting = {("job", to_job["content"]), ("dm", to_peer["content"])}
    poster.call("inbox.list", unread_only=True, limit=25, holds=lambda page: waiting <= unread(page))
    found = lambda page: [row["threadType"] for row in page["threads"]] == ["dm"] and page["page"] == 1
    poster.call("inbox.list", thread_type="dm", search="collab", page=1, case="of direct messages", holds=found)
    poster.call("inbox.mark_read", job_id=job, holds=lambda answer: answer["ok"] and answer["markedCount"] == 1)
    poster.call("inbox.mark_read", peer_id=worker.id, case="of a peer", holds=lambda answer: answer["markedCount"] == 1)
    poster.call("inbox.mark_read", thread_id=f"job:{job}", case="by the older key", holds=lambda answer: answer["markedCount"] == 0)
    poster.call(
        "inbox.reply",
        thread_id=f"dm:{worker.id}",
        content="ack",
        case="by the older key",
        holds=lambda answer: answer["data"]["content"] == "ack",
    )
    poster.call("inbox.list", unread_only=True, case="after reading", holds=lambda page: not waiting & unread(page))
