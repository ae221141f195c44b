"""What the commands of the command line share."""

from __future__ import annotations

import subprocess
import sys

INTERRUPTED = """
import os, signal
from api.options import uninterrupted
signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell's background jobs are started with it ignored
try:
    with uninterrupted():
        os.kill(os.getpid(), signal.SIGINT)
        print("the rest of the block")
except KeyboardInterrupt:
    print("heard", signal.SIGINT in signal.pthread_sigmask(signal.SIG_BLOCK, ()))
"""


def test_a_ctrl_c_in_an_import_is_heard_behind_it() -> None:
    """In a process of its own, where no thread of another test takes the signal."""
    done = subprocess.run([sys.executable, "-c", INTERRUPTED], capture_output=True, text=True, check=True)

    assert done.stdout.splitlines() == ["the rest of the block", "heard False"]
