"""One of two processes that train together; run by `test_learner`. Writes the weights that it ends with."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import torch

from tests.factories import tiny_decoder
from tests.policy.test_learner import learner, uneven

if __name__ == "__main__":
    folder = Path(sys.argv[1])
    torch.set_num_threads(1)
    model = tiny_decoder()
    learner(folder, model, uneven()[:9], optim="sgd", learning_rate=0.5, per_step=None).learn()
    torch.save(model.state_dict(), folder / f"rank{os.environ['RANK']}.pt")
    torch.distributed.destroy_process_group()
