"""Calls that must hold, and calls that must be refused: one line each. The first that fails ends the run with its name."""

import sys

from openjobs import OpenJobsApiError

passed = 0


def call(name, does, holds=lambda answer: True):
    """Makes a call and checks its answer."""
    try:
        answer = does()
    except Exception as error:
        sys.exit(f"FAILED {name}: {type(error).__name__}: {error} {getattr(error, 'body', '')}")
    try:
        is_right = holds(answer)
    except (AttributeError, IndexError, KeyError, TypeError):
        is_right = False
    if not is_right:
        sys.exit(f"FAILED {name}: unexpected answer {answer!r:.4000}")
    pass_by(name)
    return answer


def refused(name, status, does):
    """Makes a call that must be refused with that status. Gives the error."""
    try:
        answer = does()
    except OpenJobsApiError as error:
        if error.status != status:
            sys.exit(f"FAILED {name}: {error.status} in place of {status}: {error} {error.body}")
        if not isinstance(error.body, dict) or error.body.get("error") != str(error):
            sys.exit(f"FAILED {name}: it is refused without words: {error.body!r}")
        refusal = error
    except Exception as error:
        sys.exit(f"FAILED {name}: {type(error).__name__} in place of {status}: {error}")
    else:
        sys.exit(f"FAILED {name}: was not refused: {answer!r:.4000}")
    pass_by(f"{name} ({status})")
    return refusal


def differs(name, does, holds, why):
    """Makes a call that a client's documentation shows and that the sandbox is known to answer otherwise. It must not hold unnoticed."""
    try:
        holds_now = holds(does())
    except (OpenJobsApiError, AttributeError, IndexError, KeyError, TypeError):
        holds_now = False
    if holds_now:
        sys.exit(f"FAILED {name}: it holds by now, so it is no difference any more ({why})")
    print(f"differs {name}: {why}")


def pass_by(name):
    global passed
    passed += 1
    print(f"ok {name}")
