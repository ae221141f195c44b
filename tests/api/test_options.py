"""What the commands of the command line share."""

from __future__ import annotations

import os
import signal

import pytest

from api.options import uninterrupted


def test_a_ctrl_c_in_an_import_is_heard_behind_it() -> None:
    heard = []

    def interrupted() -> None:
        with uninterrupted():
            os.kill(os.getpid(), signal.SIGINT)
            heard.append("the rest of the block")

    with pytest.raises(KeyboardInterrupt):
        interrupted()

    assert heard == ["the rest of the block"]
    assert signal.SIGINT not in signal.pthread_sigmask(signal.SIG_BLOCK, ())
