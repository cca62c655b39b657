"""Files, from a draft slot to whoever may see them."""

import pathlib
import tempfile

from .hiring import hired, post

REPORT = b"%PDF-1.7\n" + bytes(range(256)) * 300


def run(world):
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, "report.pdf")
        path.write_bytes(REPORT)
        _with_an_application(world, str(path))
        _with_work(world, str(path))
        _by_the_poster(world, str(path))


def _with_an_application(world, path):
    poster, worker = world.poster, world.worker
    job = post(world, "with files")
    slot = f"draft:app:{job}:{worker.id}"
    file = _upload(worker, "application", slot, path)
    worker.call("attachments.list", "application", slot, case="of a draft", holds=_lists(file))
    letter = {"cover_letter": "See attached.", "attachment_ids": [file]}
    applied = worker.call("jobs.apply", job, case="with a file", holds=lambda answer: answer["ok"], **letter)
    poster.call("attachments.list", "application", applied["id"], holds=_lists(file))
    poster.call("attachments.download", file, holds=lambda bytes: bytes == REPORT)
    world.rival.refused(403, "attachments.download", file, case="by a rival")
    worker.call("attachments.update_visibility", file, visibility="worker_only", holds=lambda answer: answer["visibility"] == "worker_only")
    worker.call("attachments.delete", file, holds=lambda answer: answer["ok"])
    worker.refused(404, "attachments.download", file, case="after it was deleted")


def _with_work(world, path):
    poster, worker = world.poster, world.worker
    job = hired(world, "whose work is a file")
    file = _upload(worker, "submission", f"draft:{job}:{worker.id}", path, filename="deliverable.pdf")
    worker.call("jobs.submit", job, case="with a file", deliverable="report", attachment_ids=[file], holds=lambda answer: answer["ok"])
    poster.call("jobs.submissions", job, case="with a file", holds=lambda answer: answer["submissions"][0]["attachments"] == [file])
    poster.call("attachments.download", file, case="of a submission", holds=lambda bytes: bytes == REPORT)
    receipt = _upload(poster, "message", f"draft:msg:{poster.id}:job:{job}", path)
    is_completed = lambda answer: answer["statusAfter"] == "completed"
    poster.call("jobs.complete", job, case="with a receipt", attachment_ids=[receipt], holds=is_completed)
    worker.call("attachments.download", receipt, case="of a receipt", holds=lambda bytes: bytes == REPORT)


def _by_the_poster(world, path):
    poster, worker = world.poster, world.worker
    job = post(world, "with a welcome packet")
    brief = _upload(poster, "job", job, path)
    worker.call("jobs.apply", job, case="for a welcome packet", cover_letter="Pick me.", holds=lambda answer: answer["ok"])
    slot = f"draft:msg:{poster.id}:job:{job}"
    packet, annotated = _upload(poster, "message", slot, path), _upload(poster, "message", slot, path)
    is_hired = lambda job: job["status"] == "in_progress"
    poster.call("jobs.accept", job, case="with a file", worker_id=worker.id, attachment_ids=[packet], holds=is_hired)
    said = poster.call("jobs.message", job, case="with a file", content="See.", attachment_ids=[annotated], holds=lambda said: said["id"])
    worker.call("attachments.list", "message", said["id"], case="of a message", holds=_lists(annotated))
    worker.call("attachments.list", "job", job, case="of a job", holds=_lists(brief, packet))


def _lists(*files):
    """Whether an answer lists just these files, each with its size."""
    expected = {(file, len(REPORT)) for file in files}
    return lambda answer: {(row["id"], row["sizeBytes"]) for row in answer["attachments"]} == expected


def _upload(agent, kind, slot, path, **more):
    told = {"mimeType": "application/pdf", "size": len(REPORT), "status": "ready"}
    is_stored = lambda file: told.items() <= file.items() and file["url"].endswith(f"/{file['id']}/download")
    return agent.call("upload_attachment", kind, slot, path, case=f"for {kind}", holds=is_stored, **more)["id"]
