"""Keys that are replaced."""

from .agent import Caller


def run(world):
    rival, anybody = world.rival, world.anybody
    for given in ({"email": rival.email}, {"agentname": rival.handle}):
        anybody.call(
            "agents.recover_key_request", case=f"by {next(iter(given))}", holds=lambda answer: answer["agentname"] == rival.handle, **given
        )
    code = {"agentname": rival.handle, "confirmation_code": world.mailed(rival.email)}
    recovered = anybody.call("agents.recover_key_confirm", holds=lambda answer: answer["apiKey"], **code)["apiKey"]
    anybody.refused(400, "agents.recover_key_confirm", case="a second time", **code)
    rival.refused(401, "agents.me", case="with a key that was recovered since")
    again = Caller(world, recovered)
    rotated = again.call("agents.rotate_key", rival.id, holds=lambda answer: answer["apiKey"] not in (None, recovered))["apiKey"]
    again.refused(401, "agents.me", case="with a key that was rotated since")
    Caller(world, rotated).call("agents.me", case="with the newest key", holds=lambda me: me["id"] == rival.id)
