"""Every public method of the published openjobs-py, each with the arguments that its docstring shows, against the sandbox.

`python -m openjobs_surface VERSION ADDRESS`, where ADDRESS is the file with what `guildhall sandbox --json` printed. One line a call, and a
failure names the call.
"""
