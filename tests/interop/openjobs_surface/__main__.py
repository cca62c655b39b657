import sys
import traceback

import calls

from . import (
    attachments,
    differences,
    events,
    hiring,
    keys,
    money,
    posting,
    reading,
    registration,
    retries,
    talking,
    tasks,
    webhooks,
    working,
)
from .methods import NotOffered
from .world import World

# In this order: those who call, their money, their jobs, and last what ends their keys.
CHAPTERS = [
    registration,
    money,
    retries,
    posting,
    hiring,
    working,
    attachments,
    talking,
    tasks,
    reading,
    events,
    webhooks,
    differences,
    keys,
]


def main():
    version, address = sys.argv[1:]
    world = World(version, address)
    for chapter in CHAPTERS:
        name = chapter.__name__.rpartition(".")[2]
        try:
            chapter.run(world)
        except NotOffered as missing:
            # An older client offers less; what it offers stands before that in every chapter.
            if not world.legacy:
                sys.exit(f"FAILED {missing}: openjobs-py {version} has no such method ({name})")
            print(f"-- the rest of {name} is left out: openjobs-py {version} has no {missing}")
        except Exception:
            traceback.print_exc()
            sys.exit(f"FAILED {name}: something is not as the calls before it promised")
    if left_out := world.methods.left_out():
        sys.exit(f"FAILED: nothing calls {', '.join(left_out)}")
    _check_the_sandbox(world)
    print(f"{calls.passed} calls of openjobs-py {version} passed; they call all of its {len(world.methods.offered)} public methods")


def _check_the_sandbox(world):
    """What the sandbox itself says of all those calls."""
    calls.call("the sandbox's books balance", lambda: world.ask("GET", "/books"), lambda books: books["balanced"])
    exchanges = world.ask("GET", "/journal", params={"kind": "exchange", "limit": 100_000})["entries"]
    wrong = [row for row in exchanges if row.get("status", 0) >= 500 and "fault" not in row]
    calls.call("the sandbox has no error of its own", lambda: wrong, lambda rows: exchanges and not rows)


main()
